using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>What comes and what was, for everybody; planning, changing and cancelling, for the coordination.</summary>
public sealed class Planning : IFeature
{
    internal static readonly Door<string> NewDoor = new("e.new", Argument.Text);
    internal static readonly Door<string> EditDoor = new("e.edit", Argument.Text);
    internal static readonly Door<string> DateDoor = new("e.date", Argument.Text);
    internal static readonly Door<string> WriteDoor = new("e.write", Argument.Text);
    internal static readonly Door<string, string> HourDoor = new("e.hour", Argument.Text, Argument.Text);
    internal static readonly Door<string> LookDoor = new("e.look", Argument.Text);
    internal static readonly Door<string> ReasonDoor = new("e.why", Argument.Text);
    internal static readonly Door<string, int> GroupsDoor = new("e.groups", Argument.Text, Argument.Number);
    internal static readonly Door<string, string, int> PickDoor = new("e.pick", Argument.Text, Argument.Text, Argument.Number);
    internal static readonly Door<string> PublishDoor = new("e.publish", Argument.Text);
    internal static readonly Door<string> FollowingDoor = new("e.following", Argument.Text);
    internal static readonly Door<string> MergeDoor = new("e.merge", Argument.Text);
    internal static readonly Door<string> DiscardDoor = new("e.drop", Argument.Text);
    internal static readonly Door<string> MoreDoor = new("e.more", Argument.Text);
    internal static readonly Door<string> CancelDoor = new("e.cancel", Argument.Text);
    internal static readonly Door<string> CancelOneDoor = new("e.cancelone", Argument.Text);
    internal static readonly Door<string> CancelAllDoor = new("e.cancelall", Argument.Text);
    internal static readonly Door<string, ReminderKind?> RemindersDoor = new(
        "e.remind", Argument.Text, Argument.Maybe(Argument.Named<ReminderKind>()));
    internal static readonly Door<string> HistoryDoor = new("e.history", Argument.Text);
    internal static readonly Door<string> CalendarDoor = new("e.ics", Argument.Text);
    internal static readonly Door<int> PastDoor = new("e.past", Argument.Number);

    private const int LongestId = 12;

    private readonly MeetingScreens _screens;
    private readonly MeetingForm _form;
    private readonly Preview _preview;

    /// <param name="cities">Where meetings can be.</param>
    /// <param name="zones">Says by whose clocks somebody reads.</param>
    public Planning(Cities cities, Zones zones)
    {
        _screens = new(cities, zones);
        _preview = new(cities, zones);
        _form = _preview.Form;
    }

