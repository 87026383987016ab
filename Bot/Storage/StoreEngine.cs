namespace Bot.Storage;

/// <summary>What keeps the documents.</summary>
public enum StoreEngine
{
    LiteDb,
    Sqlite,
}
