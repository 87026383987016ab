using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>Who comes to a meeting: answered under the card, counted in place; with details in private; read by the coordination.</summary>
/// <param name="cities">By their clocks hours are told, too.</param>
public sealed class TakingAnswers(Cities cities) : IFeature
{
    internal static readonly Door<string, int> PeopleDoor = new("v.people", Argument.Text, Argument.Number);
    internal static readonly Door<string> RemarkDoor = new("v.remark", Argument.Text);
    internal static readonly Door<string> SilentDoor = new("v.silent", Argument.Text);
    internal static readonly Door<string> UrgeDoor = new("v.urge", Argument.Text);

    /// <summary>Start parameter: a meeting's id follows. The person's own answer, for who answered in a group first.</summary>
    private const string OwnLink = "v_";

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    private readonly GroupMeetingCard _cards = new(cities);

    /// <summary>
    /// Subject: a meeting. The other groups' cards follow a minute later: an answer is one edit here, and many answers one edit there.
    /// </summary>
    private Recurring<Meeting> GroupsFollow => new(new("v.cards"))
    {
        First = Recurring.After(Duration.FromMinutes(1)),
        Still = (occasion, id) => occasion.Store.Find(MeetingBook.All, id) is { State: MeetingState.Planned } meeting ? meeting : null,
        Tell = ShowInAllGroups,
    };

    public void Register(Routes routes)
    {
        var remark = new RemarkForm(OwnAnswer.Show);
        _ = routes
            .KeepsOfPerson(Attendance.All)
            .KeepsOfPerson(OpenQuestion.All)
            .OnPhrase((context, text) => SayingAnswer.Take(context, text, Take))
            .AtStart(Ending.PlanAll)
            .WhenChanged(MeetingBook.All, Question.Follow)
            .WhenChanged(MeetingBook.All, Ending.Plan)
            .Keeps(Urging.All)
            .Press(MeetingDoors.AnswerMeeting, Answer)
            .DeepLink(OwnLink, OwnAnswer.Open)
            .InPrivate(own => own
                .Press(PeopleDoor, (context, meetingId, people) => Change(context, meetingId, attendance =>
                    people is >= 1 and <= Attendance.MostPeople ? attendance with { People = people } : attendance))
                .Press(
                    RemarkDoor, (context, meetingId) => OwnAnswer.Find(context, meetingId) is null ? Closed(context) : remark.Ask(context, meetingId))
                .Press(MeetingDoors.WhoComes, Planner(Answers.List))
                .Press(SilentDoor, Planner(Answers.ListSilent))
                .Press(UrgeDoor, Planner(Answers.Urge)))
            .Form(remark.Asks)
            .Recurring(GroupsFollow)
            .On(Ending.Over, (occasion, id) => GroupsFollow.Still(occasion, id) is { } meeting
                ? ShowInAllGroups(occasion, meeting).Then(Ending.Show(occasion, id))
                : Turn.Quiet);
    }

    private static Func<Context, string, Turn> Planner(Func<Context, Meeting, Turn> act) => (context, meetingId) =>
        MeetingSteps.CanPlan(context.Person) && context.Store.Find(MeetingBook.All, meetingId) is { } meeting
            ? act(context, meeting)
            : Closed(context);

    private Turn Answer(Context context, string meetingId, Rsvp answer, int? dateChanges)
    {
        if (context.Store.Find(MeetingBook.All, meetingId) is not { State: MeetingState.Planned } meeting
            || meeting.IsOver(context.Now, Provider) || (context.Group is { } group && !meeting.Details.Groups.Contains(group.Id)))
        {
            return Closed(context);
        }

        if (IsToOtherDate(context, meeting, dateChanges))
        {
            return context.Group is { } asked
                ? Turn.Of(Card(context, meeting, asked)).WithToast(MovedTo(context, meeting), alert: true)
                : Question.AskAgain(context, meeting);
        }

        return Take(context, meeting, answer);
    }

    private Turn Take(Context context, Meeting meeting, Rsvp answer)
    {
        Question.Settle(context, context.Person.Id, meeting.Id);
        var before = OwnAnswer.Find(context, meeting.Id);
        context.Store.Put(Attendance.All, (before ?? new Attendance
        {
            PersonId = context.Person.Id,
            MeetingId = meeting.Id,
            Answer = answer,
            At = context.Now,
        }) with
        { Answer = answer, At = context.Now });
        var isNew = before?.Answer != answer || meeting.DateBefore(before.At) is not null;
        if (isNew)
        {
            GroupsFollow.Begin(context, meeting.Id);
        }

        var noted = AnswerTexts.All.In(context.Language).NotedFor(answer, MeetingDates.Within(meeting.Details.Date, context.Language));
        var turn = context.IsPrivate ? OwnAnswer.Show(context, meeting.Id)
            : context.Group is { } here && isNew ? Turn.Of(Card(context, meeting, here)).WithToast(noted)
            : Turn.Quiet.WithToast(noted);
        return before is null && !context.Person.Reachable ? turn.Opening(context.Bot.DeepLink(OwnLink + meeting.Id)) : turn;
    }

    /// <summary>
    /// A button of the time before buttons said their date belongs to the first one; a card in a group shows the meeting as it is.
    /// </summary>
    private static bool IsToOtherDate(Context context, Meeting meeting, int? dateChanges) =>
        dateChanges is { } known ? known != meeting.DateChanges : context.Group is null && meeting.DateChanges > 0;

    private static string MovedTo(Context context, Meeting meeting) =>
        AnswerTexts.All.In(context.Language).Moved(MeetingDates.ShowWithin(meeting.Details.Date, context.Language)).Written;

    private static Turn Change(Context context, string meetingId, Func<Attendance, Attendance> change)
    {
        if (OwnAnswer.Find(context, meetingId) is not { } own)
        {
            return Closed(context);
        }

        context.Store.Put(Attendance.All, change(own));
        return OwnAnswer.Show(context, meetingId);
    }

    /// <summary>One edit a group, however many answered since.</summary>
    private Turn ShowInAllGroups(Occasion occasion, Meeting meeting) => occasion.Store
        .Query(MeetingPost.ByMeeting, KeyRange.Exactly(meeting.Id))
        .Select(post => occasion.Store.Find(Groups.All, post.GroupId))
        .OfType<Group>()
        .Where(group => GroupMeetingCard.Hears(group, meeting))
        .Aggregate(Turn.Quiet, (turn, group) => turn.Then(Card(occasion, meeting, group) with { Broadcast = true }));

    private Show Card(Occasion occasion, Meeting meeting, Group group) => new(
        GroupMeetingCard.AddressOf(group), GroupMeetingCard.SlotOf(meeting.Id), _cards.Of(occasion, meeting, group), ShowMode.Change);

    private static Turn Closed(Context context) => Turn.Quiet.WithToast(AnswerTexts.All.In(context.Language).Closed);
}
