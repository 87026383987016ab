using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>
/// The steps of a practice's way. Each returns the practice after it, to be kept, or a refusal and then nothing has changed:
/// NotAllowed, OwnCity and NotInThisState by <see cref="ReviewRules"/>, and what each names. What a reviewer decides is also refused with
/// TakenByOther as <see cref="ReadingAlone"/> says.
/// </summary>
public static class ReviewSteps
{
    /// <summary>How long the last key can be taken back before the practice is published.</summary>
    public static readonly Duration UndoTime = Duration.FromMinutes(15);

    private static readonly int UndoMinutes = (int)UndoTime.TotalMinutes;

    /// <summary>
    /// Hands the practice to the coordination. Refuses with Incomplete while a needed answer is missing or not valid, and with
    /// RequestsOpen while a request of the reviewers is neither followed nor answered.
    /// </summary>
    public static Reviewed Submit(this Practice practice, Person by, Instant at) => practice.Move(Step.Submit, by, Offices.Unknown, at)
        .Then(after =>
    {
        var reading = after.Read(at);
        return Requesting.RefuseOpen(practice) is { } open ? open
            : reading.Record is null ? reading.Incomplete
            : after with { Record = reading.Record, SubmittedAt = at, Place = after.Place ?? by.Place, IsExample = false };
    });

    /// <summary>Takes it back from review or from the public; number and first publication are kept for the next time.</summary>
    public static Reviewed Withdraw(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.Withdraw, by, Offices.Unknown, at)
            .Then(after => WithoutKeys(after) with { Taken = null, UnconfirmedSince = null });

    /// <summary>Says no for good. The reason goes to the authors.</summary>
    public static Reviewed Decline(this Practice practice, Person by, LongText reason, Offices offices, Instant at) =>
        practice.Judge(Step.Decline, by, offices, at, reason).Then(after => after with { Taken = null });

    /// <summary>
    /// Sends it back to its authors with requests for single fields, words about the whole, or both; there must be something
    /// (<see cref="ArgumentException"/>). What is read now is what later changes are shown against.
    /// </summary>
    /// <param name="requests">By field code, each once.</param>
    public static Reviewed RequestChanges(
        this Practice practice, Person by, ImmutableDictionary<string, LongText> requests, LongText? comment, Offices offices, Instant at)
    {
        if (requests.IsEmpty && comment is null)
        {
            throw new ArgumentException("Nothing is asked for.", nameof(requests));
        }

        return practice.Judge(Step.RequestChanges, by, offices, at, comment).Then(after => after with
        {
            Requests = [.. PracticeFields.All.Where(field => requests.ContainsKey(field.Code)).Select(
                field => new FieldRequest(field.Code, requests[field.Code], by.Id, at))],
            AnswersBefore = after.Answers,
            Taken = new(by.Id, at),
            Completing = null,
        });
    }

    /// <summary>Says yes; the secretariat is asked next where it has somebody. Refuses with NotPublishable while an answer is missing
    /// that a publication needs (<see cref="RecordReading.ToPublish"/>).
    /// </summary>
    public static Reviewed Accept(this Practice practice, Person by, Offices offices, Instant at) =>
        practice.Judge(Step.Accept, by, offices, at).Then(after =>
        practice.Read(at).NotPublishable is { } missing
            ? missing
            : after with { AcceptedAt = at, KeyedAt = offices.HaveSecondKey(practice) ? null : at });

    /// <summary>Takes an acceptance back into the queue. Refuses with UndoTooLate from the moment on at which publishing is due.</summary>
    public static Reviewed UndoAcceptance(this Practice practice, Person by, Offices offices, Instant at) =>
        practice.Move(Step.UndoAcceptance, by, offices, at).Then(after => SecondKey.Refuse(practice, at) is null
            ? new Refusal(RefusalCode.UndoTooLate, UndoMinutes)
            : WithoutKeys(after));

    /// <summary>
    /// Hands an accepted practice to the public; the bot does it itself. A practice that had a number keeps it, else it takes the year's
    /// next. Refuses with NotInThisState, and as <see cref="SecondKey.Refuse"/>.
    /// </summary>
    /// <param name="numbers">The numbers of the year of <paramref name="at"/> in the network's zone.</param>
    public static Parsed<Publication> Publish(this Practice practice, PracticeNumbers numbers, Instant at)
    {
        var rule = ReviewRules.Find(practice, Step.Publish, [Actor.Clock]);
        if ((rule.Refusal ?? SecondKey.Refuse(practice, at)) is { } refusal)
        {
            return refusal;
        }

        var published = practice.Taking(new(Step.Publish, By: null, at, PracticeState.Published, Mark: SecondKey.MarkOf(practice))) with
        {
            PublishedAt = practice.PublishedAt ?? at,
            ConfirmedAt = at,
            UnconfirmedSince = null,
            Requests = [],
            AnswersBefore = null,
            Taken = null,
            Completing = null,
        };
        if (published.Number is not null || published.RevisionOf is not null)
        {
            return new Publication(published, numbers);
        }

        var (number, after) = numbers.Take();
        return new Publication(published with { Number = number }, after);
    }

    /// <summary>
    /// Whether the person may remove it for good; the caller deletes the document. Null if so. What several write, only who began it, or
    /// has been an author for longest; the others can leave.
    /// </summary>
    public static Refusal? CheckDelete(this Practice practice, Person by) => ReviewRules.Check(practice, Step.DeleteDraft, by)
        ?? (practice.AuthorId == by.Id ? null : new(RefusalCode.NotAllowed));

    internal static Practice WithoutKeys(Practice practice) => practice with { AcceptedAt = null, AgreedAt = null, KeyedAt = null };

    /// <summary>A step that a reviewer takes only while nobody else has taken the practice.</summary>
    private static Reviewed Judge(this Practice practice, Step step, Person by, Offices offices, Instant at, LongText? reason = null) =>
        practice.Move(step, by, offices, at, reason)
            .Then(after => ReadingAlone.RefuseTaken(practice, by, offices, at) is { } taken ? taken : after);

    internal static Reviewed Move(this Practice practice, Step step, Person by, Offices offices, Instant at, LongText? reason = null)
    {
        var rule = ReviewRules.Find(practice, step, PracticeRights.ActorsOf(by, practice, offices));
        if (rule.Refusal is { } refusal)
        {
            return refusal;
        }

        HistoryMark? mark = rule.Value.Actor == Actor.Reviewer && PracticeRights.IsOwnCity(by, practice) ? HistoryMark.OwnCity : null;
        return practice.Taking(new(step, by.Id, at, rule.Value.To!.Value, reason, mark));
    }

    internal static Practice Taking(this Practice practice, HistoryEntry entry) => practice with
    {
        State = entry.To,
        History = practice.History.Add(entry),
        Version = practice.Version + 1,
        UpdatedAt = entry.At,
    };
}

/// <summary>A published practice, and the year's numbers after it; both must be kept in the same work.</summary>
public sealed record Publication(Practice Practice, PracticeNumbers Numbers);
