using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>A store on a disk whose power fails, and what it must hold.</summary>
internal sealed class CutStore(string path, Random random, CheckpointLimits limits)
{
    private PowerCutDisk _disk = new(random.Next(1, 120));
    private Dictionary<string, Note> _confirmed = new(StringComparer.Ordinal);
    private Dictionary<string, Note>? _unconfirmed;

    /// <summary>Batches.</summary>
    public int Confirmed { get; private set; }

    /// <summary>Whether the last cut came after the store had been opened.</summary>
    public bool WasOpen { get; private set; }

    /// <summary>Whether the batch that the last cut fell into began with a checkpoint.</summary>
    public bool WasCheckpoint { get; private set; }

    /// <summary>Opens the store, compares it, and writes until the power fails; then the power comes back.</summary>
    public void WriteUntilCut()
    {
        WasOpen = WasCheckpoint = false;
        try
        {
            using var store = LiteDbStore.Open(Options, [Note.All], _disk.Open, limits);
            WasOpen = true;
            Compare(store, "after a cut");
            while (true)
            {
                WriteBatch(store);
            }
        }
        catch (Exception cut) when (_disk.IsOff && cut is StoreStartException or StoreUnavailableException)
        {
            _disk = _disk.Restart(random, random.Next(5) == 0 ? random.Next(1, 12) : random.Next(1, 150));
        }
    }

    /// <summary>Compares on a disk that fails no more.</summary>
    public void Check(string run)
    {
        _disk = _disk.Restart(random, int.MaxValue);
        using var store = LiteDbStore.Open(Options, [Note.All], _disk.Open, limits);
        Compare(store, run);
    }

    private StoreOptions Options => new() { Path = path };

    private void WriteBatch(LiteDbStore store)
    {
        _unconfirmed = new(_confirmed, StringComparer.Ordinal);
        var works = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Work(_unconfirmed)).ToList();
        var before = _disk.Done;
        WasCheckpoint = false;
        try
        {
            Assert.All(store.Run(works), Assert.Null);
        }
        finally
        {
            WasCheckpoint = _disk.Done - before > 2;
        }

        _confirmed = _unconfirmed;
        _unconfirmed = null;
        Confirmed++;
    }

    private Action<IWork> Work(Dictionary<string, Note> model)
    {
        var id = $"{random.Next(60)}";
        if (random.Next(4) == 0)
        {
            model.Remove(id);
            return work => work.Delete(Note.All, id);
        }

        var note = new Note(id, new string((char)('a' + random.Next(26)), random.Next(20) == 0 ? 40_000 : random.Next(2_000)), random.Next(10))
        {
            Tags = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new string('t', random.Next(300)))],
        };
        model[id] = note;
        return work => work.Put(Note.All, note);
    }

    private void Compare(LiteDbStore store, string when)
    {
        IReadOnlyList<Note> kept = [];
        var byDue = 0;
        Assert.Null(store.Run([work => (kept, byDue) = (work.All(Note.All, KeyRange.All), work.Query(Note.ByDue, KeyRange.All).Count)])[0]);
        if (_unconfirmed is not null && IsSame(kept, _unconfirmed))
        {
            _confirmed = _unconfirmed;
        }

        _unconfirmed = null;
        Assert.True(IsSame(kept, _confirmed), $"{when}: {kept.Count} documents are there, {_confirmed.Count} were confirmed or their content differs.");
        Assert.Equal(kept.Count, byDue);
    }

    private static bool IsSame(IReadOnlyList<Note> kept, Dictionary<string, Note> model) =>
        kept.Count == model.Count && kept.All(note => model.TryGetValue(note.Id, out var expected)
            && expected.Text == note.Text && expected.Due == note.Due && expected.Tags.SequenceEqual(note.Tags));
}
