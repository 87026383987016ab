using Bot.Playground;
using Microsoft.Playwright;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

/// <summary>Where a chat stands on the screen when something comes: at the end for who writes or reads there, untouched for who reads further up.</summary>
public sealed class ScrollTest
{
    private const string GapBelow = "log => log.scrollHeight - log.scrollTop - log.clientHeight";

    [Theory]
    [InlineData(390, 600)]
    [InlineData(1280, 700)]
    public async Task A_photo_and_then_texts_keep_the_end_in_view(int width, int height)
    {
        await using var stage = await Stage.Open(width, height);
        await stage.SendsPhotos(3);
        for (var number = 1; number <= 3; number++)
        {
            await stage.Says($"texto {number}");
        }

        await stage.Answers("Gracias");

        await stage.IsAtEnd("Gracias");
    }

    [Fact]
    public async Task A_picture_that_loads_late_does_not_push_the_end_away()
    {
        await using var stage = await Stage.Open(390, 600);
        var isAsked = new TaskCompletionSource<IRoute>();
        await stage.Page.RouteAsync("**/playground/files/*", route => isAsked.TrySetResult(route));
        await stage.Says("antes");
        await stage.SendsPhotos(1);
        await stage.Answers("Recibida");
        var route = await isAsked.Task;

        await route.ContinueAsync();
        await Assertions.Expect(stage.Page.Locator(".picture")).ToHaveJSPropertyAsync("complete", true);

        await stage.IsAtEnd("Recibida");
    }

    [Fact]
    public async Task Ones_own_message_is_seen_from_wherever_one_was()
    {
        await using var stage = await Stage.Open(390, 600);
        await stage.HasLongChat();
        await stage.GoesUp();

        await stage.Says("mío");

        await stage.IsAtEnd("mío");
    }

    [Theory]
    [InlineData("es-AR", "Mensajes nuevos")]
    [InlineData("pt-BR", "Mensagens novas")]
    [InlineData("en-GB", "New messages")]
    public async Task Who_reads_further_up_stays_there_and_is_led_to_what_is_new(string locale, string label)
    {
        await using var stage = await Stage.Open(390, 600, locale);
        await stage.HasLongChat();
        await stage.GoesUp();
        var newer = stage.Page.Locator("#newer");
        await Assertions.Expect(newer).ToBeHiddenAsync();

        await stage.Answers("nuevo");

        await Assertions.Expect(newer).ToBeInViewportAsync();
        await Assertions.Expect(newer).ToContainTextAsync(label);
        Assert.Equal(0, await stage.Log.EvaluateAsync<int>("log => log.scrollTop"));
        await newer.ClickAsync();
        await stage.IsAtEnd("nuevo");
        await Assertions.Expect(newer).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Going_down_by_hand_takes_the_notice_away()
    {
        await using var stage = await Stage.Open(390, 600);
        await stage.HasLongChat();
        await stage.GoesUp();
        await stage.Answers("nuevo");
        await Assertions.Expect(stage.Page.Locator("#newer")).ToBeVisibleAsync();

        await stage.Log.EvaluateAsync("log => { log.scrollTop = log.scrollHeight; }");

        await Assertions.Expect(stage.Page.Locator("#newer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_toast_on_a_phone_covers_neither_the_newest_buttons_nor_takes_a_press()
    {
        await using var stage = await Stage.Open(390, 600);
        await stage.HasLongChat();
        await stage.AnswersWithButton("Elija", "Sí");
        var button = stage.Log.GetByRole(AriaRole.Button, new() { Name = "Sí" });
        await button.ClickAsync();
        await stage.Tells("Anotado.");
        var toast = stage.Page.Locator("#toast");
        await Assertions.Expect(toast).ToBeVisibleAsync();
        var (shown, pressed) = ((await toast.BoundingBoxAsync())!, (await button.BoundingBoxAsync())!);
        Assert.True(shown.Y + shown.Height < pressed.Y, $"The toast ends at {shown.Y + shown.Height}, the button begins at {pressed.Y}.");
        Assert.Equal("none", await toast.EvaluateAsync<string>("toast => getComputedStyle(toast).pointerEvents"));
    }

    private sealed class Stage(PlaygroundHost host, Browser browser) : IAsyncDisposable
    {
        public IPage Page => browser.Page;

        public ILocator Log => Page.Locator(".pane.active .log");

        public static async Task<Stage> Open(int width, int height, string locale = "es-AR")
        {
            var host = await PlaygroundHost.Start();
            PlaygroundPeople.Populate(host.World);
            var stage = new Stage(host, await Browser.Open(host.Url, Browser.Screen(width, height, locale)));
            await stage.Page.Locator($"[data-chat='{PlaygroundPeople.Visitor}']").ClickAsync();
            return stage;
        }

        public async Task Says(string text)
        {
            var field = Page.Locator(".pane.active textarea");
            await field.FillAsync(text);
            await field.PressAsync("Enter");
            await Assertions.Expect(Log.GetByText(text, new() { Exact = true })).ToHaveCountAsync(1);
        }

        public Task AnswersWithButton(string text, string label) => host.Client.SendMessage(
            PlaygroundPeople.Visitor, text, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData(label, "1:yes")));

        /// <summary>Answers the next press, behind whatever came before it.</summary>
        public async Task Tells(string toast)
        {
            var (press, next) = ((CallbackQuery?)null, 0);
            while (press is null)
            {
                foreach (var update in await host.Client.GetUpdates(next, timeout: 10))
                {
                    (press, next) = (update.CallbackQuery ?? press, update.Id + 1);
                }
            }

            await host.Client.AnswerCallbackQuery(press.Id, toast);
        }

        public Task Answers(string text) => host.Client.SendMessage(PlaygroundPeople.Visitor, text);

        public async Task SendsPhotos(int count)
        {
            var picture = await Page.ScreenshotAsync();
            await Page.Locator(".pane.active input[type=file]").SetInputFilesAsync(
                Enumerable.Range(1, count).Select(number => new FilePayload { Name = $"{number}.png", MimeType = "image/png", Buffer = picture }));
            await host.World.Until(() => host.World.MessagesOf(PlaygroundPeople.Visitor).Count(message => message.Media is not null) == count);
        }

        public async Task HasLongChat()
        {
            for (var number = 1; number <= 30; number++)
            {
                await Answers($"línea {number}");
            }

            await IsAtEnd("línea 30");
        }

        public async Task GoesUp()
        {
            await Log.EvaluateAsync("log => { log.scrollTop = 0; }");
            await Page.WaitForFunctionAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
        }

        public async Task IsAtEnd(string text)
        {
            await Assertions.Expect(Log.GetByText(text, new() { Exact = true })).ToBeInViewportAsync();
            await Page.WaitForFunctionAsync("() => [...document.querySelectorAll('.pane.active img')].every(image => image.complete)");
            await Page.WaitForFunctionAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");
            var gap = await Log.EvaluateAsync<int>(GapBelow);
            Assert.True(gap <= 1, $"{gap} pixels below.");
        }

        public async ValueTask DisposeAsync()
        {
            await browser.DisposeAsync();
            await host.DisposeAsync();
        }
    }
}
