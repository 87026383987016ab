using System.Text.Json;
using Bot.Hosting;
using Bot.Playground;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Bot.Benchmarks;

/// <summary>
/// The other process of <c>bench updates</c>: the playground's Bot API server with the people in it. Prints its address and token in one line,
/// waits for a bot, lets the people go, prints the figures as one line of JSON, and ends.
/// </summary>
internal static class UpdatesServer
{
    public const string Command = "updates-server";

    private static readonly TimeSpan BotPatience = TimeSpan.FromSeconds(60);

    /// <param name="args">How many people, their answers in all, the answers of one alone, and the answers each gives before it counts.</param>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args.Select(text => int.TryParse(text, out var number) ? number : 0).ToArray() is not [> 0 and var people, > 0 and var answers, > 0 and var alone, > 0 and var warming])
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
        await using var web = WebServer.Build(Settings.Read(["--Http:Listen=http://127.0.0.1:0"]), null);
        web.MapPlayground(world);
        await web.StartAsync();
        var address = web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await output.WriteLineAsync($"{address} {world.Token}");
        await world.Until(() => world.IsPolled, BotPatience);
        await output.WriteLineAsync(JsonSerializer.Serialize(await Measure(world, amounts)));
    }

    private static async Task<UpdatesRound> Measure(World world, Amounts amounts)
    {
        using var listening = new CancellationTokenSource();
        var events = world.Listen(listening.Token);
        var crowd = new UpdatesPeople(world, events, amounts.People);
        _ = await crowd.Go(amounts.Warming);
        var many = await crowd.Go(amounts.Answers / amounts.People);
        var single = new UpdatesPeople(world, events, 1);
        _ = await single.Go(amounts.Warming);
        var one = await single.Go(amounts.Alone);
        await listening.CancelAsync();
        return new(many, one);
    }

    private sealed record Amounts(int People, int Answers, int Alone, int Warming);
}
