using Bot.Channel;
using Bot.Messages;
using Bot.Tests.Outbox;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Channel;

/// <summary>Updates are confirmed only when they are committed, and no trouble makes the bot hammer Telegram.</summary>
public sealed class LongPollingTest : IAsyncDisposable
{
    private readonly VirtualTime _time = new();
    private readonly ScriptedTelegram _telegram;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<IReadOnlyList<Incoming>> _batches = [];
    private readonly TaskCompletionSource _idle = new();
    private readonly Queue<Reply> _replies = new();
    private Func<bool> _commits = () => true;
    private Task _running = Task.CompletedTask;
    private LongPolling? _polling;

    public LongPollingTest()
    {
        _telegram = new(_time)
        {
            Script = call => call.Method == "getUpdates" && _replies.TryDequeue(out var reply) ? reply : null,
            Before = async (call, cancellation) =>
            {
                if (call.Method != "getUpdates" || _replies.Count > 0)
                {
                    return;
                }

                _ = _idle.TrySetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, _time, cancellation);
            },
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
        _stopping.Dispose();
    }

    [Fact(Timeout = 60_000)]
    public async Task One_fetch_is_one_batch_and_the_next_fetch_confirms_it()
    {
        Answers(Updates(41, 42), Updates(43));

        Start();
        await _idle.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([[41, 42], [43]], _batches.Select(batch => batch.Select(incoming => incoming.UpdateId)));
        Assert.Equal(["deleteWebhook", "getUpdates", "getUpdates", "getUpdates"], _telegram.Calls.Select(call => call.Method));
        Assert.Equal([null, null, "43", "44"], _telegram.Calls.Select(call => call["offset"]));
        Assert.Equal(("100", "50"), (_telegram.Calls[1]["limit"], _telegram.Calls[1]["timeout"]));
        Assert.Equal(
            ["message", "edited_message", "callback_query", "inline_query", "my_chat_member"],
            _telegram.Calls[1].Body.GetProperty("allowed_updates").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Null(_polling!.Health.Problem);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_confirmation_is_repeated_until_it_is_heard_and_then_no_more()
    {
        Answers(Updates(41), Reply.Half, Updates(), Updates(7));

        _ = await Pauses(1).WaitAsync(TestContext.Current.CancellationToken);
        await _idle.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal([null, null, "42", "42", null, "8"], _telegram.Calls.Select(call => call["offset"]));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_lost_batch_is_handed_over_again_and_nothing_is_confirmed_before()
    {
        var losses = 0;
        _commits = () => ++losses > 2;
        Answers(Updates(41, 42));

        Start();
        for (var pause = 1; pause <= 2; pause++)
        {
            var waits = await _time.NextPause();
            Assert.Equal(2, _telegram.Calls.Count);
            Assert.NotNull(_polling!.Health.Problem);
            _time.Advance(waits);
        }

        await _idle.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, _batches.Count);
        Assert.All(_batches, batch => Assert.Equal(_batches[0], batch));
        Assert.Equal("43", _telegram.Calls[^1]["offset"]);
        Assert.Null(_polling!.Health.Problem);
    }

    [Fact(Timeout = 60_000)]
    public async Task Another_receiver_is_met_with_growing_pauses()
    {
        Answers([.. Enumerable.Repeat(Reply.Refusal(409, "Conflict: terminated by other getUpdates request"), 9)]);

        var pauses = await Pauses(9).WaitAsync(TestContext.Current.CancellationToken);

        Assert.InRange(pauses[0].TotalSeconds, 1, 1);
        Assert.All(pauses.Zip(pauses.Skip(1)).Take(6), pair => Assert.True(pair.First < pair.Second, $"{pair}"));
        Assert.All(pauses, pause => Assert.InRange(pause.TotalSeconds, 1, 60));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_refused_token_is_asked_about_once_a_minute()
    {
        Answers([.. Enumerable.Repeat(Reply.Refusal(401, "Unauthorized"), 3)]);

        Assert.All(await Pauses(3).WaitAsync(TestContext.Current.CancellationToken), pause => Assert.Equal(TimeSpan.FromMinutes(1), pause));
    }

    [Fact(Timeout = 60_000)]
    public async Task Trouble_on_the_way_is_survived_and_Telegrams_wish_is_kept()
    {
        var tooMany = Reply.Refusal(429, "Too Many Requests", """{"retry_after":7}""");
        Answers(Reply.Broken, Reply.Half, Reply.Refusal(502, "Bad Gateway"), tooMany, Updates(41));

        var pauses = await Pauses(4).WaitAsync(TestContext.Current.CancellationToken);
        await _idle.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(7, pauses[3].TotalSeconds);
        Assert.Equal(41, Assert.Single(_batches)[0].UpdateId);
    }

    private static Reply Updates(params int[] ids) => Reply.Result($"[{string.Join(',', ids.Select(UpdateJson))}]");

    private static string UpdateJson(int id) => $$"""
        {"update_id":{{id}},"message":{"message_id":1,"date":1,"text":"hola",
        "from":{"id":7,"is_bot":false,"first_name":"Ana"},"chat":{"id":7,"type":"private"} } }
        """;

    private void Answers(params Reply[] replies) => Array.ForEach(replies, _replies.Enqueue);

    private void Start()
    {
        var reader = new UpdateReader(123456, "BancoBot");
        _polling = new(_telegram.Client(), reader, Handle, new TelegramOptions(), _time, NullLogger<LongPolling>.Instance, new Random(7));
        _running = _polling.Run(_stopping.Token);
    }

    private async Task<List<TimeSpan>> Pauses(int count)
    {
        Start();
        List<TimeSpan> pauses = [];
        while (pauses.Count < count)
        {
            pauses.Add(await _time.NextPause());
            _time.Advance(pauses[^1]);
        }

        return pauses;
    }

    private Task<bool> Handle(IReadOnlyList<Incoming> batch)
    {
        _batches.Add(batch);
        return Task.FromResult(_commits());
    }
}
