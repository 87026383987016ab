using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Handling;

/// <summary>The update ids of one committed batch.</summary>
public sealed record SeenBatch
{
    /// <summary>Begins with the moment, so that the old ones are a range of ids.</summary>
    public required string Id { get; init; }

    public required Instant At { get; init; }

    public required IReadOnlyList<long> UpdateIds { get; init; }

    public static readonly Collection<SeenBatch> All = new("seen", batch => batch.Id);
}

/// <summary>
/// Every update id of the last 48 hours, exactly. Telegram keeps unconfirmed updates for 24 hours, and after an idle week it starts
/// again at a random id, so a highest id would not do (documentation of getUpdates and of Update).
/// </summary>
public sealed class SeenUpdates
{
    public static readonly Duration Memory = Duration.FromHours(48);

    private readonly HashSet<long> _ids = [];
    private readonly Queue<SeenBatch> _batches = [];

    public bool Contains(long updateId) => _ids.Contains(updateId);

    /// <summary>Follows the store: called at the start and after each commit.</summary>
    public void Add(SeenBatch batch)
    {
        _batches.Enqueue(batch);
        _ids.UnionWith(batch.UpdateIds);
    }

    /// <summary>Deletes, within a work, what is older than <see cref="Memory"/>; a bounded number at a time.</summary>
    /// <returns>The batches to be forgotten once this is committed.</returns>
    public IReadOnlyList<SeenBatch> Expire(IWork work, Instant now)
    {
        List<SeenBatch> old = [.. _batches.TakeWhile(batch => batch.At < now - Memory).Take(100)];
        foreach (var batch in old)
        {
            _ = work.Delete(SeenBatch.All, batch.Id);
        }

        return old;
    }

    public void Forget(IReadOnlyList<SeenBatch> batches)
    {
        foreach (var batch in batches)
        {
            _ = _batches.Dequeue();
            _ids.ExceptWith(batch.UpdateIds);
        }
    }
}
