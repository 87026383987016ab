using System.Text.Json;
using Bot.Storage;

namespace Bot.Tests.Scenarios;

/// <content>What is on disk as a whole, and which files are not any more.</content>
public sealed partial class Scenario
{
    /// <summary>Ids of files that are not in the data folder any more.</summary>
    public HashSet<string> GoneFiles { get; } = [];

    private static MemoryStream Open(string kept) => new(Convert.FromBase64String(kept), writable: false);

    /// <summary>Every document of every collection, as it is written to disk.</summary>
    public IReadOnlyList<string> Everything() => Read(work => _collections
        .SelectMany(collection => collection.Documents(work))
        .Select(document => JsonSerializer.Serialize(document, document.GetType(), StoreJson.Options)).ToList());
}
