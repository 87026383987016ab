using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>What Telegram is asked about groups, beside the messages.</summary>
public sealed class DeliveryInspectionTest
{
    private const string Bot = """{"id":123456,"is_bot":true,"first_name":"Banco"}""";

    [Theory]
    [InlineData("member", true, true)]
    [InlineData("member", false, false)]
    [InlineData("administrator", false, true)]
    public async Task A_group_tells_its_size_and_whether_the_bot_may_write(string status, bool everybodyWrites, bool canSend)
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("del", -5);
        scene.Directory.Close("gdel");
        scene.Telegram.Script = call => call.Method switch
        {
            "getChatMember" => Reply.Result($$"""{"status":"{{status}}","user":{{Bot}}}"""),
            "getChat" => Reply.Result($$"""{"id":-5,"type":"group","title":"UT DEL","permissions":{"can_send_messages":{{(everybodyWrites ? "true" : "false")}} } }"""),
            "getChatMemberCount" => Reply.Result("31"),
            _ => null,
        };

        await scene.Queue(Question(scene));

        var told = Assert.Single(scene.Heard<Inspected>());
        Assert.Equal((new GroupFacts(31, canSend), "groups", "7"), (told.Group, told.Feature, told.Subject));
    }

    [Theory]
    [InlineData("creator", true)]
    [InlineData("administrator", true)]
    [InlineData("member", false)]
    [InlineData("left", false)]
    public async Task A_member_administers_it_or_does_not(string status, bool isAdmin)
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("del", -5);
        scene.Telegram.Script = _ => Reply.Result($$"""{"status":"{{status}}","user":{"id":7,"is_bot":false,"first_name":"Ana"} }""");

        await scene.Queue(Question(scene, 7));

        Assert.Equal((null, isAdmin), (Assert.Single(scene.Heard<Inspected>()).Group, scene.Heard<Inspected>()[0].IsAdmin));
    }

    [Theory]
    [InlineData(400, "Bad Request: PARTICIPANT_ID_INVALID")]
    [InlineData(403, "Forbidden: bot was kicked from the group chat")]
    public async Task A_refusal_to_tell_is_an_answer_and_closes_nothing(int code, string description)
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("del", -5);
        scene.Telegram.Script = call => call.Method == "getChatMember" ? Reply.Refusal(code, description) : null;

        await scene.Queue(Question(scene, 7), scene.Message(Address.OfGroup("del"), "aviso"));

        Assert.Equal((null, false), (Assert.Single(scene.Heard<Inspected>()).Group, scene.Heard<Inspected>()[0].IsAdmin));
        Assert.Empty(scene.Heard<Closed>());
        Assert.Contains("sendMessage -5 aviso", scene.Telegram.Said);
    }

    [Fact]
    public async Task A_group_that_moved_is_asked_where_it_is_now()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("del", -5);
        scene.Telegram.Script = call => call.Chat == -5
            ? Reply.Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", """{"migrate_to_chat_id":-1009}""")
            : Reply.Result("""{"status":"creator","user":{"id":7,"is_bot":false,"first_name":"Ana"}}""");

        await scene.Queue(Question(scene, 7));

        Assert.True(Assert.Single(scene.Heard<Inspected>()).IsAdmin);
        Assert.Equal(-1009, Assert.Single(scene.Heard<GroupMoved>()).ToChatId);
    }

    private static OutboxEntry Question(DeliveryScene scene, long? member = null) =>
        scene.Entry(new Inspect(Address.OfGroup("del"), "groups", "7", member));
}
