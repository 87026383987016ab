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

    /// <summary>Button, arguments: a meeting's id; "y", "m" or "n". Whether the presser comes; in groups and in private.</summary>
    public const string AnswerMeeting = "v.say";

    /// <summary>Button, argument: a meeting's id. For the coordination: who comes, and who has not answered.</summary>
    public const string WhoComes = "v.list";

    /// <summary>Moment, subject: a group's own id. It may hear of meetings (again), or wants to hear of them in another way; planned for now.</summary>
    public const string GroupListens = "t.group";

    /// <summary>Button without argument: the searches that the person wants to hear about.</summary>
    public const string Followed = "a.all";
}
