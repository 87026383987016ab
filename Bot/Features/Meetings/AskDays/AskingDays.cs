using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.AskDays;

/// <summary>
/// Asks the invited groups on which days a meeting without a day could be, counts in place, and lets the organiser choose.
/// </summary>
public sealed class AskingDays : IFeature
{
    internal static readonly Door<string> NewDoor = new("q.new", Argument.Text);
    internal static readonly Door<string, LocalDate> DropDoor = new("q.drop", Argument.Text, Argument.Day);
    internal static readonly Door<string> AskDoor = new("q.ask", Argument.Text);
    internal static readonly Door<string, LocalDate, DayAnswer> SayDoor = new(
        "q.say", Argument.Text, Argument.Day, Argument.OneOf(("y", DayAnswer.Yes), ("i", DayAnswer.IfNeedBe), ("n", DayAnswer.No)));
    internal static readonly Door<string> NamesDoor = new("q.names", Argument.Text);
    internal static readonly Door<string> StopDoor = new("q.stop", Argument.Text);
    internal static readonly Door<string, LocalDate> FixDoor = new("q.fix", Argument.Text, Argument.Day);
    internal static readonly Door<string> BackDoor = new("q.back", Argument.Text);

    /// <summary>Subject: a meeting. The other groups' questions follow a minute later: many answers are one edit there.</summary>
    private static readonly Recurring<Meeting> GroupsFollow = new(new("q.cards"))
    {
        First = Recurring.After(Duration.FromMinutes(1)),
        Still = (occasion, id) => occasion.Store.Find(MeetingBook.All, id),
        Tell = ShowInAllGroups,
    };

    public void Register(Routes routes)
    {
        var form = new DaysForm();
        _ = routes
            .Keeps(DayPoll.All)
            .KeepsOfPerson(DayVote.All)
            .KeepsOfPerson(DayTable.All)
            .Press(SayDoor, Answer)
            .InPrivate(own => own
                .Press(MeetingDoors.AnswerDays, Mine)
                .Press(FixDoor, (context, id, day) => LeaveFor(context, routes, id, MeetingDoors.FixDay.To(id, day)))
                .Press(BackDoor, (context, id) => LeaveFor(context, routes, id, MeetingDoors.Meeting.To(id)))
                .Press(MeetingDoors.AskDays, Planner((context, meeting) => Open(context, meeting, form)))
                .Press(NewDoor, Planner((context, meeting) =>
                {
                    DayTables.Leave(context, meeting.Id);
                    return form.Begin(context, meeting.Id);
                }))
                .Press(DropDoor, (context, id, day) => Planner((_, meeting) => form.Drop(context, meeting.Id, day))(context, id))
                .Press(AskDoor, Planner(Ask))
                .Press(NamesDoor, Planner((context, meeting) => PollOf(context, meeting.Id) is { } poll
                    ? DayTables.Open(context, meeting, poll, withNames: true)
                    : Closed(context)))
                .Press(StopDoor, Planner((context, meeting) => Stop(context, meeting, form))))
            .Form(form.Asks)
            .On(MeetingDoors.DaysSettled, Settle)
            .Recurring(GroupsFollow);
    }

    /// <summary>The groups that can be asked.</summary>
    public static IEnumerable<Group> GroupsOf(Occasion occasion, Meeting meeting) =>
        meeting.Details.Groups.Select(id => occasion.Store.Find(Groups.All, id)).OfType<Group>()
            .Where(group => GroupMeetingCard.Hears(group, meeting));

    private static Func<Context, string, Turn> Planner(Func<Context, Meeting, Turn> act) => (context, id) =>
        DaysForm.MeetingOf(context, id) is { } meeting ? act(context, meeting) : Closed(context);

    /// <summary>A button of the table that leads elsewhere: the message is no table from then on.</summary>
    private static Turn LeaveFor(Context context, Routes routes, string id, Press there)
    {
        DayTables.Leave(context, id);
        return routes.FindPress(there.Code)!(context, there)!;
    }

