using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Outbox;

/// <summary>What each refusal of Telegram means for what waits.</summary>
public sealed class DeliveryRefusalsTest
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Too_fast_pauses_that_chat_only_and_its_order_holds()
    {
        await using var scene = new DeliveryScene();
        var start = scene.Time.Passed;
        scene.Telegram.Script = call => call.Chat == 7 && call.At < start + (17 * Second)
            ? Reply.Refusal(429, "Too Many Requests: retry after 17", """{"retry_after":17}""")
            : null;

        await scene.Queue(scene.Message(7, "uno"), scene.Message(7, "dos"), scene.Message(8, "otro"));
        Assert.Equal(["sendMessage 7 uno", "sendMessage 8 otro"], scene.Telegram.Said.Order());

        await scene.Pass(17 * Second);
        Assert.Equal(["uno", "uno", "dos"], scene.Telegram.Calls.Where(call => call.Chat == 7).Select(call => call.Text));
    }

    [Fact]
    public async Task A_closed_chat_keeps_what_waits_until_it_opens()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(403, "Forbidden: bot was blocked by the user");
        await scene.Queue(scene.Message(7, "uno"), scene.Message(7, "dos"));
        await scene.Queue(scene.Message(7, "tres"));
        await scene.Pass(TimeSpan.FromDays(2));
        Assert.Equal(["sendMessage 7 uno"], scene.Telegram.Said);
        Assert.Equal(Address.Of(7), Assert.Single(scene.Heard<Closed>()).To);
        Assert.Equal((3, 1, null), (scene.Service.Health().Waiting, scene.Service.Health().ClosedChats, scene.Service.Health().OldestQueued));

        scene.Telegram.Script = _ => null;
        scene.Service.Reopen("p7");
        await scene.Settle();

        Assert.Equal(["uno", "dos", "tres"], scene.Telegram.Calls.Skip(1).Select(call => call.Text));
    }

    [Fact]
    public async Task A_chat_that_the_directory_knows_as_closed_is_not_tried()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Close("p7");

        await scene.Queue(scene.Message(7, "uno"), scene.Message(8, "dos"));
        Assert.Equal(["sendMessage 8 dos"], scene.Telegram.Said);

        scene.Directory.Open("p7");
        scene.Service.Reopen("p7");
        await scene.Settle();
        Assert.Equal("sendMessage 7 uno", scene.Telegram.Said[^1]);
    }

    [Fact]
    public async Task A_group_that_moved_hears_it_in_the_new_place_and_old_messages_are_forgotten()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("cas", -55);
        scene.Telegram.Script = call => call.Chat == -55
            ? Reply.Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", """{"migrate_to_chat_id":-10055}""")
            : null;

        await scene.Queue(
            scene.Message(Address.OfGroup("cas"), "aviso"),
            scene.Edit(Address.OfGroup("cas"), "reunión", "meeting:7") with { MessageId = 3 },
            scene.Entry(new Erase(Address.OfGroup("cas"), "#9")));

        Assert.Equal(["sendMessage -55 aviso", "sendMessage -10055 aviso", "sendMessage -10055 reunión"], scene.Telegram.Said);
        Assert.Equal(new GroupMoved("cas", -10055), Assert.Single(scene.Heard<GroupMoved>()));
        Assert.IsType<GroupMoved>(scene.Reports[0]);
        Assert.Equal(-10055, scene.Directory.ChatOf("cas"));
    }

    [Theory]
    [InlineData("Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content")]
    public async Task An_edit_that_changes_nothing_is_done(string description)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(400, description);

        await scene.Queue(scene.Edit(7, "igual", "form", 40));

        Assert.Equal(40, Assert.Single(scene.Heard<Delivered>()).MessageId);
        Assert.Single(scene.Telegram.Calls);
    }

    [Theory]
    [InlineData("Bad Request: message to edit not found")]
    [InlineData("Bad Request: message can't be edited")]
    [InlineData("Bad Request: there is no text in the message to edit")]
    public async Task An_edit_of_a_message_that_is_gone_is_sent_anew_and_edited_from_then_on(string description)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Message == 40 ? Reply.Refusal(400, description) : null;

        await scene.Queue(scene.Edit(7, "uno", "form", 40));
        await scene.Queue(scene.Edit(7, "dos", "form", 40));

        var sent = scene.Heard<Delivered>()[0].MessageId;
        Assert.Equal(["editMessageText 7#40 uno", "sendMessage 7 uno", $"editMessageText 7#{sent} dos"], scene.Telegram.Said);
    }

    [Theory]
    [InlineData("Bad Request: message to delete not found")]
    [InlineData("Bad Request: message can't be deleted for everyone")]
    public async Task A_message_that_cannot_be_deleted_counts_as_erased(string description)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(400, description);

        await scene.Queue(scene.Erasure(7, "#40"));

        Assert.Null(Assert.Single(scene.Heard<Delivered>()).MessageId);
        Assert.Single(scene.Telegram.Calls);
    }

    [Fact]
    public async Task Marks_that_cannot_be_read_are_left_out()
    {
        await using var scene = new DeliveryScene();
        var unreadable = Reply.Refusal(400, "Bad Request: can't parse entities: unsupported start tag");
        scene.Telegram.Script = call => call["parse_mode"] is null ? null : unreadable;

        await scene.Queue(scene.Message(7, "<b>precio</b> &lt; 3 &amp; más"));

        Assert.Equal("precio < 3 & más", scene.Telegram.Calls[^1].Text);
        Assert.Single(scene.Heard<Delivered>());
    }

    [Theory]
    [InlineData("Bad Request: message thread not found")]
    [InlineData("Bad Request: TOPIC_CLOSED")]
    public async Task What_a_closed_topic_does_not_take_goes_to_the_general_one(string description)
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("cas", -1001);
        scene.Telegram.Script = call => call["message_thread_id"] is null ? null : Reply.Refusal(400, description);

        await scene.Queue(scene.Message(Address.OfGroup("cas", 12), "aviso"));

        Assert.Equal(["12", null], scene.Telegram.Calls.Select(call => call["message_thread_id"]));
        Assert.Single(scene.Heard<Delivered>());
    }

    [Fact]
    public async Task Where_the_general_topic_is_closed_too_the_group_is_closed_until_it_opens()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("cas", -1001);
        scene.Telegram.Script = _ => Reply.Refusal(400, "Bad Request: TOPIC_CLOSED");
        await scene.Queue(scene.Message(Address.OfGroup("cas", 12), "aviso"));
        Assert.Equal("cas", Assert.Single(scene.Heard<Closed>()).To.Group);
        Assert.Empty(scene.Heard<Refused>());

        scene.Telegram.Script = _ => null;
        scene.Service.Reopen("gcas");
        await scene.Settle();

        Assert.Equal("aviso", scene.Telegram.Calls[^1].Text);
    }

    [Fact]
    public async Task What_was_not_sent_by_its_deadline_never_is()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("del", -5);
        scene.Directory.Close("gdel");
        var deadline = new Deadline(scene.Now + NodaTime.Duration.FromMinutes(30), "t", "7");
        await scene.Queue(Until("en una hora", deadline), scene.Message(Address.OfGroup("del"), "se cancela"));
        await scene.Pass(TimeSpan.FromHours(1));
        Assert.Empty(scene.Telegram.Calls);

        scene.Directory.Open("gdel");
        scene.Service.Reopen("gdel");
        await scene.Settle();

        Assert.Equal(["sendMessage -5 se cancela"], scene.Telegram.Said);
        Assert.Equal(("t", "7"), Assert.Single(scene.Heard<TooLate>()) is var late ? (late.Feature, late.Subject) : default);
        await scene.Queue(Until("en punto", new Deadline(scene.Now, "t", "7")));
        Assert.Equal("sendMessage -5 en punto", scene.Telegram.Said[^1]);

        OutboxEntry Until(string text, Deadline last) =>
            scene.Entry(new Show(Address.OfGroup("del"), null, DeliveryScene.Screen(text), ShowMode.New) { Deadline = last });
    }

    [Fact]
    public async Task What_is_refused_for_good_is_given_up_and_the_chat_goes_on()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Text == "mal" ? Reply.Refusal(400, "Bad Request: BUTTON_URL_INVALID") : null;

        await scene.Queue(scene.Message(7, "mal"), scene.Message(7, "bien"));

        var refused = Assert.Single(scene.Heard<Refused>());
        Assert.Equal(("Bad Request: BUTTON_URL_INVALID", "mal"), (refused.Description, (refused.Effect as Show)?.Screen.Text.ToString()));
        Assert.Equal("sendMessage 7 bien", scene.Telegram.Said[^1]);
    }

    [Fact]
    public async Task A_group_that_nobody_knows_is_refused_without_a_call()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Notice("fantasma", "aviso"));

        Assert.Equal("The group is not known.", Assert.Single(scene.Heard<Refused>()).Description);
        Assert.Empty(scene.Telegram.Calls);
    }

    [Fact]
    public async Task A_reply_is_sent_even_when_its_question_is_gone()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Entry(new Show(Address.Of(7), null, DeliveryScene.Screen("respuesta") with { ReplyTo = 3 }, ShowMode.New)));

        Assert.Equal("""{"message_id":3,"allow_sending_without_reply":true}""", Assert.Single(scene.Telegram.Calls)["reply_parameters"]);
    }
}
