using Bot.Domain.Search;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Search;

public sealed class SearchProperties
{
    private static readonly string[] vocabulary =
        [.. SearchSamples.All.SelectMany(d => $"{d.Title} {d.Summary} {d.Theme}".Split(' ')).Distinct(StringComparer.Ordinal), "perro", "zzyzx", "42", "¡Ñandú!"];

    [Fact]
    public void FoldingTwiceChangesNothing() =>
        Prop.ForAll<string?>(text => Fold.Text(Fold.Text(text ?? "")) == Fold.Text(text ?? "")).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Ação SOCIAL", "acao social")]
    [InlineData("ﬁnanzas Œuvre", "finanzas oeuvre")]
    [InlineData("ｅｍｐｌｅｏ ²", "empleo 2")]
    [InlineData("cafe\u0301 pingu\u0308ino", "cafe pinguino")]
    public void FoldingLeavesPlainLetters(string text, string folded) => Assert.Equal(folded, Fold.Text(text));

    [Fact]
    public void AddingThenRemovingLeavesTheIndexAsBefore()
    {
        var index = SearchSamples.Index();
        var before = SearchSamples.Answers(index);
        Prop.ForAll(Documents(), added =>
        {
            foreach (var document in added)
            {
                index.Put(document);
            }

            foreach (var document in added)
            {
                index.Remove(document.Id);
            }

            Assert.Equal(before, SearchSamples.Answers(index));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void ChangingADocumentBackLeavesTheIndexAsBefore()
    {
        var index = SearchSamples.Index();
        var before = SearchSamples.Answers(index);
        foreach (var document in SearchSamples.All)
        {
            index.Put(document with { Title = "Otra cosa", City = "Lima", Country = "PE", ThemeCode = "other" });
        }

        Assert.NotEqual(before, SearchSamples.Answers(index));
        foreach (var document in SearchSamples.All)
        {
            index.Put(document);
        }

        Assert.Equal(before, SearchSamples.Answers(index));
    }

    [Fact]
    public void OrderDoesNotDependOnInsertion()
    {
        Prop.ForAll(Documents(), ArbMap.Default.ArbFor<int>(), (documents, seed) =>
        {
            var all = SearchSamples.All.Concat(documents).ToArray();
            var shuffled = all.OrderBy(d => HashCode.Combine(d.Id, seed)).ToArray();
            Assert.Equal(SearchSamples.Answers(SearchIndex.Build(all)), SearchSamples.Answers(SearchIndex.Build(shuffled)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));
    }

    [Fact]
    public void AnExactTitleIsAlwaysFirst()
    {
        Prop.ForAll(Documents(), documents =>
        {
            var index = SearchIndex.Build(SearchSamples.All.Concat(documents));
            foreach (var document in documents.Where(d => Fold.Text(d.Title).Any(char.IsLetterOrDigit)))
            {
                var first = index.Search(new(document.Title)).Hits[0].Title.Text;
                Assert.Equal(Words(document.Title), Words(first));
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void WhateverIsTypedIsAnsweredAndEmphasisStaysInTheText()
    {
        var index = SearchSamples.Index();
        Prop.ForAll<string?, bool>((text, unfinished) =>
        {
            var results = index.Search(new(text ?? "") { LastWordUnfinished = unfinished, Passages = 3 });
            foreach (var shown in results.Hits.SelectMany(h => h.Passages.Append(h.Title)))
            {
                AssertWellFormed(shown);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void PagesTogetherAreTheWholeList()
    {
        var index = SearchSamples.Index();
        foreach (var query in SearchSamples.Queries)
        {
            var whole = index.Search(new(query) { Limit = 100 });
            var paged = Enumerable.Range(0, 5).SelectMany(page => index.Search(new(query) { Offset = page * 2, Limit = 2 }).Ids()).ToArray();
            Assert.Equal(whole.Ids(), paged);
            Assert.Equal(whole.Total, whole.Hits.Count);
        }
    }

    internal static void AssertWellFormed(HighlightedText shown)
    {
        var end = 0;
        foreach (var (start, length) in shown.Emphasis)
        {
            Assert.True(start >= end && length > 0 && start + length <= shown.Text.Length, $"{shown}");
            end = start + length;
        }
    }

    private static string[] Words(string title) =>
        Fold.Text(title).Split([.. Fold.Text(title).Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    private static Arbitrary<SearchDocument[]> Documents() => Document().ArrayOf(3)
        .Select(documents => documents.Select((d, i) => d with { Id = $"made-{i}" }).ToArray()).ToArbitrary();

    private static Gen<SearchDocument> Document() =>
        from title in Text(6)
        from summary in Text(30)
        from section in Text(60)
        from language in Gen.Elements(SearchLanguage.Spanish, SearchLanguage.Portuguese)
        from city in Gen.Elements("Rosario", "São Paulo", "Salto", "Ciudad del Este")
        from year in Gen.Choose(2000, 2026)
        select new SearchDocument
        {
            Id = "made",
            Title = title,
            City = city,
            Country = "PY",
            Language = language,
            Theme = "prueba",
            ThemeCode = "test",
            Summary = summary,
            Sections = [section],
            StartYear = year,
            BeneficiaryCodes = ["women"],
            Published = Instant.FromUtc(year, 1, 1, 0, 0),
        };

    private static Gen<string> Text(int longest) =>
        from length in Gen.Choose(1, longest)
        from words in Gen.Elements(vocabulary).ArrayOf(length)
        select string.Join(' ', words);
}
