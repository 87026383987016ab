using System.Text;

namespace Bot.Storage;

/// <summary>Whose database a file is, by its first bytes.</summary>
public static class StoreFormat
{
    private const int LiteDbMarkAt = 32;

    private static readonly byte[] SqliteMark = Encoding.ASCII.GetBytes("SQLite format 3\0");
    private static readonly byte[] LiteDbMark = Encoding.ASCII.GetBytes("** This is a LiteDB file **");

    /// <returns>Null if there is no file, or it is empty, or neither's.</returns>
    public static StoreEngine? Of(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Of(file);
    }

    /// <returns>Null if what begins here is neither's database.</returns>
    public static StoreEngine? Of(Stream file)
    {
        Span<byte> beginning = stackalloc byte[LiteDbMarkAt + 27];
        beginning = beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
        if (beginning.StartsWith(SqliteMark))
        {
            return StoreEngine.Sqlite;
        }

        return beginning.Length > LiteDbMarkAt && beginning[LiteDbMarkAt..].SequenceEqual(LiteDbMark) ? StoreEngine.LiteDb : null;
    }

    /// <summary>How the setting names an engine.</summary>
    public static string NameOf(StoreEngine engine) => engine == StoreEngine.LiteDb ? "litedb" : "sqlite";

    /// <summary>How people name an engine.</summary>
    public static string TitleOf(StoreEngine engine) => engine == StoreEngine.LiteDb ? "LiteDB" : "SQLite";
}
