using System.Security.Cryptography;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>
/// The link that makes whoever opens it first a coordinator. Only the SHA-256 of its secret is kept, so a new one replaces it at every
/// start until one is used.
/// </summary>
public sealed record CoordinatorLink
{
    /// <summary>Length of the secret: 128 random bits.</summary>
    public const int SecretBytes = LinkSecret.Bytes;

    /// <summary>There is one such link at a time, so its document has a fixed id.</summary>
    public const string Id = "first";

    /// <summary>SHA-256 of the secret's text, in base64.</summary>
    public required string Hash { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Who opened it, or null while it is open.</summary>
    public string? RedeemedBy { get; init; }

    public Instant? RedeemedAt { get; init; }

    /// <param name="secret">Exactly 16 bytes from a cryptographic random source.</param>
    public static CoordinatorLink Create(ReadOnlySpan<byte> secret, Instant at) => new()
    {
        Hash = Convert.ToBase64String(LinkSecret.HashOf(SecretText(secret))),
        CreatedAt = at,
    };

    /// <summary>The secret as the link carries it: base64url, 22 characters of A-Z a-z 0-9 _ -, which a deep link may hold.</summary>
    public static string SecretText(ReadOnlySpan<byte> secret) => LinkSecret.TextOf(secret);

    /// <summary>
    /// Uses the link up; the new document and the person with the coordinator's role are what remains to be kept. Refuses with LinkUnknown
    /// (the comparison takes the same time wherever it differs), and LinkUsed to whoever knows the secret of a used one.
    /// </summary>
    public Parsed<Redemption> Redeem(string secretText, Person by, Instant at)
    {
        if (!CryptographicOperations.FixedTimeEquals(LinkSecret.HashOf(secretText), Convert.FromBase64String(Hash)))
        {
            return RefusalCode.LinkUnknown;
        }

        return RedeemedBy is null
            ? new Redemption(this with { RedeemedBy = by.Id, RedeemedAt = at }, by with { Role = Role.Coordinator, Confirmed = true })
            : RefusalCode.LinkUsed;
    }
}

/// <summary>A used link and the coordinator that it made.</summary>
public sealed record Redemption(CoordinatorLink Link, Person Coordinator);

public static class CoordinatorLinks
{
    /// <summary>Start parameter: the secret follows.</summary>
    public const string LinkPrefix = "c_";

    public static readonly Collection<CoordinatorLink> All = new("coordinatorlinks", _ => CoordinatorLink.Id);

    /// <summary>
    /// Puts a new link in the place of an unused one. Nothing is left to open once a link was used or somebody coordinates already
    /// (appointed by the configuration), and then an unused one is taken away.
    /// </summary>
    /// <param name="secret">Exactly 16 bytes from a cryptographic random source.</param>
    /// <returns>The start parameter of the link, to be shown to whoever runs the bot and to nobody else; null where none is
    /// needed.</returns>
    public static string? Ensure(IWork work, ReadOnlySpan<byte> secret, Instant at)
    {
        if (work.Find(All, CoordinatorLink.Id) is { RedeemedBy: not null })
        {
            return null;
        }

        if (Coordinators.InOffice(work).Any())
        {
            _ = work.Delete(All, CoordinatorLink.Id);
            return null;
        }

        work.Put(All, CoordinatorLink.Create(secret, at));
        return LinkPrefix + CoordinatorLink.SecretText(secret);
    }
}
