using Bot.Features;
using Bot.Handling;
using Bot.Messages;
using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>
/// A store that commit 17e9d91 (0.1, November 2026) wrote, copied and opened by today's bot. Half a dozen practices between draft and
/// public, two meetings and a half-planned one, three groups, a followed search, an invitation, and what is planned for all of them.
/// </summary>
internal sealed class KeptStore : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Storage", "Kept");

    private static readonly string Kept = Path.Combine(Folder, "banco-17e9d91.db");

    private static readonly Lazy<IReadOnlyList<StoreFile>> InSqlite = new(() => Renewed(StoreEngine.Sqlite, File.Copy));

    private static readonly Lazy<IReadOnlyList<StoreFile>> InLiteDb = new(() => Renewed(StoreEngine.LiteDb, CopyToLiteDb));

    private readonly List<string> _transcript = [];
    private readonly Dictionary<string, Phone> _phones = new(StringComparer.Ordinal);

    public KeptStore(StoreEngine engine)
    {
        Scenario = new(
            () => FeatureList.Make(TownHall.Zones.Network), collections => new TestStore(engine, Lay(engine), collections), Screens);
        Scenario.Written = entry => _transcript.Add(Line(entry));
    }

    public static KeptScreens Screens { get; } = KeptScreens.Read(Path.Combine(Folder, "buttons-17e9d91.json"));

    public Scenario Scenario { get; }

    /// <summary>What went out since it was opened, in order, without the ids that chance gives.</summary>
    public IReadOnlyList<string> Transcript => _transcript;

    /// <summary>The same with each engine, which has to show the same.</summary>
    public static void OnBoth(Action<KeptStore> story) =>
        Assert.Equal(TranscriptOf(StoreEngine.Sqlite, story), TranscriptOf(StoreEngine.LiteDb, story));

    /// <summary>The one who has this name, in the language of their app.</summary>
    public Phone this[string name] => _phones.TryGetValue(name, out var phone)
        ? phone
        : _phones[name] = Scenario.Phone(name, Screens.Chats.Single(chat => chat.Person == name).Language!);

    public static Where.Group Group(string title) => new(Screens.Chats.Single(chat => chat.Title == title).Group!.Value, title);

    /// <summary>What stands in a group.</summary>
    public ChatView ViewOf(string title) => Scenario.GroupView(Group(title).ChatId);

    public void Dispose() => Scenario.Dispose();

    private static IReadOnlyList<string> TranscriptOf(StoreEngine engine, Action<KeptStore> story)
    {
        using var kept = new KeptStore(engine);
        story(kept);
        Assert.NotEmpty(kept.Transcript);
        return kept.Transcript;
    }

    /// <summary>By the command that people have for it.</summary>
    private static void CopyToLiteDb(string kept, string path)
    {
        File.Copy(kept, path + ".brought");
        var copied = StoreCopy.Run(path + ".brought", path);
        Assert.True(copied.Code == BackupCode.Done, copied.Text);
    }

    /// <summary>The store after its first opening, which upgrades it; made once, since hundreds of presses start from it.</summary>
    private static IReadOnlyList<StoreFile> Renewed(StoreEngine engine, Action<string, string> lay)
    {
        var collections = Core.CollectionsOf(Core.RoutesOf(FeatureList.Make(TownHall.Zones.Network)));
        using var first = new TestStore(engine, at => lay(Kept, at), [.. collections]);
        first.Close();
        var path = first.Options.Path;
        return [.. Stores.Parts(path).Where(File.Exists).Select(part => new StoreFile(part[path.Length..], File.ReadAllBytes(part)))];
    }

    private static Action<string> Lay(StoreEngine engine) => path =>
    {
        foreach (var (ending, content) in (engine == StoreEngine.Sqlite ? InSqlite : InLiteDb).Value)
        {
            File.WriteAllBytes(path + ending, content);
        }
    };

    private static string Line(OutboxEntry entry) => entry.Effect is Show { Screen: var screen }
        ? $"{entry.To.Key}: {screen.Text} {string.Join(" ", screen.Rows.SelectMany(row => row).Select(button => $"[{button.Label}]"))}"
        : $"{entry.To.Key}: {entry.Effect.GetType().Name}";

    /// <param name="Ending">What follows the database's path in this file's.</param>
    /// <param name="Content">All of it.</param>
    private sealed record StoreFile(string Ending, byte[] Content);
}
