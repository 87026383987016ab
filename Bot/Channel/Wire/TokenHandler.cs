using System.Collections.Concurrent;

namespace Bot.Channel.Wire;

/// <summary>
/// Puts the token into the address at the last moment and takes it out again, so that nothing above the socket (the package, HttpClient's
/// events, logging handlers, exceptions, the response's RequestMessage) ever sees it. It must be the innermost handler but the transport.
/// </summary>
internal sealed class TokenHandler : DelegatingHandler
{
    private readonly BotAccess _access;
    private readonly string _root;
    private readonly ConcurrentDictionary<string, Uri> _methods = new(StringComparer.Ordinal);

    /// <param name="access">Whose token is inserted.</param>
    /// <param name="transport">Null for the usual connection pool, which makes no traces.</param>
    public TokenHandler(BotAccess access, HttpMessageHandler? transport = null)
        : base(transport ?? CreateTransport(access))
    {
        _access = access;
        _root = access.BaseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var veiled = request.RequestUri!;
        request.RequestUri = request.Method == HttpMethod.Get
            ? Unveil(veiled.PathAndQuery)
            : _methods.GetOrAdd(veiled.PathAndQuery, Unveil);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = veiled;
        }
    }

    private Uri Unveil(string path)
    {
        var place = path.IndexOf(_access.VeiledToken, StringComparison.Ordinal);
        return place < 0
            ? new Uri(_root + path)
            : new Uri(string.Concat(_root, path.AsSpan(0, place), _access.Token, path.AsSpan(place + _access.VeiledToken.Length)));
    }

    /// <summary>
    /// ActivityHeadersPropagator null is the documented way to keep SocketsHttpHandler from starting activities, which carry the URL.
    /// </summary>
    private static SocketsHttpHandler CreateTransport(BotAccess access) => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !access.BaseUrl.IsLoopback,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
    };
}
