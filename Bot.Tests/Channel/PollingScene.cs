using Bot.Channel;
using Bot.Messages;
using Bot.Tests.EndToEnd;
using Bot.Tests.Outbox;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.Channel;

/// <summary>The long poll on a virtual clock over a scripted wire: answers in order, then silence. Commits all that it is handed.</summary>
internal sealed class PollingScene : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _idle = new();
    private readonly Queue<Reply> _fetches;
    private readonly List<Incoming> _handled = [];
    private readonly LogLines _log = new();
    private readonly ILoggerFactory _loggers;
    private readonly Task _running;
    private readonly TimeSpan _begun;

    /// <param name="fetches">What getUpdates answers, one after the other.</param>
    public PollingScene(params Reply[] fetches)
    {
        (_fetches, _begun) = (new(fetches), Time.Passed);
        Telegram = new(Time)
        {
            Script = call => call.Method == "getUpdates" && _fetches.TryDequeue(out var reply) ? reply : null,
            Before = Wait,
        };
        _loggers = LoggerFactory.Create(_log.TakeAll);
        var polling = new LongPolling(Telegram.Client(), new UpdateReader(99, "BancoBot"), Handle, new TelegramOptions(), Time, _loggers.CreateLogger<LongPolling>(), new Random(7));
        _running = polling.Run(_stopping.Token);
    }

    public VirtualTime Time { get; } = new();

    public TimeSpan Waited => Time.Passed - _begun;

    public ScriptedTelegram Telegram { get; }

    public IReadOnlyList<string> Lines => _log.All;

    public IReadOnlyList<string?> Offsets => [.. Telegram.Calls.Where(call => call.Method == "getUpdates").Select(call => call["offset"])];

    /// <summary>An answer to getUpdates.</summary>
    public static Reply Updates(params string[] updates) => Reply.Result($"[{string.Join(',', updates)}]");

    /// <summary>A text of Ana's.</summary>
    public static string Good(long id) => $$"""
        {"update_id":{{id}},"message":{"message_id":1,"date":1,"text":"hola {{id}}","from":{"id":7,"is_bot":false,"first_name":"Ana"},"chat":{"id":7,"type":"private"} } }
        """;

    /// <summary>Lets so many pauses pass, and then waits until all fetches are answered.</summary>
    /// <returns>What was handled, in order.</returns>
    public async Task<IReadOnlyList<Incoming>> Settled(int pauses = 0)
    {
        for (var pause = 0; pause < pauses; pause++)
        {
            Time.Advance(await Time.NextPause());
        }

        await Task.WhenAny(_idle.Task, _running);
        Assert.False(_running.IsFaulted, $"{_running.Exception}");
        return _handled;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
        _loggers.Dispose();
        _log.Dispose();
        _stopping.Dispose();
    }

    private async Task Wait(Call call, CancellationToken cancellation)
    {
        if (call.Method != "getUpdates" || _fetches.Count > 0)
        {
            return;
        }

        _ = _idle.TrySetResult();
        await Task.Delay(Timeout.InfiniteTimeSpan, Time, cancellation);
    }

    private Task<bool> Handle(IReadOnlyList<Incoming> batch)
    {
        _handled.AddRange(batch);
        return Task.FromResult(true);
    }
}
