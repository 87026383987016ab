using System.Net;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests.Abstractions;

namespace Bot.Channel.Wire;

/// <summary>
/// The package's client on a connection pool of its own, with what the package lacks: a time limit that leaves a long poll its waiting, a
/// token that is in no exception, log line, event or trace (see <see cref="TokenHandler"/>), and a fetch that gives each update apart.
/// Safe for many callers at once.
/// </summary>
/// <remarks>
/// A refusal of the Bot API is an <see cref="ApiRequestException"/>. A <see cref="RequestException"/> that is none means that no whole
/// answer arrived: connection, time limit, or something that is not the Bot API; whether Telegram did what was asked is unknown then.
/// </remarks>
public sealed class BotApi : TelegramBotClient, ITelegramBotClient, IDisposable
{
    /// <summary>Bytes; far above the largest real answer (100 updates), so that a runaway answer cannot fill the memory.</summary>
    private const int LargestAnswer = 32 * 1024 * 1024;

    private readonly BotAccess _access;
    private readonly HttpClient _http;
    private readonly string _root;

    /// <param name="access">Which bot, and where its API is.</param>
    /// <param name="transport">Null for an own pool of keep-alive connections.</param>
    public BotApi(BotAccess access, HttpMessageHandler? transport = null)
        : this(access, access.Veiled, Connect(access, transport))
    {
    }

    private BotApi(BotAccess access, TelegramBotClientOptions veiled, HttpClient http)
        : base(veiled, http)
    {
        WireFormat.AcceptWhatIsNew();
        (_access, _http, _root) = (access, http, veiled.BaseRequestUrl);
        ExceptionsParser = new ScrubbedRefusals(access);
    }

    /// <summary>Calls one method and returns its result.</summary>
    /// <exception cref="ApiRequestException">The Bot API refused the call.</exception>
    /// <exception cref="RequestException">No whole answer arrived.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public override async Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        using var limit = Limit(TimeSpan.Zero, cancellationToken);
        try
        {
            return await base.SendRequest(request, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or (RequestException and not ApiRequestException))
        {
            throw Outage(request.MethodName, fault, limit, cancellationToken);
        }
    }

    /// <summary>Waits for updates, and gives each as it came.</summary>
    /// <exception cref="ApiRequestException">The Bot API refused the call.</exception>
    /// <exception cref="RequestException">No whole answer arrived.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<IReadOnlyList<RawUpdate>> FetchUpdates(FetchUpdatesRequest request, CancellationToken cancellationToken = default)
    {
        using var limit = Limit(TimeSpan.FromSeconds(request.Timeout), cancellationToken);
        try
        {
            using var content = request.ToHttpContent();
            using var response = await _http.PostAsync(new Uri($"{_root}/{request.MethodName}"), content, limit.Token)
                .ConfigureAwait(false);
            var answer = await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
            return RawUpdate.SplitAnswer(answer) ?? throw Refusal(answer, response.StatusCode);
        }
        catch (Exception fault) when (
            fault is HttpRequestException or IOException or OperationCanceledException or (RequestException and not ApiRequestException))
        {
            throw Outage(request.MethodName, fault, limit, cancellationToken);
        }
    }

    /// <summary>Copies a file of at most 20 MB (Bot API, getFile) into the stream while it arrives.</summary>
    /// <param name="filePath">The path that getFile gave; it is valid for an hour.</param>
    /// <param name="destination">What it throws ends the download and is the inner exception; what was written stays.</param>
    /// <exception cref="ApiRequestException">The Bot API refused.</exception>
    /// <exception cref="RequestException">The connection broke, or the stream took no more.</exception>
    public new async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        using var limit = Limit(TimeSpan.Zero, cancellationToken);
        try
        {
            await base.DownloadFile(filePath, destination, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is OperationCanceledException or (RequestException and not ApiRequestException))
        {
            throw Outage("download", fault, limit, cancellationToken);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The bot and the address, never the token.</summary>
    public override string ToString() => _access.ToString();

    private static HttpClient Connect(BotAccess access, HttpMessageHandler? transport) => new(new TokenHandler(access, transport))
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LargestAnswer,
    };

    private CancellationTokenSource Limit(TimeSpan waiting, CancellationToken caller)
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(caller);
        limit.CancelAfter(_access.Patience + waiting);
        return limit;
    }

    private RequestException Refusal(byte[] answer, HttpStatusCode status)
    {
        try
        {
            return JsonSerializer.Deserialize<ApiResponse>(answer, JsonBotAPI.Options) is { Ok: false, ErrorCode: not 0, Description: not null } refusal
                ? ExceptionsParser.Parse(refusal)
                : new RequestException("", status);
        }
        catch (JsonException fault)
        {
            return new RequestException("", status, fault);
        }
    }

    /// <summary>What the caller cancelled is cancelled; all else is an outage, told without the token.</summary>
    private RequestException Outage(string method, Exception fault, CancellationTokenSource limit, CancellationToken caller)
    {
        caller.ThrowIfCancellationRequested();
        if (limit.IsCancellationRequested)
        {
            return new RequestException($"No answer to {method} within {_access.Patience.TotalSeconds:0} seconds.", Harmless(fault)!);
        }

        var cause = fault is RequestException ? fault.InnerException : fault;
        return (fault as RequestException)?.HttpStatusCode is { } status
            ? new RequestException(
                $"The answer to {method} ({(int)status}) is not one of the Bot API, or broke off.", status, Harmless(cause))
            : new RequestException(_access.Scrub($"The connection broke during {method}: {(cause ?? fault).Message}"), Harmless(cause)!);
    }

    private Exception? Harmless(Exception? fault) =>
        fault?.ToString().Contains(_access.Token, StringComparison.Ordinal) == true ? null : fault;

    private sealed class ScrubbedRefusals(BotAccess access) : IExceptionParser
    {
        public ApiRequestException Parse(ApiResponse apiResponse) =>
            new(access.Scrub(apiResponse.Description ?? "The Bot API gave no reason."), apiResponse.ErrorCode, apiResponse.Parameters);
    }
}
