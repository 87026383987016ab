using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Domain.Storage;

namespace Bot.Storage.Sqlite;

/// <summary>A collection as the engine sees it when it does not know the type of its documents.</summary>
public interface IOpenCollection
{
    /// <summary>Name of the collection, UTF-8.</summary>
    ReadOnlyMemory<byte> Name { get; }

    /// <summary>Full names of its indexes, as the entries hold them.</summary>
    IReadOnlyList<string> IndexNames { get; }

    /// <summary>Adds the index entries of a document that is given as JSON.</summary>
    /// <exception cref="JsonException">The JSON does not fit the document's type.</exception>
    void WriteEntries(ReadOnlySpan<byte> json, IBufferWriter<byte> target);
}

/// <summary>A collection with what reading and writing its documents needs, prepared once.</summary>
public sealed class OpenCollection<T> : IOpenCollection
    where T : class
{
    private readonly Collection<T> _collection;
    private readonly JsonTypeInfo<T> _json = (JsonTypeInfo<T>)StoreJson.Options.GetTypeInfo(typeof(T));
    private readonly byte[] _name;
    private readonly (Index<T> Index, byte[] Name)[] _indexes;

    public OpenCollection(Collection<T> collection)
    {
        _collection = collection;
        _name = Encoding.UTF8.GetBytes(collection.Name);
        _indexes = [.. collection.Indexes.Select(index => (index, Encoding.UTF8.GetBytes(FullName(index))))];
        IndexNames = [.. collection.Indexes.Select(FullName)];
    }

    public ReadOnlyMemory<byte> Name => _name;

    public IReadOnlyList<string> IndexNames { get; }

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

    void IOpenCollection.WriteEntries(ReadOnlySpan<byte> json, IBufferWriter<byte> target) => WriteEntries(Read(json), target);

    private static string FullName(Index<T> index) => $"{index.Collection}.{index.Name}";
}
