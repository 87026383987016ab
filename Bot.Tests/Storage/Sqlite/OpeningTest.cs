using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage.Sqlite;

public sealed class OpeningTest : IDisposable
{
    private readonly TestStore _test = new(StoreEngine.Sqlite, Note.All);

    public void Dispose() => _test.Dispose();

    [Fact]
    public void A_second_bot_is_refused_with_one_line_and_may_come_when_the_first_has_gone()
    {
        Refused("Another bot is using the store");
        _test.Reopen();
        Assert.Empty(_test.Read(work => work.All(Note.All, KeyRange.All)));
    }

    [Fact]
    public void A_file_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        _test.Close();
        Execute("PRAGMA user_version = 99");
        Refused("newer version of this program (store version 99");
        Execute("PRAGMA user_version = 1");
        _test.Reopen();
        Assert.Empty(_test.Read(work => work.All(Note.All, KeyRange.All)));
    }

    [Fact]
    public void Another_programs_database_and_a_file_that_is_none_are_refused()
    {
        _test.Close();
        File.Delete(_test.Options.Path);
        Execute("CREATE TABLE theirs (id INTEGER)");
        Refused("database of another program");
        File.WriteAllText(_test.Options.Path, new string('x', 5_000));
        Refused("not a database");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused_with_one_line()
    {
        File.WriteAllText(_test.PathOf("file"), "");
        var options = new StoreOptions { Path = _test.PathOf("file/banco.db") };
        var refused = Assert.Throws<StoreStartException>(() => SqliteStore.Open(options, [Note.All]));
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_database_that_is_missing_or_empty_beside_its_log_is_refused_and_the_log_left(bool isEmpty)
    {
        _test.Do(work => work.Put(Note.All, new Note("1")));
        CopyAsAKillWould("killed");
        var (database, log) = (Path.Combine(_test.PathOf("killed"), "banco.db"), Path.Combine(_test.PathOf("killed"), "banco.db-wal"));
        var (content, logged) = (File.ReadAllBytes(database), File.ReadAllBytes(log));
        File.Delete(database);
        if (isEmpty)
        {
            File.WriteAllBytes(database, []);
        }

        var refused = Assert.Throws<StoreStartException>(() => IdsIn("killed"));
        Assert.Contains("is missing or empty, but its log", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
        Assert.Equal(logged, File.ReadAllBytes(log));
        File.WriteAllBytes(database, content);
        Assert.Equal(["1"], IdsIn("killed"));
    }

    [Fact]
    public void Noise_in_a_page_and_half_a_file_are_refused_with_one_line()
    {
        for (var i = 0; i < 200; i++)
        {
            _test.Do(work => work.Put(Note.All, new Note($"{i}", new string('x', 500))));
        }

        _test.Close();
        var sound = File.ReadAllBytes(_test.Options.Path);
        var noise = (byte[])sound.Clone();
        new Random(1).NextBytes(noise.AsSpan(8 * 4096, 4096));
        foreach (var spoilt in new[] { noise, sound[..(sound.Length / 2)], sound[..100] })
        {
            File.WriteAllBytes(_test.Options.Path, spoilt);
            Refused(_test.Options.Path);
        }
    }

    [Fact]
    public void Names_are_checked()
    {
        _test.Close();
        var twin = new Collection<Note>("notes", note => note.Id);
        Assert.Throws<ArgumentException>(() => SqliteStore.Open(_test.Options, [Note.All, twin]));
        Assert.Throws<ArgumentException>(() => SqliteStore.Open(_test.Options, [new Collection<Note>("Notas ñ", note => note.Id)]));
        var doubled = new Collection<Note>("doubled", note => note.Id, new Index<Note>("a", _ => []), new Index<Note>("a", _ => []));
        Assert.Throws<ArgumentException>(() => SqliteStore.Open(_test.Options, [doubled]));
    }

    [Fact]
    public void Upgrades_run_once_each_in_order_and_a_failing_one_leaves_the_file_at_the_one_before()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        string[] first = ["CREATE TABLE a (x)"];
        Assert.Null(Bot.Storage.Sqlite.Schema.Upgrade(connection, first));
        Assert.Null(Bot.Storage.Sqlite.Schema.Upgrade(connection, [.. first, "ALTER TABLE a ADD COLUMN y; INSERT INTO a VALUES (1, 2)"]));
        Assert.Null(Bot.Storage.Sqlite.Schema.Upgrade(connection, [.. first, "not run again"]));
        Assert.Throws<SqliteException>(
            () => Bot.Storage.Sqlite.Schema.Upgrade(connection, [.. first, "not run again", "DELETE FROM a; CREATE TABLE broken ("]));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT (SELECT count(*) FROM a) || ' ' || (SELECT user_version FROM pragma_user_version)";
        Assert.Equal("1 2", command.ExecuteScalar());
        Assert.Contains("newer version", Bot.Storage.Sqlite.Schema.Upgrade(connection, first), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nothing_reads_any_more_is_cleared_and_everything_else_stays()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Assert.Null(Bot.Storage.Sqlite.Schema.Upgrade(connection, [Bot.Storage.Sqlite.Schema.Upgrades[0]]));
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO documents (collection, id, entries, json) VALUES ('toldchanges', x'31', x'', '{}'), ('reviewnews', x'31', x'', '{}'), ('practices', x'31', x'', '{}')";
        Assert.Equal(3, command.ExecuteNonQuery());
        Assert.Null(Bot.Storage.Sqlite.Schema.Upgrade(connection, Bot.Storage.Sqlite.Schema.Upgrades));
        command.CommandText = "SELECT group_concat(collection) FROM documents";
        Assert.Equal("practices", command.ExecuteScalar());
    }

    [Fact]
    public void A_kill_at_any_moment_leaves_the_batches_that_had_returned()
    {
        _test.Do(work => work.Put(Note.All, new Note("1")));
        _test.Store.Run([
            work => work.Put(Note.All, new Note("2", new string('x', 20_000_000))),
            _ => CopyAsAKillWould("during"),
        ]);
        CopyAsAKillWould("after");
        Assert.Equal(["1"], IdsIn("during"));
        Assert.Equal(["1", "2"], IdsIn("after"));
    }

    /// <summary>What the system holds of the files when a process is killed is what others read of them at that moment.</summary>
    private void CopyAsAKillWould(string name)
    {
        Directory.CreateDirectory(_test.PathOf(name));
        foreach (var file in new[] { "banco.db", "banco.db-wal" })
        {
            using var from = new FileStream(_test.PathOf(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var to = File.Create(Path.Combine(_test.PathOf(name), file));
            from.CopyTo(to);
        }
    }

    private List<string> IdsIn(string name)
    {
        var ids = new List<string>();
        using var store = SqliteStore.Open(new StoreOptions { Path = Path.Combine(_test.PathOf(name), "banco.db") }, [Note.All]);
        Assert.Null(store.Run([work => ids.AddRange(work.All(Note.All, KeyRange.All).Select(note => note.Id))])[0]);
        return ids;
    }

    private void Refused(string because)
    {
        var refused = Assert.Throws<StoreStartException>(() => SqliteStore.Open(_test.Options, [Note.All]));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_test.Options.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
