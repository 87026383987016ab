using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Bot.Domain.Practices;
using Bot.Hosting;
using Bot.Playground;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Person = Bot.Playground.Model.Person;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench inline [PRACTICES]</c>: how long somebody waits who types a query after the bot's name, key stroke by key stroke. The Bot API
/// server is this process, the bot another, with its store on disk and HTTP between them, so both ways are in the figures.
/// </summary>
internal static class InlineBenchmark
{
    private const int UsualPractices = 10_000, MostPractices = PracticeNumber.Most, Warming = 400, ShortestQuery = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <returns>0, 1 where the bot did not answer, 2 for arguments that it does not know.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var practices = args is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : UsualPractices;
        if (args.Length > 1 || practices is < 1 or > MostPractices
            || (args.Length == 1 && practices.ToString(CultureInfo.InvariantCulture) != args[0]))
        {
            await error.WriteLineAsync($"bench inline [PRACTICES, 1 to {MostPractices}]");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("bench-inline-").FullName;
        try
        {
            BenchmarkStore.Fill(Path.Combine(folder, "banco.db"), practices);
            await Measure(folder, practices, output);
            return 0;
        }
        catch (Exception failed) when (failed is TimeoutException or UpdatesFailedException)
        {
            await error.WriteLineAsync(failed.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, int practices, TextWriter output)
    {
        await using var world = new World(TimeProvider.System);
        world.RequestLog.IsOn = false;
        await using var web = WebServer.Build(Settings.Read(["--Http:Listen=http://127.0.0.1:0"]), logging => logging.ClearProviders());
        web.MapPlayground(world);
        await web.StartAsync();
        using var listening = new CancellationTokenSource();
        var events = world.Listen(listening.Token);
        using var bot = UpdatesBots.StartOurs(
            web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(), world.Token, folder);
        bot.Drain();
        await world.Until(() => world.IsPolled, Patience);
        var rosa = world.Person("Rosa", "es");
        string[] strokes = [.. SearchSet.Queries(null).SelectMany(
            query => Enumerable.Range(ShortestQuery, query.Q.Length - ShortestQuery + 1).Select(length => query.Q[..length]))];
        foreach (var stroke in strokes.Take(Warming))
        {
            _ = await Ask(world, rosa, events, stroke);
        }

        var times = new List<double>(strokes.Length);
        foreach (var stroke in strokes)
        {
            times.Add(await Ask(world, rosa, events, stroke));
        }

        await listening.CancelAsync();
        times.Sort();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            Inline queries from their arrival at the server to the bot's answer there, {practices} practices, {times.Count} key strokes
            | p50 (ms) | p90 (ms) | p99 (ms) |
            |---|---|---|
            | {times[times.Count / 2]:0.00} | {times[times.Count * 9 / 10]:0.00} | {times[times.Count * 99 / 100]:0.00} |
            """));
    }

    private static async Task<double> Ask(World world, Person person, ChannelReader<WorldEvent> events, string text)
    {
        var start = Stopwatch.GetTimestamp();
        var query = world.AsksInline(person, text);
        while ((await events.ReadAsync().AsTask().WaitAsync(Patience)).Answer?.QueryId != query)
        {
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
