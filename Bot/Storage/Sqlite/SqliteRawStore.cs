using System.Text;
using Bot.Storage.Documents;

namespace Bot.Storage.Sqlite;

/// <summary>A SQLite store to be copied as a whole, made when missing and brought up to date.</summary>
public sealed class SqliteRawStore : IRawStore
{
    private readonly Database _database;
    private readonly Statement _documents;
    private readonly Statement _indexes;

    public SqliteRawStore(string path)
    {
        _database = Database.Open(new StoreOptions { Path = path });
        _documents = _database.Prepare("SELECT collection, id, entries, json FROM documents ORDER BY CAST(collection AS BLOB), id");
        _indexes = _database.Prepare("SELECT collection, name FROM indexes");
    }

    /// <summary>SQLite keeps full names: a name is what follows its collection's.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Indexes
    {
        get
        {
            var indexes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            while (_indexes.Step())
            {
                var collection = Encoding.UTF8.GetString(_indexes.Bytes(0));
                indexes[collection] =
                    [.. indexes.GetValueOrDefault(collection) ?? [], Encoding.UTF8.GetString(_indexes.Bytes(1))[(collection.Length + 1)..]];
            }

            _indexes.Reset();
            return indexes;
        }
    }

    public IEnumerable<RawDocument> Documents()
    {
        try
        {
            while (_documents.Step())
            {
                yield return Current();
            }
        }
        finally
        {
            _documents.Reset();
        }
    }

    public void Fill(IEnumerable<RawDocument> documents, IReadOnlyDictionary<string, IReadOnlyList<string>> indexes)
    {
        var table = new DocumentTable(_database);
        _database.Begin();
        foreach (var document in documents)
        {
            table.Put(document, isKnown: false);
        }

        var remember = _database.Prepare("INSERT INTO indexes (collection, name) VALUES (?1, ?2)");
        foreach (var (collection, name) in indexes.SelectMany(pair => pair.Value, (pair, name) => (pair.Key, name)))
        {
            remember.Text(1, Encoding.UTF8.GetBytes(collection)).Text(2, Encoding.UTF8.GetBytes($"{collection}.{name}")).Run();
        }

        _database.Commit();
    }

    public void Dispose() => _database.Dispose();

    private RawDocument Current()
    {
        var collection = Encoding.UTF8.GetString(_documents.Bytes(0));
        var entries = new List<IndexEntry>();
        var rest = _documents.Bytes(2);
        while (IndexEntries.Next(ref rest, out var index, out var key))
        {
            entries.Add(new IndexEntry(Encoding.UTF8.GetString(index)[(collection.Length + 1)..], OrdinalBytes.Read(key)));
        }

        return new RawDocument(
            collection, new StoredDocument(OrdinalBytes.Read(_documents.Bytes(1)), _documents.Bytes(3).ToArray(), [.. entries.Distinct()]));
    }
}
