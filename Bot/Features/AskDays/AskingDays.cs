using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.AskDays;

/// <summary>Asks the invited groups on which days a meeting without a day could be, counts in place, and lets the organiser choose.</summary>
public sealed class AskingDays : IFeature
{
    internal const string NewCode = "q.new";
    internal const string DropCode = "q.drop";
    internal const string AskCode = "q.ask";
    internal const string SayCode = "q.say";
    internal const string NamesCode = "q.names";
    internal const string StopCode = "q.stop";
    internal const string FixCode = "q.fix";
    internal const string BackCode = "q.back";

    private const string RefreshCode = "q.cards";

    /// <summary>The other groups' questions follow so much later: many answers are one edit there.</summary>
    private static readonly Duration Refresh = Duration.FromMinutes(1);

    public void Register(Routes routes)
    {
        var form = new DaysForm(routes);
        _ = routes
            .Keeps(DayPoll.All)
            .KeepsOfPerson(DayVote.All)
            .KeepsOfPerson(DaysDraft.All)
            .KeepsOfPerson(DayTable.All)
            .Press(Doors.AskDays, Planner((context, meeting, _) => Open(context, meeting, form)))
            .Press(FixCode, LeavingFor(routes, Doors.FixDay))
            .Press(BackCode, LeavingFor(routes, Doors.Meeting))
            .Press(NewCode, Planner((context, meeting, _) =>
            {
                DayTables.Leave(context, meeting.Id);
                return form.Begin(context, meeting.Id);
            }))
            .Press(DropCode, Planner((context, meeting, press) => form.Drop(context, meeting.Id, press[1])))
            .Press(AskCode, Planner((context, meeting, _) => Ask(context, meeting, routes)))
            .Press(NamesCode, Planner((context, meeting, _) => PollOf(context, meeting.Id) is { } poll
                ? DayTables.Open(context, meeting, poll, withNames: true)
                : Closed(context)))
            .Press(StopCode, Planner((context, meeting, _) => Stop(context, meeting, form)))
            .Press(SayCode, Answer)
            .Press(Doors.AnswerDays, InPrivate(Mine))
            .Form(form.Asks)
            .Due(Doors.DaysSettled, Settle)
            .Due(RefreshCode, ShowInAllGroups);
    }

    /// <summary>The groups that can be asked.</summary>
    public static IEnumerable<Group> GroupsOf(Occasion occasion, Meeting meeting) =>
        meeting.Details.Groups.Select(id => occasion.Store.Find(Groups.All, id)).OfType<Group>().Where(GroupMeetingCard.Hears);

    private static Func<Context, Press, Turn> Planner(Func<Context, Meeting, Press, Turn> act) => InPrivate((context, press) =>
        DaysForm.MeetingOf(context, press[0]) is { } meeting ? act(context, meeting, press) : Closed(context));

    /// <summary>A button of the table that leads elsewhere: the message is no table from then on.</summary>
    private static Func<Context, Press, Turn> LeavingFor(Routes routes, string door) => InPrivate((context, press) =>
    {
        DayTables.Leave(context, press[0]);
        return routes.FindPress(door)!(context, press)!;
    });

    private static DayPoll? PollOf(Occasion occasion, string meetingId) =>
        occasion.Store.Find(DayPoll.All, meetingId) is { IsClosed: false } poll ? poll : null;

    private static Turn Open(Context context, Meeting meeting, DaysForm form) => PollOf(context, meeting.Id) is { } poll
        ? DayTables.Open(context, meeting, poll, withNames: false)
        : form.Begin(context, meeting.Id);

