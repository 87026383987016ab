using System.Text;
using Bot.Storage.Documents;
using LiteDB;

namespace Bot.Storage.LiteDb;

/// <summary>
/// How a document lies in LiteDB: its id and what it is found by as bytes whose order is the ordinal one, its JSON as text that every
/// LiteDB tool shows. A key too long for LiteDB's index stands in it with its beginning, and whole beside it.
/// </summary>
public static class StoredForm
{
    /// <summary>The one index of a collection, over every declared one.</summary>
    public const string Keys = "keys";

    private const string Id = "_id";
    private const string Json = "json";
    private const string LongKeys = "long";

    public static BsonDocument Write(StoredDocument document)
    {
        var form = new BsonDocument
        {
            [Id] = IdOf(document.Id),
            [Json] = Encoding.UTF8.GetString(document.Json!),
            [Keys] = new BsonArray(document.Entries.Select(entry => Bytes(EntryPosition.Cut(entry, document.Id)))),
        };
        if (document.Entries.Any(EntryPosition.IsLong))
        {
            form[LongKeys] = new BsonArray(
                document.Entries.Where(EntryPosition.IsLong).Select(entry => Bytes(EntryPosition.Of(entry, document.Id))));
        }

        return form;
    }

    public static StoredDocument Read(BsonDocument form) => new(
        OrdinalBytes.Read(form[Id].AsBinary),
        Encoding.UTF8.GetBytes(form[Json].AsString),
        [.. Positions(form[Keys]).Concat(form.ContainsKey(LongKeys) ? Positions(form[LongKeys]) : [])
            .Select(EntryPosition.Entry).OfType<IndexEntry>()]);

    public static BsonValue IdOf(string id) => Bytes(id);

    public static BsonValue Bytes(string text) => new(OrdinalBytes.Of(text));

    private static IEnumerable<string> Positions(BsonValue keys) => keys.AsArray.Select(key => OrdinalBytes.Read(key.AsBinary));
}
