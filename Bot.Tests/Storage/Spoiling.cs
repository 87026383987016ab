using System.Text;
using Bot.Storage;
using Bot.Storage.Documents;
using Bot.Storage.LiteDb;
using Microsoft.Data.Sqlite;

namespace Bot.Tests.Storage;

/// <summary>Puts something else in the place of one document of a closed store, as a bug or a bad tool would: everything around it stays sound.</summary>
internal static class Spoiling
{
    /// <param name="change">From the document's JSON to what is to lie there.</param>
    public static void Spoil(StoreOptions options, string collection, string id, Func<string, string> change)
    {
        if (options.Engine == StoreEngine.LiteDb)
        {
            SpoilLiteDb(options.Path, collection, id, change);
        }
        else
        {
            SpoilSqlite(options.Path, collection, id, change);
        }
    }

    /// <summary>What lies under an id in a closed store, whatever it is; null: nothing.</summary>
    public static string? Raw(StoreOptions options, string collection, string id)
    {
        using IRawStore store = options.Engine == StoreEngine.LiteDb ? new LiteDbRawStore(options.Path) : new Bot.Storage.Sqlite.SqliteRawStore(options.Path);
        return store.Documents().Where(raw => raw.Collection == collection && raw.Document.Id == id)
            .Select(raw => Encoding.UTF8.GetString(raw.Document.Json!)).SingleOrDefault();
    }

    private static void SpoilLiteDb(string path, string collection, string id, Func<string, string> change)
    {
        using var store = new LiteDbRawStore(path);
        var found = store.Documents().Single(raw => raw.Collection == collection && raw.Document.Id == id).Document;
        store.Fill([new(collection, found with { Json = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(found.Json!))) })], store.Indexes);
    }

    private static void SpoilSqlite(string path, string collection, string id, Func<string, string> change)
    {
        var json = Raw(new StoreOptions { Path = path, Engine = StoreEngine.Sqlite }, collection, id)!;
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE documents SET json = $json WHERE collection = $collection AND id = $id";
        command.Parameters.AddWithValue("$json", change(json));
        command.Parameters.AddWithValue("$collection", collection);
        command.Parameters.AddWithValue("$id", OrdinalBytes.Of(id));
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
