using Bot.Domain.Storage;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage.Sqlite;

/// <summary>Full disks, busy and broken files: the batch is lost as a whole, and the store works again afterwards.</summary>
public sealed class LostBatchTest : IDisposable
{
    private static readonly string Large = new('x', 200_000);

    private readonly TestStore _test = new(StoreEngine.Sqlite, Note.All);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void On_a_full_disk_nothing_of_the_batch_is_kept_and_it_works_again_when_there_is_room()
    {
        _test.Do(work => work.Put(Note.All, new Note("before")));
        _test.Store.MaximumBytes = 100_000;
        Action<IWork>[] batch = [work => work.Put(Note.All, new Note("small")), work => work.Put(Note.All, new Note("large", Large))];

        var lost = Assert.Throws<StoreUnavailableException>(() => _test.Store.Run(batch));
        Assert.Contains("full", lost.Message, StringComparison.Ordinal);
        Assert.Equal(["before"], Ids());
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run(batch));

        _test.Store.MaximumBytes = null;
        Assert.Equal([null, null], _test.Store.Run(batch));
        Assert.Equal(["before", "large", "small"], Ids());
    }

    [Fact]
    public void A_work_that_swallows_the_failure_does_not_save_the_batch()
    {
        _test.Store.MaximumBytes = 100_000;
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work =>
        {
            work.Put(Note.All, new Note("small"));
            Assert.Throws<StoreUnavailableException>(() => work.Put(Note.All, new Note("large", Large)));
        }]));
        Assert.Empty(Ids());
    }

    [Fact]
    public void A_batch_is_lost_while_another_program_writes_and_runs_when_it_is_done()
    {
        using var shell = new SqliteConnection($"Data Source={_test.Options.Path};Pooling=False");
        shell.Open();
        using (shell.BeginTransaction())
        {
            Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work => work.Put(Note.All, new Note("1"))]));
        }

        _test.Do(work => work.Put(Note.All, new Note("1")));
        Assert.Equal(["1"], Ids());
    }

    [Fact]
    public void A_broken_file_loses_the_batch_and_a_mended_one_works()
    {
        _test.Do(work => work.Put(Note.All, new Note("1", Large)));
        _test.Reopen();
        var sound = File.ReadAllBytes(_test.Options.Path);
        Overwrite(Enumerable.Repeat((byte)0xA5, sound.Length).ToArray());
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work => work.Find(Note.All, "1")]));
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work => work.Find(Note.All, "1")]));

        Overwrite(sound);
        Assert.Equal(["1"], Ids());
    }

    [Fact]
    public void A_file_that_vanished_is_not_replaced_by_an_empty_one()
    {
        _test.Do(work => work.Put(Note.All, new Note("1")));
        _test.Store.MaximumBytes = 100_000;
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work => work.Put(Note.All, new Note("large", Large))]));
        File.Move(_test.Options.Path, _test.PathOf("aside"));
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work => work.Find(Note.All, "1")]));

        File.Move(_test.PathOf("aside"), _test.Options.Path);
        Assert.Equal(["1"], Ids());
    }

    [Fact]
    public void A_batch_without_writes_writes_nothing_and_one_with_writes_does()
    {
        _test.Do(work => work.Put(Note.All, new Note("1")));
        var log = new FileInfo(_test.Options.Path + "-wal");
        var length = log.Length;
        _test.Store.Run([work => work.Find(Note.All, "1"), work => work.Delete(Note.All, "2")]);
        log.Refresh();
        Assert.Equal(length, log.Length);
        _test.Do(work => work.Put(Note.All, new Note("2")));
        log.Refresh();
        Assert.True(log.Length > length);
    }

    private void Overwrite(byte[] content)
    {
        using var file = new FileStream(_test.Options.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Write(content);
    }

    private List<string> Ids() => [.. _test.Read(work => work.All(Note.All, KeyRange.All)).Select(note => note.Id)];
}
