using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class SearchTests
{
    private readonly SearchIndex index = SearchSamples.Index();

    [Theory]
    [InlineData("huertas", "huertas")]
    [InlineData("horta comunitária", "huertas")]
    [InlineData("ortas", "huertas")]
    [InlineData("feiras", "feria")]
    [InlineData("microcreditos", "fondo", "credito")]
    [InlineData("vivero de empresas", "incubadora")]
    [InlineData("empreendedoras", "credito", "fondo")]
    [InlineData("catadores", "residuos")]
    [InlineData("dinero local", "moeda")]
    [InlineData("reciclamos basura", "residuos")]
    [InlineData("agroturismo", "turismo")]
    public void WordsAreFoundInBothLanguagesAndByTheirIdeas(string text, params string[] expected) =>
        Assert.Equal(expected.Order(), index.Search(new(text)).Ids().Take(expected.Length).Order());

    [Theory]
    [InlineData("microcrédito uruguay", "fondo")]
    [InlineData("crédito en brasil", "credito")]
    [InlineData("práticas uruguaias", "residuos")]
    [InlineData("montevideana", "residuos")]
    [InlineData("rosario", "huertas")]
    public void APlaceInTheQueryComesFirst(string text, string first) => Assert.Equal(first, index.Search(new(text)).Ids()[0]);

    [Theory]
    [InlineData("moeda socail", "moeda", "moeda social")]
    [InlineData("incuvadora", "incubadora", "incubadora")]
    [InlineData("fondo barrial microcredto", "fondo", "fondo barrial microcrédito")]
    [InlineData("verdruas", "huertas", "verduras")]
    [InlineData("turisno en Salta", "turismo", "turismo en Salta")]
    public void TypingErrorsAreReadAsWhatWasMeant(string text, string first, string correction)
    {
        var results = index.Search(new(text));
        Assert.Equal(first, results.Ids()[0]);
        Assert.Equal(correction, results.Correction);
    }

    [Theory]
    [InlineData("feria")]
    [InlineData("préstamo")]
    [InlineData("¿qué ciudades tienen microcrédito para mujeres?")]
    [InlineData("xqzwv")]
    public void WordsThatExistOrThatNothingResemblesAreNotCorrected(string text) => Assert.Null(index.Search(new(text)).Correction);

    [Fact]
    public void AQuestionIsAnsweredByWhatItNames() =>
        Assert.Equal(["credito", "fondo"], index.Search(new("¿qué ciudades tienen microcrédito para mujeres?")).Ids().Take(2).Order());

    [Fact]
    public void AnUnfinishedLastWordFindsWhatItMayBecome()
    {
        Assert.Equal("huertas", index.Search(new("hue") { LastWordUnfinished = true }).Ids()[0]);
        Assert.Equal("turismo", index.Search(new("ruta pueb") { LastWordUnfinished = true }).Ids()[0]);
        Assert.Null(index.Search(new("mon soc") { LastWordUnfinished = true }).Correction);
    }

    [Fact]
    public void QuotesAskForTheTextAndAMinusLeavesOut()
    {
        Assert.Equal(["huertas"], index.Search(new("\"terrenos municipales\"")).Ids());
        Assert.Empty(index.Search(new("\"municipales terrenos\"")).Ids());
        Assert.Equal(["fondo", "residuos"], index.Search(new("uruguay")).Ids().Order());
        Assert.Equal(["residuos"], index.Search(new("uruguay -microcrédito")).Ids());
        Assert.Equal(["residuos"], index.Search(new("uruguay -préstamo")).Ids());
        Assert.NotEmpty(index.Search(new("feria \"sin cerrar")).Ids());
    }

    [Fact]
    public void NothingTypedShowsEverythingNewestFirst()
    {
        var results = index.Search(new(""));
        Assert.Equal(SearchSamples.All.Count, results.Total);
        Assert.Equal(["residuos", "credito"], results.Ids().Take(2));
    }

    [Fact]
    public void NewestFirstKeepsTheSameAnswers()
    {
        var fit = index.Search(new("mujeres cooperativas"));
        var newest = index.Search(new("mujeres cooperativas") { Order = SearchOrder.Newest });
        Assert.Equal(fit.Ids().Order(), newest.Ids().Order());
        Assert.Equal("residuos", newest.Ids()[0]);
    }

    [Theory]
    [InlineData("de la para con")]
    [InlineData("🌱🌱🌱")]
    [InlineData("рынок 市場 سوق")]
    [InlineData("xqzwv")]
    public void WhatNamesNothingFindsNothing(string text) => Assert.Equal(0, index.Search(new(text)).Total);

    [Theory]
    [InlineData("a")]
    [InlineData("' OR 1=1; --")]
    [InlineData("(.*)+$[^a-z]\\")]
    [InlineData("\0\u0001\ud800\udc00\ud800")]
    [InlineData("\"\"\"-- -\"-")]
    [InlineData("NEAR(feria AND) title:*")]
    public void OddInputIsAnswered(string text)
    {
        var results = index.Search(new(text));
        Assert.InRange(results.Total, 0, SearchSamples.All.Count);
        Assert.Equal(Math.Min(10, results.Total), results.Hits.Count);
    }

    [Fact]
    public void AThousandWordsAreUnderstoodByTheirBeginning()
    {
        var text = "turismo rural " + string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"palabra{i}"));
        Assert.Equal("turismo", index.Search(new(text)).Ids()[0]);
    }

    [Fact]
    public void NegativeOffsetsAndLimitsAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search(new("feria") { Offset = -1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => index.Search(new("feria") { Limit = -1 }));
        Assert.Empty(index.Search(new("feria") { Limit = 0 }).Hits);
        Assert.Empty(index.Search(new("feria") { Offset = 1000 }).Hits);
    }
}