    private static Turn Ask(Context context, Meeting meeting, Routes routes)
    {
        Group[] groups = [.. GroupsOf(context, meeting)];
        var draft = DaysForm.DraftOf(context, meeting.Id);
        if (groups.Length == 0 || DayPollSteps.Ask(meeting, draft.Days, context.Person, context.Now, DateTimeZoneProviders.Tzdb) is not { IsValid: true, Value: var poll })
        {
            return Closed(context);
        }

        _ = PendingForm.Leave(context, routes);
        var before = context.Store.Find(DayPoll.All, meeting.Id);
        var asked = poll with { Groups = [.. groups.Select(group => group.Id)] };
        context.Store.Put(DayPoll.All, asked);
        _ = context.Store.Delete(DaysDraft.All, DaysDraft.IdOf(context.Person.Id, meeting.Id));
        var table = DayTables.Open(context, meeting, asked, withNames: false, DaysTexts.All.In(context.Language).Asked(groups.Length));
        return groups.Aggregate(table, (turn, group) => (before?.Groups.Contains(group.Id) == true
                ? turn.Then(new Erase(GroupMeetingCard.AddressOf(group), DayScreens.SlotOf(meeting.Id)) { Broadcast = true })
                : turn)
            .Then(Show(context, meeting, asked, group, ShowMode.New) with { Broadcast = true }));
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

    private static Turn Answer(Context context, Press press)
    {
        var texts = DaysTexts.All.In(context.Language);
        if (context.Store.Find(MeetingBook.All, press[0]) is not { } meeting || PollOf(context, meeting.Id) is not { } poll
            || LocalDatePattern.Iso.Parse(press[1]) is not { Success: true, Value: var day } || AnswerOf(press[2]) is not { } answer)
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
        if (isNew && context.Store.Find(Schedule.All, RefreshCode + ":" + meeting.Id) is null)
        {
            context.Plan(RefreshCode + ":" + meeting.Id, context.Now + Refresh, RefreshCode, meeting.Id);
        }

        var turn = !isNew ? Turn.Quiet
            : context.Group is { } here ? Turn.Of(Show(context, meeting, poll, here, ShowMode.Change))
            : context.Change(DayScreens.Mine(context, meeting, poll));
        turn = isNew ? turn.Then(DayTables.Refresh(context, meeting, poll)) : turn;
        return before is null && !context.Person.Reachable
            ? turn.Opening(context.Bot.DeepLink(Doors.MeetingLink + meeting.Id))
            : turn.WithToast(texts.Noted(Dates.DayOfMonth(day, context.Language), texts.Answer(answer)));
    }

    private static Turn Mine(Context context, Press press) =>
        context.Store.Find(MeetingBook.All, press[0]) is { } meeting && PollOf(context, meeting.Id) is { } poll && DayPollSteps.MayAnswer(meeting, context.Person, group: null)
            ? context.Change(DayScreens.Mine(context, meeting, poll))
            : Closed(context);

    /// <summary>The meeting changed: the question is over where it has a day or is cancelled, and else shown as the meeting is now.</summary>
    private static Turn Settle(Occasion occasion, Due due) =>
        occasion.Store.Find(MeetingBook.All, due.Subject) is not { } meeting || PollOf(occasion, due.Subject) is not { } poll ? Turn.Quiet
        : DayPollSteps.IsOpen(meeting) ? ShowInAllGroups(occasion, meeting, poll)
        : meeting.State == MeetingState.Planned ? TellVoters(occasion, meeting).Then(Close(occasion, meeting, poll))
        : Close(occasion, meeting, poll);

    /// <summary>Everybody who answered is given the day for their calendar; the groups are told by their cards.</summary>
    private static Turn TellVoters(Occasion occasion, Meeting meeting)
    {
        foreach (var person in occasion.Store.Query(DayVote.ByDay, KeyRange.Under(meeting.Id)).Select(vote => vote.PersonId).Distinct(StringComparer.Ordinal))
        {
            occasion.Plan($"{Doors.DayChosen}:{meeting.Id}:{person}", occasion.Now, Doors.DayChosen, $"{meeting.Id} {person}");
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

        return poll.Groups.Select(id => occasion.Store.Find(Groups.All, id)).OfType<Group>().Where(GroupMeetingCard.Hears)
            .Aggregate(Turn.Quiet, (turn, group) => turn.Then(Show(occasion, meeting, closed, group, ShowMode.Change) with { Broadcast = true }));
    }

    /// <summary>One edit a group, however many answered since.</summary>
    private static Turn ShowInAllGroups(Occasion occasion, Due due) =>
        occasion.Store.Find(MeetingBook.All, due.Subject) is { } meeting && PollOf(occasion, due.Subject) is { } poll
            ? ShowInAllGroups(occasion, meeting, poll)
            : Turn.Quiet;

    /// <summary>A group that was invited since gets the question.</summary>
    private static Turn ShowInAllGroups(Occasion occasion, Meeting meeting, DayPoll poll)
    {
        Group[] groups = [.. GroupsOf(occasion, meeting)];
        occasion.Store.Put(DayPoll.All, poll with { Groups = [.. poll.Groups.Union(groups.Select(group => group.Id), StringComparer.Ordinal)] });
        return groups.Aggregate(Turn.Quiet, (turn, group) => turn.Then(Show(occasion, meeting, poll, group, ShowMode.Change) with { Broadcast = true }));
    }

    private static Show Show(Occasion occasion, Meeting meeting, DayPoll poll, Group group, ShowMode mode) =>
        new(GroupMeetingCard.AddressOf(group), DayScreens.SlotOf(meeting.Id), DayScreens.InGroup(occasion, meeting, poll, group), mode);

    private static Turn Closed(Context context) => Turn.Quiet.WithToast(DaysTexts.All.In(context.Language).Closed);

    private static DayAnswer? AnswerOf(string code) =>
        Enum.GetValues<DayAnswer>().Where(answer => DayScreens.CodeOf(answer) == code).Select(answer => (DayAnswer?)answer).FirstOrDefault();
}
