using Bot.Domain.Contacts;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.RequestContacts;

/// <summary>How often somebody was told that a request waits for them. It goes when the request moves on.</summary>
public sealed record ContactMentions
{
    private static readonly int[] FirstDays = [0, 3];

    private const int Week = 7;

    /// <summary>A morning may be some hours earlier than the hour of the day at which they were told.</summary>
    private static readonly Duration Morning = Duration.FromHours(12);

    public required string PersonId { get; init; }

    public required string RequestId { get; init; }

    /// <summary>Since when it waits for them.</summary>
    public required Instant Since { get; init; }

    /// <summary>0 or more; the first is no reminder yet.</summary>
    public int Count { get; init; }

    /// <summary>The last one; those of one message have the same.</summary>
    public Instant? At { get; init; }

    public static readonly Index<ContactMentions> ByRequest = new("request", mentions => [mentions.RequestId]);

    public static readonly Collection<ContactMentions> All = new(
        "contactmentions", mentions => IdOf(mentions.PersonId, mentions.RequestId), ByRequest);

    /// <summary>Whether it is to be told in this morning: at first at once, then after 3 days, after 7, and weekly.</summary>
    public bool IsDue(Instant now)
    {
        var days = Count < FirstDays.Length ? FirstDays[Count] : Week * (Count - 1);
        return now + Morning >= Since + Duration.FromDays(days) && (At is not { } last || now > last + Morning);
    }

    public ContactMentions Told(Instant at) => this with { Count = Count + 1, At = at };

    /// <summary>What somebody was told of a request; null where nobody looked after it for them yet.</summary>
    public static ContactMentions? Find(IWork work, string personId, string requestId) => work.Find(All, IdOf(personId, requestId));

    /// <summary>It waits for nobody of those any more who were told of it.</summary>
    public static void Forget(IWork work, ContactRequest request)
    {
        foreach (var mentions in work.Query(ByRequest, KeyRange.Exactly(request.Id)))
        {
            _ = work.Delete(All, IdOf(mentions.PersonId, mentions.RequestId));
        }
    }

    private static string IdOf(string personId, string requestId) => Key.Of(personId, requestId);
}
