namespace Bot.Sheets;

/// <summary>What a table that somebody sent says.</summary>
/// <param name="Sheet">Null where there is a problem.</param>
/// <param name="Where">Of a problem: the cell, the heading or the row; empty where it is of the whole file.</param>
public sealed record SheetReading(Sheet? Sheet, SheetProblem Problem, string Where = "")
{
    public static SheetReading Of(SheetProblem problem, string where = "") => new(null, problem, where);
}

/// <summary>Why a table was not read.</summary>
public enum SheetProblem
{
    None,

    /// <summary>No table at all, whatever its name says, or a broken one.</summary>
    NotATable,

    /// <summary>More bytes, packed or unpacked, or characters than a limit.</summary>
    TooLarge,

    TooManyRows,

    TooManyColumns,

    /// <summary>It carries a program.</summary>
    HasMacros,

    /// <summary>It is locked with a password.</summary>
    Locked,

    /// <summary>A table of Excel 97 to 2003 (.xls).</summary>
    OldExcel,

    /// <summary>A table of Excel in its binary form (.xlsb).</summary>
    BinaryExcel,

    /// <summary>A table of LibreOffice or OpenOffice (.ods).</summary>
    OpenDocument,

    /// <summary>More than one sheet holds something.</summary>
    SeveralSheets,

    MergedCells,

    Formula,

    /// <summary>A cell holds an error of the spreadsheet, such as #REF!.</summary>
    ErrorCell,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>There are headings and nothing below them.</summary>
    OnlyHeadings,

    /// <summary>Two columns are called the same.</summary>
    HeadingTwice,

    /// <summary>Something stands in a column without a heading.</summary>
    NoHeading,

    /// <summary>Quotation marks that begin and do not end.</summary>
    OpenQuotes,

    TooSlow,
}
