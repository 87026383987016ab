using Bot.Channel.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>Telegram's own words, which the delivery decides by.</summary>
public sealed class RefusalTest
{
    [Fact]
    public async Task Of_texts_and_buttons()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = Started(host);

        await Refused(400, "Bad Request: message text is empty", host.Client.SendMessage(rosa, ""));
        await Refused(400, "Bad Request: text must be non-empty", host.Client.SendMessage(rosa, " \n "));
        await Refused(400, "Bad Request: message is too long", host.Client.SendMessage(rosa, new string('a', 4097)));
        await Refused(400, "Bad Request: can't parse entities: Unsupported start tag \"3\" at byte offset 2", host.Client.SendMessage(rosa, "a <3 b", ParseMode.Html));
        await Refused(400, "Bad Request: BUTTON_DATA_INVALID", host.Client.SendMessage(rosa, "a", replyMarkup: Keyboard(new string('ñ', 33))));
        await Refused(400, "Bad Request: BUTTON_DATA_INVALID", host.Client.SendMessage(rosa, "a", replyMarkup: Keyboard("")));
        await Refused(400, "Bad Request: message to be replied not found", host.Client.SendMessage(rosa, "a", replyParameters: 1));
        await Refused(400, "Bad Request: message caption is too long",
            host.Client.SendDocument(rosa, InputFile.FromStream(new MemoryStream([1])), new string('a', 1025)));
        await Refused(400, "Bad Request: wrong file identifier/HTTP URL specified", host.Client.SendDocument(rosa, InputFile.FromFileId("nothing")));
        await Refused(400, "Bad Request: IMAGE_PROCESS_FAILED", host.Client.SendPhoto(rosa, InputFile.FromStream(new MemoryStream([1]))));
        Assert.Equal(4096, (await host.Client.SendMessage(rosa, $"<b>{new string('a', 4096)}</b>", ParseMode.Html)).Text!.Length);
    }

    [Fact]
    public async Task Of_edits_and_deletions()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = Started(host);
        var theirs = host.World.MessagesOf(rosa)[0];
        var sent = await host.Client.SendMessage(rosa, "<b>uno</b>", ParseMode.Html, replyMarkup: Keyboard("x"));

        await Refused(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content "
            + "and reply markup of the message", host.Client.EditMessageText(rosa, sent.Id, "<b>uno</b>", ParseMode.Html, Keyboard("x")));
        Assert.Equal("uno", (await host.Client.EditMessageText(rosa, sent.Id, "uno", replyMarkup: Keyboard("x"))).Text);
        await host.Client.EditMessageReplyMarkup(rosa, sent.Id, Keyboard("y"));
        await Refused(400, "Bad Request: message to edit not found", host.Client.EditMessageText(rosa, sent.Id + 1, "dos"));
        await Refused(400, "Bad Request: message can't be edited", host.Client.EditMessageText(rosa, theirs.Id, "dos"));
        await Refused(400, "Bad Request: MESSAGE_ID_INVALID", host.Client.EditMessageText("nothing", "dos"));
        await host.Client.DeleteMessage(rosa, sent.Id);
        await Refused(400, "Bad Request: message to delete not found", host.Client.DeleteMessage(rosa, sent.Id));
        host.Clock.Advance(TimeSpan.FromHours(49));
        await Refused(400, "Bad Request: message can't be deleted for everyone", host.Client.DeleteMessage(rosa, theirs.Id));
    }

    [Fact]
    public async Task Of_people_and_chats()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        var group = host.World.Group("UT DEL", [host.World.Person("Ana"), rosa]);

        await Refused(400, "Bad Request: chat not found", host.Client.SendMessage(99, "a"));
        await Refused(400, "Bad Request: chat not found", host.Client.SendMessage(rosa.Id, "a"));
        await Refused(400, "Bad Request: chat not found", host.Client.SendMessage(group.Id, "a"));
        host.World.AddsBot(group, rosa);
        await Refused(403, "Forbidden: bot can't initiate conversation with a user", host.Client.SendMessage(rosa.Id, "a"));
        host.World.Says(rosa, "hola");
        host.World.Blocks(rosa);
        await Refused(403, "Forbidden: bot was blocked by the user", host.Client.SendMessage(rosa.Id, "a"));
        host.World.RemovesBot(group, rosa);
        await Refused(403, "Forbidden: bot was kicked from the group chat", host.Client.SendMessage(group.Id, "a"));
        host.World.Unblocks(rosa);
        Assert.Equal("a", (await host.Client.SendMessage(rosa.Id, "a")).Text);
    }

    [Fact]
    public async Task Of_old_and_unknown_queries()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        var message = host.World.Says(rosa, "hola");
        var pressed = host.World.PressesData(rosa, message, "forged");
        var asked = host.World.AsksInline(rosa, "feria");
        const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

        await Refused(400, TooOld, host.Client.AnswerCallbackQuery("nothing"));
        await Refused(400, "Bad Request: MESSAGE_TOO_LONG", host.Client.AnswerCallbackQuery(pressed, new string('a', 201)));
        host.Clock.Advance(TimeSpan.FromSeconds(151));
        await Refused(400, TooOld, host.Client.AnswerCallbackQuery(pressed));
        await Refused(400, TooOld, host.Client.AnswerInlineQuery(asked, []));
    }

    [Fact]
    public async Task Of_strangers()
    {
        await using var host = await PlaygroundHost.Start();
        using var stranger = new BotApi(new BotAccess("1:another", host.Url));

        await Refused(401, "Unauthorized", stranger.GetMe());
        Assert.Equal(host.World.BotId, (await host.Client.GetMe()).Id);
    }

    [Fact]
    public async Task Of_a_second_receiver_and_of_polling_beside_a_webhook()
    {
        await using var host = await PlaygroundHost.Start();
        var first = host.Client.GetUpdates(timeout: 50);
        await host.World.Until(() => host.World.IsPolled);

        var second = host.Client.GetUpdates(timeout: 50);
        await Refused(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", first);
        await host.Client.SetWebhook("https://example.org/hook");
        await Refused(409, "Conflict: terminated by setWebhook request", second);
        await Refused(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", host.Client.GetUpdates());
        await Refused(400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook", host.Client.SetWebhook("http://example.org/hook"));
        Assert.Equal("https://example.org/hook", (await host.Client.GetWebhookInfo()).Url);
        await host.Client.DeleteWebhook();
        Assert.Empty(await host.Client.GetUpdates());
    }

    private static long Started(PlaygroundHost host)
    {
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");
        return rosa.Id;
    }

    private static InlineKeyboardMarkup Keyboard(string data) => new(InlineKeyboardButton.WithCallbackData("Sí", data));

    private static async Task Refused(int code, string description, Task call)
    {
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => call);
        Assert.Equal((code, description), (refusal.ErrorCode, refusal.Message));
    }
}
