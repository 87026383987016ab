using Bot.Delivery;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Handling;
using Bot.Messages;
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

    private static readonly Lazy<IReadOnlyList<(string Ending, byte[] Content)>> InSqlite = new(() => Renewed(StoreEngine.Sqlite, File.Copy));

    private static readonly Lazy<IReadOnlyList<(string Ending, byte[] Content)>> InLiteDb = new(() => Renewed(StoreEngine.LiteDb, (kept, path) =>
    {
        File.Copy(kept, path + ".brought");
        var copied = StoreCopy.Run(path + ".brought", path);
        Assert.True(copied.Code == BackupCode.Done, copied.Text);
    }));

    private readonly List<string> _transcript = [];
    private readonly Dictionary<string, Phone> _phones = new(StringComparer.Ordinal);

    public KeptStore(StoreEngine engine)
    {
        Scenario = new(() => FeatureList.Make(TownHall.Zones.Network), collections => new TestStore(engine, Lay(engine), collections), Screens);
        Scenario.Written = entry => _transcript.Add(Line(entry));
    }

    public static KeptScreens Screens { get; } = KeptScreens.Read(Path.Combine(Folder, "buttons-17e9d91.json"));

    public Scenario Scenario { get; }

    /// <summary>What went out since it was opened, in order, without the ids that chance gives.</summary>
    public IReadOnlyList<string> Transcript => _transcript;

    /// <summary>The same with each engine, which has to show the same.</summary>
    public static void OnBoth(Action<KeptStore> story) => Assert.Equal(TranscriptOf(StoreEngine.Sqlite, story), TranscriptOf(StoreEngine.LiteDb, story));

    /// <summary>The one who has this name, in the language of their app.</summary>
    public Phone this[string name] => _phones.TryGetValue(name, out var phone)
        ? phone
        : _phones[name] = Scenario.Phone(name, Screens.Chats.Single(chat => chat.Person == name).Language!);

    public static Where.Group Group(string title) => new(Screens.Chats.Single(chat => chat.Title == title).Group!.Value, title);

    /// <summary>The practice of this title.</summary>
    public Practice Practice(string title) =>
        Assert.Single(Scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)), practice => practice.Title == title);

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

    /// <summary>The files of the store after its first opening, by what follows the database's name.</summary>
    private static IReadOnlyList<(string Ending, byte[] Content)> Renewed(StoreEngine engine, Action<string, string> lay)
    {
        var collections = Core.CollectionsOf(Core.RoutesOf(FeatureList.Make(TownHall.Zones.Network)));
        using var first = new TestStore(engine, path => lay(Kept, path), [.. collections]);
        first.Close();
        return [.. Stores.Parts(first.Options.Path).Where(File.Exists).Select(part => (part[first.Options.Path.Length..], File.ReadAllBytes(part)))];
    }

    private static Action<string> Lay(StoreEngine engine) => path =>
    {
        foreach (var (ending, content) in (engine == StoreEngine.Sqlite ? InSqlite : InLiteDb).Value)
        {
            File.WriteAllBytes(path + ending, content);
        }
    };

    private static string Line(OutboxEntry entry) => entry.Effect is Show show
        ? $"{entry.To.Key}: {show.Screen.Text} {string.Join(" ", show.Screen.Rows.SelectMany(row => row).Select(button => $"[{button.Label}]"))}"
        : $"{entry.To.Key}: {entry.Effect.GetType().Name}";
}
