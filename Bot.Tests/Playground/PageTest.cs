using Bot.Playground;
using Microsoft.Playwright;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>The chat page in a real browser; the test plays the bot.</summary>
public sealed class PageTest
{
    [Fact]
    public async Task A_conversation_with_buttons_toasts_edits_and_links()
    {
        await using var stage = await Stage.Open(1100, 800);
        var (page, host) = (stage.Page, stage.Host);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ana Souza Ciudad o agencia" }).ClickAsync();
        await page.GetByLabel("Escriba un mensaje").FillAsync("uno\ndos");
        await page.GetByLabel("Escriba un mensaje").PressAsync("Enter");
        await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Official).Any(message => message.Text == "uno\ndos"));
        var sent = await host.Client.SendMessage(
            PlaygroundPeople.Official, $"Olá, <b>Ana <i>Souza</i></b>. <a href=\"https://t.me/{host.World.BotUsername}?start=p_7\">Ver</a> &lt;script&gt;", ParseMode.Html,
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Sim", "1:yes"), InlineKeyboardButton.WithCallbackData("Não", "1:no")));

        await Assertions.Expect(page.Locator("#messages b", new() { HasText = "Ana Souza" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#messages b i")).ToHaveTextAsync("Souza");
        await Assertions.Expect(page.GetByRole(AriaRole.Log).GetByText("<script>")).ToBeVisibleAsync();
        var before = host.World.PendingUpdates;
        await page.GetByRole(AriaRole.Button, new() { Name = "Sim" }).ClickAsync();
        await host.World.Until(() => host.World.PendingUpdates > before);
        var pressed = (await host.Client.GetUpdates())[^1].CallbackQuery!;
        await host.Client.AnswerCallbackQuery(pressed.Id, "Pronto");
        await host.Client.EditMessageText(PlaygroundPeople.Official, sent.Id, $"Feito. t.me/{host.World.BotUsername}?start=p_8");

        Assert.Equal("1:yes", pressed.Data);
        await Assertions.Expect(page.Locator("#toast")).ToHaveTextAsync("Pronto");
        await Assertions.Expect(page.Locator($"#message-{sent.Id}")).ToContainTextAsync("editado");
        await page.Locator($"#message-{sent.Id} a").ClickAsync();
        await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Official)[^1].Text == "/start p_8");
    }

    [Fact]
    public async Task Under_a_quotation_stands_one_empty_line_as_in_the_apps()
    {
        await using var stage = await Stage.Open(1100, 800);
        await stage.Page.GetByRole(AriaRole.Button, new() { Name = "Ana Souza Ciudad o agencia" }).ClickAsync();

        var sent = await stage.Host.Client.SendMessage(
            PlaygroundPeople.Official, "Lo escrito:\n<blockquote expandable>Una feria.</blockquote>\n\n2 de 250 palabras", ParseMode.Html);

        await Assertions.Expect(stage.Page.Locator($"#message-{sent.Id}")).ToContainTextAsync("2 de 250 palabras");
        Assert.Equal("\n2 de 250 palabras", await stage.Page.Locator($"#message-{sent.Id} blockquote").EvaluateAsync<string>("quote => quote.nextSibling.textContent"));
    }

    [Fact]
    public async Task Inline_results_unread_marks_commands_and_files()
    {
        await using var stage = await Stage.Open(1100, 800);
        var (page, host) = (stage.Page, stage.Host);
        await host.Client.SetMyCommands([new BotCommand("buscar", "Buscar prácticas")]);
        var rosa = host.World.People.Single(person => person.Id == PlaygroundPeople.Visitor);
        host.World.Says(rosa, "hola");
        await host.Client.SendMessage(rosa.Id, "Bienvenida");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Rosa Quiroga" })).ToContainTextAsync("1 sin leer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rosa Quiroga" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Comandos" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "/buscar Buscar prácticas" }).ClickAsync();
        await host.World.Until(() => host.World.MessagesOf(rosa.Id)[^1].Text == "/buscar");
        await page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "aval.pdf", MimeType = "application/pdf", Buffer = "pdf"u8.ToArray() });
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "aval.pdf (3 B)" })).ToBeVisibleAsync();

        var before = host.World.PendingUpdates;
        await page.GetByLabel("Escriba un mensaje").FillAsync($"@{host.World.BotUsername} feria");
        await host.World.Until(() => host.World.PendingUpdates > before);
        var query = (await host.Client.GetUpdates())[^1].InlineQuery!;
        await host.Client.AnswerInlineQuery(query.Id, [new InlineQueryResultArticle("1", "Feria barrial", new InputTextMessageContent("La feria")) { Description = "Canelones" }]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Feria barrial Canelones" }).ClickAsync();
        await Assertions.Expect(page.Locator("#messages").GetByText("La feria", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Groups_have_speakers_events_and_tools_also_on_a_phone()
    {
        await using var stage = await Stage.Open(390, 780);
        var (page, host) = (stage.Page, stage.Host);

        await page.GetByRole(AriaRole.Button, new() { Name = "UT DEL" }).ClickAsync();
        await page.GetByLabel("Escribir como").SelectOptionAsync("Diego Lagos");
        await page.GetByLabel("Escriba un mensaje").FillAsync("/reuniones");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();
        await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Group)[^1] is { FromId: PlaygroundPeople.Neighbour, Text: "/reuniones" });
        await stage.Uses("Dar administración a Diego Lagos");
        await host.World.Until(() => stage.Group("UT DEL").Members[PlaygroundPeople.Neighbour] == "administrator");
        await stage.Uses("Quitar el bot");

        await Assertions.Expect(page.Locator("#messages .event").Last).ToContainTextAsync("salió del grupo");
        await page.GetByRole(AriaRole.Button, new() { Name = "Volver a la lista" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "UT DEL" })).ToContainTextAsync("el bot no está");
    }

    [Fact]
    public async Task A_group_becomes_a_supergroup_and_a_topic_is_closed()
    {
        await using var stage = await Stage.Open(1100, 800);
        var (page, host) = (stage.Page, stage.Host);

        await page.GetByRole(AriaRole.Button, new() { Name = "UT DEL" }).ClickAsync();
        await stage.Uses("Convertir en supergrupo");
        await Assertions.Expect(page.Locator("#messages .event").Last).ToHaveTextAsync("Este supergrupo viene de un grupo");
        await stage.Uses("Hacer administrador al bot");
        await host.World.Until(() => host.World.Groups.Any(group => group is { Title: "UT DEL", Type: "supergroup", BotStatus: "administrator" }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Economía Solidaria" }).ClickAsync();
        await stage.Uses("Abrir un tema");
        await page.GetByRole(AriaRole.Textbox, new() { Name = "¿Cómo se llama el tema?" }).FillAsync("Ferias");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aceptar" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Ferias", Exact = true }).ClickAsync();
        await stage.Uses("Cerrar el tema");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ferias (cerrado)" })).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.True(stage.Group("Economía Solidaria").Topics.Single(topic => topic.Name == "Ferias").IsClosed);
    }

    [Fact]
    public async Task Two_chats_stand_side_by_side_and_albums_hold_together()
    {
        await using var stage = await Stage.Open(1400, 800);
        var (page, host) = (stage.Page, stage.Host);
        var (ana, martin) = (page.GetByRole(AriaRole.Region, new() { Name = "Ana Souza" }), page.GetByRole(AriaRole.Region, new() { Name = "Martín Ferreyra" }));

        await martin.GetByLabel("Escriba un mensaje").FillAsync("/revisar");
        await martin.GetByLabel("Escriba un mensaje").PressAsync("Enter");
        await ana.Locator("input[type=file]").SetInputFilesAsync(
        [
            new FilePayload { Name = "1.pdf", MimeType = "application/pdf", Buffer = "a"u8.ToArray() },
            new FilePayload { Name = "2.pdf", MimeType = "application/pdf", Buffer = "b"u8.ToArray() },
        ]);

        await Assertions.Expect(martin.GetByRole(AriaRole.Link, new() { Name = "/revisar" })).ToBeVisibleAsync();
        await Assertions.Expect(ana.Locator(".message.joined")).ToContainTextAsync("2.pdf");
        await martin.GetByRole(AriaRole.Button, new() { Name = "Cerrar este chat" }).ClickAsync();
        await Assertions.Expect(martin).ToHaveCountAsync(0);
    }

    private sealed class Stage(PlaygroundHost host, Browser browser) : IAsyncDisposable
    {
        public PlaygroundHost Host => host;

        public IPage Page => browser.Page;

        public static async Task<Stage> Open(int width, int height)
        {
            var host = await PlaygroundHost.Start();
            PlaygroundPeople.Populate(host.World);
            return new Stage(host, await Browser.Open(host.Url, Browser.Screen(width, height)));
        }

        public Bot.Playground.Model.Chat Group(string title) => host.World.Groups.Single(group => group.Title == title && group.MigratedTo is null);

        /// <summary>Chooses from «Más acciones».</summary>
        public async Task Uses(string tool)
        {
            await Page.Locator("#tools summary").ClickAsync();
            await browser.Button(tool).ClickAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await browser.DisposeAsync();
            await host.DisposeAsync();
        }
    }
}