    private static DayPoll? PollOf(Occasion occasion, string meetingId) =>
        occasion.Store.Find(DayPoll.All, meetingId) is { IsClosed: false } poll ? poll : null;

    private static Turn Open(Context context, Meeting meeting, DaysForm form) => PollOf(context, meeting.Id) is { } poll
        ? DayTables.Open(context, meeting, poll, withNames: false)
        : form.Begin(context, meeting.Id);

    private static Turn Ask(Context context, Meeting meeting)
    {
        Group[] groups = [.. GroupsOf(context, meeting)];
        if (groups.Length == 0
            || DayPollSteps.Ask(meeting, DaysForm.DaysOf(context, meeting.Id), context.Person, context.Now, DateTimeZoneProviders.Tzdb) is not { IsValid: true, Value: var poll })
        {
            return Closed(context);
        }

        _ = context.LeaveForm();
        var before = context.Store.Find(DayPoll.All, meeting.Id);
        var asked = poll with { Groups = [.. groups.Select(group => group.Id)] };
        context.Store.Put(DayPoll.All, asked);
        DaysForm.Forget(context, meeting.Id);
        ForgetOtherHours(context, asked, before);
        var table = DayTables.Open(context, meeting, asked, withNames: false, DaysTexts.All.In(context.Language).Asked(groups.Length));
        return groups.Aggregate(table, (turn, group) => (before?.Groups.Contains(group.Id) == true
                ? turn.Then(new Erase(GroupMeetingCard.AddressOf(group), DayScreens.SlotOf(meeting.Id)) { Broadcast = true })
                : turn)
            .Then(Show(context, meeting, asked, group, ShowMode.New) with { Broadcast = true }));
    }

    /// <summary>What was said to a day belongs to its hour.</summary>
    private static void ForgetOtherHours(Context context, DayPoll asked, DayPoll? before)
    {
        LocalDate[] changed = [.. asked.Days.Where(day => before?.Has(day) == true && before.HourOf(day) != asked.HourOf(day))];
        foreach (var vote in changed.Length == 0 ? [] : context.Store.Query(DayVote.ByDay, KeyRange.Under(asked.MeetingId))
            .DistinctBy(vote => vote.PersonId).ToArray())
        {
            context.Store.Put(DayVote.All, vote.Without(changed));
        }
    }

    private static Turn Stop(Context context, Meeting meeting, DaysForm form)
    {
        if (PollOf(context, meeting.Id) is not { } poll)
        {
            return Closed(context);
        }

        DayTables.Leave(context, meeting.Id);
        var closed = Close(context, meeting, poll);
        return form.Begin(context, meeting.Id).Then(closed);
    }

    private static Turn Answer(Context context, string meetingId, LocalDate day, DayAnswer answer)
    {
        var texts = DaysTexts.All.In(context.Language);
        if (context.Store.Find(MeetingBook.All, meetingId) is not { } meeting || PollOf(context, meeting.Id) is not { } poll)
        {
            return Closed(context);
        }

        var before = context.Store.Find(DayVote.All, DayVote.IdOf(context.Person.Id, meeting.Id));
        var step = DayPollSteps.Answer(poll, meeting, before, day, answer, context.Person, context.Group?.Id, context.Now);
        if (!step.IsValid)
        {
            return step.Refusal!.Code == RefusalCode.NotAllowed ? Turn.Quiet.WithToast(texts.NotForYou, alert: true) : Closed(context);
        }

        var isNew = before?.To(day) != answer;
        context.Store.Put(DayVote.All, step.Value);
        if (isNew)
        {
            GroupsFollow.Begin(context, meeting.Id);
        }

        var turn = !isNew ? Turn.Quiet
            : context.Group is { } here ? Turn.Of(Show(context, meeting, poll, here, ShowMode.Change))
            : context.Change(DayScreens.Mine(context, meeting, poll));
        turn = isNew ? turn.Then(DayTables.Refresh(context, meeting, poll)) : turn;
        return before is null && !context.Person.Reachable
            ? turn.Opening(context.Bot.DeepLink(MeetingDoors.MeetingLink + meeting.Id))
            : turn.WithToast(texts.Noted(Dates.DayOfMonth(day, context.Language), texts.Answer(answer)));
    }

