using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>Lets a meeting repeat, keeps three of its meetings ahead, and ends that.</summary>
public sealed class Repeating : IFeature
{
    internal static readonly Door<string, string> RuleDoor = new("se.rule", Argument.Text, Argument.Text);
    internal static readonly Door<string> GoOnDoor = new("se.goon", Argument.Text);
    internal static readonly Door<string> AskStopDoor = new("se.askstop", Argument.Text);
    internal static readonly Door<string> StopDoor = new("se.stop", Argument.Text);

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    private readonly RepeatForm _form;
    private readonly SeriesNewsSending _news;

    /// <param name="cities">Those that can take turns.</param>
    public Repeating(Cities cities) => (_form, _news) = (new(cities, Start), new(new(cities)));

    public void Register(Routes routes) => routes
        .Keeps(MeetingSeries.All)
        .WhenChanged(MeetingBook.All, Follow)
        .On(MeetingDoors.SeriesShifted, _news.TellChange)
        .On(MeetingDoors.SeriesCancelled, _news.TellCancelled)
        .InPrivate(own => own
            .Press(MeetingDoors.Repeat, Open)
            .Guarded(NoPlanner, planner => planner
                .Press(RuleDoor, Choose)
                .Press(GoOnDoor, (context, id) => _form.Asks.Start(context, id))
                .Press(AskStopDoor, InSeries(RepeatScreens.AskStop))
                .Press(StopDoor, Stop)))
        .Form(_form.Asks)
        .Recurring(SeriesFilling.Next)
        .Recurring(SeriesNewsSending.WhenNear);

    private static Turn? NoPlanner(Context context) => MeetingSteps.CanPlan(context.Person) ? null : Gone(context);

    private static void Follow(Occasion occasion, Meeting? before, Meeting? after)
    {
        if ((after ?? before)?.Occurrence is not { } occurrence)
        {
            return;
        }

        SeriesFilling.Next.Plan(occasion, occurrence.SeriesId, occasion.Now);
        SeriesNewsSending.WhenNear.Plan(occasion, (after ?? before)!.Id);
    }

    private static Turn Open(Context context, string id) => context.Store.Find(MeetingBook.All, id) is not { } meeting ? Gone(context)
        : SeriesText.Find(context.Store, meeting) is not null ? context.Change(RepeatScreens.Series(context, meeting))
        : RepeatForm.Open(context, id) is { } open
            && SeriesRules.For(open.Details.Date).Length > 0 ? context.Change(RepeatScreens.Rules(context, open))
        : Gone(context);

    private static Func<Context, string, Turn> InSeries(Func<Context, Meeting, Screen> show) => (context, id) =>
        context.Store.Find(MeetingBook.All, id) is { } meeting && SeriesText.Find(context.Store, meeting) is not null
            ? context.Change(show(context, meeting))
            : Gone(context);

    private Turn Choose(Context context, string id, string rule) => RepeatForm.Open(context, id) is { } meeting
        && SeriesRules.For(meeting.Details.Date).FirstOrDefault(one => one.Text == rule) is { } chosen
            ? _form.Begin(context, meeting, chosen)
            : Gone(context);

    private Turn Start(Context context, string id)
    {
        if (RepeatForm.Open(context, id) is not { } meeting || _form.Read(context, meeting) is not { IsValid: true, Value: var begun })
        {
            return Gone(context);
        }

        RepeatForm.Forget(context, id);
        var filled = begun.Series.Fill(begun.Meetings, context.Now, Provider);
        SeriesFilling.Keep(context, new(filled.Series, [.. begun.Meetings, .. filled.Meetings]));
        var screen = RepeatScreens.Series(context, begun.Meetings[0]);
        var said = Html.Escape(RepeatTexts.All.In(context.Language).Started);
        return context.Change(screen with { Text = Html.Paragraphs(said, screen.Text) }).Then(_news.Tell(context, begun.Meetings[0]));
    }

    private Turn Stop(Context context, string id)
    {
        if (context.Store.Find(MeetingBook.All, id) is not { } meeting || SeriesText.Find(context.Store, meeting) is not { } series)
        {
            return Gone(context);
        }

        var texts = RepeatTexts.All.In(context.Language);
        var stopped = series.Stop(
            MeetingBook.OfSeries(context.Store, series.Id),
            other => RepeatScreens.IsCountedOn(context, other),
            ShortText.Parse(texts.StopReason, MeetingSteps.ShortestReason, MeetingSteps.LongestReason).Value,
            context.Person,
            context.Now,
            Provider);
        SeriesFilling.Keep(context, stopped);
        Meeting[] gone = [.. stopped.Meetings.Where(other => other.State == MeetingState.Cancelled)];
        foreach (var one in gone)
        {
            context.Raise(MeetingDoors.MeetingChanged, one.Id);
            context.Raise(MeetingDoors.DaysSettled, one.Id);
            context.Raise(MeetingDoors.CopiesAreWrong, one.Id);
        }

        var stay = stopped.Meetings.Length - gone.Length;
        return context.Change(new Screen(Html.Escape(texts.Stopped(stay, gone.Length)))
                .Row(Button.Do(texts.Back, MeetingDoors.Meeting.To(meeting.Id))))
            .Then(_news.TellEnd(context, stopped.Meetings.Where(other => other.State == MeetingState.Planned), gone));
    }

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(RepeatTexts.All.In(context.Language).Gone);
}
