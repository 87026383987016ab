using Bot.Domain.Storage;
using Bot.Storage.Documents;
using LiteDB;
using LiteDB.Engine;

namespace Bot.Storage.LiteDb;

/// <summary>
/// The documents in LiteDB, as of the last checkpoint. Its log lives in memory and is empty between two of them. After a failure nothing
/// of it may be used any more.
/// </summary>
public sealed class LiteDocuments : IDisposable
{
    private readonly PageStream _pages;
    private readonly PreparedQueries _queries = new();
    private readonly MemoryStream _log = new();
    private readonly LiteEngine _engine;

    /// <summary>Opens what the data file holds; an empty one gets LiteDB's first pages with the first checkpoint.</summary>
    public LiteDocuments(PageFile file)
    {
        _pages = new PageStream(file);
        _engine = new LiteEngine(new EngineSettings { DataStream = _pages, LogStream = _log, Collation = Collation.Binary });
        // Ours are the only checkpoints.
        _engine.Pragma("CHECKPOINT", 0);
        Description = StoreDescription.Read(_engine);
    }

    /// <summary>What the store says of itself; null in a new one, or another program's.</summary>
    public StoreDescription? Description { get; private set; }

    /// <summary>Names of every collection, also of those that are no longer declared.</summary>
    public IReadOnlyList<string> Collections =>
        [.. _engine.GetCollectionNames().Where(name => name != StoreDescription.Collection).Select(OurName).Order(StringComparer.Ordinal)];

    /// <summary>What it failed with since it was opened; then nothing of the running batch can be kept.</summary>
    public StoreUnavailableException? Failure { get; private set; }

    public StoredDocument? Find(string collection, string id) => Guard(() =>
    {
        using var reader = _engine.Query(LiteName(collection), _queries.Find(StoredForm.IdOf(id)));
        return reader.Read() ? StoredForm.Read(reader.Current.AsDocument) : null;
    });

    /// <summary>Documents whose id is within the bounds, by id.</summary>
    public IEnumerable<StoredDocument> ByIds(string collection, KeyRange ids, Order order)
    {
        BsonValue to = ids.To is null ? BsonValue.MaxValue : StoredForm.IdOf(ids.To);
        return Read(collection, _queries.Ids(StoredForm.IdOf(ids.From ?? ""), to, order));
    }

    /// <summary>Documents with an entry within the bounds, each once; in order only as far as LiteDB knows the keys.</summary>
    public IEnumerable<StoredDocument> ByKeys(string collection, Bounds bounds, Order order)
    {
        var cut = EntryPosition.Cut(bounds);
        return Read(collection, _queries.Keys(StoredForm.Bytes(cut.From), StoredForm.Bytes(cut.To), order));
    }

    /// <summary>Takes changes over in one transaction, in memory.</summary>
    /// <returns>The pages that the data file now lacks.</returns>
    public List<SealedPage> Take(IEnumerable<KeyValuePair<string, IReadOnlyCollection<StoredDocument>>> changes, StoreDescription description) => Guard(() =>
    {
        _engine.BeginTrans();
        foreach (var (collection, documents) in changes)
        {
            Take(LiteName(collection), documents);
        }

        description.Write(_engine);
        _engine.Commit();
        _engine.Checkpoint();
        Description = description;
        return _pages.Gathered();
    });

    /// <summary>
    /// The data file holds what
    /// <see cref="Take(IEnumerable{KeyValuePair{string, IReadOnlyCollection{StoredDocument}}}, StoreDescription)"/> gave.
    /// </summary>
    public void Forget() => _pages.Forget();

    public void Dispose()
    {
        _engine.Dispose();
        _log.Dispose();
        _pages.Dispose();
    }

    private IEnumerable<StoredDocument> Read(string collection, Query query)
    {
        using var reader = Guard(() => _engine.Query(LiteName(collection), query));
        while (Guard(() => reader.Read() ? StoredForm.Read(reader.Current.AsDocument) : null) is { } document)
        {
            yield return document;
        }
    }

    /// <summary>Whatever LiteDB throws, its state is unknown from then on.</summary>
    private T Guard<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception exception)
        {
            Failure ??= new StoreUnavailableException(
                exception is DamagedStoreException ? exception.Message : $"LiteDB failed: {exception.Message}", exception);
            throw Failure;
        }
    }

    /// <summary>LiteDB's names have no hyphens, and ours no dollars.</summary>
    private static string LiteName(string collection) => collection.Replace('-', '$');

    private static string OurName(string collection) => collection.Replace('$', '-');

    private void Take(string collection, IReadOnlyCollection<StoredDocument> documents)
    {
        _engine.EnsureIndex(collection, StoredForm.Keys, "$.keys[*]", unique: false);
        _engine.Upsert(collection, documents.Where(document => document.Json is not null).Select(StoredForm.Write), BsonAutoId.ObjectId);
        _engine.Delete(collection, documents.Where(document => document.Json is null).Select(document => StoredForm.IdOf(document.Id)));
    }
}
