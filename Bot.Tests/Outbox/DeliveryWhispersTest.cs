using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>What one member of a group is told: to them alone, or, where the bot may not, what the group reads instead.</summary>
public sealed class DeliveryWhispersTest
{
    private const string Group = "red";

    [Fact]
    public async Task It_names_its_reader_and_takes_no_slot()
    {
        await using var scene = Scene();

        await scene.Queue(Whispered(scene, "resultados", new(7)));

        var call = Assert.Single(scene.Telegram.Calls);
        Assert.Equal(("sendMessage", "resultados", """{"receiver_user_id":7}"""), (call.Method, call.Text, call["ephemeral_message_parameters"]));
        Assert.Null(Assert.Single(scene.Heard<Delivered>()).MessageId);
    }

    [Theory]
    [InlineData(400, "Bad Request: BOT_NOT_ADMIN")]
    [InlineData(403, "Forbidden: bot is not an administrator")]
    public async Task Where_the_bot_may_not_the_group_reads_something_else(int code, string refusal)
    {
        await using var scene = Scene();
        scene.Telegram.Script = call => call["ephemeral_message_parameters"] is null ? null : Reply.Refusal(code, refusal);

        await scene.Queue(Whispered(scene, "resultados", new(7) { Aloud = DeliveryScene.Screen("en privado") }));
        await scene.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["resultados", "en privado"], scene.Telegram.Calls.Select(call => call.Text));
        _ = Assert.Single(scene.Heard<Delivered>());
        Assert.Empty(scene.Heard<Closed>());
    }

    [Fact]
    public async Task It_is_changed_by_its_own_id_and_given_up_where_it_is_gone()
    {
        await using var scene = Scene();
        scene.Telegram.Script = call => call.Text == "tarde" ? Reply.Refusal(400, "Bad Request: MESSAGE_ID_INVALID") : Reply.True;

        await scene.Queue(Changed(scene, "página 2", 31));
        await scene.Queue(Changed(scene, "tarde", 31));
        await scene.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["editEphemeralMessageText", "editEphemeralMessageText"], scene.Telegram.Calls.Select(call => call.Method));
        Assert.Equal(("7", "31"), (scene.Telegram.Calls[0]["receiver_user_id"], scene.Telegram.Calls[0]["ephemeral_message_id"]));
        Assert.Single(scene.Heard<Refused>());
    }

    private static DeliveryScene Scene()
    {
        var scene = new DeliveryScene();
        scene.Directory.Place(Group, -100);
        return scene;
    }

    private static OutboxEntry Whispered(DeliveryScene scene, string text, Whisper whisper) =>
        scene.Entry(new Show(Address.OfGroup(Group), null, DeliveryScene.Screen(text), ShowMode.New) { Whisper = whisper });

    private static OutboxEntry Changed(DeliveryScene scene, string text, int message) =>
        scene.Entry(new Show(Address.OfGroup(Group), null, DeliveryScene.Screen(text), ShowMode.Change) { Whisper = new(7) { Message = message } });
}
