namespace Bot.WordFiles;

/// <summary>What a ZIP with Word files may cost, beside what each of them may.</summary>
public static class ArchiveLimits
{
    /// <summary>Bytes of the ZIP itself: what Telegram hands to a bot (https://core.telegram.org/bots/api#getfile).</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Text documents inside of it.</summary>
    public const int Documents = 200;

    /// <summary>Entries of any kind.</summary>
    public const int Entries = 2_000;

    /// <summary>Bytes of all documents unpacked from it.</summary>
    public const long UnpackedBytes = 100L * 1024 * 1024;

    /// <summary>Characters that are read of all documents together, as of a table.</summary>
    public const int Characters = 1_000_000;

    public static readonly TimeSpan Time = TimeSpan.FromSeconds(30);
}
