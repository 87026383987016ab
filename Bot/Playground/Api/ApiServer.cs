using System.Text;
using System.Text.RegularExpressions;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Answers /bot{token}/{method} and /file/bot{token}/{path} as Telegram's Bot API does.</summary>
internal sealed partial class ApiServer(World world)
{
    private static readonly Refusal Unauthorized = new(401, "Unauthorized");
    private static readonly Refusal NotFound = new(404, "Not Found");

    public async Task Call(HttpContext context, string token, string method)
    {
        using var reply = Reply.Rent();
        using var arguments = await ArgumentsReader.Read(context.Request).ConfigureAwait(false);
        Fault? fault = null;
        if (CheckToken(token) is { } stranger)
        {
            reply.Refuse(stranger);
        }
        else if (arguments is null)
        {
            reply.Refuse(Refusal.Bad("can't parse request"));
        }
        else
        {
            fault = await Do(context, method, arguments, reply).ConfigureAwait(false);
        }

        if (fault?.Kind == FaultKind.CloseBefore || context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
            return;
        }
        if (world.RequestLog.IsOn && arguments is not null && token == world.Token)
        {
            world.RequestLog.Add(method, arguments.ToJson(), arguments.IsForm, reply.Status, Encoding.UTF8.GetString(reply.Json.Span));
        }

        await Answer(context, reply, fault?.Kind).ConfigureAwait(false);
    }

    public async Task Download(HttpContext context, string token, string path)
    {
        StoredFile? file;
        lock (world.Gate)
        {
            file = token == world.Token ? world.Files.FindByPath(path) : null;
        }

        if (file is null)
        {
            using var reply = Reply.Rent();
            reply.Refuse(CheckToken(token) ?? NotFound);
            await Answer(context, reply, null).ConfigureAwait(false);
            return;
        }
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = file.Size;
        await context.Response.Body.WriteAsync(world.Files.Read(file), context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Does the call into the reply. Returns the fault that was planned for it, if any.</summary>
    private async Task<Fault?> Do(HttpContext context, string method, Arguments arguments, Reply reply)
    {
        var fault = world.Faults.Take(method, arguments.Number("chat_id"));
        if (fault?.Kind == FaultKind.Hold)
        {
            await fault.Released.WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (fault?.Kind == FaultKind.Refuse)
        {
            reply.Refuse(fault.Refusal!);
        }

        if (fault?.Kind is FaultKind.Refuse or FaultKind.CloseBefore || context.RequestAborted.IsCancellationRequested)
        {
            return fault;
        }

        if (string.Equals(method, Methods.GetUpdates, StringComparison.OrdinalIgnoreCase))
        {
            await Poll(arguments, reply, context.RequestAborted).ConfigureAwait(false);
        }
        else if (!Methods.All.TryGetValue(method, out var known))
        {
            reply.Refuse(NotFound);
        }
        else
        {
            Do(known, arguments, reply);
        }

        return fault;
    }

    private void Do(Method method, Arguments arguments, Reply reply)
    {
        lock (world.Gate)
        {
            reply.Write(result => method(world, arguments, result));
            world.MarkChanged();
        }
    }

    private async Task Poll(Arguments arguments, Reply reply, CancellationToken aborted)
    {
        Task<bool> wait;
        lock (world.Gate)
        {
            if (UpdateMethods.Prepare(world, arguments) is { } refusal)
            {
                reply.Refuse(refusal);
                return;
            }
            wait = world.Updates.Wait();
        }
        var isAlone = await WaitForUpdates(wait, Math.Clamp(arguments.Number("timeout") ?? 0, 0, 50), aborted).ConfigureAwait(false);
        lock (world.Gate)
        {
            if (isAlone)
            {
                reply.Write(result =>
                {
                    UpdateMethods.WriteUpdates(world, arguments, result);
                    return null;
                });
            }
            else
            {
                reply.Refuse(
                    world.Settings.Webhook is null ? UpdateMethods.AnotherPoller : new Refusal(
                        409, "Conflict: terminated by setWebhook request"));
            }
        }
    }

    /// <summary>False when somebody else took over.</summary>
    private async Task<bool> WaitForUpdates(Task<bool> wait, long seconds, CancellationToken aborted)
    {
        lock (world.Gate)
        {
            if (world.Updates.Count > 0 || seconds == 0)
            {
                return !wait.IsCompletedSuccessfully || wait.Result;
            }
        }
        try
        {
            return await wait.WaitAsync(TimeSpan.FromSeconds(seconds), aborted).ConfigureAwait(false);
        }
        catch (Exception quiet) when (quiet is TimeoutException or OperationCanceledException)
        {
            return true;
        }
    }

    private static async Task Answer(HttpContext context, Reply reply, FaultKind? fault)
    {
        if (fault == FaultKind.CloseAfter)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = reply.Status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = reply.Json.Length;
        var sent = fault == FaultKind.HalfAnswer ? reply.Json[..(reply.Json.Length / 2)] : reply.Json;
        await context.Response.BodyWriter.WriteAsync(sent).ConfigureAwait(false);
        if (fault == FaultKind.HalfAnswer)
        {
            context.Abort();
        }
    }

    private Refusal? CheckToken(string token) => token == world.Token ? null : TokenForm().IsMatch(token) ? Unauthorized : NotFound;

    [GeneratedRegex("^[0-9]+:[A-Za-z0-9_-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TokenForm();
}
