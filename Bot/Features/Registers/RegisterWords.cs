using Bot.Domain.Registers;

namespace Bot.Features.Registers;

/// <summary>What a register and its records are called.</summary>
public sealed record RegisterWords
{
    /// <summary>What the list is called.</summary>
    public required string Title { get; init; }

    /// <summary>"6 fuentes".</summary>
    public required Func<int, string> Count { get; init; }

    /// <summary>The button that begins a new record.</summary>
    public required string Add { get; init; }

    /// <summary>One line about what it is, above an empty or the first page.</summary>
    public required string About { get; init; }

    /// <summary>The name of its files, in small letters and without an ending.</summary>
    public required string FileName { get; init; }

    private const string Stale = "Stale";

    /// <summary>The first facet of every register.</summary>
    internal static RegisterFacet Verification(Register register) => new(
        "state",
        new("Verificación", "Verificação"),
        [
            new(nameof(RecordState.Unverified), "Por verificar", "A verificar"),
            new(nameof(RecordState.Verified), "Verificadas", "Verificadas"),
            new(Stale, "Sin revisión reciente", "Sem revisão recente"),
            new(nameof(RecordState.Retired), "Retiradas de la lista", "Retiradas da lista"),
            new(nameof(RecordState.Declined), "No quieren figurar", "Não querem aparecer"),
        ],
        (record, occasion) => register.IsStale(record, occasion)
            ? [record.State.ToString(), Stale]
            : [record.State.ToString()]);
}
