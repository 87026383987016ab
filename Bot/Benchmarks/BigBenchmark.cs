using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Practices;
using Bot.Hosting;
using Bot.Playground;
using Bot.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench big [PRACTICES] [litedb|sqlite]</c>: a bank of that many practices and 2,000 officials beside one of 60. From the start of
/// the bot's process to its first fetch, what that took of the processors, the memory that it has (resident, bytes), and how long 50
/// people wait who ask one question after another. The Bot API server is this process, the bot another, with its store on disk and HTTP
/// between them.
/// </summary>
internal static class BigBenchmark
{
    private const int UsualPractices =
        10_000, SmallPractices = 60, Officials = 2_000, SmallOfficials = 12, People = 50, Warming = 10, QuestionsEach = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>0, 1 where the bot did not answer, 2 for arguments that it does not know.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var engine = args.Contains("sqlite") ? StoreEngine.Sqlite : StoreEngine.LiteDb;
        string[] numbers = [.. args.Except(["sqlite", "litedb"])];
        var practices = numbers is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : UsualPractices;
        if (numbers.Length > 1 || practices is < 1 or > PracticeNumber.Most
            || (numbers.Length == 1 && practices.ToString(CultureInfo.InvariantCulture) != numbers[0]))
        {
            await error.WriteLineAsync($"bench big [PRACTICES, 1 to {PracticeNumber.Most}] [litedb|sqlite]");
            return 2;
        }

        try
        {
            await output.WriteLineAsync("""
                | practices | officials | start to first fetch (ms) | processor for it (ms) | first question (ms) | memory then (MB) | memory after (MB) | p50 (ms) | p99 (ms) |
                |---|---|---|---|---|---|---|---|---|
                """);
            foreach (var (count, officials) in new[] { (SmallPractices, SmallOfficials), (practices, Officials) })
            {
                await output.WriteLineAsync(await InFolder(folder => Measure(folder, count, officials, engine)));
            }

            return 0;
        }
        catch (Exception failed) when (failed is TimeoutException or UpdatesFailedException)
        {
            await error.WriteLineAsync(failed.Message);
            return 1;
        }
    }

    private static async Task<string> InFolder(Func<string, Task<string>> measure)
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("bench-big-").FullName;
        try
        {
            return await measure(folder);
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Measure(string folder, int practices, int officials, StoreEngine engine)
    {
        BenchmarkStore.Fill(Path.Combine(folder, "banco.db"), practices, officials, engine);
        await using var world = new World(TimeProvider.System);
        world.RequestLog.IsOn = false;
        await using var web = WebServer.Build(Settings.Read(["--Http:Listen=http://127.0.0.1:0"]), logging => logging.ClearProviders());
        web.MapPlayground(world);
        await web.StartAsync();
        var began = Stopwatch.GetTimestamp();
        using var bot = UpdatesBots.StartOurs(
            web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(), world.Token, folder, engine);
        bot.Drain();
        await world.Until(() => world.IsPolled, Patience);
        var (start, processor) = (Stopwatch.GetElapsedTime(began), bot.ProcessorTime);
        using var listening = new CancellationTokenSource();
        var asking = new QuestionPeople(world, world.Listen(listening.Token), People);
        var first = await asking.First();
        var memory = bot.ResidentBytes;
        _ = await asking.Go(Warming);
        var figures = await asking.Go(QuestionsEach);
        await listening.CancelAsync();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {practices} | {officials} | {start.TotalMilliseconds:0} | {processor.TotalMilliseconds:0} | {first.TotalMilliseconds:0} | {memory / 1e6:0} | {bot.ResidentBytes / 1e6:0} | {figures.Median:0.0} | {figures.Slow:0.0} |");
    }
}
