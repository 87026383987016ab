using Bot.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.EndToEnd;

/// <summary>Which ends of a part are told, and which are wanted.</summary>
public sealed class VitalPartsTest : IDisposable
{
    private readonly LogLines _log = new();
    private readonly ILoggerFactory _loggers;
    private readonly VitalParts _parts;
    private readonly CancellationTokenSource _stopping = new();

    public VitalPartsTest()
    {
        _loggers = LoggerFactory.Create(_log.TakeAll);
        _parts = new(_loggers.CreateLogger<VitalParts>());
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _loggers.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task A_part_that_throws_is_named_with_what_it_threw()
    {
        await _parts.Start("Fetching", _ => throw new InvalidOperationException("the reason"), _stopping.Token);

        Assert.Equal("Fetching", await _parts.Ended);
        Assert.Contains("the reason", Assert.Single(_log.All), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_one_that_only_returns_or_is_cancelled_by_nobody()
    {
        await _parts.Start("Menus", _ => Task.CompletedTask, _stopping.Token);
        await _parts.Start("Papers", _ => throw new OperationCanceledException(), _stopping.Token);

        Assert.Equal("Menus", await _parts.Ended);
        Assert.Equal(2, _log.All.Count);
    }

    [Fact]
    public async Task An_end_that_was_asked_for_is_quiet()
    {
        var part = _parts.Start("Fetching", stop => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop), _stopping.Token);
        var other = _parts.Start("Handling", async stop => await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing), _stopping.Token);
        await _parts.Start("Webhook", _ => Task.CompletedTask, _stopping.Token, mayFinish: true);
        await _stopping.CancelAsync();
        await Task.WhenAll(part, other);

        Assert.False(_parts.Ended.IsCompleted);
        Assert.Empty(_log.All);
    }

    [Fact]
    public async Task A_fault_while_stopping_is_told()
    {
        await _stopping.CancelAsync();
        await _parts.Start("Fetching", _ => throw new InvalidOperationException("the reason"), _stopping.Token);

        Assert.Equal("Fetching", await _parts.Ended);
    }
}
