using Bot.Playground;

namespace Bot.Tests.Playground;

public sealed class MovableClockTest
{
    private static readonly DateTimeOffset Start = new(2026, 10, 16, 13, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Timers_fire_in_order_each_at_its_own_moment()
    {
        var clock = new MovableClock(stoppedAt: Start);
        List<(string, TimeSpan)> fired = [];
        using var late = clock.CreateTimer(_ => fired.Add(("late", clock.GetUtcNow() - Start)), null, TimeSpan.FromHours(2), Timeout.InfiniteTimeSpan);
        using var each = clock.CreateTimer(_ => fired.Add(("each", clock.GetUtcNow() - Start)), null, TimeSpan.FromMinutes(50), TimeSpan.FromMinutes(50));
        using var never = clock.CreateTimer(_ => fired.Add(("never", TimeSpan.Zero)), null, TimeSpan.FromHours(3), Timeout.InfiniteTimeSpan);

        clock.Advance(TimeSpan.FromHours(2));

        Assert.Equal([("each", TimeSpan.FromMinutes(50)), ("each", TimeSpan.FromMinutes(100)), ("late", TimeSpan.FromHours(2))], fired);
        Assert.Equal(Start.AddHours(2), clock.GetUtcNow());
        never.Dispose();
        clock.Advance(TimeSpan.FromHours(5));
        Assert.DoesNotContain(fired, entry => entry.Item1 == "never");
    }

    [Fact]
    public async Task A_running_clock_goes_by_itself_and_can_be_moved_while_timestamps_stay_with_the_machine()
    {
        var machine = new MovableClock(stoppedAt: Start);
        var clock = new MovableClock(machine);
        var before = clock.GetTimestamp();
        var moved = Task.Delay(TimeSpan.FromDays(1), clock);
        var waited = Task.Delay(TimeSpan.FromDays(3), clock);

        clock.Advance(TimeSpan.FromDays(2));
        await moved;
        Assert.Equal(Start.AddDays(2), clock.GetUtcNow());
        Assert.True(clock.GetElapsedTime(before) < TimeSpan.FromHours(1));
        Assert.False(waited.IsCompleted);

        machine.Advance(TimeSpan.FromDays(3));
        await waited;
        Assert.Equal(Start.AddDays(5), clock.GetUtcNow());
    }

    [Fact]
    public void Time_does_not_go_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MovableClock().Advance(TimeSpan.FromSeconds(-1)));
}
