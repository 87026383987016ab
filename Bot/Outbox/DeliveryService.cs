using System.Threading.Channels;
using Bot.Channel;
using Bot.Messages;
using Bot.Outbox.Calls;
using Bot.Outbox.Pacing;
using Bot.Outbox.Queue;
using Bot.Storage;
using NodaTime;
using Telegram.Bot;

namespace Bot.Outbox;

/// <summary>
/// Sends what the handling loop decided: many chats side by side, each strictly in order and one call at a time, at Telegram's pace.
/// It writes nothing to the store; what it learns goes back to the loop as reports. Safe from any thread.
/// </summary>
public sealed partial class DeliveryService : IAsyncDisposable
{
    /// <summary>Calls in flight at the same time; at Telegram's 30 a second and a fifth of a second each, a tenth would do.</summary>
    private const int MostInFlight = 64;

    /// <summary>Telegram takes the answer to a pressed button for some minutes; beyond this nobody looks at it.</summary>
    private static readonly TimeSpan CallbackAge = TimeSpan.FromSeconds(150);

    private static readonly TimeSpan InlineAge = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private readonly TimeProvider _time;
    private readonly MonotonicClock _clock;
    private readonly ChatDirectory _directory;
    private readonly ChannelWriter<Incoming> _reports;
    private readonly ILogger<DeliveryService> _logger;
    private readonly ChatBook _chats;
    private readonly Timetable _timetable;
    private readonly GrowingPause _pause;
    private readonly ApiStanding _standing;
    private readonly Courier _courier;
    private readonly AnswerLane _answers;
    private readonly RecentIds _known = new();
    private readonly ITimer _alarm;
    private readonly CancellationTokenSource _stopping = new();
    private readonly bool _paced;
    private TaskCompletionSource? _quiet;
    private int _running;
    private int _inFlight;
    private bool _stopped;
    private Instant? _lastSuccess;
    private string? _lastProblem;

    /// <param name="client">Its own time limit ends calls that get no answer.</param>
    /// <param name="directory">Where the groups are, and which chats are closed.</param>
    /// <param name="files">The data folder.</param>
    /// <param name="reports">Unbounded: delivery never waits for the loop, because the loop may wait for nothing.</param>
    /// <param name="options">Already checked.</param>
    /// <param name="time">
    /// The machine's. Its timestamps and timers pace; its calendar dates the health and says whether a deadline is over: the playground's
    /// clock, by which deadlines are set there, only runs ahead of it, so that nothing is too late because somebody moved that clock.
    /// </param>
    /// <param name="random">Spreads the tries after failures.</param>
    public DeliveryService(
        ITelegramBotClient client,
        ChatDirectory directory,
        FileFolder files,
        ChannelWriter<Incoming> reports,
        DeliveryOptions options,
        TimeProvider time,
        ILogger<DeliveryService> logger,
        Random? random = null)
    {
        (_directory, _reports, _time, _logger, _paced) = (directory, reports, time, logger, options.Pacing);
        _clock = new(time);
        _chats = new(_clock, directory, options.Pacing);
        _timetable = new(_clock, options.Pacing);
        _pause = new(random ?? Random.Shared);
        _standing = new(_clock, _pause);
        _courier = new(client, directory, files, time);
        _answers = new(client, time, () => !_standing.TokenRefused, logger, _stopping.Token);
        _alarm = time.CreateTimer(
            static it => ((DeliveryService)it!).StartWorker(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Takes entries that are committed, in the order of their ids. Never blocks; one that is known already is not taken again.
    /// </summary>
    public void Enqueue(IReadOnlyList<OutboxEntry> entries)
    {
        List<Delivered>? pointless = null;
        lock (_lock)
        {
            foreach (var entry in entries)
            {
                if (!_known.Add(entry.Id))
                {
                    continue;
                }

                var chat = _chats.Of(entry);
                if (chat.Add(entry) is { } done)
                {
                    (pointless ??= []).Add(new(done.Entry.Id, done.Entry.Effect, null) { Replaced = done.Replaced });
                    _known.Done(done);
                }

                Plan(chat);
            }
        }

        pointless?.ForEach(report => _reports.TryWrite(report));
        StartWorker();
    }

    /// <summary>
    /// The loop has these reports on disk. Only then the next entry of the same chat goes, so that a kill repeats at most one message a
    /// chat.
    /// </summary>
    public void Marked(IReadOnlyList<DeliveryReport> reports)
    {
        lock (_lock)
        {
            foreach (var report in reports)
            {
                if (report is not EffectReport done || _chats.Find(done.Effect) is not { } chat || !chat.Mark(done.Id))
                {
                    continue;
                }

                Plan(chat);
            }
        }

        StartWorker();
    }

    /// <summary>
    /// Frees a pressed button, or answers an inline query for this person only, at once. Not repeated; dropped when the press came in more
    /// than 150 seconds ago, or the query more than 30.
    /// </summary>
    public void AnswerNow(ImmediateAnswer answer) => _answers.Add(
        answer.Inline is { } inline
            ? ScreenRequests.AnswerInline(answer.QueryId, inline)
            : ScreenRequests.AnswerPress(answer.QueryId, answer.Toast),
        answer.ReceivedAt,
        answer.Inline is null ? CallbackAge : InlineAge);

    /// <summary>The chat can be written to again; what waited for it goes now.</summary>
    /// <param name="addressKey"><see cref="Address.Key"/>.</param>
    public void Reopen(string addressKey) => Change(addressKey, chat =>
    {
        chat.IsClosed = false;
        chat.NotBefore = long.MinValue;
    });

    /// <summary>The group has a new Telegram chat id: no message id that was known for it means anything there.</summary>
    /// <param name="addressKey"><see cref="Address.Key"/>.</param>
    public void ForgetMessages(string addressKey) => Change(addressKey, chat => chat.ForgetMessages());

    public DeliveryHealth Health()
    {
        lock (_lock)
        {
            var (waiting, closed, oldest) = _chats.Count();
            return new(waiting, Math.Max(closed, _directory.ClosedCount), oldest, _lastSuccess, _lastProblem);
        }
    }

    /// <summary>Ends when nothing is in flight and all that waits, waits for time, a mark, or a closed chat.</summary>
    public async Task WhenQuiet()
    {
        Task quiet;
        lock (_lock)
        {
            quiet = _running == 0 ? Task.CompletedTask : (_quiet ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }

        await quiet.ConfigureAwait(false);
        await _answers.WhenQuiet().ConfigureAwait(false);
    }

    /// <summary>Starts no more calls and gives those in flight two seconds; the rest stays in the store.</summary>
    public async Task Stop()
    {
        lock (_lock)
        {
            _stopped = true;
        }

        _ = await Task.WhenAny(WhenQuiet(), Task.Delay(StopPatience, _time)).ConfigureAwait(false);
        await _stopping.CancelAsync().ConfigureAwait(false);
        await WhenQuiet().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop().ConfigureAwait(false);
        await _alarm.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private void Change(string addressKey, Action<ChatQueue> change)
    {
        lock (_lock)
        {
            if (_chats.Find(addressKey) is not { } chat)
            {
                return;
            }

            change(chat);
            Plan(chat);
        }

        StartWorker();
    }

    private void Plan(ChatQueue chat)
    {
        if (!_stopped)
        {
            _timetable.Plan(chat);
        }
    }
}
