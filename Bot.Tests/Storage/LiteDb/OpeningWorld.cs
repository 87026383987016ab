using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>A store of forty notes, and what may happen to its files.</summary>
public abstract class OpeningWorld : IDisposable
{
    internal TestStore Kept { get; } = new(Note.All);

    protected OpeningWorld() => Kept.Do(work =>
    {
        for (var i = 0; i < 40; i++)
        {
            work.Put(Note.All, new Note($"{i}", new string('x', 5_000), i));
        }
    });

    protected string Data => Kept.Options.Path;

    protected string JournalFile => StoreOpening.JournalOf(Data);

    public void Dispose()
    {
        Kept.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static byte[] Flip(byte[] bytes, int position)
    {
        bytes[position] ^= 0x10;
        return bytes;
    }

    protected static byte[] Zero(byte[] bytes, int page)
    {
        bytes.AsSpan(page * PageFile.PageSize, PageFile.PageSize).Clear();
        return bytes;
    }

    protected static int CountIn(string path)
    {
        var count = -1;
        using var store = Stores.Open(new StoreOptions { Path = path }, [Note.All]);
        Assert.Null(store.Run([work => count = work.Count(Note.ByDue, KeyRange.All)])[0]);
        return count;
    }

    protected static void Refused(string path, string because)
    {
        var refused = Assert.Throws<StoreStartException>(() => Stores.Open(new StoreOptions { Path = path }, [Note.All]));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    /// <summary>What the system holds of the files when a process is killed is what others read of them at that moment.</summary>
    protected string CopyAsAKillWould(string name = "killed.db")
    {
        foreach (var (from, to) in new[] { (Data, Kept.PathOf(name)), (JournalFile, StoreOpening.JournalOf(Kept.PathOf(name))) })
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var target = File.Create(to);
            source.CopyTo(target);
        }

        return Kept.PathOf(name);
    }
}
