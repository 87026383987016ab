using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Bot.Storage;

/// <summary>
/// The archive of a backup: a zip with the database (<c>store.db</c>), the files of people (<c>files/</c>) and, last, a list of both with
/// the SHA-256 of each (<c>manifest.json</c>), because the check sums of a zip are not compared by everything that unpacks it.
/// </summary>
public static class BackupArchive
{
    public const string Database = "store.db";
    public const string Files = "files/";
    private const string Manifest = "manifest.json";

    /// <summary>Writes and syncs a new archive.</summary>
    /// <param name="path">A file that does not exist.</param>
    /// <param name="database">A copy of the database that nobody writes to.</param>
    /// <param name="folder">The files; one that is deleted meanwhile is left out.</param>
    public static void Write(string path, string database, FileFolder folder)
    {
        using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
            using (var content = File.OpenRead(database))
            {
                sums[Database] = Copy(content, archive.CreateEntry(Database, CompressionLevel.Fastest));
            }

            foreach (var file in folder.List())
            {
                // Photos and documents are compressed already.
                using var content = folder.Open(file.Id);
                if (content is not null)
                {
                    sums[Files + file.Id] = Copy(content, archive.CreateEntry(Files + file.Id, CompressionLevel.NoCompression));
                }
            }

            using var manifest = archive.CreateEntry(Manifest).Open();
            JsonSerializer.Serialize(manifest, sums, StoreJson.Options);
        }

        target.Flush(flushToDisk: true);
    }

    /// <summary>Whose database an archive holds.</summary>
    /// <returns>Null if it is no archive, or its database is neither's.</returns>
    public static StoreEngine? EngineOf(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            using var content = archive.GetEntry(Database)?.Open();
            return content is null ? null : StoreFormat.Of(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Unpacks an archive into an empty folder, as it names things, and compares every sum.</summary>
    /// <returns>Whether it is whole.</returns>
    /// <exception cref="InvalidDataException">It is no zip, or is cut off.</exception>
    /// <exception cref="JsonException">Its list cannot be read.</exception>
    public static bool Extract(string path, string folder)
    {
        using var archive = ZipFile.OpenRead(path);
        if (archive.GetEntry(Manifest) is not { } manifest)
        {
            return false;
        }

        using var list = manifest.Open();
        var sums = JsonSerializer.Deserialize<Dictionary<string, string>>(list, StoreJson.Options)!;
        if (!sums.ContainsKey(Database) || !sums.Keys.All(IsOurs))
        {
            return false;
        }

        Directory.CreateDirectory(Path.Combine(folder, Files));
        return sums.All(sum => archive.GetEntry(sum.Key) is { } entry
            && string.Equals(Copy(entry, Path.Combine(folder, sum.Key)), sum.Value, StringComparison.Ordinal));
    }

    private static bool IsOurs(string name) =>
        string.Equals(name, Database, StringComparison.Ordinal)
        || (name.StartsWith(Files, StringComparison.Ordinal) && FileFolder.IsId(name[Files.Length..]));

    private static string Copy(Stream from, ZipArchiveEntry to)
    {
        using var target = to.Open();
        return Copy(from, target);
    }

    private static string Copy(ZipArchiveEntry from, string to)
    {
        using var source = from.Open();
        using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        var sum = Copy(source, target);
        target.Flush(flushToDisk: true);
        return sum;
    }

    /// <returns>The SHA-256 of what was copied.</returns>
    private static string Copy(Stream from, Stream to)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81_920];
        for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
        {
            sum.AppendData(buffer, 0, read);
            to.Write(buffer, 0, read);
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}
