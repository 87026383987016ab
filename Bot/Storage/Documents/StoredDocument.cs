namespace Bot.Storage.Documents;

/// <summary>What an engine keeps of one document; nobody changes the arrays.</summary>
/// <param name="Id">1 to 200 characters.</param>
/// <param name="Json">UTF-8; null where it says that the document was deleted.</param>
/// <param name="Entries">Its keys as they were when it was put, each once.</param>
public sealed record StoredDocument(string Id, byte[]? Json, IReadOnlyList<IndexEntry> Entries)
{
    /// <summary>Longest document that every engine keeps, bytes of JSON: LiteDB ends a little above it.</summary>
    public const int LongestJson = 16_000_000;

    public static StoredDocument Deleted(string id) => new(id, null, []);
}

/// <summary>One key of a document.</summary>
/// <param name="Index">Name of the index within its collection.</param>
/// <param name="Key">Any text.</param>
public readonly record struct IndexEntry(string Index, string Key);
