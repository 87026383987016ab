using System.Collections.Immutable;
using Bot.Domain.Registers;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>What a table would change, row by row.</summary>
/// <param name="MissingColumn">What a column is called without which no row can be told from another; null where all are there.</param>
public sealed record ImportPlan(ImmutableArray<RowPlan> Rows, string? MissingColumn = null)
{
    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);

    /// <summary>Whether all of it can be brought in, and something would change.</summary>
    public bool CanBringIn => Rows.Any(row => row.Brings) && Rows.All(row => row.Fate != RowFate.Refused);
}

public enum RowFate
{
    New,
    Changed,
    Same,
    Refused,
}

/// <param name="Reason">Why it is refused, in the reader's language; else empty.</param>
/// <param name="Before">Null for a new record.</param>
/// <param name="After">As the record would be; null where nothing would change.</param>
public sealed record RowPlan(RowFate Fate, string Reason = "", RegisterRecord? Before = null, RegisterRecord? After = null)
{
    public bool Brings => Fate is RowFate.New or RowFate.Changed;
}
