using Bot.Domain.Meetings;
using Bot.Messages;
using NodaTime;

namespace Bot.Features;

/// <summary>Where a button shows what it leads to.</summary>
public enum Placing
{
    /// <summary>In place of the pressed message.</summary>
    Instead,

    /// <summary>In a message of its own.</summary>
    Apart,
}

/// <summary>
/// By which one feature leads into another: doors of buttons, signals, and start parameters. A feature never names another's types;
/// it puts a button with one of these doors or raises a signal, and whoever registered it answers.
/// </summary>
public static class Doors
{
    private static readonly Argument<Placing> Where = Argument.OneOf(("", Placing.Instead), ("n", Placing.Apart));

    /// <summary>Button, argument: a practice's id. The card of a published practice, in place of the pressed message.</summary>
    public static readonly Door<string, string> Card = new("p.card", Argument.Text, Argument.Text);

    /// <summary>Button: begin a new practice.</summary>
    public static readonly Door Propose = new("s.new");

    /// <summary>
    /// Button, argument: a practice's id. The hub of an own practice, from which it is written on, previewed, submitted, withdrawn.
    /// </summary>
    public static readonly Door<string> Hub = new("s.hub", Argument.Text);

    /// <summary>Button: the person's own drafts and practices.</summary>
    public static readonly Door<int> MyPractices = new("m.all", Argument.Number);

    /// <summary>Button: browse by theme, country, newest.</summary>
    public static readonly Door Browse = new("b.all");

    /// <summary>Button, argument: a practice's id. Title and summary in the other language.</summary>
    public static readonly Door<string> Translate = new("t.new", Argument.Text);

    /// <summary>Button: the review queue.</summary>
    public static readonly Door<int, Placing> Queue = new("r.queue", Argument.Number, Where);

    /// <summary>Button, argument: a practice's id. One practice as its reviewers read it.</summary>
    public static readonly Door<string, int, Placing> ReadForReview = new("r.open", Argument.Text, Argument.Number, Where);

    /// <summary>Button: language, city, zone.</summary>
    public static readonly Door Profile = new("u.all");

    /// <summary>Button: what is kept of the person.</summary>
    public static readonly Door Privacy = new("g.all");

    /// <summary>Signal, subject: a practice's id. A practice was submitted (again).</summary>
    public static readonly Signal WasSubmitted = new("r.arrived");

    /// <summary>
    /// Signal, subject: a practice's id. A draft was begun outside of the questions and is to be mentioned when it is left alone.
    /// </summary>
    public static readonly Signal WasBegun = new("s.begun");

    /// <summary>Button, argument: an own practice's id. Fill it in from a Word file or a pasted text.</summary>
    public static readonly Door<string> Import = new("w.open", Argument.Text);

    /// <summary>Button, argument: a practice's id. All of it as a Word file.</summary>
    public static readonly Door<string> Sheet = new("d.sheet", Argument.Text);

    /// <summary>Start parameter: a practice's number follows ("p_BBP-2026-0012", or the running number).</summary>
    public const string PracticeLink = "p_";

    /// <summary>
    /// Button, arguments: "t" or "c" and the code of a theme or country. A list of those practices, newest first; without arguments of all.
    /// In place of the pressed message.
    /// </summary>
    public static readonly Door<string, string> ListBy = new("f.by", Argument.Text, Argument.Text);

    /// <summary>
    /// Button, argument: a search's id (Bot.Domain.Search.SearchSession). Tell the person when a practice that answers it is published.
    /// </summary>
    public static readonly Door<string> Follow = new("a.new", Argument.Text);

    /// <summary>Button, argument: a page from 0. The meetings that come, in place of the pressed message.</summary>
    public static readonly Door<int> Meetings = new("e.all", Argument.Number);

    /// <summary>Button, argument: a meeting's id. Its card with what the reader may do, in place of the pressed message.</summary>
    public static readonly Door<string> Meeting = new("e.open", Argument.Text);

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

