using System.Collections.Immutable;
using Bot.Domain.Storage;
using Bot.Sheets;
using NodaTime;

namespace Bot.Imports;

/// <summary>The table that somebody is to send for a register, or sent, until it is brought in or forgotten; one a person.</summary>
public sealed record SentTable
{
    /// <summary>For so long a file that is sent is taken for one, and one that was read can be brought in.</summary>
    public static readonly Duration Kept = Duration.FromDays(7);

    public required string PersonId { get; init; }

    public required string Register { get; init; }

    /// <summary>When it was asked for.</summary>
    public required Instant Since { get; init; }

    public string FileName { get; init; } = "";

    /// <summary>The message that showed what it would change; each file has another one.</summary>
    public string Code { get; init; } = "";

    public ImmutableArray<string> Columns { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> Rows { get; init; } = [];

    public static readonly Collection<SentTable> All = new("senttables", table => table.PersonId);

    /// <summary>What was read of it.</summary>
    public Sheet ToSheet() => new(Columns, Rows);

    public bool IsCurrent(Instant now) => now < Since + Kept;
}
