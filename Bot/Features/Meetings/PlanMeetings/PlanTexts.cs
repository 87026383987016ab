using Bot.Domain.Meetings;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>The sentences around planning meetings and seeing them.</summary>
public sealed record PlanTexts
{
    public static readonly Bilingual<PlanTexts> All = new(PlanTextsEs.Texts, PlanTextsPt.Texts);

    public required string MenuLine { get; init; }

    /// <summary>Heads the list: how many come, 1 or more.</summary>
    public required Func<int, Html> Coming { get; init; }

    public required Func<int, Html> Past { get; init; }

    public required Html NoneComing { get; init; }

    public required Html NonePast { get; init; }

    public required string OpenPrivate { get; init; }

    public required string AllMeetings { get; init; }

    /// <summary>The way to what a planner does less often, and the heading there, by the meeting's.</summary>
    public required string More { get; init; }

    public required Func<string, Html> MoreOf { get; init; }

    /// <summary>Before a planner's own answer.</summary>
    public required string DoYouCome { get; init; }

    public required string SeePast { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string FirstPage { get; init; }

    public required string LastPage { get; init; }

    public required string PlanOne { get; init; }

    public required string SeeMeeting { get; init; }

    public required string BackToMeeting { get; init; }

    /// <summary>Leads to the session of a Mercosur body that the meeting is, by the session's name.</summary>
    public required Func<string, string> SeeSession { get; init; }

    public required string Calendar { get; init; }

    public required string CalendarOff { get; init; }

    public required string WholeCalendar { get; init; }

    /// <summary>The way to the private address.</summary>
    public required string CalendarAddress { get; init; }

    /// <summary>A file's name.</summary>
    public required string CalendarName { get; init; }

    public required string CalendarOfOne { get; init; }

    public required Func<int, string> CalendarOfAll { get; init; }

    /// <summary>Which meeting, and when it is now.</summary>
    public required Func<string, Html, Html> CalendarCorrected { get; init; }

    /// <summary>To who said which days would do: the meeting, and the day that was chosen.</summary>
    public required Func<string, Html, Html> DayChosen { get; init; }

    /// <summary>Which meetings.</summary>
    public required Func<string, string> CalendarTakenBack { get; init; }

    /// <summary>For planners: which groups are told; may be empty.</summary>
    public required Func<string, string> Told { get; init; }

    /// <summary>Groups that are not named, the last in a list.</summary>
    public required Func<int, string> MoreGroups { get; init; }

    public required string ChangeIt { get; init; }

    public required string SetDate { get; init; }

    public required string AskDays { get; init; }

    public required string AnswerDays { get; init; }

    public required string Agenda { get; init; }

    public required string Reminders { get; init; }

    /// <summary>The way to the reader's own reminders.</summary>
    public required string RemindMe { get; init; }

    public required string RemindersOfGroups { get; init; }

    /// <summary>What was written where the venue is asked, and the hour that it seems to be.</summary>
    public required Func<string, string, string> IsAnHour { get; init; }

    public required Func<string, string> BeginsAt { get; init; }

    public required string SpotKept { get; init; }

    public required string WithSpot { get; init; }

    public required string CancelIt { get; init; }

    public required string Repeat { get; init; }

    public required string SeeSeries { get; init; }

    public required string WhichOfSeries { get; init; }

    public required string OnlyThis { get; init; }

    public required string ThisAndFollowing { get; init; }

    /// <summary>How many others were changed, 1 or more.</summary>
    public required Func<int, string> ChangedFollowing { get; init; }

    public required string WhichToCancel { get; init; }

    public required string CancelOnlyThis { get; init; }

    public required string CancelFollowing { get; init; }

    /// <summary>How many others were cancelled.</summary>
    public required Func<int, string> CancelledFollowing { get; init; }

    public required string WhoComes { get; init; }

    public required Func<Rsvp, string> YouAnswered { get; init; }

    /// <summary>The same, given to an earlier date: which one.</summary>
    public required Func<Rsvp, Html, Html> YouAnsweredTo { get; init; }

    public required string SeeHistory { get; init; }

    public required string OnlyPlanners { get; init; }

    public required string Gone { get; init; }

    public required Prompt AskKind { get; init; }

    public required Prompt AskCity { get; init; }

    public required Prompt AskDate { get; init; }

    public required string NotKnown { get; init; }

    public required Prompt AskVenue { get; init; }

    public required Prompt AskTitle { get; init; }

    public required Prompt AskRemarks { get; init; }

    public required Prompt Review { get; init; }

    public required string SeeAsGroups { get; init; }

    public required string DraftKept { get; init; }

    public required string GoOn { get; init; }

    public required string BeforePublishing { get; init; }

    public required string BeforeChanging { get; init; }

    /// <summary>In its place where the meeting is as it was.</summary>
    public required string NothingChanged { get; init; }

    /// <summary>A value before and after.</summary>
    public required Func<Html, Html, Html> WasAndIs { get; init; }

    /// <summary>Stands for an empty value.</summary>
    public required string Nothing { get; init; }

    public required string NoGroups { get; init; }

    /// <summary>How many groups will be told.</summary>
    public required Func<int, string> WillTell { get; init; }

    /// <summary>The groups that will be told, by name.</summary>
    public required Func<string, string> WillTellThese { get; init; }

    public required string ChooseGroups { get; init; }

    /// <summary>How many groups will be told, and how many there are.</summary>
    public required Func<int, int, string> PickGroups { get; init; }

    public required Func<string, string> AddGroup { get; init; }

    public required Func<string, string> DropGroup { get; init; }

    public required string AllGroups { get; init; }

    public required string NoGroup { get; init; }

    public required string GroupsDone { get; init; }

    public required string AddReason { get; init; }

    public required string ChangeReason { get; init; }

    public required Prompt AskChangeReason { get; init; }

    public required string Publish { get; init; }

    public required string PublishChange { get; init; }

    /// <summary>Where no group will be told.</summary>
    public required string OnlyPublish { get; init; }

    public required string OnlyPublishChange { get; init; }

    public required string ChangeSomething { get; init; }

    public required string Discard { get; init; }

    public required string Discarded { get; init; }

    /// <summary>To how many groups.</summary>
    public required Func<int, string> Published { get; init; }

    public required Func<int, string> Changed { get; init; }

    public required string SomebodyElse { get; init; }

    public required Func<string, string> ChangedMeanwhile { get; init; }

    public required Func<string, string> CancelledMeanwhile { get; init; }

    public required string GoOnWithBoth { get; init; }

    public required string LeaveTheirs { get; init; }

    public required Prompt AskReason { get; init; }

    public required Prompt BeforeCancelling { get; init; }

    public required string CancelAndTell { get; init; }

    public required Func<int, string> WasCancelled { get; init; }

    /// <summary>Who did it follows.</summary>
    public required Func<MeetingStep, string> Step { get; init; }

    /// <summary>What is known of the date.</summary>
    public required Func<string, string> StillNoDate { get; init; }

    /// <summary>The same where nobody travels.</summary>
    public required Func<string, string> StillNoDateOnline { get; init; }

    /// <summary>Of a month or quarter that is over.</summary>
    public required Func<string, string> PassedWithoutDate { get; init; }
}