    /// <summary>Signal, subject: a meeting's id, a space, a person's id. The day that this person was asked about is chosen.</summary>
    public static readonly Signal DayChosen = new("q.chosen");

    /// <summary>Signal, subject: a group's own id. It may hear of meetings (again), or wants to hear of them in another way.</summary>
    public static readonly Signal GroupListens = new("t.group");

    /// <summary>Button, argument: a page from 0. For the coordination: the groups that know the bot, and what each hears.</summary>
    public static readonly Door<int> Groups = new("z.groups", Argument.Number);

    /// <summary>Button: say which city or agency one is from, and ask to be confirmed.</summary>
    public static readonly Door Join = new("j.new");

    /// <summary>Signal, subject: a person's id. Somebody asks to be confirmed.</summary>
    public static readonly Signal AskedToJoin = new("n.asked");

    /// <summary>Signal, subject: a person's id. The coordination has answered them.</summary>
    public static readonly Signal WasAnswered = new("n.answered");

    /// <summary>Button: what the coordination can do.</summary>
    public static readonly Door Coordinate = new("k.all");

    /// <summary>Button, arguments: a page from 0, where it is shown. Who waits to be confirmed.</summary>
    public static readonly Door<int, Placing> WhoWaits = new("k.wait", Argument.Number, Where);

    /// <summary>Button, arguments: a person's id, apart where the pressed message is to stay as it is.</summary>
    public static readonly Door<string, Placing> ConfirmPerson = new("k.yes", Argument.Text, Where);

    /// <summary>Button, arguments as of <see cref="ConfirmPerson"/>.</summary>
    public static readonly Door<string, Placing> RefusePerson = new("k.no", Argument.Text, Where);

    /// <summary>Button: the invitations, and a new one.</summary>
    public static readonly Door<int> Invitations = new("i.all", Argument.Number);

    /// <summary>Button: the cities, and those that wait to be put on the list.</summary>
    public static readonly Door<int> CityList = new("y.all", Argument.Number);

    /// <summary>Button: hand the coordination over to other cities.</summary>
    public static readonly Door HandOver = new("h.new");

    /// <summary>Button: who did what about people, cities and invitations.</summary>
    public static readonly Door<int> Deeds = new("d.all", Argument.Number);

    /// <summary>
    /// Button, arguments: an own practice's id, a field's code. What reviewers ask for in that field, and the way to change it or to say
    /// why not.
    /// </summary>
    public static readonly Door<string, string> AnswerRequest = new("s.req", Argument.Text, Argument.Text);

    /// <summary>
    /// Button, argument: a practice's id. Every step of it, with who, when and why; for whoever may read it as author or reviewer.
    /// </summary>
    public static readonly Door<string, int> History = new("z.all", Argument.Text, Argument.Number);

    /// <summary>Button, argument: an own practice's id. Who writes it, who wrote what, the link for co-authors.</summary>
    public static readonly Door<string> Coauthors = new("x.all", Argument.Text);

    /// <summary>Button, argument: an own published practice's id. Begin a revision of it, or go on with the one that was begun.</summary>
    public static readonly Door<string> Revise = new("v.begin", Argument.Text);

    /// <summary>Signal, subject: a practice's id. The coordination accepted it and the secretariat is to be asked.</summary>
    public static readonly Signal WasAccepted = new("n.accepted");

    /// <summary>Button, argument: an own published practice's id. Says that it is still true.</summary>
    public static readonly Door<string> ConfirmValid = new("v.yes", Argument.Text);

    /// <summary>Button, argument: a published practice's id. Asks its author or a reviewer whether to archive it.</summary>
    public static readonly Door<string> AskArchive = new("v.askend", Argument.Text);

    /// <summary>Button, argument: an own archived practice's id. Asks its author whether to have it published again.</summary>
    public static readonly Door<string> AskBringBack = new("v.askback", Argument.Text);

    /// <summary>Button: the review queue as a Word file.</summary>
    public static readonly Door PrintQueue = new("q.print");

    /// <summary>Button: the searches that the person wants to hear about.</summary>
    public static readonly Door Followed = new("a.all");
}
