using System.Globalization;
using System.Text.Json;
using Bot.Storage;

namespace Bot.Benchmarks;

/// <summary>Starts a server and a bot, each in a process of its own, and takes the figures.</summary>
internal static class UpdatesBots
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <param name="start">Given the server's address, its token and a folder that is deleted afterwards.</param>
    /// <exception cref="UpdatesFailedException">A process ended early, or answered wrongly.</exception>
    public static async Task<UpdatesRound> Measure(Func<string, string, string, ChildProgram> start, params int[] numbers)
    {
        var folder = Directory.CreateTempSubdirectory("bench-updates-").FullName;
        try
        {
            using var server = ChildProgram.Own(
                ["bench", UpdatesServer.Command, .. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))]);
            if ((await server.Line(Patience))?.Split(' ') is not [var address, var token])
            {
                throw new UpdatesFailedException("The server did not start.");
            }

            using var bot = start(address, token, folder);
            bot.Drain();
            return new(await Figures(server, bot), await Figures(server, bot));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<UpdatesFigures> Figures(ChildProgram server, ChildProgram bot)
    {
        _ = await server.Line(Patience);
        var before = bot.ProcessorTime;
        return await server.Line(Patience) is { } figures
            ? JsonSerializer.Deserialize<UpdatesFigures>(figures)!.With(bot.ProcessorTime - before)
            : throw new UpdatesFailedException("The people were not answered.");
    }

    /// <summary>The whole program, with its store in the folder.</summary>
    public static ChildProgram StartOurs(string address, string token, string folder, StoreEngine engine = StoreEngine.LiteDb) => ChildProgram.Own(
    [
        $"--Telegram:Token={token}", $"--Telegram:BaseUrl={address}", $"--Store:Path={Path.Combine(folder, "banco.db")}",
        $"--Store:Engine={StoreFormat.NameOf(engine)}", "--Delivery:Pacing=false", "--Http:Listen=http://127.0.0.1:0",
    ]);

    /// <summary>Installs the peer's packages where they are missing.</summary>
    /// <exception cref="UpdatesFailedException">Its folder, node or npm is missing.</exception>
    public static async Task<Func<string, string, string, ChildProgram>> PreparePeer()
    {
        var peer = FindPeer() ?? throw new UpdatesFailedException("Benchmarks/peer is not there: run this from the sources.");
        if (!Directory.Exists(Path.Combine(peer, "node_modules")))
        {
            using var install = ChildProgram.Start("npm", ["install", "--no-package-lock", "--no-audit", "--no-fund"], peer);
            install.Drain();
            if (await install.Ended(Patience) != 0)
            {
                throw new UpdatesFailedException($"npm install failed in {peer}.");
            }
        }

        return (address, token, folder) => ChildProgram.Start("node", ["peer.mjs", address, token, folder], peer);
    }

    private static string? FindPeer()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var peer = Path.Combine(folder.FullName, "Benchmarks", "peer");
            if (File.Exists(Path.Combine(peer, "peer.mjs")))
            {
                return peer;
            }
        }

        return null;
    }
}

/// <summary>A bot could not be measured; the message says why.</summary>
public sealed class UpdatesFailedException : Exception
{
    public UpdatesFailedException()
    {
    }

    public UpdatesFailedException(string message)
        : base(message)
    {
    }

    public UpdatesFailedException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
