using Bot.Sheets;

namespace Bot.Imports;

/// <summary>What the names of files say of them, so that those of other kinds are left to others; what is in them decides later.</summary>
internal static class SentNames
{
    private static readonly string[] Tables = [".xlsx", ".csv", ".xlsm", ".xls", ".xlsb", ".ods", ".tsv", ".numbers"];

    private static readonly string[] Archives = [".zip", ".rar", ".7z"];

    private static readonly string[] Words = [".docx", ".docm", ".dotm", ".doc"];

    public static bool IsTable(string file) => Tables.Contains(EndingOf(file));

    public static bool IsArchive(string file) => Archives.Contains(EndingOf(file));

    /// <summary>Whether it may be a practice, which is written in Word.</summary>
    public static bool IsWord(string file) => Words.Contains(EndingOf(file));

    /// <summary>In which form the answer to it is written.</summary>
    public static SheetFormat FormatOf(string file) => EndingOf(file) == ".csv" ? SheetFormat.Csv : SheetFormat.Xlsx;

    private static string EndingOf(string file) => Path.GetExtension(file).ToLowerInvariant();
}
