using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>What is wrong with the journal beside a store is said when it is opened, and the files stay as they are.</summary>
public sealed class JournalOpeningTest : OpeningWorld
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_data_file_that_is_missing_or_empty_beside_its_journal_is_refused_and_the_journal_left(bool isEmpty)
    {
        var folder = CopyAsAKillWould();
        var journal = File.ReadAllBytes(StoreOpening.JournalOf(folder));
        var data = File.ReadAllBytes(folder);
        File.Delete(folder);
        if (isEmpty)
        {
            File.WriteAllBytes(folder, []);
        }

        Refused(folder, "is missing or empty, but its journal");
        Assert.Equal(journal, File.ReadAllBytes(StoreOpening.JournalOf(folder)));
        Assert.Equal(isEmpty, File.Exists(folder));
        File.WriteAllBytes(folder, data);
        Assert.Equal(40, CountIn(folder));
    }

    [Fact]
    public void A_record_that_was_synced_and_changed_since_is_noticed_while_others_follow_it()
    {
        for (var i = 0; i < 5; i++)
        {
            Kept.Do(work => work.Put(Note.All, new Note($"later {i}", new string('y', 3_000))));
        }

        var path = CopyAsAKillWould();
        var journal = StoreOpening.JournalOf(path);
        var sound = File.ReadAllBytes(journal);
        var middle = sound.AsSpan().IndexOf("later 2"u8);
        foreach (var spoilt in new[] { Flip([.. sound], middle), [.. sound.AsSpan(0, middle), .. new byte[5_000], .. sound.AsSpan(middle + 5_000)], sound[..middle] })
        {
            File.WriteAllBytes(journal, spoilt);
            Refused(path, "journal");
            Assert.Equal(spoilt, File.ReadAllBytes(journal));
        }

        File.WriteAllBytes(journal, Flip(Flip([.. sound], 3), 4_096 + 3));
        Refused(path, "its beginning is not as it was written");
        File.WriteAllBytes(journal, sound);
        Assert.Equal(45, CountIn(path));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(8_192)]
    [InlineData(20_000)]
    public void A_journal_that_is_missing_or_cut_beside_a_store_that_was_not_closed_is_refused(int left)
    {
        Kept.Do(work => work.Put(Note.All, new Note("later")));
        var path = CopyAsAKillWould();
        var journal = StoreOpening.JournalOf(path);
        var (data, sound) = (File.ReadAllBytes(path), File.ReadAllBytes(journal));
        if (left < 0)
        {
            File.Delete(journal);
        }
        else
        {
            File.WriteAllBytes(journal, sound[..left]);
        }

        Refused(path, "journal");

        Assert.Equal(data, File.ReadAllBytes(path));
        File.WriteAllBytes(journal, sound);
        Assert.Equal(41, CountIn(path));
    }

    [Fact]
    public void A_journal_of_zeros_beside_a_store_that_was_not_closed_is_refused()
    {
        Kept.Do(work => work.Put(Note.All, new Note("later")));
        var path = CopyAsAKillWould();
        File.WriteAllBytes(StoreOpening.JournalOf(path), new byte[File.ReadAllBytes(StoreOpening.JournalOf(path)).Length]);
        Refused(path, "journal");
    }

    [Fact]
    public void A_closed_store_opens_without_its_journal_again_and_again()
    {
        for (var time = 0; time < 3; time++)
        {
            Kept.Close();
            File.Delete(StoreOpening.JournalOf(Data));
            Assert.Equal(40, CountIn(Data));
        }
    }

    [Fact]
    public void A_journal_of_another_state_is_refused()
    {
        var older = CopyAsAKillWould("older.db");
        Kept.Reopen();
        Kept.Do(work => work.Put(Note.All, new Note("later")));
        var newer = CopyAsAKillWould("newer.db");
        File.Copy(StoreOpening.JournalOf(older), StoreOpening.JournalOf(newer), overwrite: true);
        Refused(newer, "belongs to another state");
    }
}
