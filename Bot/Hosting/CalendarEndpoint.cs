using Bot.Calendars;
using Bot.Domain.Meetings;
using Microsoft.Net.Http.Headers;

namespace Bot.Hosting;

/// <summary>
/// Serves private calendars: 200 with an entity tag, 304 to whoever has it already, 404 where no address is like that (any more), 503 while
/// the bot starts. What is served is its owner's alone and kept by no cache in between.
/// </summary>
internal static class CalendarEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Nothing is served where the program has no public address.</summary>
    /// <param name="shelf">Of the run of now; gives null while there is none.</param>
    public static void Map(WebApplication web, Settings settings, Func<CalendarShelf?> shelf)
    {
        if (settings.Http.PublicAddress is not null)
        {
            _ = web.MapMethods(
                CalendarShelf.Path + "{secret}" + CalendarShelf.Ending,
                Methods,
                context => Serve(context, shelf(), context.Request.RouteValues["secret"] as string ?? ""));
        }
    }

    private static async Task Serve(HttpContext context, CalendarShelf? shelf, string secret)
    {
        var response = context.Response;
        response.Headers.CacheControl = "private, no-cache";
        if (shelf is null)
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (shelf.Find(secret) is not { } calendar)
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var tag = new EntityTagHeaderValue($"\"{calendar.Tag}\"");
        response.GetTypedHeaders().ETag = tag;
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = CalendarFile.MediaType + "; charset=utf-8";
        response.ContentLength = calendar.Content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await response.Body.WriteAsync(calendar.Content, context.RequestAborted);
        }
    }
}
