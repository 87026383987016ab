using System.Buffers;
using System.Text;
using Bot.Storage.Documents;

namespace Bot.Storage.Sqlite;

/// <summary>Writes documents together with their index entries; only entries that changed are touched.</summary>
public sealed class DocumentTable(Database database)
{
    private readonly Statement _entriesOf = database.Prepare("SELECT entries FROM documents WHERE collection = ?1 AND id = ?2");
    private readonly Statement _insert = database.Prepare(
        "INSERT INTO documents (collection, id, entries, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING");
    private readonly Statement _update = database.Prepare("UPDATE documents SET entries = ?3, json = ?4 WHERE collection = ?1 AND id = ?2");
    private readonly Statement _updateSameEntries = database.Prepare(
        "UPDATE documents SET json = ?4 WHERE collection = ?1 AND id = ?2 AND entries = ?3");
    private readonly Statement _delete = database.Prepare("DELETE FROM documents WHERE collection = ?1 AND id = ?2");
    private readonly Statement _insertEntry = database.Prepare("INSERT OR IGNORE INTO entries (\"index\", key, id) VALUES (?1, ?2, ?3)");
    private readonly Statement _deleteEntry = database.Prepare("DELETE FROM entries WHERE \"index\" = ?1 AND key = ?2 AND id = ?3");

    /// <param name="collection">Name of the collection, UTF-8.</param>
    /// <param name="id">See <see cref="OrdinalBytes"/>.</param>
    /// <param name="json">The document, UTF-8.</param>
    /// <param name="entries">Its <see cref="IndexEntries"/>.</param>
    /// <param name="isKnown">Whether there probably is one of this id: decides only what is tried first.</param>
    public void Put(ReadOnlySpan<byte> collection, ReadOnlySpan<byte> id, ReadOnlySpan<byte> json, ReadOnlySpan<byte> entries, bool isKnown)
    {
        (isKnown ? _updateSameEntries : _insert).Text(1, collection).Blob(2, id).Blob(3, entries).Text(4, json).Run();
        if (database.LastChanges > 0)
        {
            if (!isKnown)
            {
                Replace(id, [], entries);
            }

            return;
        }

        var (exists, stale) = Stored(collection, id, entries);
        (exists ? _update : _insert).Text(1, collection).Blob(2, id).Blob(3, entries).Text(4, json).Run();
        if (stale is not null)
        {
            Replace(id, stale, entries);
        }
    }

    /// <inheritdoc cref="Put(ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, ReadOnlySpan{byte}, bool)"/>
    public void Put(RawDocument raw, bool isKnown)
    {
        var entries = new ArrayBufferWriter<byte>();
        foreach (var entry in raw.Document.Entries)
        {
            IndexEntries.Add(entries, Encoding.UTF8.GetBytes($"{raw.Collection}.{entry.Index}"), entry.Key);
        }

        Put(Encoding.UTF8.GetBytes(raw.Collection), OrdinalBytes.Of(raw.Document.Id), raw.Document.Json, entries.WrittenSpan, isKnown);
    }

    /// <summary>Moves what cannot be read to where nothing overwrites it.</summary>
    public void SetAside(BrokenDocument broken)
    {
        _ = Delete(Encoding.UTF8.GetBytes(broken.Note.Collection), OrdinalBytes.Of(broken.Note.DocumentId));
        foreach (var document in broken.Kept)
        {
            Put(document, isKnown: false);
        }
    }

    /// <returns>Whether there was one.</returns>
    public bool Delete(ReadOnlySpan<byte> collection, ReadOnlySpan<byte> id)
    {
        var (exists, stale) = Stored(collection, id, []);
        if (!exists)
        {
            return false;
        }

        _delete.Text(1, collection).Blob(2, id).Run();
        if (stale is not null)
        {
            Replace(id, stale, []);
        }

        return true;
    }

    /// <returns>Whether the document exists, and the entries it has; null entries if they are the wanted ones already.</returns>
    private (bool Exists, byte[]? Stale) Stored(ReadOnlySpan<byte> collection, ReadOnlySpan<byte> id, ReadOnlySpan<byte> wanted)
    {
        try
        {
            var exists = _entriesOf.Text(1, collection).Blob(2, id).Step();
            var stored = exists ? _entriesOf.Bytes(0) : [];
            return (exists, stored.SequenceEqual(wanted) ? null : stored.ToArray());
        }
        finally
        {
            _entriesOf.Reset();
        }
    }

    private void Replace(ReadOnlySpan<byte> id, ReadOnlySpan<byte> stale, ReadOnlySpan<byte> wanted)
    {
        RunForMissing(_deleteEntry, id, stale, wanted);
        RunForMissing(_insertEntry, id, wanted, stale);
    }

    /// <summary>Runs a statement for each entry that is in the first list and not in the second.</summary>
    private static void RunForMissing(Statement statement, ReadOnlySpan<byte> id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> others)
    {
        var known = others.IsEmpty ? null : IndexEntries.Split(others);
        while (IndexEntries.Next(ref entries, out var index, out var key))
        {
            if (known is null || !known.Contains(IndexEntries.Token(index, key)))
            {
                statement.Text(1, index).Blob(2, key).Blob(3, id).Run();
            }
        }
    }
}
