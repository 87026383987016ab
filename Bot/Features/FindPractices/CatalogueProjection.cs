using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Domain.Storage;

namespace Bot.Features.FindPractices;

/// <summary>Keeps the catalogue at what the store holds: all at the start, each practice after the commit that changed it.</summary>
internal sealed class CatalogueProjection(PracticeCatalogue catalogue) : IProjection
{
    public void Fill(IWork work) => catalogue.Fill(work.Query(PracticeBank.ByPublication, KeyRange.All));

    public Action? AfterPut(string collection, object document) =>
        collection == PracticeBank.All.Name ? () => catalogue.Put((Practice)document) : null;

    public Action? AfterDelete(string collection, string id) =>
        collection == PracticeBank.All.Name ? () => catalogue.Remove(id) : null;
}
