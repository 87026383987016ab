using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Storage;

/// <summary>A backup that was made by itself.</summary>
/// <param name="Path">Of the archive, whole.</param>
/// <param name="At">When it was begun, by its name.</param>
public sealed record KeptBackup(string Path, Instant At);

/// <summary>
/// The backups that the program makes by itself: archives with the store's name and their moment (UTC) in theirs, of which so many are
/// kept. Other files in their folder, such as backups that somebody made by hand, are never touched.
/// </summary>
public sealed class BackupShelf(StoreOptions options, TimeProvider time)
{
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("yyyyMMdd'-'HHmmss");
    private const int MomentLength = 15;

    /// <summary>Whether any is made.</summary>
    public bool IsOn => options.BackupsKept > 0;

    public string Folder { get; } = NewestBackup.FolderOf(options);

    private string Prefix => $"auto-{Path.GetFileNameWithoutExtension(options.Path)}-";

    /// <summary>The newest one; null if there is none.</summary>
    public KeptBackup? Newest => All().FirstOrDefault();

    /// <summary>Makes one, also while a bot uses the store, and deletes the oldest beyond those that are kept.</summary>
    /// <param name="why">Letters, digits and hyphens for its name; empty for the nightly one.</param>
    public BackupResult Take(string why = "")
    {
        var name = Prefix + Moment.Format(Instant.FromDateTimeOffset(time.GetUtcNow())) + (why.Length > 0 ? "-" + why : "") + ".zip";
        var result = StoreBackup.Create(options.Path, Path.Combine(Folder, name));
        if (result.Code != BackupCode.Done)
        {
            return result;
        }

        try
        {
            foreach (var old in All().Skip(options.BackupsKept))
            {
                File.Delete(old.Path);
            }

            return result;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(BackupCode.Unwritable, $"{result.Text} An older one could not be deleted: {exception.Message}");
        }
    }

    /// <summary>To be called before a store's documents are upgraded.</summary>
    /// <param name="version">Of the store as it is.</param>
    /// <exception cref="StoreStartException">None could be made: then nothing is upgraded.</exception>
    public void TakeBeforeUpgrade(int version)
    {
        if (!IsOn)
        {
            return;
        }

        var result = Take(string.Create(CultureInfo.InvariantCulture, $"before-upgrade-of-{version}"));
        if (result.Code != BackupCode.Done)
        {
            throw new StoreStartException(
                $"The store {options.Path} is to be upgraded, and no backup could be made before: {result.Text.ReplaceLineEndings(" ")} "
                + "Make that possible, or set Store__BackupsKept=0.");
        }
    }

    /// <summary>Deletes what a kill left half written. Only for the holder of the <see cref="StoreLock"/>.</summary>
    public void DeleteUnfinished()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Folder, Prefix + "*" + DurableFile.Unfinished + "*"))
        {
            File.Delete(file);
        }
    }

    /// <summary>Newest first.</summary>
    private IEnumerable<KeptBackup> All() => !Directory.Exists(Folder)
        ? []
        : Directory.EnumerateFiles(Folder, Prefix + "*.zip").Select(Read).OfType<KeptBackup>()
            .OrderByDescending(kept => kept.At).ThenByDescending(kept => kept.Path, StringComparer.Ordinal);

    /// <summary>Null for what only looks like one: another store's name may begin with this one's.</summary>
    private KeptBackup? Read(string path)
    {
        var rest = Path.GetFileNameWithoutExtension(path)[Prefix.Length..];
        return rest.Length >= MomentLength && (rest.Length == MomentLength || rest[MomentLength] == '-')
            && Moment.Parse(rest[..MomentLength]) is { Success: true, Value: var at } ? new(path, at) : null;
    }
}
