using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Domain.Import;

/// <summary>A thousand random pastes: no word of what somebody pasted is lost or moved, on the way to the parts and from there to the answers.</summary>
public sealed class NothingLostTest
{
    private const int Pastes = 1000;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);

    private static readonly Person Ana = Person.Meet(5001, "Ana", Language.Es, Now);

    private static readonly HashSet<string> Names =
        HeadingNames.All.Select(name => name.Words.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void EveryWordStandsInOnePartInItsOrder()
    {
        for (var seed = 0; seed < Pastes; seed++)
        {
            var text = new RandomPaste(seed).Write();
            var divided = TextDivider.Divide(WrittenLine.Of(text));
            var kept = string.Concat(divided.Select(section => section.Heading + section.Text).Select(Letters));
            Assert.True(IsWithin(kept, Letters(text), divided), $"Seed {seed}:\n{text}\n\n{string.Join("\n---\n", divided)}");
        }
    }

    [Fact]
    public void WhatIsConfirmedIsTheAnswerToTheLetter()
    {
        var confirmed = 0;
        for (var seed = 0; seed < Pastes; seed++)
        {
            var text = new RandomPaste(seed).Write();
            var practice = Practice.Begin("practice" + seed, Ana, Now);
            foreach (var part in Proposal.Begin(Ana.Id, "p", "", Now).Divided(WrittenLine.Of(text)).Parts)
            {
                confirmed += Confirm(ref practice, part) ? 1 : 0;
            }
        }

        Assert.True(confirmed > Pastes, $"Only {confirmed} parts could be confirmed.");
    }

    /// <summary>Takes a part as its field's answer where that is possible; to the letter, unless it is a choice whose code is kept.</summary>
    private static bool Confirm(ref Practice practice, ProposedPart part)
    {
        if (part.Field is not { } field || ImportedAnswer.Read(practice, field, part.Words, Ana, Now) is not { IsValid: true, Value: var answer })
        {
            return false;
        }

        practice = practice.ReplaceAnswer(Ana, field, answer, 0, Now).Practice;
        if (PracticeFields.Find(field) is { Words: > 0 })
        {
            Assert.Equal(part.Text, practice.Answers[field].Text);
        }

        return true;
    }

    /// <summary>What is left out is nothing but headings with nothing under them, and lines without a letter.</summary>
    private static bool IsWithin(string kept, string all, IEnumerable<WrittenSection> divided)
    {
        var at = 0;
        foreach (var section in divided)
        {
            var letters = Letters(section.Heading + section.Text);
            var found = all.IndexOf(letters, at, StringComparison.Ordinal);
            if (found < 0 || !IsOnlyHeadings(all[at..found]))
            {
                return false;
            }

            at = found + letters.Length;
        }

        return kept.Length <= all.Length && IsOnlyHeadings(all[at..]);
    }

    /// <summary>Whether letters that were left out can be made of names of fields and signs.</summary>
    private static bool IsOnlyHeadings(string letters)
    {
        var rest = string.Concat(Folding.Words(letters.Replace("(hasta100palabras)", "", StringComparison.OrdinalIgnoreCase)));
        return CanBeMade(rest);
    }

    private static bool CanBeMade(string rest)
    {
        var reached = new bool[rest.Length + 1];
        reached[0] = true;
        for (var at = 0; at < rest.Length; at++)
        {
            for (var length = 1; reached[at] && length <= Math.Min(60, rest.Length - at); length++)
            {
                var piece = rest.Substring(at, length);
                reached[at + length] |= Names.Contains(piece) || piece is "3" or "iv";
            }
        }

        return reached[^1];
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
