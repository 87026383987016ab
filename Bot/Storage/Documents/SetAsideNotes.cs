using Bot.Domain.Storage;

namespace Bot.Storage.Documents;

/// <summary>What a store has set aside, as far as it is on disk; read from any thread, followed by the one that runs works.</summary>
public sealed class SetAsideNotes
{
    private readonly List<SetAside> _running = [];
    private volatile IReadOnlyList<SetAside> _kept = [];

    /// <summary>Oldest of this run last found last; never changed, only replaced by a longer one.</summary>
    public IReadOnlyList<SetAside> Kept => _kept;

    /// <summary>How many the running batch has set aside so far.</summary>
    public int Running => _running.Count;

    /// <summary>As the store was opened.</summary>
    public void Begin(IReadOnlyList<SetAside> kept) => _kept = kept;

    public void Add(SetAside note) => _running.Add(note);

    /// <summary>A work was undone, and with it what it set aside.</summary>
    public void UndoTo(int count) => _running.RemoveRange(count, _running.Count - count);

    /// <summary>The batch is on disk.</summary>
    public void Keep()
    {
        if (_running.Count == 0)
        {
            return;
        }

        _kept = [.. _kept, .. _running];
        _running.Clear();
    }
}
