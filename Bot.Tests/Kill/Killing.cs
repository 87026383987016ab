using System.Globalization;
using Bot.Messages;
using Bot.Tests.EndToEnd;

namespace Bot.Tests.Kill;

/// <summary>Where a kill fell, by what the server saw and what the store holds.</summary>
internal enum Fell
{
    /// <summary>The bot had the update; the store does not.</summary>
    BeforeCommit,

    /// <summary>The store has the update and its answer; the server has not taken the answer.</summary>
    BetweenCommitAndSend,

    /// <summary>The server has taken the answer; the store does not know.</summary>
    BetweenSendAndMark,

    /// <summary>Between two updates, or before the first.</summary>
    Elsewhere,
}

/// <summary>A bot that is killed and started again on the same store, and what every kill left.</summary>
internal sealed class Killing(WatchedServer server, IReadOnlyList<Author> authors, string folder, Random random) : IDisposable
{
    /// <summary>Turns of a busy loop, some hundred microseconds at most.</summary>
    private const int LongestSpin = 10_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly List<long> _callsAtKills = [0];

    private BotProcess _bot = Start(server, folder);

    public Dictionary<Fell, int> Count { get; } = Enum.GetValues<Fell>().ToDictionary(fell => fell, _ => 0);

    /// <summary>Every kill in words.</summary>
    public List<string> Report { get; } = [];

    public StoreAfterKill Store => StoreAfterKill.Read(PathIn(folder));

    /// <summary>Kills the process at this moment, looks at what is left, and starts it again.</summary>
    /// <param name="people">Ends early only when somebody did not get an answer.</param>
    public async Task Kill(Moment moment, Task people)
    {
        var skip = random.Next(moment == Moment.Anywhere ? 12 : 3);
        var shot = new Shot(moment, skip, random.Next(LongestSpin), _bot.Kill);
        server.Arm(shot);
        if (await Task.WhenAny(shot.Fired, people).WaitAsync(Patience) == people)
        {
            await people;
        }

        var chats = await shot.Fired;
        Assert.NotEqual(0, await _bot.Ended(Patience));
        await server.Idle();
        _bot.Dispose();
        var store = Store;
        _callsAtKills.Add(server.World.Requests[^1].Number);
        Note(moment, skip, chats, store);
        CheckConfirmed(store);
        _bot = Start(server, folder);
    }

    /// <summary>Asks the process to stop, as at the end of a working day.</summary>
    public async Task Stop()
    {
        _bot.Signal("TERM");
        Assert.Equal(0, await _bot.Ended(Patience));
    }

    /// <summary>A kill may repeat what was in flight: one message a chat.</summary>
    /// <returns>How many were repeated in all.</returns>
    public int CheckRepeats()
    {
        var repeats = Sends.Repeated(Sends.Of(server.World.Requests)).ToList();
        Assert.DoesNotContain(repeats, repeat => KillBefore(repeat) == 0);
        Assert.All(repeats.GroupBy(repeat => (repeat.Chat, Kill: KillBefore(repeat))), group =>
            Assert.True(group.Count() == 1, $"After kill {group.Key.Kill} chat {group.Key.Chat} got again: {string.Join(" | ", group.Select(send => send.Text))}"));
        return repeats.Count;
    }

    public void Dispose() => _bot.Dispose();

    private static string PathIn(string folder) => Path.Combine(folder, "banco.db");

    private static BotProcess Start(WatchedServer server, string folder) => BotProcess.Start(
        folder,
        ("Telegram__Token", server.World.Token),
        ("Telegram__BaseUrl", server.Url),
        ("Store__Path", PathIn(folder)),
        ("Http__Listen", "http://127.0.0.1:0"),
        ("DOTNET_TieredPGO", "0"));

    private int KillBefore(Sends send) => _callsAtKills.FindLastIndex(number => number < send.Number);

    private void Note(Moment moment, int skip, IReadOnlyList<long> chats, StoreAfterKill store)
    {
        var aimedAt = chats.Count == 0 ? authors : [.. authors.Where(author => chats.Contains(author.Id))];
        var fell = aimedAt.Select(author => FellFor(author, moment, store)).DefaultIfEmpty(Fell.Elsewhere).Min();
        Count[fell]++;
        Report.Add(string.Create(CultureInfo.InvariantCulture, $"kill {Count.Values.Sum()}: {moment} after {skip} others fell {fell}"));
    }

    private Fell FellFor(Author author, Moment moment, StoreAfterKill store)
    {
        var last = author.Chat.LastUpdateId;
        var isUnkept = last > 0 && last <= server.HandedOver && !store.Seen.Contains(last);
        var waiting = store.Outbox.FirstOrDefault(entry => entry.To.Person == author.Id);
        if (waiting is null || (moment == Moment.AfterUpdates && isUnkept))
        {
            return isUnkept ? Fell.BeforeCommit : Fell.Elsewhere;
        }

        var taken = Sends.Of(server.World.Requests).LastOrDefault(send => send.Chat == author.Id);
        return waiting.Effect is Show show && taken?.Text == show.Screen.Text.ToString() ? Fell.BetweenSendAndMark : Fell.BetweenCommitAndSend;
    }

    /// <summary>What Telegram was told to forget is in the store.</summary>
    private void CheckConfirmed(StoreAfterKill store)
    {
        foreach (var author in authors)
        {
            Assert.All(author.Answers(server.IsConfirmed), answer => Assert.True(store.Holds(author.Id, answer), $"Confirmed and lost: {answer}"));
        }
    }
}
