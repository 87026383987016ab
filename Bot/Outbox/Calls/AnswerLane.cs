using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Outbox.Calls;

/// <summary>
/// Answers that somebody is looking at the screen for: at once, side by side, not paced, and dropped when too old. Only one that Telegram
/// asks to be slower with is tried again, when its pause ends while somebody still looks.
/// </summary>
/// <param name="mayCall">False while the token is refused.</param>
internal sealed partial class AnswerLane(
    ITelegramBotClient client, TimeProvider time, Func<bool> mayCall, ILogger logger, CancellationToken stopping)
{
    private const int MostInFlight = 32;

    /// <summary>So long somebody still looks at the button that they pressed.</summary>
    private static readonly TimeSpan Looking = TimeSpan.FromSeconds(15);

    private readonly Lock _lock = new();
    private readonly Queue<Answer> _waiting = new();
    private TaskCompletionSource? _quiet;
    private int _running;

    private readonly record struct Answer(RequestBase<bool> Request, long ReceivedAt, TimeSpan MostAge);

    /// <param name="request">answerCallbackQuery or answerInlineQuery.</param>
    /// <param name="receivedAt">Monotonic, when the question arrived; 0 for now.</param>
    /// <param name="mostAge">An older question is no longer answered.</param>
    public void Add(RequestBase<bool> request, long receivedAt, TimeSpan mostAge)
    {
        lock (_lock)
        {
            _waiting.Enqueue(new(request, receivedAt == 0 ? time.GetTimestamp() : receivedAt, mostAge));
            if (_running == MostInFlight)
            {
                return;
            }

            _running++;
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static lane => _ = lane.Work(), this, preferLocal: false);
    }

    /// <summary>Ends when nothing waits or is in flight.</summary>
    public Task WhenQuiet()
    {
        lock (_lock)
        {
            return _running == 0 ? Task.CompletedTask : (_quiet ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private async Task Work()
    {
        while (Next() is { } answer)
        {
            await Send(answer).ConfigureAwait(false);
        }
    }

    private Answer? Next()
    {
        lock (_lock)
        {
            if (_waiting.TryDequeue(out var answer))
            {
                return answer;
            }

            if (--_running == 0)
            {
                _quiet?.SetResult();
                _quiet = null;
            }

            return null;
        }
    }

    private async Task Send(Answer answer)
    {
        if (!mayCall() || time.GetElapsedTime(answer.ReceivedAt) > answer.MostAge)
        {
            LogDropped(logger, answer.Request.MethodName);
            return;
        }

        try
        {
            _ = await client.SendRequest(answer.Request, stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException fault) when (
            fault is { ErrorCode: 429, Parameters.RetryAfter: { } seconds } && IsLookedAtIn(answer, seconds))
        {
            _ = SendAfter(answer, TimeSpan.FromSeconds(seconds));
        }
        catch (RequestException fault)
        {
            LogFailed(logger, answer.Request.MethodName, fault.Message);
        }
        catch (OperationCanceledException)
        {
            LogDropped(logger, answer.Request.MethodName);
        }
    }

    private bool IsLookedAtIn(Answer answer, int seconds) =>
        time.GetElapsedTime(answer.ReceivedAt) + TimeSpan.FromSeconds(seconds) <= (answer.MostAge < Looking ? answer.MostAge : Looking);

    private async Task SendAfter(Answer answer, TimeSpan pause)
    {
        await Task.Delay(pause, time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!stopping.IsCancellationRequested)
        {
            Add(answer.Request, answer.ReceivedAt, answer.MostAge);
        }
    }

    [LoggerMessage(1201, LogLevel.Information, "{Method}: dropped, too late for whoever asked.")]
    private static partial void LogDropped(ILogger logger, string method);

    [LoggerMessage(1202, LogLevel.Warning, "{Method} failed and is not repeated: {Problem}")]
    private static partial void LogFailed(ILogger logger, string method, string problem);
}
