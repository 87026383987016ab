using Bot.Storage;

namespace Bot.Benchmarks;

/// <summary>The arguments of <c>bench updates</c>; all numbers above zero.</summary>
/// <param name="People">How many at once.</param>
/// <param name="Answers">Theirs in all, at least one each.</param>
/// <param name="Alone">Answers of one person.</param>
/// <param name="Rounds">Null for one, or for three against a peer.</param>
/// <param name="Engine">What keeps the bot's store: litedb or sqlite.</param>
internal sealed record UpdatesOptions(int People, int Answers, int Alone, int? Rounds, bool AgainstPeer, StoreEngine Engine)
{
    /// <summary>Null for what it does not know.</summary>
    public static UpdatesOptions? Read(string[] args)
    {
        var options = new UpdatesOptions(50, 5_000, 300, null, false, StoreEngine.LiteDb);
        for (var place = 0; place + 1 < args.Length; place += 2)
        {
            var number = int.TryParse(args[place + 1], out var read) && read > 0 ? read : 0;
            if ((args[place], args[place + 1], number) switch
            {
                ("--vs", "grammy", _) => options with { AgainstPeer = true },
                ("--engine", "litedb", _) => options with { Engine = StoreEngine.LiteDb },
                ("--engine", "sqlite", _) => options with { Engine = StoreEngine.Sqlite },
                ("--people", _, > 0) => options with { People = number },
                ("--answers", _, > 0) => options with { Answers = number },
                ("--alone", _, > 0) => options with { Alone = number },
                ("--rounds", _, > 0) => options with { Rounds = number },
                _ => null,
            } is not { } more)
            {
                return null;
            }

            options = more;
        }

        return args.Length % 2 == 0 && options.Answers >= options.People ? options : null;
    }
}