    private static Turn Mine(Context context, string meetingId) =>
        context.Store.Find(MeetingBook.All, meetingId) is { } meeting && PollOf(context, meeting.Id) is { } poll
            && DayPollSteps.MayAnswer(meeting, context.Person, group: null)
            ? context.Change(DayScreens.Mine(context, meeting, poll))
            : Closed(context);

    /// <summary>
    /// The meeting changed: the question is over where it has a day or is cancelled, and else shown as the meeting is now.
    /// </summary>
    private static Turn Settle(Occasion occasion, string meetingId) =>
        occasion.Store.Find(MeetingBook.All, meetingId) is not { } meeting || PollOf(occasion, meetingId) is not { } poll ? Turn.Quiet
        : DayPollSteps.IsOpen(meeting) ? ShowInAllGroups(occasion, meeting, poll)
        : meeting.State == MeetingState.Planned ? TellVoters(occasion, meeting).Then(Close(occasion, meeting, poll))
        : Close(occasion, meeting, poll);

    /// <summary>Everybody who answered is given the day for their calendar; the groups are told by their cards.</summary>
    private static Turn TellVoters(Occasion occasion, Meeting meeting)
    {
        foreach (var person in occasion.Store.Query(DayVote.ByDay, KeyRange.Under(meeting.Id)).Select(vote => vote.PersonId).Distinct(StringComparer.Ordinal))
        {
            occasion.Raise(MeetingDoors.DayChosen, $"{meeting.Id} {person}");
        }

        return Turn.Quiet;
    }

    private static Turn Close(Occasion occasion, Meeting meeting, DayPoll poll)
    {
        var closed = poll with { IsClosed = true };
        occasion.Store.Put(DayPoll.All, closed);
        foreach (var table in occasion.Store.Query(DayTable.ByMeeting, KeyRange.Exactly(meeting.Id)))
        {
            _ = occasion.Store.Delete(DayTable.All, DayTable.IdOf(table.PersonId, table.MeetingId));
        }

        return poll.Groups.Select(id => occasion.Store.Find(Groups.All, id)).OfType<Group>()
            .Where(group => GroupMeetingCard.Hears(group, meeting))
            .Aggregate(
                Turn.Quiet, (turn, group) => turn.Then(Show(occasion, meeting, closed, group, ShowMode.Change) with { Broadcast = true }));
    }

    /// <summary>One edit a group, however many answered since.</summary>
    private static Turn ShowInAllGroups(Occasion occasion, Meeting meeting) =>
        PollOf(occasion, meeting.Id) is { } poll ? ShowInAllGroups(occasion, meeting, poll) : Turn.Quiet;

    /// <summary>A group that was invited since gets the question.</summary>
    private static Turn ShowInAllGroups(Occasion occasion, Meeting meeting, DayPoll poll)
    {
        Group[] groups = [.. GroupsOf(occasion, meeting)];
        occasion.Store.Put(
            DayPoll.All, poll with { Groups = [.. poll.Groups.Union(groups.Select(group => group.Id), StringComparer.Ordinal)] });
        return groups.Aggregate(
            Turn.Quiet, (turn, group) => turn.Then(Show(occasion, meeting, poll, group, ShowMode.Change) with { Broadcast = true }));
    }

    private static Show Show(Occasion occasion, Meeting meeting, DayPoll poll, Group group, ShowMode mode) =>
        new(GroupMeetingCard.AddressOf(group), DayScreens.SlotOf(meeting.Id), DayScreens.InGroup(occasion, meeting, poll, group), mode);

    private static Turn Closed(Context context) => Turn.Quiet.WithToast(DaysTexts.All.In(context.Language).Closed);
}
