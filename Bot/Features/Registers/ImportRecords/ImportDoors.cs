using Bot.Messages;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>The buttons of what is brought in from a file.</summary>
internal static class ImportDoors
{
    public const string Feature = "regimport";

    public const string ResultFeature = "regresult";

    /// <summary>Button: the code of the file that was shown.</summary>
    public static readonly Door<string> BringIn = new("c.bring", Argument.Text);

    /// <summary>Button: the code of the file that was brought in.</summary>
    public static readonly Door<string> Undo = new("c.unbring", Argument.Text);

    /// <summary>What was brought in cannot be undone any more. Subject: the id of a <see cref="RecordImport"/>.</summary>
    public static readonly Moment IsOver = new("c.kept");

    /// <summary>A file that was sent is forgotten. Subject: the person's id.</summary>
    public static readonly Moment IsOld = new("c.oldfile");
}
