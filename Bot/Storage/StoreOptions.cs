namespace Bot.Storage;

/// <summary>Where the store lies and how patient it is.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    /// <summary>The database file; its folder is made when missing. The lock and the files of people lie beside it.</summary>
    public string Path { get; set; } = "data/banco.db";

    /// <summary>Which engine keeps the documents.</summary>
    public StoreEngine Engine { get; set; }

    /// <summary>Where backups that are made by themselves are put; null: <c>backups</c> beside the store.</summary>
    public string? BackupFolder { get; set; }

    /// <summary>How many of them are kept, 0 to 366, the newest; 0: none is made.</summary>
    public int BackupsKept { get; set; } = 14;

    /// <summary>How long a batch waits while another program (a database shell) writes to a SQLite store, 0 to 60 seconds.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
