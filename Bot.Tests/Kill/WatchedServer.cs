using System.Text.Json;
using Bot.Playground;
using Bot.Playground.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Kill;

/// <summary>The playground's Bot API server on a free loopback port, which sees each call before and after it is answered and shoots at its moment.</summary>
internal sealed class WatchedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Lock _gate = new();
    private volatile Shot? _shot;
    private readonly Dictionary<long, long> _updatesOfMessages = [];
    private int _busy;
    private TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WatchedServer(WebApplication app) => _app = app;

    public World World { get; } = new(new MovableClock());

    public string Url => _app.Urls.First();

    /// <summary>Every update before this one was confirmed by the bot.</summary>
    public long Confirmed { get; private set; }

    /// <summary>The last update that was given to the bot.</summary>
    public long HandedOver { get; private set; }

    public static async Task<WatchedServer> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new WatchedServer(app);
        app.Use(server.Watch);
        app.MapPlayground(server.World);
        await app.StartAsync();
        return server;
    }

    /// <summary>Whether the bot has confirmed the update that told it of this message.</summary>
    public bool IsConfirmed(int message)
    {
        lock (_gate)
        {
            return _updatesOfMessages.TryGetValue(message, out var update) && update < Confirmed;
        }
    }

    public void Arm(Shot shot) => _shot = shot;

    /// <summary>Ends when no call but getUpdates is being answered: what a killed process sent is done, or never will be.</summary>
    public Task Idle()
    {
        lock (_gate)
        {
            return _busy == 0 ? Task.CompletedTask : _idle.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await World.DisposeAsync();
        await _app.DisposeAsync();
    }

    private async Task Watch(HttpContext context, RequestDelegate next)
    {
        Call call;
        Count(1);
        try
        {
            call = await Call.Read(context);
            if (call.IsSend)
            {
                await Send(context, next, call);
                return;
            }
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException or BadHttpRequestException or JsonException)
        {
            context.Abort();
            return;
        }
        finally
        {
            Count(-1);
        }

        if (call.IsFetch)
        {
            await Fetch(context, next, call);
        }
        else
        {
            await next(context);
        }

        Shoot(Moment.Anywhere, []);
    }

    private async Task Send(HttpContext context, RequestDelegate next, Call call)
    {
        long[] chats = [call.Chat!.Value];
        if (!IsRepeat(call) && Shoot(Moment.AtSend, chats))
        {
            context.Abort();
            return;
        }

        var shot = _shot;
        var isSilent = shot?.Take(Moment.WithoutReply) == true;
        if (isSilent)
        {
            World.Faults.LostAnswer(call.Method, call.Chat);
        }

        await next(context);
        if (isSilent)
        {
            shot!.Fire(chats);
        }
        else if (!Shoot(Moment.AfterSend, chats))
        {
            Shoot(Moment.Anywhere, chats);
        }
    }

    /// <summary>Whether an earlier run sent this already, and was killed before it could mark it.</summary>
    private bool IsRepeat(Call call) => Sends.Of(World.Requests).LastOrDefault(send => send.Chat == call.Chat)?.Text == call.Text;

    private async Task Fetch(HttpContext context, RequestDelegate next, Call call)
    {
        lock (_gate)
        {
            Confirmed = Math.Max(Confirmed, call.Offset ?? 0);
        }

        await next(context);
        if (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var given = Read(World.Requests.Last(request => request.Method == call.Method));
        if (given.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            HandedOver = Math.Max(HandedOver, given[^1].Id);
            foreach (var update in given)
            {
                _updatesOfMessages[update.Message] = update.Id;
            }
        }

        Shoot(Moment.AfterUpdates, [.. given.Select(update => update.Chat)]);
    }

    private static List<Given> Read(LoggedRequest fetch)
    {
        using var reply = JsonDocument.Parse(fetch.Reply);
        return reply.RootElement.TryGetProperty("result", out var updates) ? [.. updates.EnumerateArray().Select(Read)] : [];
    }

    private static Given Read(JsonElement update)
    {
        var isMessage = update.TryGetProperty("message", out var message);
        var content = isMessage ? message : update.GetProperty("callback_query");
        return new(
            update.GetProperty("update_id").GetInt64(),
            content.GetProperty("from").GetProperty("id").GetInt64(),
            isMessage ? content.GetProperty("message_id").GetInt64() : 0);
    }

    private bool Shoot(Moment moment, IReadOnlyList<long> chats)
    {
        if (_shot is not { } shot || !shot.Take(moment))
        {
            return false;
        }

        shot.Fire(chats);
        return true;
    }

    private void Count(int change)
    {
        lock (_gate)
        {
            _busy += change;
            if (_busy != 0)
            {
                return;
            }

            _idle.TrySetResult();
            _idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <param name="Message">0 for a pressed button.</param>
    private sealed record Given(long Id, long Chat, long Message);
}
