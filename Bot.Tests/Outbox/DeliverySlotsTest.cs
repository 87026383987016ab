using Bot.Messages;

namespace Bot.Tests.Outbox;

/// <summary>Screens keep their place while they are on their way, and what became pointless is not sent.</summary>
public sealed class DeliverySlotsTest
{
    [Fact]
    public async Task Messages_of_one_chat_arrive_in_order()
    {
        await using var scene = new DeliveryScene(pacing: false);

        await scene.Queue([.. Enumerable.Range(1, 50).Select(number => scene.Message(7, $"{number}"))]);

        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"sendMessage 7 {number}"), scene.Telegram.Said);
        Assert.Equal(50, scene.Heard<Delivered>().Count);
    }

    [Fact]
    public async Task A_chat_waits_until_its_last_message_is_marked_and_others_do_not()
    {
        await using var scene = new DeliveryScene { Marks = false };

        await scene.Queue(scene.Message(7, "uno"), scene.Message(7, "dos"), scene.Message(8, "otro"));
        Assert.Equal(["sendMessage 7 uno", "sendMessage 8 otro"], scene.Telegram.Said.Order());
        Assert.Equal(3, scene.Service.Health().Waiting);

        scene.Service.Marked(scene.Heard<Delivered>());
        await scene.Settle();
        Assert.Equal("sendMessage 7 dos", scene.Telegram.Said[^1]);
    }

    [Fact]
    public async Task An_edit_finds_a_message_that_was_sent_after_it_was_decided()
    {
        await using var scene = new DeliveryScene { Marks = false };
        await scene.Queue(scene.Message(7, "¿Título?", "form"));
        await scene.Queue(scene.Edit(7, "¿Tema?", "form", message: 3));

        scene.Service.Marked(scene.Heard<Delivered>());
        await scene.Settle();

        var sent = scene.Heard<Delivered>()[0].MessageId;
        Assert.Equal(["sendMessage 7 ¿Título?", $"editMessageText 7#{sent} ¿Tema?"], scene.Telegram.Said);
    }

    [Fact]
    public async Task An_edit_of_a_message_that_still_waits_is_sent_in_its_place()
    {
        await using var scene = new DeliveryScene();
        var waiting = scene.Entry(new Show(Address.Of(7), "form", DeliveryScene.Screen("viejo") with { ReplyTo = 12 }, ShowMode.New));

        await scene.Queue(waiting, scene.Message(7, "otro"), scene.Edit(7, "nuevo", "form"));

        Assert.Equal(["sendMessage 7 nuevo", "sendMessage 7 otro"], scene.Telegram.Said);
        Assert.Equal([waiting.Id], scene.Heard<Delivered>()[0].Replaced);
        Assert.Contains("\"message_id\":12", scene.Telegram.Calls[0].Raw);
    }

    [Fact]
    public async Task A_screen_that_takes_the_slot_over_replaces_the_one_that_waits()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Message(7, "viejo", "form"), scene.Message(7, "otro"), scene.Message(7, "nuevo", "form"));

        Assert.Equal(["sendMessage 7 otro", "sendMessage 7 nuevo"], scene.Telegram.Said);
    }

    [Fact]
    public async Task A_screen_that_is_erased_before_it_was_sent_is_never_seen()
    {
        await using var scene = new DeliveryScene();
        var (shown, erased) = (scene.Message(7, "fugaz", "form"), scene.Erasure(7, "form"));

        await scene.Queue(shown, erased);

        Assert.Empty(scene.Telegram.Said);
        var report = Assert.Single(scene.Heard<Delivered>());
        Assert.Equal((erased.Id, shown.Id), (report.Id, Assert.Single(report.Replaced)));
        Assert.Equal(0, scene.Service.Health().Waiting);
    }

    [Fact]
    public async Task An_erased_screen_is_shown_anew()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Erasure(7, "form") with { MessageId = 5 });
        await scene.Queue(scene.Edit(7, "de nuevo", "form", message: 5));

        Assert.Equal(["deleteMessage 7#5", "sendMessage 7 de nuevo"], scene.Telegram.Said);
    }

    [Fact]
    public async Task Three_hundred_edits_at_once_are_one()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue([.. Enumerable.Range(1, 300).Select(page => scene.Edit(7, $"página {page}", "#40", 40))]);

        Assert.Equal(["editMessageText 7#40 página 300"], scene.Telegram.Said);
        Assert.Equal(299, Assert.Single(scene.Heard<Delivered>()).Replaced.Count);
    }

    [Fact]
    public async Task Three_hundred_presses_in_a_minute_cost_a_handful_of_edits()
    {
        await using var scene = new DeliveryScene();

        for (var page = 1; page <= 300; page++)
        {
            await scene.Queue(scene.Edit(7, $"página {page}", "#40", 40));
            await scene.Pass(TimeSpan.FromMilliseconds(200));
        }

        await scene.Pass(TimeSpan.FromSeconds(15));
        Assert.InRange(scene.Telegram.Calls.Count, 2, 15);
        Assert.Equal("página 300", scene.Telegram.Calls[^1].Text);
        Assert.Equal(300, scene.Heard<Delivered>().Sum(report => 1 + report.Replaced.Count));
    }

    [Fact]
    public async Task Who_presses_too_fast_and_then_writes_is_answered_at_once()
    {
        await using var scene = new DeliveryScene();
        for (var page = 1; page <= 100; page++)
        {
            await scene.Queue(scene.Edit(7, $"página {page}", "#40", 40));
            await scene.Pass(TimeSpan.FromMilliseconds(200));
        }

        var asked = scene.Time.Passed;
        await scene.Queue(scene.Message(7, "respuesta"));
        await scene.Pass(TimeSpan.FromSeconds(3));

        Assert.InRange(scene.Telegram.Calls.Single(call => call.Text == "respuesta").At - asked, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task An_entry_that_is_handed_twice_is_sent_once()
    {
        await using var scene = new DeliveryScene();
        var entry = scene.Message(7, "una vez");

        await scene.Queue(entry, entry);
        await scene.Queue(entry);
        await scene.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(["sendMessage 7 una vez"], scene.Telegram.Said);
    }

    [Fact]
    public async Task An_inline_message_is_edited_by_its_own_id()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Edit(Address.OfInline("abc"), "ficha", "inline"));

        Assert.Equal("abc", Assert.Single(scene.Telegram.Calls)["inline_message_id"]);
        Assert.Null(Assert.Single(scene.Heard<Delivered>()).MessageId);
    }
}
