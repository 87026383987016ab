using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Adoptions;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Network;

/// <summary>What joining a city with another one changed; kept for <see cref="UndoTime"/>, so that it can be undone.</summary>
public sealed record CityMerge
{
    public static readonly Duration UndoTime = Duration.FromDays(1);

    /// <summary>Random, given from outside.</summary>
    public required string Id { get; init; }

    public required Instant At { get; init; }

    /// <summary>As the city that went was written.</summary>
    public required string Name { get; init; }

    /// <summary>The id of the city that went, where it was on the list; null of one written by hand.</summary>
    public string? From { get; init; }

    /// <summary>The id of the city that stayed.</summary>
    public required string Into { get; init; }

    /// <summary>Spellings by which the city that stayed is found since.</summary>
    public ImmutableArray<string> Learned { get; init; } = [];

    /// <summary>Documents that are of the city that stayed since, each with the place that it had.</summary>
    public ImmutableArray<MovedDocument> Moved { get; init; } = [];

    /// <summary>Adoptions of one practice by both cities, which are one since.</summary>
    public ImmutableArray<JoinedAdoptions> Joined { get; init; } = [];

    /// <summary>What decisions, actas and temarios named, and name the city that stayed instead since.</summary>
    public ImmutableArray<MeetingPlaces> Meetings { get; init; } = [];

    /// <summary>The coordinations that named the city that went, as they were.</summary>
    public ImmutableArray<Coordination> Offices { get; init; } = [];

    /// <summary>The coordination that an offered handover named, as it was; null where none waits that named the city that went.</summary>
    public Coordination? Offered { get; init; }

    [JsonIgnore]
    public Instant Until => At + UndoTime;
}

/// <param name="Kind">Its collection's name, or which of its places it is.</param>
/// <param name="Place">Where it was from before.</param>
public sealed record MovedDocument(string Kind, string Id, Place Place);
