namespace Bot.Sheets;

/// <summary>What a table that somebody sent may cost. A register has some thousand records at most.</summary>
public static class SheetLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public const int FileBytes = 5 * 1024 * 1024;

    /// <summary>Parts inside of an XLSX file.</summary>
    public const int Parts = 500;

    /// <summary>Bytes of one part unpacked.</summary>
    public const long PartBytes = 32L * 1024 * 1024;

    /// <summary>Rows that hold something, below the headings.</summary>
    public const int Rows = 2_000;

    public const int Columns = 100;

    /// <summary>Sheets that people can see.</summary>
    public const int Sheets = 20;

    /// <summary>Characters of all cells together.</summary>
    public const int Characters = 1_000_000;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);
}
