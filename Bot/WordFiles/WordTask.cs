using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;

namespace Bot.WordFiles;

/// <summary>
/// A Word file to be read or made, or another file to be made. It takes too long for the handling loop, so a feature puts it here and is
/// told what came of it; it is in the store until then, so that a crash in between loses nothing.
/// </summary>
public sealed record WordTask
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

    /// <summary>Whether the file to read is a table and no Word file.</summary>
    public bool IsSheet { get; init; }

    /// <summary>Whether the file to read is a ZIP with Word files.</summary>
    public bool IsArchive { get; init; }

    /// <summary>The Word file to make; null where a file is to be read, or another one made.</summary>
    public WordPage? Page { get; init; }

    /// <summary>
    /// Makes any other file, from documents that were read and cannot change. It is not kept in the store: a task that outlives the
    /// program is answered with an empty <see cref="WordMade"/>, and its feature asks again or does without.
    /// </summary>
    [JsonIgnore]
    public Func<byte[]>? Make { get; init; }

    /// <summary>
    /// Lays the files of a ZIP out as a table, which takes long; null where nobody wants one. It is not kept in the store: a task that
    /// outlives the program is answered without the table, and its feature lays them out itself.
    /// </summary>
    [JsonIgnore]
    public Func<ImmutableArray<ArchivedFile>, Sheet?>? LayOut { get; init; }

    public static readonly Collection<WordTask> All = new("papertasks", task => task.Id);
}

/// <summary>What came of a task; it goes through the handling loop like everything else.</summary>
public abstract record WordDone(WordTask Task) : Incoming, IForFeature
{
    public string Feature => Task.Feature;

    public string Subject => Task.Subject;
}

/// <summary>A file was read, or could not be.</summary>
public sealed record WordRead(WordTask Task, DocxReading Reading) : WordDone(Task);

/// <summary>A table was read, or could not be.</summary>
public sealed record SheetRead(WordTask Task, SheetReading Reading) : WordDone(Task);

/// <summary>A ZIP with Word files was read, or could not be.</summary>
/// <param name="Sheet">Of <see cref="WordTask.LayOut"/>; null where it was not asked for.</param>
public sealed record ArchiveRead(WordTask Task, ArchiveReading Reading, Sheet? Sheet = null) : WordDone(Task);

/// <summary>A file was made.</summary>
/// <param name="Content">The file; empty where making it failed.</param>
public sealed record WordMade(WordTask Task, ReadOnlyMemory<byte> Content) : WordDone(Task);
