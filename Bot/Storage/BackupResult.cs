namespace Bot.Storage;

/// <summary>How a backup or a restore ended.</summary>
public enum BackupCode
{
    Done,

    /// <summary>There is no store at the path that was to be saved.</summary>
    NoStore,

    /// <summary>The file that the backup was to be written to exists.</summary>
    FileExists,

    /// <summary>The file that was to be restored does not exist.</summary>
    NoBackup,

    /// <summary>A store, or a part of one, lies where the backup was to be restored.</summary>
    StoreExists,

    /// <summary>A bot uses the store.</summary>
    StoreHeld,

    /// <summary>The file is no backup of a store, or it is cut off or changed.</summary>
    Damaged,

    /// <summary>The backup is of a newer version of the program, or of another program.</summary>
    Unknown,

    /// <summary>The backup is of the other engine's store.</summary>
    OtherEngine,

    /// <summary>The disk or the rights did not allow it.</summary>
    Unwritable,
}

/// <summary>What came of a backup or a restore.</summary>
/// <param name="Code">How it ended.</param>
/// <param name="Text">One line for the terminal.</param>
public sealed record BackupResult(BackupCode Code, string Text);
