using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime.Text;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.PlanMeetings;

/// <summary>What comes and what was, for everybody; planning, changing and cancelling, for the coordination.</summary>
public sealed class Planning : IFeature
{
    internal const string NewCode = "e.new";
    internal const string EditCode = "e.edit";
    internal const string DateCode = "e.date";
    internal const string WriteCode = "e.write";
    internal const string LookCode = "e.look";
    internal const string ReasonCode = "e.why";
    internal static readonly Door<string, int> GroupsDoor = new("e.groups", Argument.Text, Argument.Number);
    internal static readonly Door<string, string, int> PickDoor = new("e.pick", Argument.Text, Argument.Text, Argument.Number);
    internal const string PublishCode = "e.publish";
    internal const string MergeCode = "e.merge";
    internal const string DiscardCode = "e.drop";
    internal const string CancelCode = "e.cancel";
    internal const string RemindersCode = "e.remind";
    internal const string HistoryCode = "e.history";
    internal const string CalendarCode = "e.ics";
    internal const string PastCode = "e.past";

    private const int LongestId = 12;

    private readonly MeetingScreens _screens;
    private readonly MeetingForm _form;
    private readonly Preview _preview;

    /// <param name="cities">Where meetings can be.</param>
    /// <param name="zones">Says by whose clocks somebody reads.</param>
    public Planning(Cities cities, Zones zones)
    {
        _screens = new(cities, zones);
        _preview = new(_screens, cities, zones);
        _form = _preview.Form;
    }

    public void Register(Routes routes)
    {
        var cancelling = new Cancelling(_screens, routes);
        var reason = new ChangeReason(routes, _preview.Show);
        routes.Personal.Add(new("meetingchanges", FindOf, Forget));
        _ = routes
            .Keeps(MeetingBook.All)
            .KeepsOfPerson(MeetingDraft.All)
            .KeepsOfPerson(CancelDraft.All)
            .KeepsOfPerson(CalendarCopy.All)
            .Command(
                new("reuniones", "reunioes", PlanTexts.All.Es.MenuLine, PlanTexts.All.Pt.MenuLine) { Aliases = ["reunion", "reuniao"], InGroups = true, Order = 35 },
                (context, _) => context.Reply(_screens.Coming(context, 0)))
            .Press(Doors.Meetings, InPrivate((context, press) => context.Change(_screens.Coming(context, PageOf(press[0])))))
            .Press(PastCode, InPrivate((context, press) => context.Change(_screens.Past(context, PageOf(press[0])))))
            .Press(Doors.Meeting, InPrivate((context, press) => With(context, press[0], meeting => context.Change(_screens.Card(context, meeting)))))
            .Press(CalendarCode, InPrivate((context, press) => press[0].Length == 0
                ? CalendarSending.AllComing(context)
                : With(context, press[0], meeting => CalendarSending.One(context, meeting))))
            .Press(NewCode, Planner((context, press) => Begin(context, press[0], routes)))
            .Press(EditCode, Planner((context, press) => With(context, press[0], meeting => Edit(context, meeting, routes, onlyDate: false))))
            .Press(DateCode, Planner((context, press) => With(context, press[0], meeting => Edit(context, meeting, routes, onlyDate: true))))
            .Press(Doors.FixDay, Planner((context, press) => With(context, press[0], meeting => Fix(context, meeting, press[1], routes))))
            .Press(WriteCode, Planner((context, press) => WriteOn(context, press[0], routes)))
            .Press(LookCode, Planner((context, press) => _preview.Show(context, press[0])))
            .Press(ReasonCode, Planner((context, press) => reason.Ask(context, press[0])))
            .InPrivate(own => own.Guarded(NoPlanner, planner => planner
                .Press(GroupsDoor, (context, id, page) => Preview.PickGroups(context, id, "", page))
                .Press(PickDoor, Preview.PickGroups)))
            .Press(PublishCode, Planner(_preview.Publish))
            .Press(MergeCode, Planner(_preview.Merge))
            .Press(DiscardCode, Planner(_preview.Discard))
            .Press(CancelCode, Planner((context, press) => With(context, press[0], meeting => cancelling.Begin(context, meeting))))
            .Press(RemindersCode, Planner((context, press) => With(context, press[0], meeting => Remind(context, meeting, press[1]))))
            .Press(HistoryCode, Planner((context, press) => With(context, press[0], meeting => context.Change(_screens.History(context, meeting)))))
            .DeepLink(Doors.MeetingLink, (context, id) => With(context, id, meeting => context.Reply(_screens.Card(context, meeting))))
            .Form(_form.Asks)
            .Form(cancelling.Form)
            .Form(reason.Form)
            .Due(Nudging.Code, Nudging.Ask)
            .Due(CalendarSending.Code, CalendarSending.Correct)
            .Due(Doors.DayChosen, CalendarSending.TellVoter);
    }

