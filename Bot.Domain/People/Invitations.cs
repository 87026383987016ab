using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>The invitations of the coordination, open and past.</summary>
public static class Invitations
{
    /// <summary>Start parameter: the secret follows.</summary>
    public const string LinkPrefix = "i_";

    public static readonly Index<Invitation> ByHash = new("hash", invitation => [invitation.Hash]);

    public static readonly Index<Invitation> ByMoment = new("moment", invitation => [Key.Of(invitation.CreatedAt)]);

    /// <summary>Of who made them and who used them.</summary>
    public static readonly Index<Invitation> ByPerson = new(
        "person", invitation => invitation.UsedBy.Append(invitation.CreatedBy).Distinct());

    public static readonly Collection<Invitation> All = new("invitations", invitation => invitation.Id, ByHash, ByMoment, ByPerson);

    /// <summary>What is invited to.</summary>
    /// <param name="Uses">1 to 50.</param>
    /// <param name="Days">1 to 90.</param>
    public sealed record Wish(Role Role, Place? Place, int Uses, int Days);

    /// <summary>Makes an invitation and keeps its hash. Refuses with NotAllowed, as <see cref="Membership.MayGive"/>.</summary>
    /// <param name="id">A new one, 8 to 12 letters and digits.</param>
    /// <param name="secret">Exactly 16 bytes from a cryptographic random source.</param>
    /// <returns>The start parameter of the link, which nobody can read again later.</returns>
    public static Parsed<string> Create(IWork work, Person by, Wish wish, string id, ReadOnlySpan<byte> secret, Instant at)
    {
        if (wish is { Role: Role.Visitor } or not { Uses: >= 1 and <= Invitation.MostUses, Days: >= 1 and <= Invitation.MostDays })
        {
            throw new ArgumentOutOfRangeException(nameof(wish));
        }

        if (Membership.MayGive(work, by, wish.Role) is { } refusal)
        {
            return refusal;
        }

        var text = LinkSecret.TextOf(secret);
        work.Put(All, new Invitation
        {
            Id = id,
            Hash = HashOf(text),
            Role = wish.Role,
            Place = wish.Place,
            Uses = wish.Uses,
            ExpiresAt = at + Duration.FromDays(wish.Days),
            CreatedBy = by.Id,
            CreatedAt = at,
        });
        AuditLog.Record(work, new() { At = at, By = by.Id, Kind = AuditKind.Invited, After = wish.Role, Detail = wish.Place?.Name });
        return LinkPrefix + text;
    }

    /// <summary>The invitation that somebody holds; null where there is none.</summary>
    public static Invitation? Find(IWork work, string secretText) =>
        work.Query(ByHash, KeyRange.Exactly(HashOf(secretText)), limit: 1) is [var invitation] ? invitation : null;

    /// <summary>
    /// Lets a person in and records it; the person is the caller's to keep. Refuses with LinkUnknown, and as
    /// <see cref="Invitation.Redeem"/>.
    /// </summary>
    public static Parsed<InvitationUse> Redeem(IWork work, string secretText, Person by, Instant at)
    {
        if (Find(work, secretText) is not { } invitation)
        {
            return RefusalCode.LinkUnknown;
        }

        var redeemed = invitation.Redeem(by, at);
        if (redeemed is { IsValid: true, Value: var use })
        {
            work.Put(All, use.Invitation);
            AuditLog.Record(work, new()
            {
                At = at,
                By = by.Id,
                Kind = AuditKind.CameByInvitation,
                Before = by.Role,
                After = use.Person.Role,
                Detail = use.Person.Place?.Name,
            });
        }

        return redeemed;
    }

    /// <summary>
    /// Takes an invitation back; those who came in by it stay. Refuses with NotAllowed, and LinkUnknown where it is gone.
    /// </summary>
    public static Parsed<Invitation> Revoke(IWork work, Person by, string id, Instant at)
    {
        if (work.Find(All, id) is not { } invitation)
        {
            return Rights.CanCoordinate(by) ? RefusalCode.LinkUnknown : RefusalCode.NotAllowed;
        }

        if (Membership.MayGive(work, by, invitation.Role) is { } refusal)
        {
            return refusal;
        }

        if (invitation.RevokedAt is not null)
        {
            return invitation;
        }

        AuditLog.Record(
            work, new() { At = at, By = by.Id, Kind = AuditKind.InvitationRevoked, After = invitation.Role, Detail = invitation.Place?.Name });
        return Close(work, invitation, at);
    }

    /// <summary>Nobody comes in any more by a link of this person.</summary>
    public static void RevokeAllOf(IWork work, string personId, Instant at)
    {
        foreach (var invitation in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            if (invitation.CreatedBy == personId && invitation.StateAt(at) == InvitationState.Open)
            {
                _ = Close(work, invitation, at);
            }
        }
    }

    /// <summary>The invitations no longer name the person; those that they made let nobody in any more.</summary>
    public static void Forget(IWork work, string personId)
    {
        foreach (var invitation in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(All, invitation with
            {
                CreatedBy = invitation.CreatedBy == personId ? Person.Nobody : invitation.CreatedBy,
                RevokedAt = invitation.CreatedBy == personId ? invitation.RevokedAt ?? invitation.CreatedAt : invitation.RevokedAt,
                UsedBy = [.. invitation.UsedBy.Select(id => id == personId ? Person.Nobody : id)],
            });
        }
    }

    private static Invitation Close(IWork work, Invitation invitation, Instant at)
    {
        var closed = invitation with { RevokedAt = at };
        work.Put(All, closed);
        return closed;
    }

    private static string HashOf(string secretText) => Convert.ToBase64String(LinkSecret.HashOf(secretText));
}
