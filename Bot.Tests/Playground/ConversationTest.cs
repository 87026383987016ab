using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>The client and the server together, as a bot uses them.</summary>
public sealed class ConversationTest
{
    [Fact]
    public async Task What_a_person_says_arrives_and_the_answer_stands_in_the_chat()
    {
        await using var host = await PlaygroundHost.Start();
        var ana = host.World.Person("Ana", "pt-br", username: "ana_campinas");

        var said = host.World.Says(ana, "/start p_12");
        var update = Assert.Single(await host.Client.GetUpdates());
        var answer = await host.Client.SendMessage(update.Message!.Chat.Id, "Olá, <b>Ana</b> &amp; todos", ParseMode.Html, replyParameters: update.Message.Id);

        Assert.Equal(UpdateType.Message, update.Type);
        Assert.Equal((said.Id, "/start p_12", ana.Id, "pt-br"), (update.Message.Id, update.Message.Text, update.Message.From!.Id, update.Message.From.LanguageCode));
        Assert.Equal(MessageEntityType.BotCommand, Assert.Single(update.Message.Entities!).Type);
        Assert.Equal(host.Clock.GetUtcNow().UtcDateTime, answer.Date);
        var standing = await host.World.NextMessage(ana.Id);
        Assert.Equal("Olá, Ana & todos", standing.Text);
        Assert.Equal(("bold", 5, 3), (standing.Entities[0].Type, standing.Entities[0].Offset, standing.Entities[0].Length));
        Assert.Equal(said.Id, standing.ReplyTo);
        Assert.Equal("/start p_12", answer.ReplyToMessage!.Text);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_and_its_message_edited()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");
        var sent = await host.Client.SendMessage(
            rosa.Id, "¿Seguimos?", replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Sí", "1:yes"), InlineKeyboardButton.WithUrl("Sitio", "mercociudades.org")));

        var question = await host.World.NextMessage(rosa.Id);
        var query = host.World.Presses(rosa, question, "Sí");
        var pressed = (await host.Client.GetUpdates())[^1].CallbackQuery!;
        await host.Client.AnswerCallbackQuery(pressed.Id, "Listo");
        var edited = await host.Client.EditMessageText(rosa.Id, pressed.Message!.Id, "Seguimos.");

        Assert.Equal(("1:yes", sent.Id), (pressed.Data, pressed.Message.Id));
        Assert.Equal("http://mercociudades.org/", sent.ReplyMarkup!.InlineKeyboard.First().ElementAt(1).Url);
        Assert.Equal("Listo", (await host.World.ToastOf(query)).Text);
        Assert.NotNull(edited.EditDate);
        var now = host.World.Find(question)!;
        Assert.Equal(("Seguimos.", 1, true), (now.Text, now.Edits, now.Keyboard is null));
    }

    [Fact]
    public async Task A_forwarded_message_says_who_wrote_it()
    {
        await using var host = await PlaygroundHost.Start();
        var (ana, rosa) = (host.World.Person("Ana"), host.World.Person("Rosa"));
        var post = host.World.Says(rosa, "Convocatoria Fondo Verde");
        var forwarded = host.World.Forwards(ana, host.World.Forwards(ana, post));

        var update = (await host.Client.GetUpdates())[^1].Message!;
        Assert.Equal((forwarded.Id, ana.Id, "Convocatoria Fondo Verde"), (update.Id, update.Chat.Id, update.Text));
        Assert.Equal(rosa.Id, Assert.IsType<MessageOriginUser>(update.ForwardOrigin).SenderUser.Id);
    }

    [Fact]
    public async Task Updates_wait_are_confirmed_by_the_offset_and_kept_until_then()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        var waiting = host.Client.GetUpdates(timeout: 50);
        await host.World.Until(() => host.World.IsPolled);

        host.World.Says(rosa, "uno");
        var first = Assert.Single(await waiting);
        host.World.Says(rosa, "dos");
        var both = await host.Client.GetUpdates();
        var second = Assert.Single(await host.Client.GetUpdates(first.Id + 1));

        Assert.Equal([first.Id, first.Id + 1], both.Select(update => update.Id));
        Assert.Equal("dos", second.Message!.Text);
        Assert.Empty(await host.Client.GetUpdates(second.Id + 1));
        Assert.Empty(await host.Client.GetUpdates());
    }

