using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using Bot.Sheets;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Imports;

/// <summary>The table that somebody is to send for a register, or sent, until it is brought in or forgotten; one a person.</summary>
public sealed record SentTable
{
    /// <summary>For so long a file that is sent is taken for one, and one that was read can be brought in.</summary>
    public static readonly Duration Kept = Duration.FromDays(7);

    /// <summary>For so long after it was asked for, or the last one was read, a table is what is expected.</summary>
    private static readonly Duration Awaited = Duration.FromHours(1);

    public required string PersonId { get; init; }

    public required string Register { get; init; }

    /// <summary>When it was asked for.</summary>
    public required Instant Since { get; init; }

    public string FileName { get; init; } = "";

    /// <summary>Whether a Word file was answered with what is expected; the next one goes where it would have gone.</summary>
    public bool IsTold { get; init; }

    /// <summary>The message that showed what it would change; each file has another one.</summary>
    public string Code { get; init; } = "";

    public ImmutableArray<string> Columns { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    /// <summary>The number of each row in a table; empty for a ZIP.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>Of a ZIP with Word files, why each row's file was not read; empty for a table.</summary>
    public ImmutableArray<DocxProblem> Problems { get; init; } = [];

    /// <summary>Names of what else was in a ZIP.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>How many files of an operating system were in a ZIP.</summary>
    public int Hidden { get; init; }

    [JsonIgnore]
    public bool IsArchive => !Problems.IsEmpty;

    public static readonly Collection<SentTable> All = new("senttables", table => table.PersonId);

    /// <summary>What a row is called in the file; of one that was read before numbers were kept, by the row of the headings.</summary>
    public int NumberOf(int row) => row < Numbers.Length ? Numbers[row] : row + 2;

    /// <summary>What was read of it.</summary>
    public Sheet ToSheet() => new(Columns, Rows);

    public SentTable With(Sheet read) => this with { Columns = read.Columns, Rows = read.Rows, Numbers = read.Numbers };

    /// <param name="read">The archive's files as a table.</param>
    public SentTable With(Sheet read, ArchiveReading archive) => With(read) with
    {
        Problems = [.. archive.Files.Select(file => file.Reading.Problem)],
        Others = archive.Others,
        Hidden = archive.Hidden,
    };

    public bool IsCurrent(Instant now) => now < Since + Kept;

    /// <summary>Whether another kind of file is more likely a mistake than meant for something else.</summary>
    public bool IsAwaited(Instant now) => now < Since + Awaited;
}
