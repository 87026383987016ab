using System.Net;
using Bot.Playground.Api;
using Bot.Playground.Page;
using Microsoft.Net.Http.Headers;

namespace Bot.Playground;

/// <summary>
/// The playground's routes: the Bot API at /bot{token}/ and /file/bot{token}/, the page at / and what it needs at /playground/.
/// </summary>
public static class PlaygroundServer
{
    /// <summary>
    /// Answers the playground's paths and leaves all others. There is no password, so a request whose Host is not this machine (DNS
    /// rebinding), or that another site's page sends, is refused with 403. The Bot API is for programs: what a browser opens there, as a
    /// page, a picture or a frame, is refused, too.
    /// </summary>
    public static IApplicationBuilder MapPlayground(this IApplicationBuilder app, World world)
    {
        var api = new ApiServer(world);
        var page = new PageServer(world);
        return app.Use((context, next) => Handle(api, page, context, next));
    }

    private static Task Handle(ApiServer api, PageServer page, HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value.AsSpan();
        if (path.StartsWith("/bot", StringComparison.Ordinal) && Split(path["/bot".Length..], out var token, out var method))
        {
            return IsProgram(context.Request) ? api.Call(context, token, method) : Refuse(context);
        }

        if (path.StartsWith("/file/bot", StringComparison.Ordinal) && Split(path["/file/bot".Length..], out var reader, out var file))
        {
            return IsProgram(context.Request) ? api.Download(context, reader, file) : Refuse(context);
        }

        if (!PageServer.IsPath(path))
        {
            return next(context);
        }

        return IsLocal(context.Request) ? page.Serve(context) : Refuse(context);
    }

    private static bool Split(ReadOnlySpan<char> path, out string token, out string rest)
    {
        var slash = path.IndexOf('/');
        (token, rest) = slash < 1 ? ("", "") : (path[..slash].ToString(), path[(slash + 1)..].TrimEnd('/').ToString());
        return slash >= 1;
    }

    /// <summary>Whether a request is for this machine, by its own page or from outside any page.</summary>
    internal static bool IsLocal(HttpRequest request) =>
        IsLoopback(request.Host.Host)
        && (request.Headers[HeaderNames.Origin].ToString() is var origin
            && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host.Value}"))
        && (request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || IsOpenedByLink(request));

    /// <summary>
    /// Whether no browser was made to send it: Sec-Fetch-* and Origin are written by browsers alone, and no page can change them (Fetch
    /// Metadata).
    /// </summary>
    private static bool IsProgram(HttpRequest request) =>
        IsLocal(request)
        && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && request.Headers["Sec-Fetch-Mode"].ToString() is not "navigate"
        && request.Headers["Sec-Fetch-Dest"].ToString() is "" or "empty";

    private static bool IsOpenedByLink(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
