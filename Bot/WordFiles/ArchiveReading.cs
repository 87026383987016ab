using System.Collections.Immutable;

namespace Bot.WordFiles;

/// <summary>What a ZIP with Word files says, each file by itself.</summary>
/// <param name="Files">In the order of their names; empty where there is a problem.</param>
/// <param name="Where">Of a problem: the name inside of the ZIP; empty where it is of the whole.</param>
public sealed record ArchiveReading(ImmutableArray<ArchivedFile> Files, ArchiveProblem Problem, string Where = "")
{
    /// <summary>Names of what is no text document, such as photos; it was not read.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>How many files an operating system or an office program put there for itself.</summary>
    public int Hidden { get; init; }

    public static ArchiveReading Of(ArchiveProblem problem, string where = "") => new([], problem, where);
}

/// <param name="Name">With its folders, a slash between them.</param>
public sealed record ArchivedFile(string Name, DocxReading Reading);

/// <summary>Why a ZIP was not read.</summary>
public enum ArchiveProblem
{
    None,

    /// <summary>Another kind of archive, no archive at all, or a broken one.</summary>
    NotAnArchive,

    /// <summary>A document of an office program is a ZIP, too.</summary>
    OneDocument,

    /// <summary>More bytes, packed or unpacked, characters or files than a limit.</summary>
    TooLarge,

    /// <summary>It is locked with a password.</summary>
    Locked,

    /// <summary>An archive lies in it.</summary>
    Nested,

    /// <summary>A name leads out of its folder.</summary>
    UnsafeName,

    /// <summary>There is no text document in it.</summary>
    NoWordFile,

    TooSlow,
}
