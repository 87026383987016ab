using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Search;

namespace Bot.Public;

/// <summary>
/// Searches what a snapshot holds, with the engine and the order of the chat, in an index of its own, so that readers of the site and
/// people in the chat never wait for one another. Any thread may ask; one is answered at a time.
/// </summary>
internal sealed class PublicSearch
{
    private readonly Lock _turn = new();
    private readonly SearchCatalogue _catalogue = new(static build => Task.FromResult(build()));
    private PublicDocuments<Practice>? _indexed;

    /// <summary>The practices that answer a text, best first.</summary>
    /// <returns>
    /// At most <paramref name="limit"/> behind the skipped ones; how many there are; what the text was read as, if otherwise.
    /// </returns>
    public (IReadOnlyList<Practice> Found, int Total, string? Correction) Find(
        PublicDocuments<Practice> practices, string text, int skip, int limit, Language reader)
    {
        lock (_turn)
        {
            Follow(practices);
            var results = _catalogue.Search(new(text)
            {
                Language = SearchCatalogue.LanguageOf(reader),
                Offset = skip,
                Limit = limit,
                LastWordUnfinished = true,
                CountFacets = false,
                Passages = 0,
            });
            return (In(practices, results.Hits), results.Total, results.Correction);
        }
    }

    /// <summary>The practices most like one.</summary>
    public IReadOnlyList<Practice> Similar(PublicDocuments<Practice> practices, Practice practice, int count, Language reader)
    {
        lock (_turn)
        {
            Follow(practices);
            return In(practices, _catalogue.Similar(practice.Id, count, reader));
        }
    }

    private static Practice[] In(PublicDocuments<Practice> practices, IReadOnlyList<SearchHit> hits) =>
        [.. hits.Select(hit => practices.Find(hit.Id)).OfType<Practice>()];

    /// <summary>What changed since the last time is put in and taken out.</summary>
    private void Follow(PublicDocuments<Practice> practices)
    {
        if (ReferenceEquals(_indexed, practices))
        {
            return;
        }

        if (_indexed is null)
        {
            _catalogue.Fill(practices.All);
        }
        else
        {
            foreach (var gone in _indexed.All.Where(before => practices.Find(before.Id) is null))
            {
                _catalogue.Remove(gone.Id);
            }

            foreach (var changed in practices.All.Where(after => !ReferenceEquals(_indexed.Find(after.Id), after)))
            {
                _catalogue.Put(changed);
            }
        }

        _indexed = practices;
    }
}
