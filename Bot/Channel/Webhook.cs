using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Bot.Channel.Wire;
using Bot.Messages;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Channel;

/// <summary>
/// Takes the updates that Telegram posts. Each is answered 200 only after the handling loop has committed it; the loop joins what arrives
/// together.
/// </summary>
/// <param name="handle">Handles a batch; false when the store lost it, and then Telegram is told to come again.</param>
/// <param name="options">Already checked, with an address and a secret.</param>
/// <param name="random">Spreads the tries after failures.</param>
public sealed partial class Webhook(
    ITelegramBotClient client,
    UpdateReader reader,
    Func<IReadOnlyList<Incoming>, Task<bool>> handle,
    TelegramOptions options,
    TimeProvider time,
    ILogger<Webhook> logger,
    Random? random = null)
{
    /// <summary>Telegram repeats the secret of setWebhook here.</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>Bytes; real updates are a few thousand.</summary>
    private const int LargestUpdate = 1024 * 1024;

    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(options.Webhook.SecretToken));
    private readonly GrowingPause _pause = new(random ?? Random.Shared);
    private volatile ReceivingHealth _health = new(null, null);

    public ReceivingHealth Health => _health;

    /// <summary>Where the program listens: the path of the public address.</summary>
    public string Path => new Uri(options.Webhook.Url).AbsolutePath;

    /// <summary>Tells Telegram the address, until it has understood.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Register(CancellationToken stopping)
    {
        var request = new SetWebhookRequest
        {
            Url = options.Webhook.Url,
            SecretToken = options.Webhook.SecretToken,
            AllowedUpdates = UpdateReader.Wanted,
        };
        for (var failures = 1; await TryRegister(request, stopping).ConfigureAwait(false) is { } refused; failures++)
        {
            var pause = refused is ApiRequestException { ErrorCode: 401 or 404 } ? TokenPause : _pause.After(failures);
            LogNotRegistered(logger, pause.TotalSeconds, refused.Message);
            await Task.Delay(pause, time, stopping).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The endpoint: 200 committed, also what could only be recorded, because Telegram repeats all else; 401 wrong secret, 400 no update
    /// (not a JSON object, or an empty one), 413 over a megabyte, 503 lost by the store.
    /// </summary>
    public async Task Receive(HttpContext context)
    {
        context.Response.StatusCode = IsTelegram(context.Request)
            ? await ReceiveUpdate(context.Request, context.RequestAborted).ConfigureAwait(false)
            : StatusCodes.Status401Unauthorized;
    }

    /// <returns>Null when it is done.</returns>
    private async Task<RequestException?> TryRegister(SetWebhookRequest request, CancellationToken stopping)
    {
        try
        {
            _ = await client.SendRequest(request, stopping).ConfigureAwait(false);
            _health = new(Instant.FromDateTimeOffset(time.GetUtcNow()), null);
            return null;
        }
        catch (RequestException fault)
        {
            _health = _health with { Problem = fault.Message };
            return fault;
        }
    }

    /// <summary>Hashes are of one length, so that the time of the comparison tells nothing about the secret.</summary>
    private bool IsTelegram(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(_secret, SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString())));

    private async Task<int> ReceiveUpdate(HttpRequest request, CancellationToken aborted)
    {
        var receivedAt = time.GetTimestamp();
        if (request.ContentLength > LargestUpdate)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        var bytes = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? LargestUpdate) + 1);
        try
        {
            var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, aborted).ConfigureAwait(false);
            if (length > LargestUpdate)
            {
                return StatusCodes.Status413PayloadTooLarge;
            }

            return RawUpdate.Of(bytes.AsMemory(0, length)) is { } update
                ? await HandOver(reader.Read(update, receivedAt)).ConfigureAwait(false)
                : StatusCodes.Status400BadRequest;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private async Task<int> HandOver(Incoming incoming)
    {
        if (incoming is Unreadable unreadable)
        {
            LogUnreadable(logger, unreadable.UpdateId, unreadable.Reference, unreadable.Problem);
        }

        if (await handle([incoming]).ConfigureAwait(false))
        {
            _health = new(Instant.FromDateTimeOffset(time.GetUtcNow()), null);
            return StatusCodes.Status200OK;
        }

        _health = _health with { Problem = "The store lost an update." };
        LogLost(logger, incoming.UpdateId);
        return StatusCodes.Status503ServiceUnavailable;
    }

    [LoggerMessage(1401, LogLevel.Error, "The webhook could not be set; tried again in {Seconds:0.0} s. {Problem}")]
    private static partial void LogNotRegistered(ILogger logger, double seconds, string problem);

    [LoggerMessage(1402, LogLevel.Critical, "The store lost update {Update}; Telegram is asked to send it again.")]
    private static partial void LogLost(ILogger logger, long update);

    [LoggerMessage(1403, LogLevel.Error, "Update {Update} cannot be read. It is recorded as {Reference} and confirmed: {Problem}")]
    private static partial void LogUnreadable(ILogger logger, long update, string reference, string problem);
}
