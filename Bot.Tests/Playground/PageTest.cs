using Bot.Channel.Client;
using Bot.Channel.Client.Types;
using Bot.Playground;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The chat page in a real browser; the test plays the bot.</summary>
public sealed class PageTest
{
    private const string Chromium = "/usr/bin/chromium";

    [Fact]
    public async Task A_conversation_with_buttons_toasts_edits_and_links()
    {
        await using var stage = await Stage.Open();
        var (page, host) = (stage.Page, stage.Host);

        await page.GetByRole(AriaRole.Button, new() { Name = "Ana Souza" }).ClickAsync();
        await page.GetByLabel("Escriba un mensaje").FillAsync("uno\ndos");
        await page.GetByLabel("Escriba un mensaje").PressAsync("Enter");
        await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Official).Any(message => message.Text == "uno\ndos"));
        var sent = await host.Client.SendMessage(
            PlaygroundPeople.Official, $"Olá, <b>Ana <i>Souza</i></b>. <a href=\"https://t.me/{host.World.BotUsername}?start=p_7\">Ver</a> &lt;script&gt;", ParseMode.Html,
            replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Sim", "1:yes"), InlineKeyboardButton.WithCallbackData("Não", "1:no")));

        await Assertions.Expect(page.Locator("#messages b", new() { HasText = "Ana Souza" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#messages b i")).ToHaveTextAsync("Souza");
        await Assertions.Expect(page.GetByRole(AriaRole.Log).GetByText("<script>")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sim" }).ClickAsync();
        await host.World.Until(() => host.World.PendingUpdates > 1);
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
    public async Task Inline_results_unread_marks_commands_and_files()
    {
        await using var stage = await Stage.Open();
        var (page, host) = (stage.Page, stage.Host);
        await host.Client.SetMyCommands([new BotCommand("buscar", "Buscar prácticas")]);
        var rosa = host.World.People.Single(person => person.Id == PlaygroundPeople.Visitor);
        host.World.Says(rosa, "hola");
        await host.Client.SendMessage(rosa.Id, "Bienvenida");

        await Assertions.Expect(page.GetByLabel("1 sin leer").First).ToBeVisibleAsync();
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
        await using var stage = await Stage.Open(width: 390, height: 780);
        var (page, host) = (stage.Page, stage.Host);

        await page.GetByRole(AriaRole.Button, new() { Name = "UT DEL" }).ClickAsync();
        await page.GetByLabel("Escribir como").SelectOptionAsync("Diego Lagos");
        await page.GetByLabel("Escriba un mensaje").FillAsync("/reuniones");
        await page.GetByRole(AriaRole.Button, new() { Name = "Enviar" }).ClickAsync();
        await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Group)[^1] is { FromId: PlaygroundPeople.Neighbour, Text: "/reuniones" });
        await page.Locator("#tools summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Quitar el bot" }).ClickAsync();

        await Assertions.Expect(page.Locator("#messages .event").Last).ToContainTextAsync("salió del grupo");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Volver a la lista" }).ClickAsync();
        await Assertions.Expect(page.Locator("#chats").GetByText("el bot no está")).ToBeVisibleAsync();
    }

    private sealed class Stage(PlaygroundHost host, IPlaywright playwright, IBrowser browser, IPage page, List<string> errors) : IAsyncDisposable
    {
        public PlaygroundHost Host => host;

        public IPage Page => page;

        public static async Task<Stage> Open(int width = 1200, int height = 800)
        {
            Assert.SkipUnless(File.Exists(Chromium), $"There is no {Chromium}.");
            var host = await PlaygroundHost.Start();
            PlaygroundPeople.Populate(host.World);
            var playwright = await Playwright.CreateAsync();
            var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
            var page = await browser.NewPageAsync(new() { Locale = "es-AR", ViewportSize = new() { Width = width, Height = height } });
            List<string> errors = [];
            page.PageError += (_, error) => errors.Add(error);
            page.Console += (_, line) =>
            {
                if (line.Type == "error") errors.Add(line.Text);
            };
            await page.GotoAsync(host.Url);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(host.World.BotName);
            return new Stage(host, playwright, browser, page, errors);
        }

        /// <summary>Ends the test with it when the page complained.</summary>
        public async ValueTask DisposeAsync()
        {
            await browser.DisposeAsync();
            playwright.Dispose();
            await host.DisposeAsync();
            Assert.Empty(errors);
        }
    }
}
