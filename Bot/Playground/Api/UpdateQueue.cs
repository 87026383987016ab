using System.Text.Json;

namespace Bot.Playground.Api;

/// <summary>What the bot has not confirmed yet. All members are called with the world's gate held.</summary>
internal sealed class UpdateQueue(World world, int firstId) : IDisposable
{
    /// <summary>Telegram keeps updates for a day (Bot API, getting updates).</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly Queue<PendingUpdate> _pending = new();
    private readonly PooledBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer = new(Stream.Null, Reply.WriterOptions);
    private TaskCompletionSource<bool>? _poller;

    /// <summary>Completed, and made anew, whenever something was added: what the webhook's sender waits for.</summary>
    public TaskCompletionSource Added { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int NextId { get; set; } = firstId;

    public int Count => _pending.Count;

    /// <summary>Somebody waits for the next update.</summary>
    public bool IsAwaited => _poller is { Task.IsCompleted: false };

    public IEnumerable<PendingUpdate> Pending => _pending;

    /// <summary>Queues one update unless the bot does not want its kind.</summary>
    public void Add(string kind, Action<Utf8JsonWriter> writeBody)
    {
        if (world.Settings.AllowedUpdates is { Count: > 0 } allowed && !allowed.Contains(kind))
        {
            return;
        }

        _buffer.Clear();
        _writer.Reset(_buffer);
        _writer.WriteStartObject();
        _writer.WriteNumber("update_id", NextId);
        _writer.WritePropertyName(kind);
        writeBody(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        Restore(new PendingUpdate(NextId++, _buffer.WrittenSpan.ToArray(), world.Clock.GetUtcNow()));
    }

    public void Restore(PendingUpdate update)
    {
        _pending.Enqueue(update);
        _poller?.TrySetResult(true);
        Added.TrySetResult();
        Added = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        world.WakeWaiters();
    }

    /// <summary>Forgets what the offset confirms: everything before it, or, below zero, all but that many.</summary>
    public void Confirm(int offset)
    {
        var limit = offset >= 0 ? offset : NextId + offset;
        while (_pending.TryPeek(out var first) && (first.Id < limit || world.Clock.GetUtcNow() - first.At > Kept))
        {
            _pending.Dequeue();
        }
    }

    public void Clear() => _pending.Clear();

    /// <summary>Becomes the one who waits; whoever waited before is told that there is another (false).</summary>
    public Task<bool> Wait()
    {
        _poller?.TrySetResult(false);
        _poller = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        world.WakeWaiters();
        return _poller.Task;
    }

    public void Dispose()
    {
        _writer.Dispose();
        _buffer.Dispose();
    }

    /// <summary>Ends whoever waits: another call of getUpdates or a webhook takes over.</summary>
    public void Interrupt() => _poller?.TrySetResult(false);
}

internal sealed record PendingUpdate(int Id, byte[] Json, DateTimeOffset At);
