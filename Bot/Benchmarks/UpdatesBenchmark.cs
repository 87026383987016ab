using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench updates [--people 50 --answers 5000 --alone 300 --rounds 1] [--vs grammy] [--engine litedb]</c>: how many answers a second
/// people get who propose practices, each waiting for the bot's answer before the next message; and how long one person alone waits.
/// </summary>
public static class UpdatesBenchmark
{
    /// <summary>Answers that each person gives before it counts; a whole practice is 16.</summary>
    private const int Warming = 160;

    private const int RoundsAgainstPeer = 3;

    private const string Usage =
        "bench updates [--people 50] [--answers 5000] [--alone 300] [--rounds N] [--vs grammy] [--engine litedb|sqlite]";

    private const string Header = """
        Answers to people who fill in /proponer over and over: eight questions (a long text in three pieces), review, preview, sending, a new draft.
        Of 16 answers 14 are typed (one update in, one new message out) and 2 are pressed (one update in, the button freed, its message changed).
        The Bot API server with the people is one process, the bot another, HTTP between them. The bot is the whole program: its store in a
        temporary folder, synced before each answer; every message through the outbox; only the pacing is off.
        """;

    private const string PeerHeader = """
        The peer: grammY with its runner, one update at a time per chat, one session file (JSON, not synced) per person, the same conversation
        without drafts, rules, outbox and duplicates. Fresh processes for each round, rounds in turns; medians.
        """;

    /// <summary>
    /// Runs with the arguments after "bench updates"; returns 0, 1 if a bot could not be measured, or 2 for arguments that it does not
    /// know.
    /// </summary>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        if (UpdatesOptions.Read(args) is not { } options)
        {
            await error.WriteLineAsync(Usage);
            return 2;
        }

        var rounds = options.Rounds ?? (options.AgainstPeer ? RoundsAgainstPeer : 1);
        try
        {
            await output.WriteLineAsync(Header + (options.AgainstPeer ? "\n" + PeerHeader : ""));
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\n| {"",-18} | {"answers/s",9} | {"p50 (ms)",8} | {"p99 (ms)",8} | {"bot CPU (ms)",13} |\n|---|---|---|---|---|"));
            List<UpdatesRound> ours = [], peers = [];
            for (var round = 0; round < rounds; round++)
            {
                ours.Add(
                    await Measure(
                        "bot", (address, token, folder) => UpdatesBots.StartOurs(address, token, folder, options.Engine), options, output));
                if (options.AgainstPeer)
                {
                    peers.Add(await Measure("grammY", await UpdatesBots.PreparePeer(), options, output));
                }
            }

            await Sum(options, ours, peers, output);
            return 0;
        }
        catch (UpdatesFailedException failed)
        {
            await error.WriteLineAsync(failed.Message);
            return 1;
        }
    }

    private static async Task<UpdatesRound> Measure(
        string name, Func<string, string, string, ChildProgram> start, UpdatesOptions options, TextWriter output)
    {
        var round = await UpdatesBots.Measure(start, options.People, options.Answers, options.Alone, Warming);
        await Print(name, options, round, output);
        return round;
    }

    private static async Task Sum(UpdatesOptions options, List<UpdatesRound> ours, List<UpdatesRound> peers, TextWriter output)
    {
        if (ours.Count > 1)
        {
            await Print("bot, median", options, Median(ours), output);
        }

        if (peers.Count > 0)
        {
            var (bot, peer) = (Median(ours), Median(peers));
            await Print("grammY, median", options, peer, output);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"\nThe bot gives {bot.Many.PerSecond / peer.Many.PerSecond:0.00} times the peer's answers a second to {options.People} people, and {bot.One.PerSecond / peer.One.PerSecond:0.00} times to one; it uses {peer.Many.Processor / bot.Many.Processor:0.00} times less processor time for each."));
        }
    }

    private static UpdatesRound Median(List<UpdatesRound> rounds) =>
        new(
            UpdatesFigures.MedianOf(rounds.ConvertAll(round => round.Many)),
            UpdatesFigures.MedianOf(rounds.ConvertAll(round => round.One)));

    private static async Task Print(string name, UpdatesOptions options, UpdatesRound round, TextWriter output)
    {
        await output.WriteLineAsync(
            $"| {name + ", " + options.People.ToString(CultureInfo.InvariantCulture),-18} | {round.Many.Cells()} |");
        await output.WriteLineAsync($"| {name + ", 1",-18} | {round.One.Cells()} |");
    }
}