    /// <summary>A meeting was planned, changed or cancelled: whoever has to hear of it does so now.</summary>
    internal static void Tell(Occasion occasion, string id)
    {
        occasion.Plan(Doors.MeetingChanged + ":" + id, occasion.Now, Doors.MeetingChanged, id);
        occasion.Plan(Doors.DaysSettled + ":" + id, occasion.Now, Doors.DaysSettled, id);
        occasion.Plan(CalendarSending.Code + ":" + id, occasion.Now, CalendarSending.Code, id);
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

    private static Func<Context, Press, Turn> Planner(Func<Context, Press, Turn> act) => InPrivate((context, press) =>
        MeetingSteps.CanPlan(context.Person) ? act(context, press) : Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).OnlyPlanners));

    private static Turn? NoPlanner(Context context) =>
        MeetingSteps.CanPlan(context.Person) ? null : Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).OnlyPlanners);

    private static Turn With(Context context, string id, Func<Meeting, Turn> act) => context.Store.Find(MeetingBook.All, id) is { } meeting
        ? act(meeting)
        : context.Incoming is Pressed ? Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone)
        : context.Reply(new(Texts.Html.Escape(PlanTexts.All.In(context.Language).Gone)));

    /// <summary>The id is the button's: pressed again, it goes on with the same meeting.</summary>
    private Turn Begin(Context context, string id, Routes routes)
    {
        if (context.Store.Find(MeetingBook.All, id) is not null || id.Length is < Meeting.ShortestId or > LongestId || !id.All(char.IsAsciiLetterOrDigit))
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (MeetingForm.DraftOf(context, id) is null)
        {
            context.Store.Put(MeetingDraft.All, new MeetingDraft { By = context.Person.Id, MeetingId = id, Groups = [.. GroupPicking.GroupsOf(context).Select(group => group.Id)] });
        }

        return WriteOn(context, id, routes);
    }

    private Turn Edit(Context context, Meeting meeting, Routes routes, bool onlyDate)
    {
        if (meeting.State == MeetingState.Cancelled)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (MeetingForm.DraftOf(context, meeting.Id) is null)
        {
            context.Store.Put(MeetingDraft.All, DraftOf(meeting, context));
        }

        if (!onlyDate)
        {
            return WriteOn(context, meeting.Id, routes);
        }

        _ = PendingForm.Leave(context, routes);
        return _form.Asks.AskOnly(context, meeting.Id, MeetingForm.Date);
    }

    /// <param name="kind">The reminder to add or take away; empty to see them.</param>
    private static Turn Remind(Context context, Meeting meeting, string kind)
    {
        var step = Enum.TryParse<ReminderKind>(kind, out var known) && Enum.IsDefined(known) ? meeting.Remind(known, context.Person, context.Now) : meeting;
        if (!step.IsValid || meeting.State == MeetingState.Cancelled)
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        if (step.Value != meeting)
        {
            context.Store.Put(MeetingBook.All, step.Value);
            context.Plan(Doors.RemindersChanged + ":" + meeting.Id, context.Now, Doors.RemindersChanged, meeting.Id);
        }

        return context.Change(ReminderScreen.Of(context, step.Value));
    }

    /// <summary>A day that was chosen elsewhere: shown as it will be, like any other change.</summary>
    private Turn Fix(Context context, Meeting meeting, string day, Routes routes)
    {
        if (meeting.State == MeetingState.Cancelled || LocalDatePattern.Iso.Parse(day) is not { Success: true, Value: var date })
        {
            return Turn.Quiet.WithToast(PlanTexts.All.In(context.Language).Gone);
        }

        _ = PendingForm.Leave(context, routes);
        var draft = MeetingForm.DraftOf(context, meeting.Id) ?? DraftOf(meeting, context);
        var chosen = Answer.Of(new MeetingDate.Day(date).Text, 0, context.Person.Id, context.Now);
        context.Store.Put(MeetingDraft.All, draft with { Answers = draft.Answers.SetItem(MeetingForm.Date, chosen) });
        return _preview.Show(context, meeting.Id);
    }

    private Turn WriteOn(Context context, string id, Routes routes)
    {
        _ = PendingForm.Leave(context, routes);
        return _form.Asks.Start(context, id);
    }

    private static MeetingDraft DraftOf(Meeting meeting, Context context) => new()
    {
        By = context.Person.Id,
        MeetingId = meeting.Id,
        Version = meeting.Version,
        Answers = MeetingForm.AnswersOf(meeting.Details, context),
        Groups = meeting.Details.Groups,
        Spot = meeting.Details.Spot,
    };

    private static int PageOf(string argument) => int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}
