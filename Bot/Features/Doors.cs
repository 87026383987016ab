namespace Bot.Features;

/// <summary>
/// Codes by which one feature leads into another: buttons, moments and start parameters. A feature never names another's types;
/// it puts a button with one of these codes, and whoever registered the code answers.
/// </summary>
public static class Doors
{
    /// <summary>Button, argument: a practice's id. The card of a published practice, in place of the pressed message.</summary>
    public const string Card = "p.card";

    /// <summary>Button without argument: begin a new practice.</summary>
    public const string Propose = "s.new";

    /// <summary>Button, argument: a practice's id. The hub of an own practice, from which it is written on, previewed, submitted, withdrawn.</summary>
    public const string Hub = "s.hub";

    /// <summary>Button without argument: the person's own drafts and practices.</summary>
    public const string MyPractices = "m.all";

    /// <summary>Button without argument: browse by theme, country, newest.</summary>
    public const string Browse = "b.all";

    /// <summary>Button, argument: a practice's id. Title and summary in the other language.</summary>
    public const string Translate = "t.new";

    /// <summary>Button without argument: the review queue.</summary>
    public const string Queue = "r.queue";

    /// <summary>Button, argument: a practice's id. One practice as its reviewers read it.</summary>
    public const string ReadForReview = "r.open";

    /// <summary>Button without argument: language, city, zone.</summary>
    public const string Profile = "u.all";

    /// <summary>Button without argument: what is kept of the person.</summary>
    public const string Privacy = "g.all";

    /// <summary>Moment, subject: a practice's id. A practice was submitted (again); planned for now by whoever submitted it.</summary>
    public const string WasSubmitted = "r.arrived";

    /// <summary>Moment, subject: a practice's id. A draft was begun outside of the questions and is to be mentioned when it is left alone.</summary>
    public const string WasBegun = "s.begun";

    /// <summary>Button, argument: an own practice's id. Fill it in from a Word file or a pasted text.</summary>
    public const string Import = "w.open";

    /// <summary>Button, argument: a practice's id. All of it as a Word file.</summary>
    public const string Sheet = "d.sheet";

    /// <summary>Start parameter: a practice's number follows ("p_BBP-2026-0012", or the running number).</summary>
    public const string PracticeLink = "p_";

    /// <summary>
    /// Button, arguments: "t" or "c" and the code of a theme or country. A list of those practices, newest first; without arguments of all.
    /// In place of the pressed message.
    /// </summary>
    public const string ListBy = "f.by";

    /// <summary>Button, argument: a search's id (Bot.Domain.Search.SearchSession). Tell the person when a practice that answers it is published.</summary>
    public const string Follow = "a.new";

    /// <summary>Button, argument: a page from 0, or none. The meetings that come, in place of the pressed message.</summary>
    public const string Meetings = "e.all";

    /// <summary>Button, argument: a meeting's id. Its card with what the reader may do, in place of the pressed message.</summary>
    public const string Meeting = "e.open";

    /// <summary>Start parameter: a meeting's id follows.</summary>
    public const string MeetingLink = "e_";

    /// <summary>Moment, subject: a meeting's id. It was planned, changed or cancelled; planned for now by whoever did it.</summary>
    public const string MeetingChanged = "e.changed";

    /// <summary>Moment, subject: a meeting's id. Other reminders of it are wanted; planned for now.</summary>
    public const string RemindersChanged = "t.remind";

    /// <summary>Button, arguments: a meeting's id; "y", "m" or "n"; how often its date had changed. Whether the presser comes; in groups and in private.</summary>
    public const string AnswerMeeting = "v.say";

    /// <summary>Button, argument: a meeting's id. For the coordination: who comes, and who has not answered.</summary>
    public const string WhoComes = "v.list";

    /// <summary>Button, argument: a meeting's id. For the coordination: ask which days would do, or see what was answered.</summary>
    public const string AskDays = "q.open";