    [Fact]
    public async Task Only_the_kinds_that_were_asked_for_arrive_from_then_on()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        await host.Client.GetUpdates(allowedUpdates: [UpdateType.EditedMessage]);

        var said = host.World.Says(rosa, "uno");
        host.World.Edits(rosa, said, "dos");

        Assert.Equal("dos", Assert.Single(await host.Client.GetUpdates()).EditedMessage!.Text);
    }

    [Fact]
    public async Task Inline_results_are_listed_chosen_and_edited()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        var group = host.World.Group("UT DEL", [rosa]);

        var asked = host.World.AsksInline(rosa, "feria", chat: group);
        var query = Assert.Single(await host.Client.GetUpdates()).InlineQuery!;
        await host.Client.AnswerInlineQuery(
            query.Id,
            [
                new InlineQueryResultArticle("p1", "Feria", new InputTextMessageContent("<b>Feria</b>") { ParseMode = ParseMode.Html })
                {
                    Description = "Canelones",
                    ReplyMarkup = new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Me sirve", "u:1")),
                },
            ],
            cacheTime: 0, nextOffset: "2", button: new InlineQueryResultsButton("Proponer") { StartParameter = "new" });
        var answer = await host.World.AnswerOf(asked);
        var sent = host.World.Chooses(rosa, asked, "p1", group);
        host.World.Presses(rosa, sent, "Me sirve");
        var updates = await host.Client.GetUpdates();
        await host.Client.EditMessageText(sent.InlineId!, "Feria: 1");

        Assert.Equal(("feria", ChatType.Group), (query.Query, query.ChatType));
        Assert.Equal(("Canelones", "2", "new"), (answer.Results[0].Description, answer.NextOffset, answer.ButtonParameter));
        Assert.Equal(("p1", sent.InlineId), (updates[1].ChosenInlineResult!.ResultId, updates[1].ChosenInlineResult!.InlineMessageId));
        Assert.Equal((sent.InlineId, true), (updates[2].CallbackQuery!.InlineMessageId, updates[2].CallbackQuery!.Message is null));
        Assert.Equal("Feria: 1", host.World.Find(sent)!.Text);
    }

    [Fact]
    public async Task Files_go_up_and_down()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.SendsFile(rosa, "aval.pdf", "the endorsement"u8.ToArray(), caption: "Aval");

        var document = Assert.Single(await host.Client.GetUpdates()).Message!;
        var file = await host.Client.GetFile(document.Document!.FileId);
        using var content = new MemoryStream();
        await host.Client.DownloadFile(file.FilePath!, content);
        var sent = await host.Client.SendDocument(rosa.Id, InputFile.FromStream(new MemoryStream("word"u8.ToArray()), "ficha.docx"), "<i>Ficha</i>", ParseMode.Html);
        var again = await host.Client.SendDocument(rosa.Id, InputFile.FromFileId(sent.Document!.FileId));

        Assert.Equal(("aval.pdf", "application/pdf", "Aval"), (document.Document.FileName, document.Document.MimeType, document.Caption));
        Assert.Equal("the endorsement"u8.ToArray(), content.ToArray());
        Assert.Equal(("ficha.docx", 4L, "Ficha"), (sent.Document.FileName, sent.Document.FileSize, sent.Caption));
        Assert.Equal(sent.Document.FileUniqueId, again.Document!.FileUniqueId);
    }

    [Fact]
    public async Task Albums_and_photos_are_sent()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");

        var album = await host.Client.SendMediaGroup(
            rosa.Id, [new InputMediaPhoto(Picture()) { Caption = "Uno" }, new InputMediaPhoto(Picture())]);
        var photo = await host.Client.SendPhoto(rosa.Id, Picture());
        var venue = await host.Client.SendVenue(rosa.Id, -22.9, 0, "Prefeitura", "Av. Anchieta 200");

        Assert.Equal(2, album.Length);
        Assert.NotNull(album[0].MediaGroupId);
        Assert.Equal(album[0].MediaGroupId, album[1].MediaGroupId);
        Assert.Equal((3, 2), (photo.Photo![^1].Width, photo.Photo[^1].Height));
        Assert.Equal(("Prefeitura", -22.9), (venue.Venue!.Title, venue.Location!.Latitude));
    }

    /// <summary>The start of a PNG of 3 by 2 pixels, which is all that is looked at.</summary>
    private static InputFile Picture() => InputFile.FromStream(new MemoryStream([0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]), "foto.png");
}
