using Bot.Domain.Meetings.Actas;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>Of which stage of a decision's deadline somebody was last reminded.</summary>
public sealed record DecisionMention
{
    public required string PersonId { get; init; }

    /// <summary>The decision's.</summary>
    public required string Number { get; init; }

    /// <summary>The deadline that was told: another one begins anew.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Of <see cref="DecisionReminders.StageOf"/>; <see cref="Unsaid"/> where the deadline is only noted.</summary>
    public required int Stage { get; init; }

    /// <summary>The deadline that was noted before, where this told of another one; else null.</summary>
    public LocalDate? Was { get; init; }

    public required Instant At { get; init; }

    public const int Unsaid = -1;

    public static readonly Collection<DecisionMention> All = new("decisionmentions", mention => IdOf(mention.PersonId, mention.Number));

    public static string IdOf(string personId, string number) => Key.Of(personId, number);

    /// <summary>Whether a stage was told already, or a later one of the same deadline.</summary>
    public bool Covers(LocalDate due, int stage) => Due == due && Stage >= stage;
}
