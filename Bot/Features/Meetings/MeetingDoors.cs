using Bot.Domain.Meetings;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Meetings;

/// <summary>By which others lead into the features of meetings: doors of buttons, signals, and start parameters.</summary>
public static class MeetingDoors
{
    /// <summary>Button, argument: a page from 0. The meetings that come, in place of the pressed message.</summary>
    public static readonly Door<int> Meetings = new("e.all", Argument.Number);

    /// <summary>Button, argument: a meeting's id. Its card with what the reader may do, in place of the pressed message.</summary>
    public static readonly Door<string> Meeting = new("e.open", Argument.Text);

    /// <summary>
    /// Button, arguments: the id that a meeting will have, the record of a session of a Mercosur body. For who plans meetings: the meeting
    /// as it would be planned, with what is known of the session.
    /// </summary>
    public static readonly Door<string, string> PlanSession = new("e.session", Argument.Text, Argument.Text);

    /// <summary>Start parameter: a meeting's id follows.</summary>
    public const string MeetingLink = "e_";

    /// <summary>Signal, subject: a meeting's id. It was planned, changed or cancelled.</summary>
    public static readonly Signal MeetingChanged = new("e.changed");

    /// <summary>Signal, subject: a meeting's id. Other reminders of it are wanted.</summary>
    public static readonly Signal RemindersChanged = new("t.remind");

    /// <summary>
    /// Button, arguments: a meeting's id, the answer, how often its date had changed (null: of before buttons said it). Whether the
    /// presser comes; in groups and in private.
    /// </summary>
    public static readonly Door<string, Rsvp, int?> AnswerMeeting = new(
        "v.say", Argument.Text, Argument.OneOf(("y", Rsvp.Yes), ("m", Rsvp.Maybe), ("n", Rsvp.No)), Argument.Maybe(Argument.Count));

    /// <summary>Button. The reader's private calendar address; answered only where calendars are served.</summary>
    public static readonly Door CalendarAddress = new("ca.open");

    /// <summary>Button, argument: a meeting's id. For who comes, or may come: when they want to be reminded in private.</summary>
    public static readonly Door<string> RemindMe = new("rm.open", Argument.Text);

    /// <summary>Button, argument: a meeting's id. For the coordination: who comes, and who has not answered.</summary>
    public static readonly Door<string> WhoComes = new("v.list", Argument.Text);

    /// <summary>Button, argument: a meeting's id. For the coordination: ask which days would do, or see what was answered.</summary>
    public static readonly Door<string> AskDays = new("q.open", Argument.Text);

    /// <summary>
    /// Button, arguments: a meeting's id, a day ("2026-10-16"). For the coordination: make it the meeting's date, after a last look.
    /// </summary>
    public static readonly Door<string, LocalDate> FixDay = new("e.fix", Argument.Text, Argument.Day);

    /// <summary>Button, argument: a meeting's id. On which of the days that are asked somebody could come, in private.</summary>
    public static readonly Door<string> AnswerDays = new("q.mine", Argument.Text);

    /// <summary>Signal, subject: a meeting's id. It was changed or cancelled, so that the question of its days may be settled.</summary>
    public static readonly Signal DaysSettled = new("q.settled");

    /// <summary>Signal, subject: a meeting's id. Its last possible day is over.</summary>
    public static readonly Signal IsOver = new("e.isover");

    /// <summary>Signal, subject: a meeting's id, a space, a person's id. The day that this person was asked about is chosen.</summary>
    public static readonly Signal DayChosen = new("q.chosen");

    /// <summary>
    /// Signal, subject: a meeting's id, a space, a group's own id. That group was just reminded that
    /// the meeting is in a week or less.
    /// </summary>
    public static readonly Signal GroupReminded = new("t.reminded");

    /// <summary>Signal, subject: the id of a meeting that was changed or cancelled. Calendars that show it may be wrong.</summary>
    public static readonly Signal CopiesAreWrong = new("e.copies");

    /// <summary>
    /// Signal, subject: the id of a meeting that was changed or cancelled, behind a space "told" where its groups had been told of it
    /// before. It may stand in a series that goes on.
    /// </summary>
    public static readonly Signal SeriesShifted = new("se.shifted");

    /// <summary>Signal, subject: the id of a meeting that was cancelled together with all that follow in its series.</summary>
    public static readonly Signal SeriesCancelled = new("se.cancelled");

    /// <summary>Button, argument: a meeting's id. Lets it repeat, or shows the meetings of its series.</summary>
    public static readonly Door<string> Repeat = new("se.open", Argument.Text);

    /// <summary>Button, argument: a meeting's id. Its temario, in place of the pressed message.</summary>
    public static readonly Door<string> Agenda = new("ag.open", Argument.Text);

    /// <summary>Button, arguments: a meeting's id, a point's. What is said of it, and what the reader may do.</summary>
    public static readonly Door<string, string> Point = new("ag.point", Argument.Text, Argument.Text);

    /// <summary>Button, argument: a meeting's id. Its acta, in place of the pressed message.</summary>
    public static readonly Door<string> Acta = new("ac.open", Argument.Text);

    /// <summary>Button, arguments: a meeting's id, a point's. What came of it, for whoever writes the acta.</summary>
    public static readonly Door<string, string> Outcome = new("ac.point", Argument.Text, Argument.Text);

    /// <summary>Button, argument: a meeting's id. For whoever writes the acta: what the meeting decided.</summary>
    public static readonly Door<string> NewDecision = new("ad.new", Argument.Text);

    /// <summary>Button, argument: a decision's number. How it stands, and what the reader may do.</summary>
    public static readonly Door<string> Decision = new("ad.open", Argument.Text);
}
