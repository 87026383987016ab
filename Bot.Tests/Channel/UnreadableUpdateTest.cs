using Bot.Messages;
using Bot.Tests.Outbox;

namespace Bot.Tests.Channel;

/// <summary>An update that cannot be read is recorded and confirmed, and nobody beside it waits.</summary>
public sealed class UnreadableUpdateTest
{
    public static TheoryData<string> Bodies => WrongUpdates.Bodies;

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task It_is_recorded_and_confirmed_and_those_beside_it_are_read(string body)
    {
        await using var scene = new PollingScene(PollingScene.Updates([.. Good(40, 60), $$"""{"update_id":100,{{body}}}""", .. Good(101, 39)]));

        var handled = await scene.Settled();

        Assert.Equal(100, handled.Count);
        Assert.Equal(99, handled.OfType<Said>().Count());
        var unreadable = Assert.Single(handled.OfType<Unreadable>());
        Assert.Equal(100, unreadable.UpdateId);
        Assert.Equal([null, "140"], scene.Offsets);
        var line = Assert.Single(scene.Lines, line => line.Contains("LongPolling 1306 ", StringComparison.Ordinal));
        Assert.Contains(unreadable.Reference, line, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Lines, one => one.Contains("secreto", StringComparison.Ordinal));
        Assert.DoesNotContain("secreto", unreadable.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_beyond_31_bits_is_confirmed_too()
    {
        await using var scene = new PollingScene(PollingScene.Updates(PollingScene.Good(41), PollingScene.Good(3_000_000_000)));

        var handled = await scene.Settled();

        Assert.Equal([41, 3_000_000_000], handled.Select(incoming => incoming.UpdateId));
        Assert.Equal([null, "3000000001"], scene.Offsets);
    }

    [Theory]
    [InlineData("""{"message":{"message_id":1}}""")]
    [InlineData("""{"update_id":"42","message":{"message_id":1}}""")]
    [InlineData("""{"update_id":null}""")]
    [InlineData("""{"update_id":-42}""")]
    [InlineData("""{"update_id":4.5}""")]
    [InlineData("""{"update_id":99999999999999999999999}""")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"42\"")]
    public async Task One_that_does_not_say_its_id_is_confirmed_by_those_behind_it(string nameless)
    {
        await using var scene = new PollingScene(PollingScene.Updates(PollingScene.Good(41), nameless, PollingScene.Good(43)), PollingScene.Updates(PollingScene.Good(44)));

        var handled = await scene.Settled();

        Assert.Equal([41, 0, 43, 44], handled.Select(incoming => incoming.UpdateId));
        _ = Assert.IsType<Unreadable>(handled[1]);
        Assert.Equal([null, "44", "45"], scene.Offsets);
    }

    [Fact]
    public async Task One_at_the_end_comes_again_is_recorded_once_and_hinders_nobody()
    {
        const string Nameless = """{"message":"x"}""";
        await using var scene = new PollingScene(PollingScene.Updates(PollingScene.Good(41), Nameless), PollingScene.Updates(Nameless, PollingScene.Good(43)));

        var handled = await scene.Settled();

        Assert.Equal([41, 0, 43], handled.Select(incoming => incoming.UpdateId));
        Assert.Equal([null, "42", "44"], scene.Offsets);
    }

    [Fact]
    public async Task Alone_it_is_passed_over_after_a_pause_by_the_lowest_id_that_it_can_have()
    {
        const string Nameless = """{"message":"x"}""";
        await using var scene = new PollingScene(PollingScene.Updates(PollingScene.Good(41)), PollingScene.Updates(Nameless), PollingScene.Updates(Nameless), PollingScene.Updates());

        var handled = await scene.Settled(pauses: 2);

        Assert.Equal([41, 0], handled.Select(incoming => incoming.UpdateId));
        Assert.Equal([null, "42", "43", "44", null], scene.Offsets);
        Assert.InRange(scene.Waited.TotalSeconds, 2, 4);
    }

    [Fact]
    public async Task Where_no_id_was_ever_heard_it_is_asked_again_with_growing_pauses()
    {
        const string Nameless = """{"message":"x"}""";
        await using var scene = new PollingScene([.. Enumerable.Repeat(PollingScene.Updates(Nameless), 4), PollingScene.Updates(Nameless, PollingScene.Good(8))]);

        var handled = await scene.Settled(pauses: 4);

        Assert.Equal([0, 8], handled.Select(incoming => incoming.UpdateId));
        Assert.Equal([null, null, null, null, null, "9"], scene.Offsets);
        Assert.InRange(scene.Waited.TotalSeconds, 8, 16);
    }

    [Theory]
    [InlineData("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first")]
    [InlineData("Conflict: terminated by setWebhook request")]
    public async Task A_webhook_that_somebody_else_set_is_taken_away_and_told(string conflict)
    {
        await using var scene = new PollingScene(Reply.Refusal(409, conflict), PollingScene.Updates(PollingScene.Good(41)));

        var handled = await scene.Settled(pauses: 1);

        Assert.Single(handled);
        Assert.Equal(["deleteWebhook", "getUpdates", "getWebhookInfo", "deleteWebhook", "getUpdates", "getUpdates"], scene.Telegram.Calls.Select(call => call.Method));
        var line = Assert.Single(scene.Lines, line => line.Contains("LongPolling 1305 ", StringComparison.Ordinal));
        Assert.Contains("else.example", line, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Lines, one => one.Contains("secret-path", StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Lines, one => one.Contains("LongPolling 1303 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_program_that_fetches_is_no_webhook()
    {
        await using var scene = new PollingScene(Reply.Refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));

        _ = await scene.Settled(pauses: 1);

        Assert.DoesNotContain(scene.Telegram.Calls, call => call.Method == "getWebhookInfo");
        Assert.Contains(scene.Lines, line => line.Contains("LongPolling 1303 ", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Good(int first, int count) => Enumerable.Range(first, count).Select(id => PollingScene.Good(id));
}
