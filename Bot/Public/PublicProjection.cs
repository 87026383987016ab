using Bot.Conversation;
using Bot.Domain.Storage;

namespace Bot.Public;

/// <summary>Follows a collection, of which a part is read before the first batch and the rest between batches.</summary>
/// <param name="whole">Called once, when all of it has been read.</param>
internal sealed class PublicProjection<T>(Collection<T> followed, Action<T> put, Action<string> delete, Action whole) : IProjection
    where T : class
{
    /// <summary>Documents of one part: some hundredths of a second, which others wait at most.</summary>
    private const int Part = 250;

    private string? _next = "";

    public void Fill(IWork work) => _ = FillMore(work);

    public bool FillMore(IWork work)
    {
        if (_next is null)
        {
            return false;
        }

        var part = work.All(followed, KeyRange.StartingAt(_next), limit: Part);
        foreach (var document in part)
        {
            put(document);
        }

        _next = part.Count == Part ? followed.IdOf(part[^1]) + '\0' : null;
        if (_next is null)
        {
            whole();
        }

        return _next is not null;
    }

    public Action? AfterPut(string collection, object document) => collection == followed.Name ? () => put((T)document) : null;

    public Action? AfterDelete(string collection, string id) => collection == followed.Name ? () => delete(id) : null;
}
