using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>Whether an invitation still lets people in.</summary>
public enum InvitationState
{
    Open,
    UsedUp,
    Expired,
    Revoked,
}

/// <summary>A link that makes whoever opens it a confirmed person of the network. Only a hash of its secret is kept.</summary>
public sealed record Invitation
{
    /// <summary>The most people that one link may let in.</summary>
    public const int MostUses = 50;

    /// <summary>The most days that one link may be open.</summary>
    public const int MostDays = 90;

    /// <summary>8 to 12 letters and digits; no secret.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 of the secret's text, in base64.</summary>
    public required string Hash { get; init; }

    /// <summary>What it makes people; never a visitor.</summary>
    public required Role Role { get; init; }

    /// <summary>Where they are from; null where each says it themselves.</summary>
    public Place? Place { get; init; }

    /// <summary>How many people it lets in, 1 to 50.</summary>
    public required int Uses { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>The id of the person who made it.</summary>
    public required string CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>The ids of those who came in, in order.</summary>
    public ImmutableArray<string> UsedBy { get; init; } = [];

    public Instant? RevokedAt { get; init; }

    public InvitationState StateAt(Instant now) => this switch
    {
        { RevokedAt: not null } => InvitationState.Revoked,
        _ when UsedBy.Length >= Uses => InvitationState.UsedUp,
        _ when now >= ExpiresAt => InvitationState.Expired,
        _ => InvitationState.Open,
    };

    /// <summary>
    /// The invitation used once more, and the person whom it let in: confirmed at once, of its city. An office that they hold stays theirs.
    /// Refuses with LinkRevoked, LinkExpired and LinkUsed, the last also to who used it before: whoever was removed does not come back by
    /// it.
    /// </summary>
    public Parsed<InvitationUse> Redeem(Person by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(by);
        return StateAt(at) switch
        {
            InvitationState.Revoked => RefusalCode.LinkRevoked,
            _ when UsedBy.Contains(by.Id) => RefusalCode.LinkUsed,
            InvitationState.UsedUp => RefusalCode.LinkUsed,
            InvitationState.Expired => RefusalCode.LinkExpired,
            _ => new InvitationUse(this with { UsedBy = UsedBy.Add(by.Id) }, by with
            {
                Role = by.HoldsOffice ? by.Role : Role,
                Confirmed = true,
                Place = Place ?? by.Place,
                AskedAt = null,
            }),
        };
    }
}

/// <summary>A used invitation, and the person whom it let in.</summary>
public sealed record InvitationUse(Invitation Invitation, Person Person);
