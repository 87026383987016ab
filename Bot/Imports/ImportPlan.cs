using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;

namespace Bot.Imports;

/// <summary>What a table would change, row by row.</summary>
/// <param name="MissingColumn">What a column is called without which no row can be told from another; null where all are there.</param>
public sealed record ImportPlan(ImmutableArray<RowPlan> Rows, string? MissingColumn = null)
{
    /// <summary>Of what was sent; where a file of an archive was not read, its row says why.</summary>
    public static ImportPlan Of(Occasion occasion, Person person, SentTable table, IImportTarget target) => ImportResult.WithProblems(
        target.PlanOf(occasion, person, table.Register, ImportResult.WithoutOwn(table.ToSheet())), table, ImportTexts.All.In(person.Language));

    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);

    /// <summary>Whether all of it can be brought in, and something would change.</summary>
    public bool CanBringIn => Rows.Any(row => row.Brings) && Rows.All(row => row.Fate != RowFate.Refused);
}

public enum RowFate
{
    New,
    Changed,
    Same,

    /// <summary>It stays out whatever is mended, and keeps nothing else from coming in.</summary>
    LeftOut,

    /// <summary>It has to be mended, or taken out, before anything comes in.</summary>
    Refused,
}

/// <param name="Reason">Why it is refused, or stays as it is, in the reader's language; else empty.</param>
public record RowPlan(RowFate Fate, string Reason = "")
{
    /// <summary>Of a row that changes what is there: what, in the reader's language; else empty.</summary>
    public string Changes { get; init; } = "";

    public bool Brings => Fate is RowFate.New or RowFate.Changed;
}

/// <summary>A row that brings a document in.</summary>
/// <param name="Before">Null for a new one.</param>
/// <param name="After">As it would be.</param>
public sealed record BringingRow<T>(T? Before, T After) : RowPlan(Before is null ? RowFate.New : RowFate.Changed)
    where T : class;
