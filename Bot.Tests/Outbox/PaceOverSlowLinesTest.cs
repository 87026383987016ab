using Bot.Messages;
using Bot.Outbox;
using Bot.Outbox.Calls;
using Bot.Outbox.Pacing;
using Bot.Outbox.Queue;

namespace Bot.Tests.Outbox;

/// <summary>
/// A server counts calls when they arrive, and they arrive late, and not all alike: the pace holds there. The lines are simulated on a clock of
/// the test, so that each call's way is known.
/// </summary>
public sealed class PaceOverSlowLinesTest(ITestOutputHelper output)
{
    private const int ManyGroups = 500;

    private const int MostInSecond = 30;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Milliseconds there and back at least, what comes on top by chance, and how late an alarm rings.</summary>
    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 10, 2)]
    [InlineData(60, 20, 1)]
    [InlineData(100, 20, 2)]
    public void What_the_rate_allows_is_used_within_five_percent(int trip, int chance, int late)
    {
        var arrivals = Told(trip, chance, late, seed: trip);
        Assert.Equal(2 * ManyGroups, arrivals.Count);
        Assert.InRange(arrivals.MostIn(Second), 1, MostInSecond);
        Assert.InRange(arrivals.Max(), TimeSpan.Zero, TimeSpan.FromSeconds(2 * ManyGroups / 30.0 * 1.05));
    }

    [Theory]
    [InlineData(0, 400, 0)]
    [InlineData(1, 900, 15)]
    [InlineData(150, 2_000, 15)]
    [InlineData(1_500, 1_500, 100)]
    [InlineData(5, 5_000, 300)]
    public void However_unlike_the_ways_are_no_second_sees_more_than_thirty(int trip, int chance, int late)
    {
        foreach (var seed in Enumerable.Range(1, 8))
        {
            var arrivals = Told(trip, chance, late, seed);
            Assert.Equal(2 * ManyGroups, arrivals.Count);
            Assert.InRange(arrivals.MostIn(Second), 1, MostInSecond);
        }
    }

    /// <summary>Two calls for each group; when each arrived.</summary>
    private List<TimeSpan> Told(int trip, int chance, int late, int seed)
    {
        var (time, random) = (new VirtualTime(), new Random(seed));
        var clock = new MonotonicClock(time);
        var (book, timetable) = (new ChatBook(clock, new ChatDirectory(), paced: true), new Timetable(clock, paced: true));
        foreach (var number in Enumerable.Range(0, 2 * ManyGroups))
        {
            var chat = book.Of(Notice(number));
            _ = chat.Add(Notice(number));
            timetable.Plan(chat);
        }

        List<TimeSpan> arrivals = [];
        var (onTheWay, start) = (new PriorityQueue<ChatQueue, long>(), time.Passed);
        while (arrivals.Count < 2 * ManyGroups || onTheWay.Count > 0)
        {
            while (timetable.Next() is { } chat)
            {
                timetable.Take(chat);
                var (there, back) = (Way(), Way());
                arrivals.Add(time.Passed - start + there);
                onTheWay.Enqueue(chat, clock.Now + clock.Units(there + back));
            }

            var alarm = timetable.NextMoment() is { } moment ? moment + clock.Units(TimeSpan.FromMilliseconds(random.NextDouble() * late)) : long.MaxValue;
            time.AdvanceTo(time.Passed + clock.Until(onTheWay.TryPeek(out _, out var landing) ? Math.Min(alarm, landing) : alarm));
            while (onTheWay.TryPeek(out var landed, out var at) && at <= clock.Now)
            {
                Land(timetable, onTheWay.Dequeue());
            }
        }

        var took = arrivals.Max();
        output.WriteLine($"{trip} ms and up to {chance} ms a way, alarms {late} ms late: {arrivals.Count / took.TotalSeconds:F1} calls a second, most in a second {arrivals.MostIn(Second)}");
        return arrivals;

        TimeSpan Way() => TimeSpan.FromMilliseconds((trip + (random.NextDouble() * chance)) / 2);
    }

    private static OutboxEntry Notice(int number) => new()
    {
        Id = $"{number}",
        Effect = new Show(Address.OfGroup($"g{number % ManyGroups}"), null, DeliveryScene.Screen("aviso"), ShowMode.New) { Broadcast = true },
        QueuedAt = NodaTime.Instant.FromUnixTimeSeconds(0),
    };

    private static void Land(Timetable timetable, ChatQueue chat)
    {
        var (flown, outcome) = (chat.InFlight!, new Outcome.Taken(1));
        timetable.Landed(chat, flown, outcome);
        chat.Finish();
        Assert.True(chat.Mark(flown.Entry.Id));
        timetable.Plan(chat);
    }
}
