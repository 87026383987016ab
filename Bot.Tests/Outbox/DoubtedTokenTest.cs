using Bot.Messages;

namespace Bot.Tests.Outbox;

/// <summary>401 and 404 on one call fail that call; only getMe decides about the token.</summary>
public sealed class DoubtedTokenTest
{
    [Theory]
    [InlineData(401, "Unauthorized")]
    [InlineData(404, "Not Found")]
    public async Task One_refused_send_fails_alone(int code, string description)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Text == "mal" ? Reply.Refusal(code, description) : null;

        await scene.Queue(scene.Message(7, "mal"), scene.Message(7, "bien"), scene.Message(8, "hola"));
        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.Equal(description, Assert.Single(scene.Heard<Refused>()).Description);
        Assert.Equal(2, scene.Heard<Delivered>().Count);
        Assert.Single(scene.Telegram.Calls, call => call.Method == "getMe");
    }

    [Theory]
    [InlineData(401)]
    [InlineData(404)]
    public async Task A_file_that_is_refused_so_is_told_as_not_fetched(int code)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Method == "getFile" || call.Method.StartsWith("file_", StringComparison.Ordinal) ? Reply.Refusal(code, "Not Found") : null;

        await scene.Queue(scene.Entry(new Download(Address.Of(7), "abc", "submit", "1")));

        Assert.Null(Assert.Single(scene.Heard<Downloaded>()).StoredFile);
    }

    [Fact]
    public async Task Where_getMe_is_refused_too_everybody_waits()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Method is "sendMessage" or "getMe" ? Reply.Refusal(404, "Not Found") : null;

        await scene.Queue(scene.Message(7, "uno"), scene.Message(8, "dos"));
        await scene.Pass(TimeSpan.FromSeconds(30));

        Assert.Empty(scene.Reports);
        Assert.InRange(scene.Telegram.Calls.Count(call => call.Method == "sendMessage"), 1, 2);
    }

    [Fact]
    public async Task Where_getMe_gets_no_answer_the_send_is_tried_again()
    {
        await using var scene = new DeliveryScene();
        var isDown = true;
        scene.Telegram.Script = call => !isDown ? null : call.Method == "getMe" ? Reply.Broken : Reply.Refusal(401, "Unauthorized");

        await scene.Queue(scene.Message(7, "uno"));
        isDown = false;
        await scene.Pass(TimeSpan.FromSeconds(5));

        Assert.Single(scene.Heard<Delivered>());
    }
}
