using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// Numbered upgrades of a store's documents: its description says how many it has had. One that was released is never changed; what comes
/// later is a new one at the end. Each sees every collection by name, and runs inside the transaction that counts it.
/// </summary>
public static class Upgrades
{
    /// <summary>Every upgrade, in order; the first is the store itself, which begins with all of them.</summary>
    public static readonly IReadOnlyList<Action<LiteDocuments, RecentDocuments>> All =
    [
        (_, _) => { },

        // Records that name people and that no feature reads any more; stores that came from the other engine may still have them.
        (settled, recent) =>
        {
            Clear("reviewnews", settled, recent);
            Clear("toldchanges", settled, recent);
        },

        // What is written in forms is in one collection since. The bot takes it over at its start; an older one would not find it.
        (_, _) => { },
    ];

    private static void Clear(string collection, LiteDocuments settled, RecentDocuments recent)
    {
        foreach (var document in settled.ByIds(collection, KeyRange.All, Order.OldestFirst).Concat(recent.Of(collection).Documents).ToList())
        {
            recent.Set(collection, StoredDocument.Deleted(document.Id));
        }
    }
}
