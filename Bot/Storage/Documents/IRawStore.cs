namespace Bot.Storage.Documents;

/// <summary>A database as it lies on disk, whatever the program declares: to be copied as a whole. Nobody else uses it meanwhile.</summary>
public interface IRawStore : IDisposable
{
    /// <summary>The names of the indexes that each collection's entries were made for.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<string>> Indexes { get; }

    /// <summary>Every document, by collection, then id, both ordinally.</summary>
    IEnumerable<RawDocument> Documents();

    /// <summary>Fills an empty database. When it returns, all of it is on disk.</summary>
    void Fill(IEnumerable<RawDocument> documents, IReadOnlyDictionary<string, IReadOnlyList<string>> indexes);
}

/// <summary>A document with the name of its collection.</summary>
public readonly record struct RawDocument(string Collection, StoredDocument Document)
{
    /// <summary>Whether both hold the same, byte by byte.</summary>
    public bool Equals(RawDocument other) =>
        string.Equals(Collection, other.Collection, StringComparison.Ordinal)
        && string.Equals(Document.Id, other.Document.Id, StringComparison.Ordinal)
        && Document.Json.AsSpan().SequenceEqual(other.Document.Json)
        && Document.Entries.ToHashSet().SetEquals(other.Document.Entries);

    public override int GetHashCode() => HashCode.Combine(Collection, Document.Id);
}
