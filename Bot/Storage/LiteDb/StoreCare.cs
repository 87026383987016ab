using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>How much is changed before a checkpoint takes it.</summary>
/// <param name="Documents">Deleted ones too.</param>
/// <param name="Bytes">Of their JSON.</param>
/// <param name="Journaled">Bytes of journal.</param>
public sealed record CheckpointLimits(int Documents, long Bytes, long Journaled)
{
    /// <summary>Keeps a checkpoint's pause under a quarter of a second, and the journal within the room that it has ahead.</summary>
    public static readonly CheckpointLimits Default = new(600, 2 * 1024 * 1024, Journal.LengthKept * 3L / 4);

    public bool AreReached(StoreFiles files) =>
        files.Recent.Count >= Documents || files.Recent.Bytes >= Bytes || files.Journaled >= Journaled;
}

/// <summary>What a store needs when it is opened and closed: upgrades, new indexes, everything in its data file.</summary>
public sealed class StoreCare(StoreFiles files)
{
    /// <summary>
    /// Runs the upgrades that are missing, then makes entries anew where a collection's set of index names differs from the stored one.
    /// </summary>
    public void BringUpToDate(IEnumerable<IOpenCollection> collections)
    {
        var description = files.Settled.Description!;
        foreach (var upgrade in Upgrades.All.Skip(description.Version))
        {
            upgrade(files.Settled, files.Recent);
        }

        var indexes = new Dictionary<string, IReadOnlyList<string>>(description.Indexes, StringComparer.Ordinal);
        foreach (var collection in collections.Where(collection => !IsIndexed(collection, indexes)))
        {
            Rebuild(collection);
            indexes[collection.PlainName] = collection.DeclaredIndexes;
        }

        if (description.Version < Upgrades.All.Count
            || indexes.Any(pair => !ReferenceEquals(description.Indexes.GetValueOrDefault(pair.Key), pair.Value)))
        {
            files.Checkpoint(description with { Version = Upgrades.All.Count, Indexes = indexes });
        }
    }

    /// <summary>Brings everything into the data file, to be closed.</summary>
    public void Finish()
    {
        if (files.Recent.Count > 0 || files.Records > 0 || files.Settled.Description is { IsClosed: false })
        {
            files.Checkpoint(files.Settled.Description! with { IsClosed = true });
        }

        files.Shrink();
    }

    private static bool IsIndexed(IOpenCollection collection, Dictionary<string, IReadOnlyList<string>> indexes) =>
        indexes.TryGetValue(collection.PlainName, out var names)
            && names.ToHashSet(StringComparer.Ordinal).SetEquals(collection.DeclaredIndexes);

    private void Rebuild(IOpenCollection collection)
    {
        foreach (var document in files.In(collection.PlainName).All(Domain.Storage.KeyRange.All, Domain.Storage.Order.OldestFirst).ToList())
        {
            if (collection.EntriesOf(document, out var problem) is { } entries)
            {
                files.Recent.Set(collection.PlainName, document with { Entries = entries });
            }
            else
            {
                files.Recent.SetAside(new(collection.PlainName, document, problem!));
            }

            if (CheckpointLimits.Default.AreReached(files))
            {
                files.Checkpoint(files.Settled.Description!);
            }
        }
    }
}
