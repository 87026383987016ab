using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>A store in a temporary folder of its own; both are gone at the end.</summary>
public sealed class TestStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("store-");
    private readonly ICollection[] _collections;

    public TestStore(params ICollection[] collections)
        : this(StoreEngine.LiteDb, collections)
    {
    }

    public TestStore(StoreEngine engine, params ICollection[] collections)
        : this(engine, _ => { }, collections)
    {
    }

    /// <param name="engine">What keeps the documents.</param>
    /// <param name="lay">Puts what is to be there before it is opened at the path that it is given.</param>
    /// <param name="collections">What it is opened with.</param>
    public TestStore(StoreEngine engine, Action<string> lay, params ICollection[] collections)
    {
        _collections = collections;
        Options = new StoreOptions { Path = PathOf("banco.db"), Engine = engine, BusyTimeout = TimeSpan.Zero };
        lay(Options.Path);
        Store = Stores.Open(Options, collections);
    }

    public StoreOptions Options { get; }

    public IBotStore Store { get; private set; }

    /// <summary>A path in the store's folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs one work that must succeed.</summary>
    public void Do(Action<IWork> work)
    {
        if (Store.Run([work])[0] is { } exception)
        {
            throw new InvalidOperationException("The work was undone.", exception);
        }
    }

    public T Read<T>(Func<IWork, T> question)
    {
        var answer = default(T);
        Do(work => answer = question(work));
        return answer!;
    }

    public void Close() => Store.Dispose();

    /// <summary>Closes the store and opens it again, with other collections if some are given.</summary>
    public void Reopen(params ICollection[] collections)
    {
        Close();
        Store = Stores.Open(Options, collections.Length == 0 ? _collections : collections);
    }

    public void Dispose()
    {
        Close();
        _folder.Delete(recursive: true);
    }
}
