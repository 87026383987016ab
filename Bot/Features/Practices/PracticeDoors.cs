using Bot.Messages;

namespace Bot.Features.Practices;

/// <summary>
/// By which the features of practices lead into one another, and others into them: doors of buttons, signals, and start parameters.
/// </summary>
public static class PracticeDoors
{
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

    /// <summary>Button, argument: a published practice's id. Where it stands on the network's portal; for the secretariat.</summary>
    public static readonly Door<string> Portal = new("o.open", Argument.Text);

    /// <summary>Button: browse by theme, country, newest.</summary>
    public static readonly Door Browse = new("b.all");

    /// <summary>Button: the same in a message of its own, where the pressed one is still needed.</summary>
    public static readonly Door BrowseApart = new("b.apart");

    /// <summary>Button, argument: a practice's id. Title and summary in the other language.</summary>
    public static readonly Door<string> Translate = new("t.new", Argument.Text);

    /// <summary>Button: the review queue.</summary>
    public static readonly Door<int, Placing> Queue = new("r.queue", Argument.Number, Argument.Placing);

    /// <summary>Button, argument: a practice's id. One practice as its reviewers read it.</summary>
    public static readonly Door<string, int, Placing> ReadForReview = new("r.open", Argument.Text, Argument.Number, Argument.Placing);

    /// <summary>Signal, subject: a practice's id. A practice was submitted (again).</summary>
    public static readonly Signal WasSubmitted = new("r.arrived");

    /// <summary>
    /// Signal, subject: a practice's id. A draft was begun outside of the questions and is to be mentioned when it is left alone.
    /// </summary>
    public static readonly Signal WasBegun = new("s.begun");

    /// <summary>
    /// Signal, subject: a practice's id. Its contact went with somebody who had their data deleted; the others still write it.
    /// </summary>
    public static readonly Signal LostContact = new("x.nocontact");

    /// <summary>Button, argument: an own practice's id. Goes on with the first of its eight questions that has no answer.</summary>
    public static readonly Door<string> Continue = new("s.go", Argument.Text);

    /// <summary>Button, argument: an own practice's id. Asks whether to withdraw it from its reviewers, or from the public.</summary>
    public static readonly Door<string> AskWithdraw = new("s.draw", Argument.Text);

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
    /// Button, argument: the id of a document that is found beside practices (<see cref="SearchSource"/>). The practices that name it.
    /// </summary>
    public static readonly Door<string> Naming = new("f.naming", Argument.Text);

    /// <summary>
    /// Button, argument: a search's id (Bot.Domain.Search.SearchSession). Tell the person when a practice that answers it is published.
    /// </summary>
    public static readonly Door<string> Follow = new("a.new", Argument.Text);

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

    /// <summary>
    /// Button, argument: the id of a practice that was brought in from an older bank. Asks who speaks for its city to confirm it.
    /// </summary>
    public static readonly Door<string> ConfirmForCity = new("e.ask", Argument.Text);

    /// <summary>Button, argument: a published practice's id. Asks its author or a reviewer whether to archive it.</summary>
    public static readonly Door<string> AskArchive = new("v.askend", Argument.Text);

    /// <summary>Button, argument: an own archived practice's id. Asks its author whether to have it published again.</summary>
    public static readonly Door<string> AskBringBack = new("v.askback", Argument.Text);

    /// <summary>Button: the review queue as a Word file.</summary>
    public static readonly Door PrintQueue = new("q.print");

    /// <summary>Button: the searches that the person wants to hear about.</summary>
    public static readonly Door Followed = new("a.all");

    /// <summary>Button, argument: a practice's id. Say what one's city does with it, or see what was said.</summary>
    public static readonly Door<string> Adopt = new("l.open", Argument.Text);

    /// <summary>
    /// Button, arguments: a practice's id, the search from whose list it was opened, a page from 0. What other cities changed about it.
    /// </summary>
    public static readonly Door<string, string, int> Changes = new("l.changes", Argument.Text, Argument.Text, Argument.Number);
}
