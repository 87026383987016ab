using Bot.Domain.Storage;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>Full disks and broken files: the batch is lost as a whole, and the store works again afterwards.</summary>
public sealed class LostBatchTest : IDisposable
{
    private static readonly string Large = new('x', 200_000);

    private readonly TestStore _test = new(Note.All);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void On_a_full_disk_nothing_of_the_batch_is_kept_and_it_works_again_when_there_is_room()
    {
        _test.Do(work => work.Put(Note.All, new Note("before")));
        _test.Store.MaximumBytes = 150_000;
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
    public void A_broken_file_loses_the_batch_even_where_a_work_swallows_it_and_a_mended_one_works()
    {
        _test.Do(work => work.Put(Note.All, new Note("1", Large)));
        _test.Reopen();
        var sound = File.ReadAllBytes(_test.Options.Path);
        Overwrite(Enumerable.Repeat((byte)0xA5, sound.Length).ToArray());
        Assert.Throws<StoreUnavailableException>(() => _test.Store.Run([work =>
        {
            work.Put(Note.All, new Note("2"));
            Assert.Throws<StoreUnavailableException>(() => work.Find(Note.All, "1"));
        }]));
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
        var before = Journaled();
        _test.Store.Run([work => work.Find(Note.All, "1"), work => work.Delete(Note.All, "2")]);
        Assert.Equal(before, Journaled());
        _test.Do(work => work.Put(Note.All, new Note("2")));
        Assert.NotEqual(before, Journaled());
    }

    [Fact]
    public void The_file_takes_at_most_three_times_the_text()
    {
        long text = 0;
        for (var round = 0; round < 5; round++)
        {
            text = 0;
            for (var i = 0; i < 300; i++)
            {
                var note = new Note($"{i:D6}", string.Concat(Enumerable.Repeat("práctica ", 60 + ((i * 7 + round) % 90))), i) { Tags = ["morón", $"city-{i % 9}"] };
                text += System.Text.Encoding.UTF8.GetByteCount(note.Text);
                _test.Do(work => work.Put(Note.All, note));
            }

            _test.Reopen();
        }

        var length = new FileInfo(_test.Options.Path).Length;
        Assert.True(length <= 3 * text, $"{length} bytes for {text} of text");
    }

    private byte[] Journaled()
    {
        using var file = new FileStream(_test.Options.Path + ".journal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        return content;
    }

    private void Overwrite(byte[] content)
    {
        using var file = new FileStream(_test.Options.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        file.Write(content);
    }

    private List<string> Ids() => [.. _test.Read(work => work.All(Note.All, KeyRange.All)).Select(note => note.Id)];
}
