using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.FindPractices;

/// <summary>
/// Keeps the catalogue at what the store holds: a small bank before the first batch, a large one part by part between batches, each
/// practice after the commit that changed it.
/// </summary>
internal sealed class CatalogueProjection(SearchCatalogue catalogue) : IProjection
{
    /// <summary>Practices of one part: some hundredths of a second, which others wait at most.</summary>
    private const int Part = 250;

    private string? _next;

    public void Fill(IWork work)
    {
        catalogue.Begin();
        _next = "";
        _ = FillMore(work);
    }

    public bool FillMore(IWork work)
    {
        if (_next is null)
        {
            return false;
        }

        var part = work.All(PracticeBank.All, KeyRange.StartingAt(_next), limit: Part);
        catalogue.Take(part);
        _next = part.Count == Part ? part[^1].Id + '\0' : null;
        if (_next is null)
        {
            catalogue.Complete();
        }

        return _next is not null;
    }

    public Action? AfterPut(string collection, object document) =>
        collection == PracticeBank.All.Name ? () => catalogue.Put((Practice)document) : null;

    public Action? AfterDelete(string collection, string id) =>
        collection == PracticeBank.All.Name ? () => catalogue.Remove(id) : null;
}
