using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench store [BATCHES]</c>: how long a batch of the handling loop waits for the store, engine beside engine. A batch is what a full
/// one is in the running bot: fifty updates, each of which writes a session, a draft and a message to send. The longest waits are those
/// with a checkpoint.
/// </summary>
internal static class StoreBenchmark
{
    private const int UsualBatches = 2_000, MostBatches = 1_000_000, People = 5_000, Updates = 50, LongestDraft = 4_000, Rounds = 3;

    /// <returns>0, or 2 for arguments that it does not know.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var batches = args is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? asked
            : UsualBatches;
        if (args.Length > 1 || batches is < 1 or > MostBatches
            || (args.Length == 1 && batches.ToString(CultureInfo.InvariantCulture) != args[0]))
        {
            error.WriteLine($"bench store [BATCHES, 1 to {MostBatches}]");
            return 2;
        }

        output.WriteLine($"""
            {batches} batches of {Updates} updates by {People} people; of each batch the time until it is on disk (ms). Rounds in turns.

            | engine | documents/s | p50 | p99 | p99.9 | longest | file (MB) |
            |---|---|---|---|---|---|---|
            """);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var engine in Enum.GetValues<StoreEngine>())
            {
                output.WriteLine(Measure(engine, batches));
            }
        }

        return 0;
    }

    private static string Measure(StoreEngine engine, int batches)
    {
        var folder = Directory.CreateTempSubdirectory("bench-store-").FullName;
        try
        {
            var path = Path.Combine(folder, "banco.db");
            List<double> waits;
            using (var store = Stores.Open(new StoreOptions { Path = path, Engine = engine }, [Entry.Sessions, Entry.Drafts, Entry.Outbox]))
            {
                waits = Waits(store, batches, new Random(batches));
            }

            return Row(engine, waits, new FileInfo(path).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<double> Waits(IBotStore store, int batches, Random random)
    {
        List<double> waits = [];
        for (var batch = 0; batch < batches; batch++)
        {
            var works = Enumerable.Range(batch * Updates, Updates).Select(update => Update(update, random)).ToArray();
            var began = Stopwatch.GetTimestamp();
            _ = store.Run(works);
            waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return waits;
    }

    /// <summary>What one update reads and writes; the message that was sent before is taken out of the outbox.</summary>
    private static Action<IWork> Update(int number, Random random)
    {
        var person = $"{random.Next(People)}";
        var draft = new string('a', random.Next(LongestDraft));
        return work =>
        {
            var before = work.Find(Entry.Sessions, person);
            work.Put(Entry.Sessions, new Entry(person, draft[..(draft.Length / 20)], before?.Moment + 1 ?? 0));
            work.Put(Entry.Drafts, new Entry(person, draft, number));
            work.Put(Entry.Outbox, new Entry($"{number}", draft[..(draft.Length / 10)], number));
            work.Delete(Entry.Outbox, $"{number - (2 * Updates)}");
        };
    }

    private static string Row(StoreEngine engine, List<double> waits, long length)
    {
        waits.Sort();
        var perSecond = waits.Count * Updates * 4 / (waits.Sum() / 1_000);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {engine} | {perSecond:0} | {At(0.5):0.0} | {At(0.99):0.0} | {At(0.999):0.0} | {waits[^1]:0.0} | {length / 1e6:0.0} |");

        double At(double share) => waits[(int)(share * (waits.Count - 1))];
    }

    private sealed record Entry(string Id, string Text, long Moment)
    {
        private static readonly Index<Entry> ByMoment = new("moment", entry => [Key.Of(entry.Moment)]);

        public static readonly Collection<Entry> Sessions = new("sessions", entry => entry.Id);
        public static readonly Collection<Entry> Drafts = new("drafts", entry => entry.Id, ByMoment);
        public static readonly Collection<Entry> Outbox = new("outbox", entry => entry.Id, ByMoment);
    }
}
