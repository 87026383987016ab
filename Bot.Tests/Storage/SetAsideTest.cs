using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>One document that cannot be read is set aside, whatever is wrong with it; the others are as they were.</summary>
public sealed class SetAsideTest
{
    private static readonly Func<string, string>[] Damages =
    [
        json => json[..(json.Length / 2)],
        _ => "",
        _ => "null",
        _ => "[1, 2]",
        _ => "\"texto\"",
        json => json.Replace("\"2\"", "\"otro\"", StringComparison.Ordinal),
        json => json.Replace("\"2\"", "2", StringComparison.Ordinal),
        json => json.Replace("\"two\"", "{}", StringComparison.Ordinal),
        json => json.Replace("\"due\":2", "\"due\":\"pronto\"", StringComparison.Ordinal),
        json => json.Replace("\"id\":\"2\",", "", StringComparison.Ordinal),
        json => json + "}",
        _ => "<html>não é JSON</html>",
        json => json.Replace("\"two\"", "null", StringComparison.Ordinal),
        json => json.Replace("\"id\":\"2\"", "\"id\":null", StringComparison.Ordinal),
    ];

    public static TheoryData<StoreEngine, int> All =>
        [.. from engine in Enum.GetValues<StoreEngine>() from damage in Enumerable.Range(0, Damages.Length) select (engine, damage)];

    public static TheoryData<StoreEngine> Engines => [.. Enum.GetValues<StoreEngine>()];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_kept_as_it_was_and_missed_by_nothing_else(StoreEngine engine, int damage)
    {
        using var test = Spoiled(engine, Damages[damage], out var spoilt);

        Assert.Equal(["1", "3"], test.Read(work => work.All(Note.All, KeyRange.All)).Select(note => note.Id));

        var note = Assert.Single(test.Store.SetAside);
        Assert.Equal("notes/2", note.Place());
        Assert.NotEmpty(note.Problem);
        Assert.Equal(["1", "3"], test.Read(work => work.Query(Note.ByDue, KeyRange.All)).Select(found => found.Id));
        Assert.Equal(2, test.Read(work => work.Count(Note.ByDue, KeyRange.All)));
        Assert.Null(test.Read(work => work.Find(Note.All, "2")));
        test.Reopen();
        Assert.Equal([note], test.Store.SetAside);
        Assert.Equal(spoilt, Kept(test, note));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Neither_a_put_nor_a_delete_that_never_read_it_takes_it_away(StoreEngine engine, int damage)
    {
        using var test = Spoiled(engine, Damages[damage], out var spoilt);

        test.Do(work => work.Put(Note.All, new Note("2", "afresh", 9)));
        var note = Assert.Single(test.Store.SetAside);
        Assert.Equal("afresh", test.Read(work => work.Find(Note.All, "2"))?.Text);
        Assert.Equal(spoilt, Kept(test, note));

        using var other = Spoiled(engine, Damages[damage], out _);
        Assert.False(other.Read(work => work.Delete(Note.All, "2")));
        Assert.Equal(spoilt, Kept(other, Assert.Single(other.Store.SetAside)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_work_that_is_undone_leaves_it_where_it_was_until_it_is_met_again(StoreEngine engine)
    {
        using var test = Spoiled(engine, Damages[0], out var spoilt);

        Assert.NotNull(test.Store.Run([work =>
        {
            Assert.Null(work.Find(Note.All, "2"));
            work.Put(Note.All, new Note("2", "afresh"));
            throw new InvalidOperationException("undone");
        }])[0]);

        Assert.Empty(test.Store.SetAside);
        test.Close();
        Assert.Equal(spoilt, Spoiling.Raw(test.Options, "notes", "2"));
        test.Reopen();
        Assert.Null(test.Read(work => work.Find(Note.All, "2")));
        Assert.Single(test.Store.SetAside);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_index_that_is_built_anew_leaves_it_out(StoreEngine engine)
    {
        using var test = Spoiled(engine, Damages[0], out var spoilt);
        var more = new Index<Note>("text", note => [note.Text]);
        var notes = new Collection<Note>("notes", note => note.Id, more);

        test.Reopen(notes);

        Assert.Equal(["1", "3"], test.Read(work => work.Query(more, KeyRange.All)).Select(note => note.Id).Order());
        Assert.Equal(spoilt, Kept(test, Assert.Single(test.Store.SetAside)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_second_one_of_the_same_id_is_kept_beside_the_first(StoreEngine engine)
    {
        using var test = Spoiled(engine, Damages[0], out _);
        test.Do(work => work.Put(Note.All, new Note("2", "two", 2)));
        test.Close();
        Spoiling.Spoil(test.Options, "notes", "2", _ => "second");
        test.Reopen();

        Assert.Equal(2, test.Read(work => work.All(Note.All, KeyRange.All)).Count);

        Assert.Equal(["notes/2", "notes/2"], test.Store.SetAside.Select(note => note.Place()));
        Assert.Contains("second", test.Store.SetAside.Select(note => Kept(test, note)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_limit_is_filled_with_what_can_be_read(StoreEngine engine)
    {
        using var test = Spoiled(engine, Damages[0], out _);
        Assert.Equal(["1", "3"], test.Read(work => work.All(Note.All, KeyRange.All, limit: 2)).Select(note => note.Id));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_copy_and_a_backup_take_it_along(StoreEngine engine)
    {
        using var test = Spoiled(engine, Damages[0], out var spoilt);
        Assert.Null(test.Read(work => work.Find(Note.All, "2")));
        test.Store.Backup(test.PathOf("b.zip"));
        test.Close();

        Assert.Equal(BackupCode.Done, StoreCopy.Run(test.Options.Path, test.PathOf("copy.db")).Code);
        Assert.Equal(BackupCode.Done, StoreBackup.Restore(test.PathOf("b.zip"), test.PathOf("back.db")).Code);

        var other = engine == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb;
        foreach (var options in new[] { new StoreOptions { Path = test.PathOf("copy.db"), Engine = other }, new StoreOptions { Path = test.PathOf("back.db"), Engine = engine } })
        {
            using var store = Stores.Open(options, [Note.All]);
            var note = Assert.Single(store.SetAside);
            store.Dispose();
            Assert.Equal(spoilt, Spoiling.Raw(options, SetAside.Contents.Name, note.Id));
        }
    }

    private static TestStore Spoiled(StoreEngine engine, Func<string, string> damage, out string spoilt)
    {
        var test = new TestStore(engine, Note.All);
        test.Do(work =>
        {
            work.Put(Note.All, new Note("1", "one", 1));
            work.Put(Note.All, new Note("2", "two", 2));
            work.Put(Note.All, new Note("3", "three", 3));
        });
        test.Close();
        var json = "";
        Spoiling.Spoil(test.Options, "notes", "2", sound => json = damage(sound));
        spoilt = json;
        test.Reopen();
        return test;
    }

    private static string? Kept(TestStore test, SetAside note)
    {
        test.Close();
        return Spoiling.Raw(test.Options, SetAside.Contents.Name, note.Id);
    }
}
