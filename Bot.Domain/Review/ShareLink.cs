using System.Text.Json.Serialization;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>The link by which co-authors come to a practice; one a practice, of which only a hash of the secret is kept.</summary>
public sealed record ShareLink
{
    public const int Days = 14;

    public required string PracticeId { get; init; }

    /// <summary>SHA-256 of the secret's text, in base64.</summary>
    public required string Hash { get; init; }

    /// <summary>The id of the author who made it.</summary>
    public required string CreatedBy { get; init; }

    public required Instant CreatedAt { get; init; }

    public Instant? RevokedAt { get; init; }

    [JsonIgnore]
    public Instant ExpiresAt => CreatedAt + Duration.FromDays(Days);

    public bool IsOpenAt(Instant now) => RevokedAt is null && now < ExpiresAt;
}

/// <summary>The links by which practices are shared.</summary>
public static class ShareLinks
{
    /// <summary>Start parameter: the secret follows.</summary>
    public const string LinkPrefix = "w_";

    public static readonly Index<ShareLink> ByHash = new("hash", link => [link.Hash]);

    public static readonly Index<ShareLink> ByPerson = new("person", link => [link.CreatedBy]);

    public static readonly Collection<ShareLink> All = new("sharelinks", link => link.PracticeId, ByHash, ByPerson);

    /// <summary>
    /// Makes the link of a practice (<see cref="WritingTogether.Shared"/>) anew; an older one lets nobody in any more. Refuses with
    /// NotAllowed, NotInThisState.
    /// </summary>
    /// <param name="secret">Exactly 16 bytes from a cryptographic random source.</param>
    /// <returns>The start parameter of the link, which nobody can read again later.</returns>
    public static Parsed<string> Create(IWork work, Practice practice, Person by, ReadOnlySpan<byte> secret, Instant at)
    {
        if (ReviewRules.Check(practice, Step.Share, by) is { } refusal)
        {
            return refusal;
        }

        var text = LinkSecret.TextOf(secret);
        work.Put(All, new ShareLink { PracticeId = practice.Id, Hash = HashOf(text), CreatedBy = by.Id, CreatedAt = at });
        return LinkPrefix + text;
    }

    /// <summary>
    /// The practice's link lets nobody in any more. Refuses with NotAllowed, NotInThisState, and LinkUnknown where none is open.
    /// </summary>
    public static Refusal? Revoke(IWork work, Practice practice, Person by, Instant at)
    {
        if (ReviewRules.Check(practice, Step.Share, by) is { } refusal)
        {
            return refusal;
        }

        if (work.Find(All, practice.Id) is not { } link || !link.IsOpenAt(at))
        {
            return new(RefusalCode.LinkUnknown);
        }

        work.Put(All, link with { RevokedAt = at });
        return null;
    }

    /// <summary>
    /// The practice to which a secret leads. Refuses with LinkUnknown (also where the practice is gone), LinkRevoked, LinkExpired, and
    /// LinkRevoked where whoever made it is no author any more.
    /// </summary>
    public static Parsed<Practice> Open(IWork work, string secretText, Instant at)
    {
        if (work.Query(ByHash, KeyRange.Exactly(HashOf(secretText)), limit: 1) is not [var link]
            || work.Find(PracticeBank.All, link.PracticeId) is not { } practice)
        {
            return RefusalCode.LinkUnknown;
        }

        return link.RevokedAt is not null || !practice.IsAuthor(link.CreatedBy) ? RefusalCode.LinkRevoked
            : link.IsOpenAt(at) ? WritingTogether.Shared(work, practice)
            : RefusalCode.LinkExpired;
    }

    /// <summary>The links of a person who is forgotten go with them.</summary>
    public static void Forget(IWork work, string personId)
    {
        foreach (var link in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            _ = work.Delete(All, link.PracticeId);
        }
    }

    private static string HashOf(string secretText) => Convert.ToBase64String(LinkSecret.HashOf(secretText));
}
