using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.WordFiles;

/// <summary>What a Word file is to show.</summary>
public sealed record WordPage
{
    /// <summary>Of its texts; spelling is checked in it.</summary>
    public required Language Language { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether the title is the name of what follows; of a form to fill in it is not.</summary>
    public bool IsForm { get; init; }

    /// <summary>Paragraphs under the title.</summary>
    public ImmutableArray<string> Lead { get; init; } = [];

    /// <summary>A table of two columns.</summary>
    public ImmutableArray<WordFact> Facts { get; init; } = [];

    public ImmutableArray<WordPart> Parts { get; init; } = [];

    /// <summary>After all else; each whole on one page.</summary>
    public ImmutableArray<WordPicture> Pictures { get; init; } = [];

    /// <summary>At the foot of each page, before its number.</summary>
    public string Foot { get; init; } = "";
}

public sealed record WordFact(string Label, string Value);

/// <param name="Text">Each line a paragraph; empty for a place to write.</param>
/// <param name="Hint">In grey under the heading; empty for none.</param>
public sealed record WordPart(string Heading, string Text, string Hint = "");

/// <param name="StoredFile">Id in the data folder; a JPEG or PNG, anything else is left out.</param>
/// <param name="Caption">Under it; also what is read aloud in its place.</param>
public sealed record WordPicture(string StoredFile, string Caption);
