using System.Collections.Immutable;
using Bot.Domain.Meetings;

namespace Bot.Sheets;

/// <summary>A table of texts.</summary>
/// <param name="Columns">Their names, each once.</param>
/// <param name="Rows">A text for each column.</param>
public sealed record Sheet(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Where each row is on the map, null where that is not known; empty where there is no map.</summary>
    public ImmutableArray<Coordinates?> Places { get; init; } = [];

    /// <summary>The number of each row in the file that was read, as spreadsheets show it; empty of a table that is no file's.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];
}
