using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>A LiteDB store to be copied as a whole, made when missing.</summary>
public sealed class LiteDbRawStore(string path) : IRawStore
{
    private readonly StoreFiles _files = new StoreOpening(path, DiskFile.Open).Open(isMade: true);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Indexes => _files.Settled.Description!.Indexes;

    public IEnumerable<RawDocument> Documents() =>
        from collection in _files.Settled.Collections
        from document in _files.In(collection).All(KeyRange.All, Order.OldestFirst)
        select new RawDocument(collection, document);

    public void Fill(IEnumerable<RawDocument> documents, IReadOnlyDictionary<string, IReadOnlyList<string>> indexes)
    {
        foreach (var (collection, document) in documents)
        {
            _files.Recent.Set(collection, document);
            if (CheckpointLimits.Default.AreReached(_files))
            {
                _files.Checkpoint(_files.Settled.Description!);
            }
        }

        _files.Checkpoint(_files.Settled.Description! with { Indexes = indexes });
    }

    public void Dispose()
    {
        new StoreCare(_files).Finish();
        _files.Dispose();
    }
}
