namespace Bot.Outbox.Queue;

/// <summary>Ids that were taken: those that wait and the last many that are done.</summary>
internal sealed class RecentIds
{
    private const int Remembered = 100_000;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _done = new();

    /// <returns>Whether it is new.</returns>
    public bool Add(string id) => _ids.Add(id);

    /// <summary>It, and what it replaced, may be forgotten some time.</summary>
    public void Done(Waiting waiting)
    {
        Done(waiting.Entry.Id);
        foreach (var id in waiting.Replaced)
        {
            Done(id);
        }
    }

    private void Done(string id)
    {
        _done.Enqueue(id);
        if (_done.Count > Remembered)
        {
            _ = _ids.Remove(_done.Dequeue());
        }
    }
}
