using LiteDB;
using LiteDB.Engine;

namespace Bot.Storage.LiteDb;

/// <summary>What a store says of itself, in a collection of its own.</summary>
/// <param name="Version">How many upgrades it has had, see <see cref="Upgrades"/>.</param>
/// <param name="Generation">The journal's generation that holds what is not in the data file yet.</param>
/// <param name="IsClosed">Whether the data file alone is the whole store: its journal may be missing then, and only then.</param>
/// <param name="Indexes">The names of the indexes that each collection's entries were made for.</param>
public sealed record StoreDescription(
    int Version, long Generation, bool IsClosed, IReadOnlyDictionary<string, IReadOnlyList<string>> Indexes)
{
    /// <summary>No collection of ours begins so.</summary>
    public const string Collection = "_store";

    private const string OnlyId = "store";

    /// <summary>Marks a file as ours, so that no other program's LiteDB file is taken for a store.</summary>
    private const string Mark = "BBPs";

    public static readonly StoreDescription New = new(
        Upgrades.All.Count, 1, false, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    public static StoreDescription? Read(LiteEngine engine)
    {
        using var reader = engine.Query(Collection, new Query());
        return reader.Read() && reader.Current.AsDocument is var form && form["mark"] == Mark
            ? new(
                form["version"].AsInt32, form["generation"].AsInt64, form["closed"] is { IsBoolean: true, AsBoolean: true }, ReadIndexes(form["indexes"].AsDocument))
            : null;
    }

    public void Write(LiteEngine engine) => engine.Upsert(
        Collection,
        [
            new BsonDocument
            {
                ["_id"] = OnlyId,
                ["mark"] = Mark,
                ["version"] = Version,
                ["generation"] = Generation,
                ["closed"] = IsClosed,
                ["indexes"] = new BsonDocument(Indexes.ToDictionary(
                    pair => pair.Key, pair => (BsonValue)new BsonArray(pair.Value.Select(name => new BsonValue(name))), StringComparer.Ordinal)),
            },
        ],
        BsonAutoId.ObjectId);

    private static Dictionary<string, IReadOnlyList<string>> ReadIndexes(BsonDocument form) => form.ToDictionary(
        pair => pair.Key, IReadOnlyList<string> (pair) => [.. pair.Value.AsArray.Select(name => name.AsString)], StringComparer.Ordinal);
}
