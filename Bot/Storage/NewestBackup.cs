namespace Bot.Storage;

/// <summary>
/// Where the backups of a store are looked for: archives in the folder of the settings, or else in <c>backups</c> beside it.
/// </summary>
public static class NewestBackup
{
    public static string FolderOf(StoreOptions options) => Path.GetFullPath(
        options.BackupFolder is { Length: > 0 } folder ? folder : Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(options.Path))!, "backups"));

    /// <returns>Null if there is none, or its folder cannot be read.</returns>
    public static string? Of(StoreOptions options) => Directory.Exists(FolderOf(options))
        ? new DirectoryInfo(FolderOf(options)).EnumerateFiles("*.zip", new EnumerationOptions())
            .OrderByDescending(file => file.LastWriteTimeUtc).ThenByDescending(file => file.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.FullName
        : null;

    /// <summary>One sentence for whoever has a store that cannot be used.</summary>
    public static string Advice(StoreOptions options) => Of(options) is { } newest
        ? $"The newest backup is {newest}."
        : $"No backup lies in {FolderOf(options)}.";
}
