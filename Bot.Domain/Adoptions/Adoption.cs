using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Adoptions;

/// <summary>
/// What a city does with a practice of another one: one for each city and practice. Changed only through <see cref="AdoptionSteps"/> and
/// <see cref="AdoptionSettling"/>.
/// </summary>
public sealed record Adoption
{
    /// <summary>The owner is asked so long after they were last heard or asked.</summary>
    public static readonly Duration UntilAsked = Duration.FromDays(90);

    /// <summary>So long the practice's city is waited for before the record stands as its own city's word alone.</summary>
    public static readonly Duration UntilOwnWord = Duration.FromDays(30);

    /// <summary>Questions in a row that stay without an answer before there is no news of it.</summary>
    public const int MostAsks = 2;

    /// <summary>Random, given from outside.</summary>
    public required string Id { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The city that adopts it.</summary>
    public required Place City { get; init; }

    /// <summary>The id of the one person who keeps it for the city; <see cref="Person.Nobody"/> while nobody of it is there.</summary>
    public required string Owner { get; init; }

    public AdoptionState State { get; init; }

    /// <summary>What it told when it last said that it applies it; stays when it gives up later.</summary>
    public AppliedReport? Report { get; init; }

    /// <summary>Set while <see cref="State"/> is GivenUp.</summary>
    public GivenUp? GivenUp { get; init; }

    /// <summary>
    /// Every step it took, oldest first; the first is its beginning. Where two cities turned out to be one, the steps of both.
    /// </summary>
    public required ImmutableArray<AdoptionEntry> History { get; init; }

    /// <summary>When its city last said something.</summary>
    [JsonIgnore]
    public Instant HeardAt => History.Last(entry => entry is { By: not null, Step: not AdoptionStep.Confirm }).At;

    /// <summary>When the practice's city said that what is told now is so; null while it did not.</summary>
    [JsonIgnore]
    public Instant? ConfirmedAt => State == AdoptionState.Applied
        && History.LastOrDefault(entry => entry.Step is AdoptionStep.Apply or AdoptionStep.Confirm) is { Step: AdoptionStep.Confirm } confirmed
            ? confirmed.At
            : null;

    /// <summary>When the owner is to be asked how it goes; null where they gave it up, and once they were silent for too long.</summary>
    [JsonIgnore]
    public Instant? AskAt => State != AdoptionState.GivenUp && Asks < MostAsks ? LastTurn + UntilAsked : null;

    /// <summary>Questions since its city was last heard, or since its owner has it.</summary>
    [JsonIgnore]
    public int Asks => Unanswered.Count();

    private IEnumerable<AdoptionEntry> Unanswered => History.Where(entry => entry.Step != AdoptionStep.Confirm)
        .Reverse()
        .TakeWhile(entry => entry.Step == AdoptionStep.Ask);

    private Instant LastTurn => History.Last(entry => entry.Step != AdoptionStep.Confirm).At;

    /// <summary>Whether it is only its own city's word: applied, and not confirmed for <see cref="UntilOwnWord"/>.</summary>
    public bool IsOwnWord(Instant now) =>
        State == AdoptionState.Applied && ConfirmedAt is null && now >= AppliedAt + UntilOwnWord;

    /// <summary>Since when there is no news of it: its owner did not answer twice in a row; null where there is.</summary>
    public Instant? NoNewsSince(Instant now) =>
        State != AdoptionState.GivenUp && Asks >= MostAsks && now >= LastTurn + UntilAsked ? HeardAt : null;

    private Instant AppliedAt => History.Last(entry => entry.Step == AdoptionStep.Apply).At;
}

/// <summary>One step of an adoption.</summary>
/// <param name="By">Id of the person; null where the bot itself acted.</param>
/// <param name="To">The state after it.</param>
public sealed record AdoptionEntry(AdoptionStep Step, string? By, Instant At, AdoptionState To);
