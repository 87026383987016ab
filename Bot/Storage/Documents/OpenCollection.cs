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
    /// <param name="problem">Why there are none, see <see cref="SetAside.Problem"/>; else null.</param>
    /// <returns>Null if the document cannot be read.</returns>
    IReadOnlyList<IndexEntry>? EntriesOf(StoredDocument document, out string? problem);
}

/// <summary>A collection with what reading and writing its documents needs, prepared once.</summary>
public sealed class OpenCollection<T> : IOpenCollection
    where T : class
{
    private readonly Collection<T> _collection;
    private readonly Readings<T> _readings = new();
    private readonly Lazy<JsonTypeInfo<T>> _json = new(() => (JsonTypeInfo<T>)StoreJson.Options.GetTypeInfo(typeof(T)));
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

    /// <summary>Whether every document was read and none was broken: what is put over one need not be looked at before.</summary>
    public bool IsSound { get; set; }

    public bool IsFor(Collection<T> collection) => ReferenceEquals(_collection, collection);

    /// <returns>Full name of the index, UTF-8, or null if the collection does not declare it.</returns>
    public byte[]? NameOf(Index<T> index)
    {
        foreach (var (declared, name) in _indexes)
        {
            if (ReferenceEquals(declared, index))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether what was set aside lies here: it is none of its documents, and stays.</summary>
    public bool IsOfContents => ReferenceEquals(_collection, SetAside.Contents);

    /// <summary>Whether a stored document may be replaced or deleted without being read before.</summary>
    public bool IsKnownSound(string id) => IsSound || IsOfContents || _readings.Has(id);

    /// <summary>The document of an id.</summary>
    /// <param name="keeps">Whether it will probably be asked for again soon.</param>
    /// <param name="problem">Why it cannot be read, see <see cref="SetAside.Problem"/>; else null.</param>
    /// <returns>Null if what is stored is no document of this collection and id.</returns>
    public T? Read(string id, ReadOnlySpan<byte> json, bool keeps, out string? problem)
    {
        problem = null;
        if (_readings.Find(id, json) is { } known)
        {
            return known;
        }

        try
        {
            var document = Parse(id, json);
            if (keeps)
            {
                _readings.Keep(id, json, document);
            }

            return document;
        }
        catch (Exception exception)
        {
            problem = ProblemOf(exception);
            return null;
        }
    }

    /// <summary>
    /// What was put and will probably be asked for soon, so that it need not be parsed. Half a sign of two is written as U+FFFD, in one
    /// form or the other: such a document is read as it is kept.
    /// </summary>
    /// <param name="id">The document's.</param>
    /// <param name="json">Nobody changes it.</param>
    /// <param name="document">As it was put.</param>
    public void Remember(string id, byte[] json, T document)
    {
        if (json.AsSpan().IndexOf("\uFFFD"u8) < 0 && json.AsSpan().IndexOf("\\uFFFD"u8) < 0)
        {
            _readings.Keep(id, json, document);
        }
    }

    public void Write(T document, Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, document, _json.Value);

    public void WriteEntries(T document, IBufferWriter<byte> target)
    {
        foreach (var (index, name) in _indexes)
        {
            foreach (var key in index.KeysOf(document))
            {
                IndexEntries.Add(target, name, key);
            }
        }
    }

    /// <summary>The document's entries, each once.</summary>
    public IReadOnlyList<IndexEntry> EntriesOf(T document) =>
        [.. _collection.Indexes.SelectMany(index => index.KeysOf(document), (index, key) => new IndexEntry(index.Name, key)).Distinct()];

    /// <summary>The document as an engine keeps it.</summary>
    public StoredDocument Stored(T document) =>
        new(_collection.IdOf(document), JsonSerializer.SerializeToUtf8Bytes(document, _json.Value), EntriesOf(document));

    IReadOnlyList<IndexEntry>? IOpenCollection.EntriesOf(StoredDocument document, out string? problem)
    {
        problem = null;
        try
        {
            return IsOfContents ? [] : EntriesOf(Parse(document.Id, document.Json));
        }
        catch (Exception exception)
        {
            problem = ProblemOf(exception);
            return null;
        }
    }

    /// <summary>Whatever a damaged document makes a converter, a constructor or an id throw.</summary>
    private T Parse(string id, ReadOnlySpan<byte> json)
    {
        var document = JsonSerializer.Deserialize(json, _json.Value) ?? throw new InvalidDataException();
        return string.Equals(_collection.IdOf(document), id, StringComparison.Ordinal) ? document : throw new InvalidDataException();
    }

    /// <summary>Without the message, which may quote what somebody wrote.</summary>
    private static string ProblemOf(Exception exception) => exception switch
    {
        JsonException { Path: { } path } => $"{nameof(JsonException)} at {path}",
        InvalidDataException => "it is null, or its id is another",
        _ => exception.GetType().Name,
    };

    private static string FullName(Index<T> index) => $"{index.Collection}.{index.Name}";
}
