using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>Title and summary in the other language, written by an author or a reviewer so that people of that language read on.</summary>
public static class Translating
{
    private static readonly string[] Fields = [PracticeFields.OtherTitle, PracticeFields.OtherSummary];

    /// <summary>Keeps these two answers and shows them at once. Refuses with NotAllowed and NotInThisState.</summary>
    /// <param name="answers">By field code; of others than the two nothing is taken.</param>
    public static Reviewed Translate(this Practice practice, Person by, ImmutableDictionary<string, Answer> answers, Instant at)
    {
        if (ReviewRules.Check(practice, Step.Translate, by) is { } refusal)
        {
            return refusal;
        }

        var kept = practice.Answers;
        foreach (var field in Fields)
        {
            kept = answers.TryGetValue(field, out var answer) ? kept.SetItem(field, answer) : kept.Remove(field);
        }

        return practice with
        {
            Answers = kept,
            Record = practice.Record is { } record ? record with { OtherTitle = TitleIn(kept), OtherSummary = SummaryIn(kept) } : null,
            Version = practice.Version + 1,
            UpdatedAt = at,
        };
    }

    /// <summary>A revision with the translation of its published practice, where that was written after the revision's own.</summary>
    internal static Practice WithNewerTranslation(this Practice revision, Practice original)
    {
        var answers = Fields.Aggregate(revision.Answers, (kept, field) =>
            original.Answers.GetValueOrDefault(field) is { } newer
                && newer.At >= (kept.GetValueOrDefault(field)?.At ?? revision.CreatedAt) ? kept.SetItem(field, newer) : kept);
        return ReferenceEquals(answers, revision.Answers) ? revision : revision with
        {
            Answers = answers,
            Record = revision.Record is { } record
                ? record with { OtherTitle = TitleIn(answers), OtherSummary = SummaryIn(answers) }
                : null,
        };
    }

    private static Title? TitleIn(ImmutableDictionary<string, Answer> answers) =>
        answers.GetValueOrDefault(PracticeFields.OtherTitle) is { } answer
            && Title.Parse(answer.Text) is { IsValid: true, Value: var title }
            ? title
            : null;

    private static LongText? SummaryIn(ImmutableDictionary<string, Answer> answers) =>
        answers.GetValueOrDefault(PracticeFields.OtherSummary) is { } answer
        && LongText.Parse(answer.Text, PracticeFields.Find(PracticeFields.OtherSummary)!.Words) is { IsValid: true, Value: var summary }
            ? summary
            : null;
}
