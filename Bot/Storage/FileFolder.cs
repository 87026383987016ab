
namespace Bot.Storage;

/// <summary>One kept file: its id, and its length in bytes.</summary>
public readonly record struct StoredFile(string Id, long Length);

/// <summary>
/// What people sent, as files in a folder beside the store (<c>banco.db</c> has <c>banco.files</c>). The name of each is an id that is
/// made here; names, types and captions belong into documents. Safe from any thread.
/// </summary>
public sealed class FileFolder
{
    /// <summary>Characters of an id.</summary>
    public const int IdLength = 32;

    private FileFolder(string path) => FolderPath = path;

    /// <summary>Made when the first file is written.</summary>
    public string FolderPath { get; }

    public static FileFolder Beside(string storePath) => new(Path.ChangeExtension(Path.GetFullPath(storePath), ".files"));

    /// <summary>Whether this can be an id of a file: 32 lower-case hexadecimal digits.</summary>
    public static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    /// <summary>Keeps the rest of the stream under a new id. When it returns, the file is on disk; when it throws, there is none.</summary>
    /// <exception cref="IOException">The disk is full or gone, or the stream broke.</exception>
    public Task<StoredFile> WriteAsync(Stream content, CancellationToken cancellation = default) =>
        WriteAsync(Guid.NewGuid().ToString("N"), content, cancellation);

    /// <summary>The same under an id that the caller has made (<see cref="IsId"/>) and that no file has.</summary>
    /// <exception cref="IOException">The disk is full or gone, the stream broke, or there is a file of that id.</exception>
    public async Task<StoredFile> WriteAsync(string id, Stream content, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(FolderPath);
        var aside = DurableFile.Aside(PathOf(id));
        try
        {
            var length = await WriteSynced(content, aside, cancellation);
            DurableFile.Publish(aside, PathOf(id));
            return new StoredFile(id, length);
        }
        finally
        {
            DurableFile.Discard(aside);
        }
    }

    /// <summary>Keeps a small content that is in memory already, at once.</summary>
    /// <exception cref="IOException">The disk is full or gone.</exception>
    public StoredFile Write(ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(FolderPath);
        var id = Guid.NewGuid().ToString("N");
        var aside = DurableFile.Aside(PathOf(id));
        try
        {
            using (var file = new FileStream(aside, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            DurableFile.Publish(aside, PathOf(id));
            return new StoredFile(id, content.Length);
        }
        finally
        {
            DurableFile.Discard(aside);
        }
    }

    /// <returns>The content from its beginning, or null if there is no such file.</returns>
    public FileStream? Open(string id)
    {
        try
        {
            return IsId(id) ? new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete) : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <returns>Whether there was one.</returns>
    public bool Delete(string id)
    {
        if (!IsId(id) || !File.Exists(PathOf(id)))
        {
            return false;
        }

        File.Delete(PathOf(id));
        return true;
    }

    /// <returns>Length in bytes, or null if there is no such file.</returns>
    public long? LengthOf(string id) => IsId(id) && new FileInfo(PathOf(id)) is { Exists: true } file ? file.Length : null;

    /// <summary>Every finished file, by id.</summary>
    public IReadOnlyList<StoredFile> List() =>
        Directory.Exists(FolderPath)
            ? [.. new DirectoryInfo(FolderPath).EnumerateFiles()
                .Where(file => IsId(file.Name))
                .Select(file => new StoredFile(file.Name, file.Length))
                .OrderBy(file => file.Id, StringComparer.Ordinal)]
            : [];

    /// <summary>
    /// Deletes what a crash left half written. Only for the holder of the <see cref="StoreLock"/>, before it writes files.
    /// </summary>
    public void DeleteUnfinished()
    {
        if (!Directory.Exists(FolderPath))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(FolderPath, "*" + DurableFile.Unfinished))
        {
            File.Delete(file);
        }
    }

    private static async Task<long> WriteSynced(Stream content, string path, CancellationToken cancellation)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await content.CopyToAsync(file, cancellation);
        await file.FlushAsync(cancellation);
        file.Flush(flushToDisk: true);
        return file.Length;
    }

    private string PathOf(string id) => Path.Combine(FolderPath, id);
}
