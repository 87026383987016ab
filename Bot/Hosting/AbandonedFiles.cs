using System.Buffers;
using System.Text.Json;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Outbox;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>
/// What a kill left in the data folder: files that nothing names, neither what waits to be sent or fetched nor any document of whichever
/// feature. Cleared at the start, before anything is handled or sent.
/// </summary>
internal static class AbandonedFiles
{
    /// <summary>
    /// Where nothing is left over this reads no more than an index; else every document once. While a document is set aside nothing is
    /// deleted: it may be the one that names a file.
    /// </summary>
    /// <param name="collections">All that the store was opened with.</param>
    /// <returns>How many were deleted.</returns>
    public static int Clear(IBotStore store, IReadOnlyList<ICollection> collections)
    {
        var left = store.Files.List().Select(file => file.Id).ToHashSet(StringComparer.Ordinal);
        if (left.Count == 0 || store.SetAside.Count > 0)
        {
            return 0;
        }

        var problem = store.Run([work =>
        {
            left.ExceptWith(work.All(OutboxEntry.All, KeyRange.All).SelectMany(entry => entry.Files));
            _ = left.RemoveWhere(file => work.Count(PracticeBank.ByStoredFile, KeyRange.Exactly(file)) > 0
                || work.Count(Agenda.ByStoredFile, KeyRange.Exactly(file)) > 0);
            if (left.Count > 0)
            {
                var searched = SearchValues.Create([.. left], StringComparison.Ordinal);
                left.ExceptWith(
                    collections.SelectMany(collection => collection.Documents(work)).SelectMany(document => NamedIn(document, searched)));
            }
        }])[0];
        return store.SetAside.Count > 0 ? 0 : problem is null ? left.Count(store.Files.Delete) : throw new StoreUnavailableException(
            "The store could not be read at the start.", problem);
    }

    private static List<string> NamedIn(object document, SearchValues<string> files)
    {
        var json = JsonSerializer.Serialize(document, document.GetType(), StoreJson.Options);
        var named = new List<string>();
        for (int from = 0, found; (found = json.AsSpan(from).IndexOfAny(files)) >= 0; from += found + 1)
        {
            named.Add(json.Substring(from + found, FileFolder.IdLength));
        }

        return named;
    }
}
