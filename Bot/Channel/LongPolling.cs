using Bot.Channel.Wire;
using Bot.Messages;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Channel;

/// <summary>
/// Fetches updates. What one fetch brings is one batch; it is confirmed to Telegram, by the offset of the next fetch, only after the
/// handling loop has committed it.
/// </summary>
/// <param name="handle">Handles a batch; false when the store lost it, and then the same batch is handed over again after a pause.</param>
/// <param name="options">Already checked.</param>
/// <param name="random">Spreads the tries after failures.</param>
public sealed partial class LongPolling(
    BotApi client,
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
    private readonly NamelessUpdates _nameless = new();
    private volatile ReceivingHealth _health = new(null, null);
    private int _failures;

    public ReceivingHealth Health => _health;

    /// <summary>
    /// Takes a webhook away, because while there is one nothing can be fetched (getUpdates), and then fetches until it is stopped.
    /// </summary>
    /// <remarks>An offset is said until it is heard and then no more: after an idle week Telegram starts with other ids
    /// (Update.update_id).</remarks>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Run(CancellationToken stopping)
    {
        _ = await Persist(token => client.SendRequest(new DeleteWebhookRequest(), token), stopping).ConfigureAwait(false);
        long? offset = null;
        while (true)
        {
            var request = Fetch(offset);
            var updates = await Persist(token => client.FetchUpdates(request, token), stopping).ConfigureAwait(false);
            await Commit(updates, stopping).ConfigureAwait(false);
            offset = updates.Count == 0
                ? null
                : _nameless.Behind(updates) ?? await Guess(offset, updates.Count, stopping).ConfigureAwait(false);
        }
    }

    private FetchUpdatesRequest Fetch(long? offset) => new()
    {
        Offset = offset,
        Limit = LargestFetch,
        Timeout = options.PollSeconds,
        AllowedUpdates = UpdateReader.Wanted,
    };

    /// <summary>
    /// Not one update says its id: after a pause they are taken to have the ids that are next, which confirms none that was not seen.
    /// </summary>
    private async Task<long?> Guess(long? offset, int count, CancellationToken stopping)
    {
        var pause = _pause.After(_nameless.Failures);
        LogNameless(logger, count, pause.TotalSeconds);
        await Task.Delay(pause, time, stopping).ConfigureAwait(false);
        return _nameless.Guess(offset, count);
    }

    private async Task Commit(IReadOnlyList<RawUpdate> updates, CancellationToken stopping)
    {
        var now = time.GetTimestamp();
        Incoming[] batch = [.. updates.Where(_nameless.IsNew).Select(update => reader.Read(update, now))];
        if (batch.Length == 0)
        {
            return;
        }

        foreach (var unreadable in batch.OfType<Unreadable>())
        {
            LogUnreadable(logger, unreadable.UpdateId, unreadable.Reference, unreadable.Problem);
        }

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
    private async Task<TAnswer> Persist<TAnswer>(Func<CancellationToken, Task<TAnswer>> call, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                var answer = await call(stopping).ConfigureAwait(false);
                _failures = 0;
                _health = new(Instant.FromDateTimeOffset(time.GetUtcNow()), null);
                return answer;
            }
            catch (RequestException fault)
            {
                _health = _health with { Problem = fault.Message };
                var pause = PauseAfter(fault);
                if (IsWebhook(fault))
                {
                    await TakeWebhookAway(stopping).ConfigureAwait(false);
                }

                await Task.Delay(pause, time, stopping).ConfigureAwait(false);
            }
        }
    }

    /// <summary>
    /// In the words of the Bot API server (tdlib/telegram-bot-api); the other kind of 409 is "terminated by other getUpdates request".
    /// </summary>
    private static bool IsWebhook(RequestException fault) =>
        fault is ApiRequestException { ErrorCode: 409 } && fault.Message.Contains("webhook", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whoever set it knows the token: it is said where to, without what may be a secret in its path.</summary>
    private async Task TakeWebhookAway(CancellationToken stopping)
    {
        try
        {
            var info = await client.GetWebhookInfo(stopping).ConfigureAwait(false);
            await client.DeleteWebhook(cancellationToken: stopping).ConfigureAwait(false);
            LogWebhook(logger, Uri.TryCreate(info.Url, UriKind.Absolute, out var address) ? address.Host : "an unknown place");
        }
        catch (RequestException fault)
        {
            LogFailed(logger, 0, fault.Message);
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
            case { ErrorCode: 409 } when IsWebhook(fault):
                return pause;
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

    [LoggerMessage(
        1301, LogLevel.Critical, "The store lost {Count} updates from {First} on. None is confirmed; tried again in {Seconds:0.0} s.")]
    private static partial void LogLost(ILogger logger, int count, long first, double seconds);

    [LoggerMessage(
        1302, LogLevel.Critical, "Telegram refuses Telegram:Token; asked again in a minute. @BotFather tells the right one. {Problem}")]
    private static partial void LogTokenRefused(ILogger logger, string problem);

    [LoggerMessage(
        1303, LogLevel.Error, "Another program receives this bot's updates (409): stop one of both. Tried again in {Seconds:0.0} s.")]
    private static partial void LogConflict(ILogger logger, double seconds);

    [LoggerMessage(1304, LogLevel.Warning, "Updates could not be fetched; tried again in {Seconds:0.0} s. {Problem}")]
    private static partial void LogFailed(ILogger logger, double seconds, string problem);

    [LoggerMessage(1305, LogLevel.Error, "Somebody who has the token set a webhook to {Host}, so that no update came in. It is taken away; @BotFather's /revoke makes a new token.")]
    private static partial void LogWebhook(ILogger logger, string host);

    [LoggerMessage(1306, LogLevel.Error, "Update {Update} cannot be read. It is recorded as {Reference} and confirmed: {Problem}")]
    private static partial void LogUnreadable(ILogger logger, long update, string reference, string problem);

    [LoggerMessage(1307, LogLevel.Error, "None of {Count} updates says its id; fetched again in {Seconds:0.0} s.")]
    private static partial void LogNameless(ILogger logger, int count, double seconds);
}
