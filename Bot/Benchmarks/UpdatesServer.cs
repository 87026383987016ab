using System.Text.Json;
using Bot.Hosting;
using Bot.Playground;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Benchmarks;

/// <summary>
/// The other process of <c>bench updates</c>: the playground's Bot API server with the people in it. Prints its address and token in one
/// line, waits for a bot, lets many people go and then one alone, prints the figures of both as a line of JSON each, and ends.
/// </summary>
internal static class UpdatesServer
{
    public const string Command = "updates-server";

    private static readonly TimeSpan BotPatience = TimeSpan.FromSeconds(60);

    /// <param name="args">How many people, their answers in all, the answers of one alone, and the answers each gives before it
    /// counts.</param>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        if (
            args.Select(text => int.TryParse(text, out var number) ? number : 0).ToArray() is not [> 0 and var people, > 0 and var answers, > 0 and var alone, > 0 and var warming])
        {
            return 2;
        }

        try
        {
            await Serve(new(people, answers, alone, warming), output);
            return 0;
        }
        catch (TimeoutException silence)
        {
            await error.WriteLineAsync(silence.Message);
            return 1;
        }
    }

    private static async Task Serve(Amounts amounts, TextWriter output)
    {
        await using var world = new World(TimeProvider.System);
        world.RequestLog.IsOn = false;
        await using var web = WebServer.Build(Settings.Read(["--Http:Listen=http://127.0.0.1:0"]), logging => logging.ClearProviders());
        web.MapPlayground(world);
        await web.StartAsync();
        var address = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await output.WriteLineAsync($"{address} {world.Token}");
        await world.Until(() => world.IsPolled, BotPatience);
        using var listening = new CancellationTokenSource();
        var events = world.Listen(listening.Token);
        await Measure(new(world, events, amounts.People), amounts.Warming, amounts.Answers / amounts.People, output);
        await Measure(new(world, events, 1), amounts.Warming, amounts.Alone, output);
        await listening.CancelAsync();
    }

    /// <summary>One line when it begins to count, and one with the figures.</summary>
    private static async Task Measure(UpdatesPeople people, int warming, int answersEach, TextWriter output)
    {
        _ = await people.Go(warming);
        await output.WriteLineAsync("go");
        await output.WriteLineAsync(JsonSerializer.Serialize(await people.Go(answersEach)));
    }

    private sealed record Amounts(int People, int Answers, int Alone, int Warming);
}
