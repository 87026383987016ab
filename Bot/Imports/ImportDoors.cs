using Bot.Messages;

namespace Bot.Imports;

/// <summary>The buttons of what is brought in from a file.</summary>
public static class ImportDoors
{
    internal const string Feature = "regimport";

    internal const string ResultFeature = "regresult";

    /// <summary>Button: the code of what a file is to be brought into.</summary>
    public static readonly Door<string> Ask = new("c.import", Argument.Text);

    /// <summary>Button: the code of the file that was shown.</summary>
    internal static readonly Door<string> BringIn = new("c.bring", Argument.Text);

    /// <summary>Button: the code of the file that was brought in. Asks first.</summary>
    internal static readonly Door<string> Undo = new("c.unbring", Argument.Text);

    /// <summary>Button: the same, after it was asked.</summary>
    internal static readonly Door<string> UndoForSure = new("c.unsure", Argument.Text);

    /// <summary>Button: the code of a file that was brought in within the last days.</summary>
    internal static readonly Door<string> Past = new("c.lately", Argument.Text);

    /// <summary>What was brought in cannot be undone any more. Subject: the id of a <see cref="KeptImport{T}"/>.</summary>
    internal static readonly Moment IsOver = new("c.kept");

    /// <summary>A file that the program's command was given is brought in. Subject: the id of the person in whose name.</summary>
    internal static readonly Moment ByCommand = new("c.command");

    /// <summary>A file that was sent is forgotten. Subject: the person's id.</summary>
    internal static readonly Moment IsOld = new("c.oldfile");
}
