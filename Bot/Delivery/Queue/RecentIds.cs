namespace Bot.Delivery.Queue;

/// <summary>Ids that were taken: those that wait and the last many that are done.</summary>
internal sealed class RecentIds
{
    private const int Remembered = 100_000;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Queue<string> _done = new();

    /// <returns>Whether it is new.</returns>
    public bool Add(string id) => _ids.Add(id);

    /// <summary>May be forgotten some time.</summary>
    public void Done(string id)
    {
        _done.Enqueue(id);
        if (_done.Count > Remembered) _ = _ids.Remove(_done.Dequeue());
    }
}
