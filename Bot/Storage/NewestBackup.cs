namespace Bot.Storage;

/// <summary>Where the backups of a store are looked for: archives in the folder <c>backups</c> beside it.</summary>
public static class NewestBackup
{
    public static string FolderBeside(string storePath) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(storePath))!, "backups");

    /// <returns>Null if there is none.</returns>
    public static string? Of(string storePath) => Directory.Exists(FolderBeside(storePath))
        ? new DirectoryInfo(FolderBeside(storePath)).EnumerateFiles("*.zip")
            .OrderByDescending(file => file.LastWriteTimeUtc).ThenByDescending(file => file.Name, StringComparer.Ordinal)
            .FirstOrDefault()?.FullName
        : null;

    /// <summary>One sentence for whoever has a store that cannot be used.</summary>
    public static string Advice(string storePath) => Of(storePath) is { } newest
        ? $"The newest backup is {newest}."
        : $"No backup lies in {FolderBeside(storePath)}.";
}
