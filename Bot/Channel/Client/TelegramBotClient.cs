using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Bot.Channel.Client.Json;
using Bot.Channel.Client.Requests;

namespace Bot.Channel.Client;

/// <summary>
/// Calls the Bot API over one keep-alive pool of HTTP/1.1 connections. Safe for many callers at once.
/// The token can appear in no exception, log, event or trace: see <see cref="TokenHandler"/>.
/// </summary>
public sealed class TelegramBotClient : ITelegramBotClient, IDisposable
{
    /// <summary>Far above the largest real answer (100 updates), so that a runaway answer cannot fill the memory.</summary>
    private const int LargestAnswer = 32 * 1024 * 1024;

    private readonly TelegramBotClientOptions _options;
    private readonly HttpClient _http;
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);
    private readonly string _root;

    /// <param name="options">Which bot, and where its API is.</param>
    /// <param name="httpClient">Null for an own pool. Another client must hold a <see cref="TokenHandler"/> for the same bot and no time limit of its own.</param>
    public TelegramBotClient(TelegramBotClientOptions options, HttpClient? httpClient = null)
    {
        _options = options;
        _http = httpClient ?? new HttpClient(new TokenHandler(options)) { Timeout = Timeout.InfiniteTimeSpan };
        _root = options.BaseUrl.AbsoluteUri.TrimEnd('/');
    }

    public long BotId => _options.BotId;

    public async Task<TResponse> SendRequest<TResponse>(RequestBase<TResponse> request, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout + request.Waiting);
        using var message = new HttpRequestMessage(HttpMethod.Post, AddressOf(request.MethodName));
        message.Content = request.ToHttpContent();
        HttpStatusCode? status = null;
        try
        {
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            status = response.StatusCode;
            using var answer = await Read(response.Content, limit.Token).ConfigureAwait(false);
            (message.Content as JsonBody)?.Recycle();
            return Parse<TResponse>(answer.WrittenSpan, request.MethodName, response.StatusCode);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw Broken(request.MethodName, status, fault);
        }
    }

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Timeout);
        using var message = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_root}/file/bot/{filePath}"));
        HttpStatusCode? status = null;
        try
        {
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            status = response.StatusCode;
            if (!response.IsSuccessStatusCode) throw new RequestException($"The file could not be downloaded: {(int)response.StatusCode}.", status);
            await response.Content.CopyToAsync(destination, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw Broken("download", status, fault);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>The bot and the address, never the token.</summary>
    public override string ToString() => _options.ToString();

    private Uri AddressOf(string method) =>
        _addresses.TryGetValue(method, out var known) ? known : _addresses.GetOrAdd(method, new Uri($"{_root}/bot/{method}"));

    private TResponse Parse<TResponse>(ReadOnlySpan<byte> json, string method, HttpStatusCode status)
    {
        ApiResponse<TResponse>? answer;
        try
        {
            answer = JsonSerializer.Deserialize(json, ApiResponse<TResponse>.TypeInfo);
        }
        catch (JsonException fault)
        {
            throw new RequestException($"The answer to {method} ({(int)status}) is not one of the Bot API.", status, Harmless(fault));
        }
        if (answer is { Ok: true, Result: not null }) return answer.Result;
        if (answer is { Ok: false, ErrorCode: > 0 })
            throw new ApiRequestException(Scrub(answer.Description ?? "The Bot API gave no reason."), answer.ErrorCode, answer.Parameters);
        throw new RequestException($"The answer to {method} ({(int)status}) is not one of the Bot API.", status);
    }

    private static async Task<PooledBuffer> Read(HttpContent content, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer((int)Math.Clamp(content.Headers.ContentLength + 1 ?? 4096, 256, LargestAnswer));
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (await stream.ReadAsync(buffer.GetMemory(256), cancellationToken).ConfigureAwait(false) is var count and > 0)
            {
                buffer.Advance(count);
                if (buffer.WrittenSpan.Length >= LargestAnswer) throw new IOException("The answer is too large.");
            }
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    private RequestException Broken(string method, HttpStatusCode? status, Exception fault) => fault is OperationCanceledException
        ? new RequestException($"No answer to {method} within {_options.Timeout.TotalSeconds:0} seconds.", status, Harmless(fault))
        : new RequestException(Scrub($"The connection broke during {method}: {fault.Message}"), status, Harmless(fault));

    private string Scrub(string text) => text.Replace(_options.Token, "<token>", StringComparison.Ordinal);

    private Exception? Harmless(Exception fault) => fault.ToString().Contains(_options.Token, StringComparison.Ordinal) ? null : fault;
}
