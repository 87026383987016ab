using System.Text;
using Bot.Storage.Documents;

namespace Bot.Storage.Sqlite;

/// <summary>
/// Compares the declared indexes with those that the file holds, at every start. Where a collection's set of names differs, its
/// entries are made anew from its documents. A change of what an index's function yields is not seen: give the index a new name.
/// </summary>
public sealed class IndexBuilder(Database database)
{
    private readonly DocumentTable _documents = new(database);
    private readonly Statement _names = database.Prepare("SELECT name FROM indexes WHERE collection = ?1");
    private readonly Statement _forget = database.Prepare("DELETE FROM indexes WHERE collection = ?1");
    private readonly Statement _remember = database.Prepare("INSERT INTO indexes (collection, name) VALUES (?1, ?2)");
    private readonly Statement _ids = database.Prepare("SELECT id FROM documents WHERE collection = ?1");
    private readonly Statement _json = database.Prepare("SELECT json FROM documents WHERE collection = ?1 AND id = ?2");

    /// <summary>Builds what is missing and drops what is no longer declared, all or nothing.</summary>
    public void Build(IEnumerable<IOpenCollection> collections)
    {
        database.Begin();
        foreach (var collection in collections)
        {
            if (!StoredNames(collection).SetEquals(collection.IndexNames))
            {
                Rebuild(collection);
            }
        }

        database.Commit();
    }

    private HashSet<string> StoredNames(IOpenCollection collection) =>
        [.. Column(_names, collection).Select(Encoding.UTF8.GetString)];

    private void Rebuild(IOpenCollection collection)
    {
        var name = collection.Name.Span;
        foreach (var id in Column(_ids, collection))
        {
            var document = new StoredDocument(OrdinalBytes.Read(id), Json(collection, id), []);
            if (collection.EntriesOf(document, out var problem) is { } entries)
            {
                _documents.Put(new(collection.PlainName, document with { Entries = entries }), isKnown: true);
            }
            else
            {
                _documents.SetAside(new(collection.PlainName, document, problem!));
            }
        }

        _forget.Text(1, name).Run();
        foreach (var index in collection.IndexNames)
        {
            _remember.Text(1, name).Text(2, Encoding.UTF8.GetBytes(index)).Run();
        }
    }

    private byte[] Json(IOpenCollection collection, byte[] id)
    {
        _json.Text(1, collection.Name.Span).Blob(2, id).Step();
        var json = _json.Bytes(0).ToArray();
        _json.Reset();
        return json;
    }

    private static List<byte[]> Column(Statement statement, IOpenCollection collection)
    {
        var values = new List<byte[]>();
        statement.Text(1, collection.Name.Span);
        while (statement.Step())
        {
            values.Add(statement.Bytes(0).ToArray());
        }

        statement.Reset();
        return values;
    }
}
