using Bot.Messages;

namespace Bot.Tests.Outbox;

/// <summary>When Telegram cannot be reached, nothing is lost and nothing is hammered.</summary>
public sealed class DeliveryOutageTest
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Faults => ["500", "broken", "half"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_chat_is_tried_again_after_growing_pauses_while_others_go_on(string fault)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Chat != 7 ? null : fault switch
        {
            "500" => Reply.Refusal(500, "Internal Server Error"),
            "half" => Reply.Half,
            _ => Reply.Broken,
        };

        await scene.Queue(scene.Message(7, "uno"), scene.Message(7, "dos"));
        for (var round = 1; round <= 300; round++)
        {
            await scene.Queue(scene.Message(100 + round, "otro"));
            await scene.Pass(Second);
        }

        var tries = scene.Telegram.Calls.Where(call => call.Chat == 7).ToList();
        var pauses = tries.Zip(tries.Skip(1), (earlier, later) => (later.At - earlier.At).TotalSeconds).ToList();
        Assert.All(tries, call => Assert.Equal("uno", call.Text));
        Assert.InRange(tries.Count, 7, 13);
        Assert.InRange(pauses[0], 0.99, 1.1);
        Assert.All(pauses, pause => Assert.InRange(pause, 0.99, 60.1));
        Assert.True(pauses[^1] > 30, $"{pauses[^1]}");
        Assert.Equal(300, scene.Telegram.Calls.Count(call => call.Text == "otro"));
    }

    [Fact]
    public async Task One_chats_trouble_keeps_nobody_waiting()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Chat == 7 ? Reply.Refusal(500, "Internal Server Error") : null;
        await scene.Queue(scene.Message(7, "uno"));
        await scene.Pass(TimeSpan.FromMinutes(10));

        await scene.Queue([.. Enumerable.Range(100, 5).Select(person => scene.Message(person, "hola"))]);

        Assert.Equal(5, scene.Heard<Delivered>().Count);
    }

    [Fact]
    public async Task A_wish_for_a_very_long_pause_is_kept()
    {
        await using var scene = new DeliveryScene();
        var tooMany = Reply.Refusal(429, "Too Many Requests", """{"retry_after":8640000}""");
        scene.Telegram.Script = call => call.At < TimeSpan.FromDays(100) ? tooMany : null;

        await scene.Queue(scene.Message(7, "uno"));
        await scene.Pass(TimeSpan.FromDays(99));
        Assert.Single(scene.Telegram.Calls);
        await scene.Pass(TimeSpan.FromDays(2));

        Assert.Single(scene.Heard<Delivered>());
    }

    [Fact]
    public async Task When_nothing_answers_one_call_at_a_time_is_tried_and_everything_goes_when_it_does()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Broken;

        await scene.Queue([.. Enumerable.Range(1, 25).Select(person => scene.Message(person, "hola"))]);
        var firstTries = scene.Telegram.Calls.Count;
        await scene.Pass(600 * Second);

        Assert.InRange(firstTries, 3, 25);
        Assert.InRange(scene.Telegram.Calls.Count - firstTries, 8, 30);
        Assert.Empty(scene.Reports);
        Assert.NotNull(scene.Service.Health().LastProblem);

        scene.Telegram.Script = _ => null;
        await scene.Pass(61 * Second);
        Assert.Equal(25, scene.Heard<Delivered>().Count);
        Assert.Null(scene.Service.Health().LastProblem);
    }

    [Fact]
    public async Task A_refused_token_stops_everything_but_one_try_a_minute()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(401, "Unauthorized");

        await scene.Queue(scene.Message(7, "uno"));
        await scene.Queue([.. Enumerable.Range(10, 20).Select(person => scene.Message(person, "hola"))]);
        await scene.Pass(TimeSpan.FromMinutes(5) + Second);
        Assert.Equal(6, scene.Telegram.Calls.Count(call => call.Method == "sendMessage"));
        Assert.Equal(12, scene.Telegram.Calls.Count);

        scene.Telegram.Script = _ => null;
        await scene.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(21, scene.Heard<Delivered>().Count);
    }

    [Fact]
    public async Task An_edit_that_was_decided_during_a_try_joins_what_failed()
    {
        await using var scene = new DeliveryScene();
        var failed = false;
        scene.Telegram.Script = _ => failed ? null : Reply.Broken;
        scene.Telegram.Before = (_, _) =>
        {
            if (!failed)
            {
                scene.Service.Enqueue([scene.Edit(7, "nuevo", "form")]);
            }

            return Task.CompletedTask;
        };

        await scene.Queue(scene.Message(7, "viejo", "form"));
        failed = true;
        await scene.Pass(2 * Second);

        Assert.Equal(["sendMessage 7 viejo", "sendMessage 7 nuevo"], scene.Telegram.Said);
        Assert.Single(Assert.Single(scene.Heard<Delivered>()).Replaced);
    }

    [Fact]
    public async Task Stopping_gives_a_call_in_flight_two_seconds_and_starts_no_other()
    {
        await using var scene = new DeliveryScene();
        var flying = new TaskCompletionSource();
        scene.Telegram.Before = async (call, cancellation) =>
        {
            _ = flying.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, scene.Time, cancellation);
        };
        scene.Service.Enqueue([scene.Message(7, "uno"), scene.Message(7, "dos")]);
        await flying.Task;

        var stopped = scene.Service.Stop();
        scene.Service.Enqueue([scene.Message(8, "tarde")]);
        scene.Time.Advance(1.9 * Second);
        Assert.False(stopped.IsCompleted);
        scene.Time.Advance(0.2 * Second);
        await stopped;

        Assert.Equal(["sendMessage 7 uno"], scene.Telegram.Said);
        Assert.Equal(3, scene.Service.Health().Waiting);
        Assert.Empty(scene.Reports);
    }
}
