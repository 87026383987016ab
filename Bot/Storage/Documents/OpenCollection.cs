using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Domain.Storage;

namespace Bot.Storage.Documents;

/// <summary>A collection as the engine sees it when it does not know the type of its documents.</summary>
public interface IOpenCollection
{
    /// <summary>Name of the collection, UTF-8.</summary>
    ReadOnlyMemory<byte> Name { get; }

    string PlainName { get; }

    /// <summary>Full names of its indexes, as the entries hold them.</summary>
    IReadOnlyList<string> IndexNames { get; }

    /// <summary>Names of its indexes, as it declares them.</summary>
    IReadOnlyList<string> DeclaredIndexes { get; }

    /// <summary>The index entries of a document by what its collection declares now, each once.</summary>
    /// <exception cref="JsonException">The JSON does not fit the document's type.</exception>
    IReadOnlyList<IndexEntry> EntriesOf(StoredDocument document);

    /// <summary>Adds the index entries of a document that is given as JSON.</summary>
    /// <exception cref="JsonException">The JSON does not fit the document's type.</exception>
    void WriteEntries(ReadOnlySpan<byte> json, IBufferWriter<byte> target);
}

/// <summary>A collection with what reading and writing its documents needs, prepared once.</summary>
public sealed class OpenCollection<T> : IOpenCollection
    where T : class
{
    /// <summary>Readings kept of one collection: those of everybody who is busy now.</summary>
    private const int MostReadings = 500;

    /// <summary>Bytes of JSON; a longer document is parsed at each reading.</summary>
    private const int LongestReading = 32 * 1024;

    private readonly Collection<T> _collection;
    private readonly Dictionary<string, (byte[] Json, T Document)> _readings = new(StringComparer.Ordinal);
    private readonly JsonTypeInfo<T> _json = (JsonTypeInfo<T>)StoreJson.Options.GetTypeInfo(typeof(T));
    private readonly byte[] _name;
    private readonly (Index<T> Index, byte[] Name)[] _indexes;

    public OpenCollection(Collection<T> collection)
    {
        _collection = collection;
        _name = Encoding.UTF8.GetBytes(collection.Name);
        _indexes = [.. collection.Indexes.Select(index => (index, Encoding.UTF8.GetBytes(FullName(index))))];
        IndexNames = [.. collection.Indexes.Select(FullName)];
        DeclaredIndexes = [.. collection.Indexes.Select(index => index.Name)];
    }

    public ReadOnlyMemory<byte> Name => _name;

    public string PlainName => _collection.Name;

    public IReadOnlyList<string> IndexNames { get; }

    public IReadOnlyList<string> DeclaredIndexes { get; }

    /// <summary>Id of the document that was found last: most likely the next one that is put.</summary>
    public string? LastFound { get; set; }

    public bool IsFor(Collection<T> collection) => ReferenceEquals(_collection, collection);

    /// <returns>Full name of the index, UTF-8, or null if the collection does not declare it.</returns>
    public byte[]? NameOf(Index<T> index)
    {
        foreach (var (declared, name) in _indexes)
        {
            if (ReferenceEquals(declared, index))
                return name;
        }

        return null;
    }

    /// <summary>
    /// The document of an id. Its JSON is compared with that of the last reading, so the same bytes are parsed once however often they are
    /// found, and whatever was written, undone or restored in between is seen. Documents are values: nobody changes one.
    /// </summary>
    public T Read(string id, ReadOnlySpan<byte> json)
    {
        if (_readings.TryGetValue(id, out var known) && json.SequenceEqual(known.Json))
            return known.Document;
        var document = Read(json);
        if (_readings.Count >= MostReadings)
            _readings.Clear();
        if (json.Length <= LongestReading)
            _readings[id] = (json.ToArray(), document);
        return document;
    }

    public T Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, _json)!;

    public void Write(T document, Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, document, _json);

    public void WriteEntries(T document, IBufferWriter<byte> target)
    {
        foreach (var (index, name) in _indexes)
        {
            foreach (var key in index.KeysOf(document))
                IndexEntries.Add(target, name, key);
        }
    }

    /// <summary>The document's entries, each once.</summary>
    public IReadOnlyList<IndexEntry> EntriesOf(T document) =>
        [.. _collection.Indexes.SelectMany(index => index.KeysOf(document), (index, key) => new IndexEntry(index.Name, key)).Distinct()];

    IReadOnlyList<IndexEntry> IOpenCollection.EntriesOf(StoredDocument document) => EntriesOf(Read(document.Json));

    void IOpenCollection.WriteEntries(ReadOnlySpan<byte> json, IBufferWriter<byte> target) => WriteEntries(Read(json), target);

    private static string FullName(Index<T> index) => $"{index.Collection}.{index.Name}";
}
