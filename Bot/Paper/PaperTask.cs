using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Paper;

/// <summary>
/// A Word file to be read or made. It takes too long for the handling loop, so a feature puts it here and is told what came of it; it is in
/// the store until then, so that a crash in between loses nothing.
/// </summary>
public sealed record PaperTask
{
    /// <summary>Chosen by the feature; putting the same id again replaces it.</summary>
    public required string Id { get; init; }

    /// <summary>Who is told, as registered.</summary>
    public required string Feature { get; init; }

    /// <summary>For the feature.</summary>
    public required string Subject { get; init; }

    /// <summary>In whose chat it was asked for.</summary>
    public required Address To { get; init; }

    /// <summary>Id in the data folder of the file to read; to be discarded by whoever is told. Null where one is to be made.</summary>
    public string? FileToRead { get; init; }

    /// <summary>What to make; null where a file is to be read.</summary>
    public PaperPage? Page { get; init; }

    public static readonly Collection<PaperTask> All = new("papertasks", task => task.Id);
}

/// <summary>What came of a task; it goes through the handling loop like everything else.</summary>
public abstract record PaperDone(PaperTask Task) : Incoming, IForFeature
{
    public string Feature => Task.Feature;

    public string Subject => Task.Subject;
}

/// <summary>A file was read, or could not be.</summary>
public sealed record PaperRead(PaperTask Task, DocxReading Reading) : PaperDone(Task);

/// <summary>A file was made.</summary>
/// <param name="Content">The .docx; empty where making it failed.</param>
public sealed record PaperMade(PaperTask Task, ReadOnlyMemory<byte> Content) : PaperDone(Task);
