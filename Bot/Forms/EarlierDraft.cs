using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Forms;

/// <summary>
/// What was being written in forms as stores of versions up to 0.1 (November 2026) hold it: in six collections, here with the members of
/// all side by side. <see cref="EarlierNotes"/> has what the sessions held.
/// </summary>
public sealed record EarlierDraft
{
    /// <summary>Where it was not kept when something was written.</summary>
    internal static readonly Instant Unknown = NodaConstants.UnixEpoch;

    private static readonly Collection<EarlierDraft> OfDays = new("daysdrafts", draft => Key.Of(draft.By, draft.MeetingId));
    private static readonly Collection<EarlierDraft> OfMeetings = new("meetingdrafts", draft => Key.Of(draft.By, draft.MeetingId));
    private static readonly Collection<EarlierDraft> OfCancelling = new("canceldrafts", draft => Key.Of(draft.By, draft.MeetingId));
    private static readonly Collection<EarlierDraft> OfRequests = new("requestdrafts", draft => Key.Of(draft.Reviewer, draft.PracticeId));
    private static readonly Collection<EarlierDraft> OfComments = new(
        "reviewcomments", draft => Key.Of(draft.Reviewer, draft.PracticeId, draft.Step.ToString()));
    private static readonly Collection<EarlierDraft> OfHeldTexts = new("heldtexts", draft => draft.PersonId);

    public static IReadOnlyList<ICollection> Collections { get; } = [OfDays, OfMeetings, OfCancelling, OfRequests, OfComments, OfHeldTexts];

    public string By { get; init; } = "";

    public string Reviewer { get; init; } = "";

    public string PersonId { get; init; } = "";

    public string MeetingId { get; init; } = "";

    public string PracticeId { get; init; } = "";

    public int Version { get; init; }

    public Step Step { get; init; }

    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public ImmutableDictionary<string, Answer> Reason { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public ImmutableDictionary<string, Answer> Requests { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public Answer? Note { get; init; }

    public ImmutableArray<string> Groups { get; init; } = [];

    public Coordinates? Spot { get; init; }

    public ImmutableSortedSet<LocalDate> Days { get; init; } = [];

    public string Field { get; init; } = "";

    public string Text { get; init; } = "";

    public int MessageId { get; init; }

    /// <summary>Puts all of it into today's collection; does nothing where nothing is left of then.</summary>
    public static void Renew(IWork work)
    {
        Renew(work, OfDays, draft =>
        [
            draft.New("days", draft.Answers).WithLines("days", draft.Days.Select(LocalDatePattern.Iso.Format), Unknown),
        ]);
        Renew(work, OfMeetings, draft =>
        [
            draft.New("meeting", draft.Spot is null ? draft.Answers : draft.Answers.Add("spot", AnswerOf(draft.Spot)))
                .WithLines("groups", draft.Groups, Unknown),
            draft.New("mwhy", draft.Reason),
        ]);
        Renew(work, OfCancelling, draft => [draft.New("mcancel", draft.Answers)]);
        Renew(work, OfRequests, draft =>
        [
            draft.New("ask", draft.Requests).With("field", draft.Field, Unknown),
            draft.New("note", Only("note", draft.Note)),
        ]);
        Renew(work, OfComments, draft => [draft.New(FormOf(draft.Step), draft.Answers)]);
        Renew(work, OfHeldTexts, draft =>
        [
            draft.New("held", Only(draft.Field, Answer.Of(draft.Text, draft.MessageId, draft.PersonId, Unknown))),
        ]);
        EarlierNotes.Renew(work);
    }

    private static void Renew(IWork work, Collection<EarlierDraft> earlier, Func<EarlierDraft, FormDraft[]> renewed)
    {
        foreach (var draft in work.All(earlier, KeyRange.All))
        {
            foreach (var one in renewed(draft).Where(one => !one.Answers.IsEmpty || one.Form is not ("mwhy" or "note")))
            {
                work.Put(FormDraft.All, one);
            }

            _ = work.Delete(earlier, earlier.IdOf(draft));
        }
    }

    private static string FormOf(Step step) => step switch
    {
        Step.RequestChanges => "changes",
        Step.Decline => "decline",
        _ => "sendback",
    };

    private static ImmutableDictionary<string, Answer> Only(string code, Answer? answer) => answer is null
        ? ImmutableDictionary<string, Answer>.Empty
        : ImmutableDictionary<string, Answer>.Empty.Add(code, answer);

    private static Answer AnswerOf(Coordinates spot) =>
        Answer.Of(FormattableString.Invariant($"{spot.Latitude:R} {spot.Longitude:R}"), 0, Person.Nobody, Unknown);

    private FormDraft New(string form, ImmutableDictionary<string, Answer> answers) => new()
    {
        PersonId = By + Reviewer + PersonId,
        Form = form,
        Subject = MeetingId + PracticeId,
        Version = Version,
        Answers = answers,
    };
}
