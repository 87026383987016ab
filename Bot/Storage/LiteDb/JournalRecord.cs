using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// What a journal record says: the documents that a batch changed, or the pages that a checkpoint brings into the data file.
/// </summary>
public static class JournalRecord
{
    private const byte OfChanges = 1;
    private const byte OfPages = 2;

    /// <summary>Collection, id and keys of most documents.</summary>
    private const int BytesBesideJson = 400;

    private const int BytesOfNumber = 5;

    /// <summary>With room for the head, as <see cref="Journal.Append"/> takes it.</summary>
    public static Span<byte> Write(IReadOnlyList<(string Collection, StoredDocument Document)> changes) => Write(
        OfChanges, changes.Sum(change => BytesBesideJson + (change.Document.Json?.Length ?? 0)), writer =>
    {
        writer.Write7BitEncodedInt(changes.Count);
        foreach (var (collection, document) in changes)
        {
            writer.Write(collection);
            Write(writer, document);
        }
    });

    /// <inheritdoc cref="Write(IReadOnlyList{ValueTuple{string, StoredDocument}})"/>
    public static Span<byte> Write(IReadOnlyList<SealedPage> pages) => Write(
        OfPages, (pages.Count + 1) * (PageFile.PageSize + BytesOfNumber), writer =>
    {
        writer.Write7BitEncodedInt(pages.Count);
        foreach (var page in pages)
        {
            writer.Write7BitEncodedInt(page.Number);
            writer.Write(page.Content.Span);
        }
    });

    /// <returns>Null if it is not of pages.</returns>
    public static IReadOnlyList<SealedPage>? Pages(ReadOnlyMemory<byte> record)
    {
        using var reader = ReaderOf(record);
        if (reader.ReadByte() != OfPages)
        {
            return null;
        }

        var pages = new SealedPage[reader.Read7BitEncodedInt()];
        for (var i = 0; i < pages.Length; i++)
        {
            pages[i] = new SealedPage(reader.Read7BitEncodedInt(), reader.ReadBytes(PageFile.PageSize));
        }

        return pages;
    }

    /// <summary>What a record of changes says.</summary>
    public static IEnumerable<(string Collection, StoredDocument Document)> Changes(ReadOnlyMemory<byte> record)
    {
        using var reader = ReaderOf(record);
        reader.ReadByte();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            yield return (reader.ReadString(), Document(reader));
        }
    }

    /// <param name="expected">Bytes that will probably be enough.</param>
    private static Span<byte> Write(byte kind, int expected, Action<BinaryWriter> content)
    {
        var bytes = new MemoryStream(expected);
        bytes.SetLength(JournalReader.RecordHead);
        bytes.Position = JournalReader.RecordHead;
        using var writer = new BinaryWriter(bytes);
        writer.Write(kind);
        content(writer);
        writer.Flush();
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    private static void Write(BinaryWriter writer, StoredDocument document)
    {
        WriteBytes(writer, OrdinalBytes.Of(document.Id));
        writer.Write(document.Json is not null);
        if (document.Json is null)
        {
            return;
        }

        WriteBytes(writer, document.Json);
        writer.Write7BitEncodedInt(document.Entries.Count);
        foreach (var entry in document.Entries)
        {
            writer.Write(entry.Index);
            WriteBytes(writer, OrdinalBytes.Of(entry.Key));
        }
    }

    private static StoredDocument Document(BinaryReader reader)
    {
        var id = OrdinalBytes.Read(ReadBytes(reader));
        if (!reader.ReadBoolean())
        {
            return StoredDocument.Deleted(id);
        }

        var json = ReadBytes(reader);
        var entries = new IndexEntry[reader.Read7BitEncodedInt()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new IndexEntry(reader.ReadString(), OrdinalBytes.Read(ReadBytes(reader)));
        }

        return new StoredDocument(id, json, entries);
    }

    private static BinaryReader ReaderOf(ReadOnlyMemory<byte> record) => new(new MemoryStream(record.ToArray()));

    private static void WriteBytes(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] ReadBytes(BinaryReader reader) => reader.ReadBytes(reader.Read7BitEncodedInt());
}
