using System.Buffers;
using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Playground.Page;

/// <summary>The chat page and its own small interface under /playground/.</summary>
internal sealed class PageServer(World world)
{
    /// <summary>What Telegram lets people send to bots, and a little more.</summary>
    private const long LargestFile = 52 * 1024 * 1024;

    private readonly PageActions _actions = new(world);
    private readonly PageEvents _events = new(world);

    public static bool IsPath(ReadOnlySpan<char> path) =>
        path is "/" || path.StartsWith("/playground/", StringComparison.Ordinal) || PageFiles.Find(path) is not null;

    public Task Serve(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var isGet = HttpMethods.IsGet(context.Request.Method);
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' blob:; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "no-store";
        return path switch
        {
            "/playground/state" when isGet => Write(context, PageState.Write),
            "/playground/requests" when isGet => Write(context, PageState.WriteRequests),
            "/playground/commands" when isGet =>
                Write(context, (writer, its) => PageState.WriteCommands(writer, its, Number(context, "person"), Number(context, "chat"))),
            "/playground/events" when isGet => _events.Stream(context),
            "/playground/act" when IsJsonPost(context.Request) => Act(context),
            "/playground/files" when HttpMethods.IsPost(context.Request.Method) => Upload(context),
            _ when isGet && path.StartsWith("/playground/files/", StringComparison.Ordinal) =>
                Download(context, path["/playground/files/".Length..]),
            _ when isGet && PageFiles.Find(path) is { } file => PageFiles.Send(context, file),
            _ => Status(context, StatusCodes.Status404NotFound),
        };
    }

    private async Task Act(HttpContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted)
                .ConfigureAwait(false);
            var answer = _actions.Do(new Order(body.RootElement));
            await Write(context, (writer, _) => writer.WriteRawValue(answer)).ConfigureAwait(false);
        }
        catch (Exception refused) when (refused is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync(refused.Message).ConfigureAwait(false);
        }
    }

    private async Task Upload(HttpContext context)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestFile;
        }

        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content, context.RequestAborted).ConfigureAwait(false);
        var query = context.Request.Query;
        var sent = content.Length > 0 && _actions.SendFile(
            Number(context, "person"), Number(context, "chat"), query["kind"].ToString(), query["name"].ToString(), content.ToArray(),
            query["caption"].ToString(), query["album"].ToString(), (int)Number(context, "thread"));
        context.Response.StatusCode = sent ? StatusCodes.Status204NoContent : StatusCodes.Status400BadRequest;
    }

    private async Task Download(HttpContext context, string id)
    {
        if (world.Files.Find(id) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = file.MimeType;
        context.Response.ContentLength = file.Size;
        var disposition = new Microsoft.Net.Http.Headers.ContentDispositionHeaderValue(
            file.MimeType.StartsWith("image/", StringComparison.Ordinal) ? "inline" : "attachment");
        disposition.SetHttpFileName(file.Name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        await context.Response.Body.WriteAsync(world.Files.Read(file), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task Write(HttpContext context, Action<Utf8JsonWriter, World> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Reply.WriterOptions))
        {
            lock (world.Gate)
            {
                write(writer, world);
            }
        }
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(buffer.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    private static bool IsJsonPost(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
            && request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;

    private static long Number(HttpContext context, string name) => long.TryParse(context.Request.Query[name], out var number) ? number : 0;

    private static Task Status(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
