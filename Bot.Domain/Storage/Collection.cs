namespace Bot.Domain.Storage;

/// <summary>One kind of document: its name in the store, how to tell its id, and the indexes by which it can be found.</summary>
/// <param name="name">Lower-case ASCII, stable for ever: it is written to disk.</param>
/// <param name="id">The document's id, 1 to 200 characters, unique in the collection.</param>
/// <param name="indexes">Every index that may be queried; adding one later makes the engine build it at the next start.</param>
public sealed class Collection<T>(string name, Func<T, string> id, params Index<T>[] indexes)
    : ICollection
    where T : class
{
    public string Name { get; } = name;

    public IReadOnlyList<Index<T>> Indexes { get; } = Attach(name, indexes);

    public Type DocumentType => typeof(T);

    IEnumerable<string> ICollection.IndexNames => Indexes.Select(index => index.Name);

    public string IdOf(T document) => id(document);

    IEnumerable<object> ICollection.Documents(IWork work) => work.All(this, KeyRange.All);

    private static Index<T>[] Attach(string collection, Index<T>[] indexes)
    {
        foreach (var index in indexes)
        {
            index.Collection = collection;
        }

        return indexes;
    }
}

/// <summary>A collection without its document type: what an engine needs to open one.</summary>
public interface ICollection
{
    string Name { get; }

    Type DocumentType { get; }

    IEnumerable<string> IndexNames { get; }

    /// <summary>Every document of it; reads the whole collection.</summary>
    IEnumerable<object> Documents(IWork work);
}

/// <summary>A declared way to find documents: zero, one or several keys for each (authors, beneficiaries, a due moment).</summary>
/// <param name="name">Lower-case ASCII, stable: it is written to disk.</param>
/// <param name="keys">The keys of one document; compared by ordinal value, so numbers and moments go through <see cref="Key"/>.</param>
public sealed class Index<T>(string name, Func<T, IEnumerable<string>> keys)
    where T : class
{
    public string Name { get; } = name;

    /// <summary>Name of the collection that declares this index.</summary>
    public string Collection { get; internal set; } = "";

    public IEnumerable<string> KeysOf(T document) => keys(document);
}
