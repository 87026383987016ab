using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Hosting;
using Bot.Playground;
using Bot.Playground.Model;
using Bot.Storage;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench crowd</c>: how long somebody waits who asks for help again and again, alone, beside a person who sends 1,000 messages, and
/// beside one who presses «Baixar meus dados» 100 times with 300 practices; what these two are sent; and whether /health stays green.
/// With Telegram's pace, against the playground in the same process.
/// </summary>
internal static class CrowdBenchmark
{
    private const int Practices = 300, Messages = 1_000, Presses = 100, Asked = 15;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <returns>0, 1 where the bot did not answer.</returns>
    public static async Task<int> Run(TextWriter output, TextWriter error)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("bench-crowd-").FullName;
        try
        {
            var path = Path.Combine(folder, "banco.db");
            BenchmarkStore.Fill(path, Practices);
            GiveAllTo(path, Domain.People.Person.IdOf(PlaygroundPeople.Official));
            await using var host = await BotHost.Start(
                Settings.Read([$"--Store:Path={path}", "--Http:Listen=http://127.0.0.1:0"]), CancellationToken.None, logging => logging.ClearProviders());
            await Measure(host, output);
            return 0;
        }
        catch (TimeoutException silence)
        {
            await error.WriteLineAsync(silence.Message);
            return 1;
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(BotHost host, TextWriter output)
    {
        var world = host.World!;
        var (flooder, ana) = (world.Person("Inundo", "es"), world.People.Single(person => person.Id == PlaygroundPeople.Official));
        await output.WriteLineAsync(
            "| beside | longest wait of another (ms) | messages and files that the first got | /health |\n|---|---|---|---|");
        await Beside("nobody", () => { }, flooder);
        await Beside(
            $"{Messages} messages of one", () => Enumerable.Range(1, Messages).ToList().ForEach(number => world.Says(flooder, $"mensaje {number}")), flooder);
        var menu = await Answer(world, ana, () => world.Says(ana, "/privacidade"));
        await Beside(
            $"{Presses} presses of one with {Practices} practices", () => Enumerable.Range(1, Presses).ToList().ForEach(_ => world.Presses(ana, menu, "Baixar meus dados")), ana);

        async Task Beside(string what, Action load, Person loader)
        {
            var (before, other) = (Sent(world, loader), world.Person($"Otra {what}", "es"));
            load();
            var longest = TimeSpan.Zero;
            for (var asked = 0; asked < Asked; asked++)
            {
                var began = Stopwatch.GetTimestamp();
                _ = await Answer(world, other, () => world.Says(other, "/ayuda"));
                longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(began).Ticks));
            }

            var health = host.Run.Health().Ok ? "green" : "red";
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {what} | {longest.TotalMilliseconds:0} | {Sent(world, loader) - before} | {health} |"));
        }
    }

    private static int Sent(World world, Person person) => world.MessagesOf(person.Id).Count(message => message.FromId == world.BotId);

    private static async Task<ChatMessage> Answer(World world, Person person, Action act)
    {
        var before = Sent(world, person);
        act();
        await world.Until(() => Sent(world, person) > before, Patience);
        return world.MessagesOf(person.Id).Last(message => message.FromId == world.BotId);
    }

    private static void GiveAllTo(string path, string author)
    {
        using var store = Stores.Open(new() { Path = path }, [PracticeBank.All]);
        _ = store.Run(
            [work => work.All(PracticeBank.All, KeyRange.All).ToList().ForEach(
                practice => work.Put(PracticeBank.All, practice with { Authors = [author] }))]);
    }
}
