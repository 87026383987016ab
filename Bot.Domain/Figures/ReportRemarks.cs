using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Figures;

/// <summary>What the coordination says about the plan's objectives in the report of its term, without who wrote it.</summary>
public sealed record ReportRemarks
{
    /// <summary>For each objective at most.</summary>
    public const int MostWords = 300;

    /// <summary>Of the term's <see cref="Coordination"/>.</summary>
    public required string TermId { get; init; }

    /// <summary>By the names of <see cref="PlanObjective"/>; what nobody has written about is not there.</summary>
    public ImmutableDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string this[PlanObjective objective] => Texts.GetValueOrDefault(objective.ToString(), "");

    public static readonly Collection<ReportRemarks> All = new("reportremarks", remarks => remarks.TermId);

    /// <summary>Those of a term; empty where nobody began.</summary>
    public static ReportRemarks Of(IWork work, string termId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Find(All, termId) ?? new() { TermId = termId };
    }
}
