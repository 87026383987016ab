using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// Writing a practice's answers. Refuses with NotAllowed and NotInThisState as <see cref="ReviewRules"/> says; while a practice waits for
/// review, what was needed to submit it stays as it was sent (NotInThisState). Which answers are valid is asked later, by reading them.
/// </summary>
public static class PracticeWriting
{
    /// <summary>Most UTF-16 units of one raw answer, all pieces together: room for five Telegram messages of 4,096.</summary>
    public const int LongestAnswer = 5 * 4096;

    /// <summary>
    /// Whether a field's answer may still change: what waits for its reviewers stays as it was sent, but for what is completed meanwhile.
    /// </summary>
    public static bool MayChange(this Practice practice, string field)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice.State != PracticeState.Submitted || PracticeFields.Find(field)?.Need != Need.ToSubmit;
    }

    /// <summary>Joins a message to a field's answer. Also refuses with TooLong.</summary>
    /// <param name="messageId">The Telegram message that brought it, or 0 where a button did.</param>
    public static Reviewed AddToAnswer(this Practice practice, Person by, string field, string text, int messageId, Instant at) =>
        practice.With(by, field, practice.Answers.TryGetValue(field, out var answer)
            ? answer.Add(text, messageId, by.Id, at)
            : Answer.Of(text, messageId, by.Id, at), at);

    /// <summary>Puts an answer in the place of the field's earlier one. Also refuses with TooLong.</summary>
    public static Reviewed ReplaceAnswer(this Practice practice, Person by, string field, string text, int messageId, Instant at) =>
        practice.With(by, field, Answer.Of(text, messageId, by.Id, at), at);

    /// <summary>Forgets a field's answer («Rehacer»).</summary>
    public static Reviewed EraseAnswer(this Practice practice, Person by, string field, Instant at) => practice.With(by, field, null, at);

    /// <summary>Keeps all answers as a form leaves them; those that did not change cost nothing. Also refuses with TooLong.</summary>
    /// <param name="answers">By field code; every field's answer, not only the new ones.</param>
    public static Reviewed KeepAnswers(this Practice practice, Person by, ImmutableDictionary<string, Answer> answers, Instant at) =>
        practice.Answers.Keys.Union(answers.Keys)
            .Where(field => !ReferenceEquals(practice.Answers.GetValueOrDefault(field), answers.GetValueOrDefault(field)))
            .Aggregate(
                (Reviewed)practice, (kept, field) => kept.Then(before => before.With(by, field, answers.GetValueOrDefault(field), at)));

    /// <summary>
    /// Takes over the edited text of a message that is part of an answer. Null where it is part of none. Once a practice was submitted
    /// its reviewers are reading it, so then it refuses with NotInThisState until it comes back. Also refuses with TooLong.
    /// </summary>
    public static Reviewed? EditMessage(this Practice practice, Person by, int messageId, string text, Instant at)
    {
        foreach (var (field, answer) in practice.Answers)
        {
            if (answer.Replace(messageId, text, by.Id, at) is { } edited)
            {
                return practice.State == PracticeState.Submitted ? RefusalCode.NotInThisState : practice.With(by, field, edited, at);
            }
        }

        return null;
    }

    /// <summary>Changes the city that it is from.</summary>
    public static Reviewed MoveTo(this Practice practice, Person by, Place place, Instant at) =>
        ReviewRules.Check(practice, Step.Write, by) is { } refusal ? refusal : Touched(practice, at) with { Place = place };

    private static Reviewed With(this Practice practice, Person by, string field, Answer? answer, Instant at)
    {
        var known = PracticeFields.Find(field) ?? throw new ArgumentException($"No field '{field}'.", nameof(field));

        if (ReviewRules.Check(practice, Step.Write, by) is { } refusal)
        {
            return refusal;
        }

        if (!practice.MayChange(field))
        {
            return RefusalCode.NotInThisState;
        }

        if (answer is { Text.Length: > LongestAnswer })
        {
            return new Refusal(RefusalCode.TooLong, LongestAnswer, answer.Text.Length);
        }

        var answers = answer is null ? practice.Answers.Remove(field) : practice.Answers.SetItem(field, answer);
        var written = Touched(practice, at) with
        {
            Answers = answers,
            Language = field == PracticeFields.Language && WrittenLanguage.Parse(answer?.Text ?? "") is { IsValid: true, Value: var chosen }
                ? chosen.Language
                : practice.Language,
        };
        return practice.State == PracticeState.Submitted ? StillComplete(written, at) : written;
    }

    private static Reviewed StillComplete(Practice practice, Instant at)
    {
        var reading = practice.Read(at);
        return reading.Record is null ? reading.Incomplete : practice with { Record = reading.Record };
    }

    private static Practice Touched(Practice practice, Instant at) => practice with { Version = practice.Version + 1, UpdatedAt = at };
}
