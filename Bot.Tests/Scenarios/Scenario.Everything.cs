using System.Text.Json;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Scenarios;

/// <content>What is on disk as a whole, and which files are not any more.</content>
public sealed partial class Scenario
{
    /// <summary>Ids of files that are not in the data folder any more.</summary>
    public HashSet<string> GoneFiles { get; } = [];

    private static MemoryStream Open(string kept) => new(Convert.FromBase64String(kept), writable: false);

    /// <summary>What is read between batches, a part at a time.</summary>
    private void ReadOn()
    {
        if (_core.IsFilling)
        {
            _core.FillMore(_store.Store);
        }
    }

    /// <summary>Stops the bot, spoils one document on disk, and starts it again.</summary>
    public void Spoil(string collection, string id, Func<string, string> change)
    {
        _store.Close();
        Spoiling.Spoil(_store.Options, collection, id, change);
        Restart();
    }

    /// <summary>Every document of every collection, as it is written to disk.</summary>
    public IReadOnlyList<string> Everything() => Read(work => _collections
        .SelectMany(collection => collection.Documents(work))
        .Select(document => JsonSerializer.Serialize(document, document.GetType(), StoreJson.Options)).ToList());
}
