using Bot.Channel.Client;
using Bot.Channel.Client.Requests;
using Bot.Channel.Client.Types;
using Bot.Conversation;
using Bot.Delivery.Pacing;
using Bot.Messages;
using NodaTime;

namespace Bot.Channel;

/// <summary>
/// Fetches updates. What one fetch brings is one batch; it is confirmed to Telegram, by the offset of the next fetch, only after the
/// handling loop has committed it.
/// </summary>
/// <param name="handle">Handles a batch; false when the store lost it, and then the same batch is handed over again after a pause.</param>
/// <param name="options">Already checked.</param>
/// <param name="random">Spreads the tries after failures.</param>
public sealed partial class LongPolling(
    ITelegramBotClient client,
    UpdateReader reader,
    Func<IReadOnlyList<Incoming>, Task<bool>> handle,
    TelegramOptions options,
    TimeProvider time,
    ILogger<LongPolling> logger,
    Random? random = null)
{
    /// <summary>The most that getUpdates gives at once (Bot API).</summary>
    private const int LargestFetch = 100;

    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    /// <summary>Once the disk has room again, nobody should wait long; trying costs this machine alone.</summary>
    private static readonly TimeSpan LongestStorePause = TimeSpan.FromSeconds(5);

    private readonly GrowingPause _pause = new(random ?? Random.Shared);
    private volatile ReceivingHealth _health = new(null, null);
    private int _failures;

    public ReceivingHealth Health => _health;

    /// <summary>Takes a webhook away, because while there is one nothing can be fetched (getUpdates), and then fetches until it is stopped.</summary>
    /// <remarks>An offset is said until it is heard and then no more: after an idle week Telegram starts with other ids (Update.update_id).</remarks>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Run(CancellationToken stopping)
    {
        _ = await Persist(new DeleteWebhookRequest(), stopping).ConfigureAwait(false);
        int? offset = null;
        while (true)
        {
            var updates = await Persist(Fetch(offset), stopping).ConfigureAwait(false);
            if (updates.Length > 0) await Commit(updates, stopping).ConfigureAwait(false);
            offset = updates.Length > 0 ? updates[^1].Id + 1 : null;
        }
    }

    private GetUpdatesRequest Fetch(int? offset) => new()
    {
        Offset = offset,
        Limit = LargestFetch,
        Timeout = options.PollSeconds,
        AllowedUpdates = UpdateReader.Wanted,
    };

    private async Task Commit(Update[] updates, CancellationToken stopping)
    {
        var now = time.GetTimestamp();
        var batch = new Incoming[updates.Length];
        for (var place = 0; place < batch.Length; place++) batch[place] = reader.Read(updates[place], now);
        for (var losses = 1; !await handle(batch).ConfigureAwait(false); losses++)
        {
            var grown = _pause.After(losses);
            var pause = grown < LongestStorePause ? grown : LongestStorePause;
            _health = _health with { Problem = "The store lost a batch of updates." };
            LogLost(logger, batch.Length, batch[0].UpdateId, pause.TotalSeconds);
            await Task.Delay(pause, time, stopping).ConfigureAwait(false);
        }

        _health = _health with { Problem = null };
    }

    /// <summary>Calls until there is an answer.</summary>
    private async Task<TResponse> Persist<TResponse>(RequestBase<TResponse> request, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                var answer = await client.SendRequest(request, stopping).ConfigureAwait(false);
                _failures = 0;
                _health = new(Instant.FromDateTimeOffset(time.GetUtcNow()), null);
                return answer;
            }
            catch (RequestException fault)
            {
                _health = _health with { Problem = fault.Message };
                await Task.Delay(PauseAfter(fault), time, stopping).ConfigureAwait(false);
            }
        }
    }

    private TimeSpan PauseAfter(RequestException fault)
    {
        var pause = _pause.After(++_failures);
        switch (fault as ApiRequestException)
        {
            case { ErrorCode: 401 or 404 }:
                LogTokenRefused(logger, fault.Message);
                return TokenPause;
            case { ErrorCode: 409 }:
                LogConflict(logger, pause.TotalSeconds);
                return pause;
            case { Parameters.RetryAfter: { } seconds }:
                LogFailed(logger, seconds, fault.Message);
                return TimeSpan.FromSeconds(seconds);
            default:
                LogFailed(logger, pause.TotalSeconds, fault.Message);
                return pause;
        }
    }

    [LoggerMessage(1301, LogLevel.Critical, "The store lost {Count} updates from {First} on. None is confirmed; tried again in {Seconds:0.0} s.")]
    private static partial void LogLost(ILogger logger, int count, long first, double seconds);

    [LoggerMessage(1302, LogLevel.Critical, "Telegram refuses Telegram:Token; asked again in a minute. @BotFather tells the right one. {Problem}")]
    private static partial void LogTokenRefused(ILogger logger, string problem);

    [LoggerMessage(1303, LogLevel.Error, "Another program receives this bot's updates (409): stop one of both. Tried again in {Seconds:0.0} s.")]
    private static partial void LogConflict(ILogger logger, double seconds);

    [LoggerMessage(1304, LogLevel.Warning, "Updates could not be fetched; tried again in {Seconds:0.0} s. {Problem}")]
    private static partial void LogFailed(ILogger logger, double seconds, string problem);
}
