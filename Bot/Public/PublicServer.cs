using Bot.Domain;
using Bot.Public.Data;
using Bot.Public.Pages;
using Bot.Storage;
using Microsoft.Net.Http.Headers;

namespace Bot.Public;

/// <summary>
/// Serves the site beside the handling loop: each file is made when it is first asked for, and kept while what it is made of stands.
/// Nobody is followed: no cookies, nothing from elsewhere.
/// </summary>
/// <param name="bank">What is public.</param>
/// <param name="files">What people sent, for the photos.</param>
/// <param name="calendar">What people call now.</param>
public sealed class PublicServer(PublicBank bank, FileFolder files, SiteIdentity identity, TimeProvider calendar)
{
    private const int LongestQuery = 200;

    private readonly EditionDesk _desk = new(bank, identity, calendar);
    private readonly PublicSite _site = new(new Photos(files));
    private readonly FileShelf _shelf = new();

    /// <summary>Answers a request for the site.</summary>
    public Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        if (_desk.Now() is not { } edition)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "5";
            return Task.CompletedTask;
        }

        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            return Send(context, new(OtherPages.NotFound(edition, "/", Language.Es)));
        }

        if (!path.EndsWith('/') && !Path.HasExtension(path) && path != SitePaths.Embedding)
        {
            context.Response.Redirect(path + "/" + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        if (Upper(edition, path) is { } upper)
        {
            context.Response.Redirect(upper + context.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }

        return Send(context, Find(context.Request, edition, path));
    }

    /// <summary>Where somebody typed the number of a practice in small letters, its address; else null.</summary>
    private static string? Upper(Edition edition, string path)
    {
        var (language, place) = SitePaths.Read(path);
        return SitePaths.NumberIn(place) is { } named && named.Number.ToUpperInvariant() is var number && number != named.Number
            && edition.Numbered(number) is { } practice
                ? SitePaths.In(language, SitePaths.Of(practice) + named.Below)
                : null;
    }

    private ServedFile Find(HttpRequest request, Edition edition, string path)
    {
        var (language, place) = SitePaths.Read(path);
        if (place == SitePaths.Search && request.Query["q"].ToString() is { Length: > 0 } asked)
        {
            return new(ListPages.Found(edition, asked[..Math.Min(asked.Length, LongestQuery)], language));
        }

        if (path == SitePaths.Embedding)
        {
            return new(Embedded(edition, request.Query["url"].ToString()));
        }

        return Kept(edition, path);
    }

    private ServedFile Kept(Edition edition, string path)
    {
        if (_shelf.Find(edition, path) is { } kept)
        {
            return kept;
        }

        var made = new ServedFile(_site.Find(edition, path));
        if (made.File.Status == StatusCodes.Status200OK)
        {
            _shelf.Put(edition, path, made);
        }

        return made;
    }

    /// <summary>oEmbed's answer for an address of the site.</summary>
    private static SiteFile Embedded(Edition edition, string url)
    {
        var site = edition.Site.Address + "/";
        if (url.StartsWith(site, StringComparison.Ordinal))
        {
            var (language, place) = SitePaths.Read(url[(site.Length - 1)..]);
            if (SitePaths.NumberIn(place.TrimEnd('/') + "/") is { Below: "" } named && edition.Numbered(named.Number) is { } practice)
            {
                return Embedding.Of(edition, practice, language);
            }
        }

        return OtherPages.NotFound(edition, SitePaths.Embedding, Language.Es);
    }

    /// <summary>Whether the browser has it: compared weakly, and "*" is any (RFC 9110, 13.1.2).</summary>
    private static bool IsThere(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && EntityTagHeaderValue.TryParse(tag, out var own)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || own.Compare(one, useStrongComparison: false));

    private static Task Send(HttpContext context, ServedFile served)
    {
        var (response, file) = (context.Response, served.File);
        response.Headers.ContentSecurityPolicy = Layout.Policy + (file.IsFramed ? "" : "; frame-ancestors 'self'");
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.AccessControlAllowOrigin = "*";
        response.StatusCode = file.Status;
        if (file.Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = served.Tag;
            if (IsThere(context.Request, served.Tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }

        var (content, encoding) = served.In(context.Request.Headers.AcceptEncoding.ToString());
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        response.ContentType = file.MediaType;
        response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    }
}
