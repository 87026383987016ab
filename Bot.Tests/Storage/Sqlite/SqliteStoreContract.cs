using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.Sqlite;

namespace Bot.Tests.Storage.Sqlite;

public sealed class SqliteStoreContract : StoreContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");

    protected override IStore Open(IReadOnlyList<ICollection> collections) =>
        SqliteStore.Open(new StoreOptions { Path = Path.Combine(_folder.FullName, "banco.db") }, collections);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _folder.Delete(recursive: true);
        }
    }
}