    /// <summary>Button, arguments: a meeting's id, a day ("2026-10-16"). For the coordination: make it the meeting's date, after a last look.</summary>
    public const string FixDay = "e.fix";

    /// <summary>Button, argument: a meeting's id. On which of the days that are asked somebody could come, in private.</summary>
    public const string AnswerDays = "q.mine";

    /// <summary>Moment, subject: a meeting's id. It was changed or cancelled, so that the question of its days may be settled; planned for now.</summary>
    public const string DaysSettled = "q.settled";

    /// <summary>Moment, subject: a meeting's id, a space, a person's id. The day that this person was asked about is chosen; planned for now.</summary>
    public const string DayChosen = "q.chosen";

    /// <summary>Moment, subject: a group's own id. It may hear of meetings (again), or wants to hear of them in another way; planned for now.</summary>
    public const string GroupListens = "t.group";

    /// <summary>Button, argument: a page from 0, or none. For the coordination: the groups that know the bot, and what each hears.</summary>
    public const string Groups = "z.groups";

    /// <summary>The argument that asks for a message of its own in place of the pressed one.</summary>
    public const string Apart = "n";

    /// <summary>Button without argument: say which city or agency one is from, and ask to be confirmed.</summary>
    public const string Join = "j.new";

    /// <summary>Moment, subject: a person's id. Somebody asks to be confirmed; planned for now.</summary>
    public const string AskedToJoin = "n.asked";

    /// <summary>Moment, subject: a person's id. The coordination has answered them; planned for now.</summary>
    public const string WasAnswered = "n.answered";

    /// <summary>Button without argument: what the coordination can do.</summary>
    public const string Coordinate = "k.all";

    /// <summary>Button, arguments: page (may be empty), <see cref="Apart"/> or nothing. Who waits to be confirmed.</summary>
    public const string WhoWaits = "k.wait";

    /// <summary>Button, arguments: a person's id, <see cref="Apart"/> where the pressed message is to stay as it is.</summary>
    public const string ConfirmPerson = "k.yes";

    /// <summary>Button, arguments as of <see cref="ConfirmPerson"/>.</summary>
    public const string RefusePerson = "k.no";

    /// <summary>Button without argument: the invitations, and a new one.</summary>
    public const string Invitations = "i.all";

    /// <summary>Button without argument: the cities, and those that wait to be put on the list.</summary>
    public const string CityList = "y.all";

    /// <summary>Button without argument: hand the coordination over to other cities.</summary>
    public const string HandOver = "h.new";

    /// <summary>Button without argument: who did what about people, cities and invitations.</summary>
    public const string Deeds = "d.all";

    /// <summary>Button, arguments: an own practice's id, a field's code. What reviewers ask for in that field, and the way to change it or to say why not.</summary>
    public const string AnswerRequest = "s.req";

    /// <summary>Button, argument: a practice's id. Every step of it, with who, when and why; for whoever may read it as author or reviewer.</summary>
    public const string History = "z.all";

    /// <summary>Button, argument: an own practice's id. Who writes it, who wrote what, the link for co-authors.</summary>
    public const string Coauthors = "x.all";

    /// <summary>Button, argument: an own published practice's id. Begin a revision of it, or go on with the one that was begun.</summary>
    public const string Revise = "v.begin";

    /// <summary>Moment, subject: a practice's id. The coordination accepted it and the secretariat is to be asked; planned for now.</summary>
    public const string WasAccepted = "n.accepted";

    /// <summary>Button, argument: an own published practice's id. Says that it is still true.</summary>
    public const string ConfirmValid = "v.yes";

    /// <summary>Button, argument: a published practice's id. Asks its author or a reviewer whether to archive it.</summary>
    public const string AskArchive = "v.askend";

    /// <summary>Button without argument: the review queue as a Word file.</summary>
    public const string PrintQueue = "q.print";

    /// <summary>Button without argument: the searches that the person wants to hear about.</summary>
    public const string Followed = "a.all";
}
