using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Registers;

/// <summary>When somebody who verifies was told of which record that waits for them.</summary>
public sealed record VerifierNews
{
    /// <summary>A morning may be some hours earlier than the hour of the day at which they were told.</summary>
    private static readonly Duration Week = Duration.FromDays(7) - Duration.FromHours(12);

    private static readonly Duration Month = Duration.FromDays(30) - Duration.FromHours(12);

    public required string PersonId { get; init; }

    /// <summary>When they were last asked to look again at what nobody owns any more; null where they never were.</summary>
    public Instant? AskedAgainAt { get; init; }

    /// <summary>By the records' ids, the last time; those of one message have the same.</summary>
    public ImmutableDictionary<string, Instant> ToldAt { get; init; } = ImmutableDictionary<string, Instant>.Empty;

    public static readonly Collection<VerifierNews> All = new("verifiernews", news => news.PersonId);

    /// <summary>Empty where they were told of nothing.</summary>
    public static VerifierNews Of(IWork work, string personId) => work.Find(All, personId) ?? new() { PersonId = personId };

    public static void Put(IWork work, string personId, string recordId, Instant at)
    {
        var news = Of(work, personId);
        work.Put(All, news with { ToldAt = news.ToldAt.SetItem(recordId, at) });
    }

    /// <summary>What is to be looked at again can wait: once a month, all of it together.</summary>
    public bool AsksAgain(Instant now) => AskedAgainAt is not { } at || at + Month <= now;

    /// <summary>Of what somebody wrote: at first at once, then every week.</summary>
    public bool IsDue(string recordId, Instant now) => !ToldAt.TryGetValue(recordId, out var at) || at + Week <= now;
}