    public void Register(Routes routes)
    {
        var cancelling = new Cancelling();
        var reason = new ChangeReason(_preview.Show);
        routes.Personal.Add(new("meetingchanges", FindOf, Forget));
        _ = routes
            .Keeps(MeetingBook.All)
            .KeepsOfPerson(CalendarCopy.All)
            .KeepsOfPerson(OpenCard.All)
            .BeforePress(LiveCards.Leave)
            .WhenChanged(Attendance.All, LiveCards.Answered)
            .WhenChanged(MeetingBook.All, LiveCards.Changed)
            .WhenChanged(MeetingBook.All, Nudging.Follow)
            .On(MeetingDoors.IsOver, LiveCards.Refresh)
            .Command(
                new("reuniones", "reunioes", PlanTexts.All.Es.MenuLine, PlanTexts.All.Pt.MenuLine) { Aliases = ["reunion", "reuniao"], InGroups = true, Order = 35 },
                (context, _) => context.Reply(_screens.Coming(context, 0, routes)))
            .InPrivate(own => own
                .Press(MeetingDoors.Meetings, (context, page) => context.Change(_screens.Coming(context, page, routes)))
                .Press(PastDoor, (context, page) => context.Change(_screens.Past(context, page)))
                .Press(MeetingDoors.Meeting, With(LiveCards.Show))
                .Press(
                    CalendarDoor, (context, id) => id.Length == 0 ? CalendarSending.AllComing(context) : With(CalendarSending.One)(context, id))
                .Guarded(NoPlanner, planner => planner
                    .Press(NewDoor, Begin)
                    .Press(MeetingDoors.PlanSession, BeginSession)
                    .Press(EditDoor, With((context, meeting) => Edit(context, meeting, onlyDate: false)))
                    .Press(DateDoor, With((context, meeting) => Edit(context, meeting, onlyDate: true)))
                    .Press(MeetingDoors.FixDay, (context, id, day) => With((_, meeting) => Fix(context, meeting, day))(context, id))
                    .Press(WriteDoor, WriteOn)
                    .Press(HourDoor, _form.TakeHour)
                    .Press(LookDoor, _preview.Show)
                    .Press(ReasonDoor, reason.Ask)
                    .Press(GroupsDoor, (context, id, page) => Preview.PickGroups(context, id, "", page))
                    .Press(PickDoor, Preview.PickGroups)
                    .Press(PublishDoor, (context, id) => _preview.Publish(context, id, withFollowing: false))
                    .Press(FollowingDoor, (context, id) => _preview.Publish(context, id, withFollowing: true))
                    .Press(MergeDoor, _preview.Merge)
                    .Press(DiscardDoor, Preview.Discard)
                    .Press(MoreDoor, With((context, meeting) => context.Change(MeetingWays.More(context, meeting))))
                    .Press(CancelDoor, With(cancelling.Begin))
                    .Press(CancelOneDoor, With((context, meeting) => cancelling.Write(context, meeting, withFollowing: false)))
                    .Press(CancelAllDoor, With((context, meeting) => cancelling.Write(context, meeting, withFollowing: true)))
                    .Press(RemindersDoor, (context, id, kind) => With((_, meeting) => Remind(context, meeting, kind))(context, id))
                    .Press(HistoryDoor, With((context, meeting) => context.Change(_screens.History(context, meeting))))))
            .DeepLink(MeetingDoors.MeetingLink, With(LiveCards.Show))
            .Form(_form.Asks)
            .Form(cancelling.Form)
            .Form(reason.Form)
            .Recurring(Nudging.Weekly)
            .On(MeetingDoors.CopiesAreWrong, CalendarSending.Correct)
            .On(MeetingDoors.DayChosen, CalendarSending.TellVoter);
    }

    /// <summary>A meeting was planned, changed or cancelled: whoever has to hear of it does so now.</summary>
    internal static void Tell(Occasion occasion, string id)
    {
        occasion.Raise(MeetingDoors.MeetingChanged, id);
        occasion.Raise(MeetingDoors.DaysSettled, id);
        occasion.Raise(MeetingDoors.CopiesAreWrong, id);
    }

    /// <summary>The same, for groups that know it from the cards of earlier ones of its series.</summary>
    /// <param name="before">As it was.</param>
    internal static void TellSeries(Occasion occasion, Meeting before)
    {
        if (before.Occurrence is not null)
        {
            occasion.Raise(MeetingDoors.SeriesShifted, before.IsTold() ? before.Id + " told" : before.Id);
        }
    }

    private static object[] FindOf(IWork work, string personId) =>
    [
        .. work.All(MeetingBook.All, KeyRange.All).SelectMany(meeting => meeting.History
            .Where(change => change.By == personId)
            .Select(change => new { Meeting = meeting.Id, change.Step, change.At })),
    ];

    private static void Forget(IWork work, string personId)
    {
        foreach (var meeting in work.All(MeetingBook.All, KeyRange.All))
        {
            if (meeting.Without(personId) is var left && !ReferenceEquals(left, meeting))
            {
                work.Put(MeetingBook.All, left);
            }
        }
    }

