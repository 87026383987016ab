namespace Bot.Storage.LiteDb;

/// <summary>
/// Numbered upgrades of a store's documents: its description says how many it has had. One that was released is never changed; what comes later is
/// a new one at the end. Each sees every collection by name, and runs inside the transaction that counts it.
/// </summary>
public static class Upgrades
{
    /// <summary>Every upgrade, in order; the first is the store itself, which begins with all of them.</summary>
    public static readonly IReadOnlyList<Action<LiteDocuments, RecentDocuments>> All = [(_, _) => { }];
}
