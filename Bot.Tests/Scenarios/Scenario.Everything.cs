using System.Text.Json;
using Bot.Storage;

namespace Bot.Tests.Scenarios;

/// <content>What is on disk as a whole.</content>
public sealed partial class Scenario
{
    /// <summary>Every document of every collection, as it is written to disk.</summary>
    public IReadOnlyList<string> Everything() => Read(work => _collections
        .SelectMany(collection => collection.Documents(work))
        .Select(document => JsonSerializer.Serialize(document, document.GetType(), StoreJson.Options)).ToList());
}
