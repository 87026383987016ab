using Bot.Messages;

namespace Bot.Features.Registers;

/// <summary>By which registers lead from screen to screen.</summary>
public static class RegisterDoors
{
    /// <summary>Button: a register's code, how its list is narrowed, the page. In place of the pressed message.</summary>
    public static readonly Door<string, string, int> List = new("c.list", Argument.Text, Argument.Text, Argument.Number);

    /// <summary>Button: a record's id, and where its list stood.</summary>
    public static readonly Door<string, string, int> Card = new("c.card", Argument.Text, Argument.Text, Argument.Number);

    /// <summary>
    /// Button: asks for what is given on request; the code of a register or of several that are opened together, how the list is narrowed,
    /// what was searched.
    /// </summary>
    internal static readonly Door<string, string, string> AskFor = new("c.wish", Argument.Text, Argument.Text, Argument.Text);

    /// <summary>Start parameter: a record's id follows.</summary>
    public const string RecordLink = "ficha_";

    internal static readonly Door<string, string> Facets = new("c.facets", Argument.Text, Argument.Text);
    internal static readonly Door<string, string, int> Choices = new("c.values", Argument.Text, Argument.Text, Argument.Number);
    internal static readonly Door<string, string> Add = new("c.new", Argument.Text, Argument.Text);
    internal static readonly Door<string> Change = new("c.edit", Argument.Text);
    internal static readonly Door<string> Verify = new("c.verify", Argument.Text);
    internal static readonly Door<string> Confirm = new("c.still", Argument.Text);
    internal static readonly Door<string> Retire = new("c.retire", Argument.Text);
    internal static readonly Door<string> Restore = new("c.restore", Argument.Text);
    internal static readonly Door<string> AskDecline = new("c.asknot", Argument.Text);
    internal static readonly Door<string> Decline = new("c.not", Argument.Text);
    internal static readonly Door<string, string> Same = new("c.same", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> Another = new("c.other", Argument.Text, Argument.Text);
    /// <summary>Button: a register's code and the subject of a draft, which is about who does not want to be in the list.</summary>
    internal static readonly Door<string, string> Refused = new("c.itsnot", Argument.Text, Argument.Text);

    internal static readonly Door<string> Home = new("c.home", Argument.Text);
    internal static readonly Door<string, string> Totals = new("c.totals", Argument.Text, Argument.Text);
    internal static readonly Door<string, int> History = new("c.past", Argument.Text, Argument.Number);

    internal static readonly Door<string> Template = new("c.model", Argument.Text);
    internal static readonly Door<string> AskDrop = new("c.askdrop", Argument.Text);
    internal static readonly Door<string> Drop = new("c.drop", Argument.Text);
    internal static readonly Door<string> Files = new("c.files", Argument.Text);
    internal static readonly Door<string, string> File = new("c.file", Argument.Text, Argument.Text);
}