    private static Turn? NoPlanner(Context context) =>
        MeetingSteps.CanPlan(context.Person) ? null : Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).OnlyPlanners);

    private static Func<Context, string, Turn> With(Func<Context, Meeting, Turn> act) =>
        (context, id) => context.Store.Find(MeetingBook.All, id) is { } meeting
        ? act(context, meeting)
        : context.Incoming is Pressed ? Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone)
        : context.Reply(new(Texts.Html.Escape(PlanTexts.All.In(context.Language).Gone)));

    /// <summary>The id is the button's: pressed again, it goes on with the same meeting.</summary>
    private Turn Begin(Context context, string id)
    {
        if (!IsNew(context, id))
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (MeetingForm.DraftOf(context, id) is null)
        {
            context.Store.Put(FormDraft.All, WithAllGroups(context, MeetingForm.Drafts.Read(context, id)));
        }

        return WriteOn(context, id);
    }

    /// <summary>Shown at once as it will be; only where its kind is not known is that asked.</summary>
    private Turn BeginSession(Context context, string id, string sessionId)
    {
        if (MeetingBook.OfSession(context.Store, sessionId) is { } planned)
        {
            return LiveCards.Show(context, planned);
        }

        if (!IsNew(context, id) || BodySession.Find(context.Store, sessionId) is not { } session)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        _ = context.LeaveForm();
        var draft = MeetingForm.DraftOf(context, id) ?? WithAllGroups(context, _form.DraftOf(context, id, session));
        context.Store.Put(FormDraft.All, draft);
        return _form.DetailsOf(draft) is null ? WriteOn(context, id) : _preview.Show(context, id);
    }

    private static bool IsNew(Context context, string id) => context.Store.Find(MeetingBook.All, id) is null
        && id.Length is >= Meeting.ShortestId and <= LongestId && id.All(char.IsAsciiLetterOrDigit);

    private static FormDraft WithAllGroups(Context context, FormDraft draft) =>
        draft.WithLines(MeetingForm.Groups, GroupPicking.GroupsOf(context, draft).Select(group => group.Id), context.Now);

    private Turn Edit(Context context, Meeting meeting, bool onlyDate)
    {
        if (meeting.State == MeetingState.Cancelled)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (MeetingForm.DraftOf(context, meeting.Id) is null)
        {
            context.Store.Put(FormDraft.All, DraftOf(meeting, context));
        }

        if (!onlyDate)
        {
            return WriteOn(context, meeting.Id);
        }

        _ = context.LeaveForm();
        return _form.Asks.AskOnly(context, meeting.Id, MeetingForm.Date);
    }

    /// <param name="kind">The reminder to add or take away; null to see them.</param>
    private static Turn Remind(Context context, Meeting meeting, ReminderKind? kind)
    {
        var step = kind is { } known ? meeting.Remind(known, context.Person, context.Now) : meeting;
        if (!step.IsValid || meeting.State == MeetingState.Cancelled)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (step.Value != meeting)
        {
            context.Store.Put(MeetingBook.All, step.Value);
            context.Raise(MeetingDoors.RemindersChanged, meeting.Id);
        }

        return context.Change(ReminderScreen.Of(context, step.Value));
    }

    /// <summary>A day that was chosen elsewhere: shown as it will be, like any other change.</summary>
    private Turn Fix(Context context, Meeting meeting, LocalDate date)
    {
        if (meeting.State == MeetingState.Cancelled)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        _ = context.LeaveForm();
        var draft = MeetingForm.DraftOf(context, meeting.Id) ?? DraftOf(meeting, context);
        context.Store.Put(FormDraft.All, draft.With(MeetingForm.Date, DateOf(context, meeting, date).Text, context.Now));
        return _preview.Show(context, meeting.Id);
    }

    /// <summary>With the hour for which people were asked, where there was one.</summary>
    private static MeetingDate DateOf(Context context, Meeting meeting, LocalDate day) =>
        context.Store.Find(DayPoll.All, meeting.Id)?.DateOf(day, meeting.ZoneId) ?? new MeetingDate.Day(day);

    private Turn WriteOn(Context context, string id)
    {
        _ = context.LeaveForm();
        return _form.Asks.Start(context, id);
    }

    private static FormDraft DraftOf(Meeting meeting, Context context) =>
        MeetingForm.DraftOf(context, meeting.Id, meeting.Details, meeting.Version);
}
