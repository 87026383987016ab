using System.Collections.Concurrent;

namespace Bot.Channel.Client;

/// <summary>
/// Puts the token into the address at the last moment and takes it out again, so that nothing above the socket (HttpClient's events,
/// logging handlers, exceptions, the response's RequestMessage) ever sees it. It must be the innermost handler but the transport.
/// </summary>
public sealed class TokenHandler : DelegatingHandler
{
    private readonly string _token;
    private readonly int _root;
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    /// <param name="options">Whose token is inserted.</param>
    /// <param name="transport">Null for the usual connection pool, which makes no traces.</param>
    public TokenHandler(TelegramBotClientOptions options, HttpMessageHandler? transport = null)
        : base(transport ?? CreateTransport(options))
    {
        _token = options.Token;
        _root = options.BaseUrl.AbsoluteUri.TrimEnd('/').Length;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri!;
        request.RequestUri = Find(shown);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = shown;
        }
    }

    private Uri Find(Uri shown)
    {
        if (shown.AbsolutePath.Contains("/file/bot/", StringComparison.Ordinal)) return Insert(shown);
        return _addresses.TryGetValue(shown.OriginalString, out var known) ? known : _addresses.GetOrAdd(shown.OriginalString, Insert(shown));
    }

    private Uri Insert(Uri shown)
    {
        var text = shown.OriginalString;
        var place = text.IndexOf("/bot/", _root, StringComparison.Ordinal) + "/bot".Length;
        return new Uri(string.Concat(text.AsSpan(0, place), _token, text.AsSpan(place)));
    }

    /// <summary>ActivityHeadersPropagator null is the documented way to keep SocketsHttpHandler from starting activities, which carry the URL.</summary>
    private static SocketsHttpHandler CreateTransport(TelegramBotClientOptions options) => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !options.BaseUrl.IsLoopback,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    };
}
