namespace Bot.WordFiles;

/// <summary>What a Word file that somebody sent may cost. A real one of a practice has some hundred kilobytes and thirty parts.</summary>
public static class DocxLimits
{
    /// <summary>Bytes of the file itself.</summary>
    public const int FileBytes = 5 * 1024 * 1024;

    /// <summary>Parts inside of it.</summary>
    public const int Parts = 500;

    /// <summary>Bytes of all parts unpacked; pictures hardly shrink, texts do ten times.</summary>
    public const long UnpackedBytes = 48L * 1024 * 1024;

    /// <summary>Bytes of one part of XML unpacked.</summary>
    public const long XmlBytes = 8L * 1024 * 1024;

    /// <summary>Elements of XML within one another; Word itself stays below a hundred.</summary>
    public const int Depth = 200;

    /// <summary>Elements, texts and attributes of one part of XML; a file of twenty pages has some hundred thousand.</summary>
    public const long Nodes = 500_000;

    /// <summary>Characters of text that are read; the whole record with all limits used has a fifth of it.</summary>
    public const int Characters = 200_000;

    /// <summary>Paragraphs and lines; a page has fifty.</summary>
    public const int Lines = 2_000;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(5);
}

/// <summary>Why a file was not read.</summary>
public enum DocxProblem
{
    None,

    /// <summary>Larger than a limit, packed or unpacked.</summary>
    TooLarge,

    /// <summary>It carries a program.</summary>
    HasMacros,

    /// <summary>No .docx, whatever its name says, or a broken one.</summary>
    Unreadable,

    /// <summary>It is locked with a password, or a compound file of which nobody knows the program.</summary>
    Locked,

    /// <summary>A file of Word 97 to 2003 (.doc).</summary>
    OldWord,

    /// <summary>Rich text (.rtf).</summary>
    RichText,

    /// <summary>A text of LibreOffice or OpenOffice (.odt).</summary>
    OpenDocument,

    /// <summary>A document of Apple's Pages.</summary>
    Pages,

    /// <summary>A page of the web, or a document saved as one.</summary>
    WebPage,

    /// <summary>A sheet or slides of an office program.</summary>
    OtherOffice,

    TooSlow,

    /// <summary>There is no word in it.</summary>
    Empty,
}
