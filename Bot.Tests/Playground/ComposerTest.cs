using Bot.Playground;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>What is typed while something is on its way over a slow line, and what did not get through.</summary>
public sealed class ComposerTest
{
    [Fact]
    public async Task What_is_typed_while_a_text_is_on_its_way_stays()
    {
        await using var stage = await Stage.Open();
        var onItsWay = await stage.HoldsBack("**/playground/act");
        await stage.Types("primero");
        await stage.Field.PressAsync("Enter");
        var held = await onItsWay;

        await stage.Types("segundo");
        await held.ContinueAsync();
        await stage.Shows("primero");

        await Assertions.Expect(stage.Field).ToHaveValueAsync("segundo");
        await stage.Page.UnrouteAsync("**/playground/act");
        await stage.Field.PressAsync("Enter");
        await stage.Shows("segundo");
        await Assertions.Expect(stage.Field).ToHaveValueAsync("");
    }

    [Fact]
    public async Task What_is_typed_while_photos_are_on_their_way_stays()
    {
        await using var stage = await Stage.Open();
        var onItsWay = await stage.HoldsBack("**/playground/files?*");
        await stage.Types("La feria");
        await stage.Page.Locator(".pane.active input[type=file]").SetInputFilesAsync(
            new FilePayload { Name = "feria.png", MimeType = "image/png", Buffer = await stage.Page.ScreenshotAsync() });
        var held = await onItsWay;

        await stage.Types("y otra cosa");
        await held.ContinueAsync();
        await stage.Shows("La feria");

        await Assertions.Expect(stage.Field).ToHaveValueAsync("y otra cosa");
    }

    [Theory]
    [InlineData(409, "No se pudo: la página no estaba al día.")]
    [InlineData(0, "No hay conexión con el programa. Lo que escribió sigue aquí: envíelo de nuevo cuando vuelva.")]
    public async Task What_did_not_get_through_is_given_back_before_what_was_typed_since(int status, string toast)
    {
        await using var stage = await Stage.Open();
        stage.Expects("Failed to load resource");
        var onItsWay = await stage.HoldsBack("**/playground/act");
        await stage.Types("primero");
        await stage.Field.PressAsync("Enter");
        var held = await onItsWay;
        await stage.Types("segundo");

        await (status == 0 ? held.AbortAsync() : held.FulfillAsync(new() { Status = status }));

        await Assertions.Expect(stage.Field).ToHaveValueAsync("primero\nsegundo");
        await Assertions.Expect(stage.Page.Locator("#toast")).ToHaveTextAsync(toast);
        Assert.Empty(stage.Received);
    }

    private sealed class Stage(PlaygroundHost host, Browser browser) : IAsyncDisposable
    {
        public IPage Page => browser.Page;

        public ILocator Field => Page.Locator(".pane.active textarea");

        public IReadOnlyList<string> Received => [.. host.World.MessagesOf(PlaygroundPeople.Visitor).Select(message => message.Text ?? "")];

        public static async Task<Stage> Open()
        {
            var host = await PlaygroundHost.Start();
            PlaygroundPeople.Populate(host.World);
            var stage = new Stage(host, await Browser.Open(host.Url, Browser.Screen(390, 700)));
            await stage.Page.Locator($"[data-chat='{PlaygroundPeople.Visitor}']").ClickAsync();
            return stage;
        }

        public void Expects(string complaint) => browser.Expects(complaint);

        public Task Types(string text) => Field.FillAsync(text);

        public Task Shows(string text) =>
            Assertions.Expect(Page.Locator(".pane.active .log").GetByText(text, new() { Exact = true })).ToHaveCountAsync(1);

        /// <summary>The first request to such an address waits, until the test says what becomes of it. The outer task ends when the trap is laid.</summary>
        public async Task<Task<IRoute>> HoldsBack(string address)
        {
            var isAsked = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
            await Page.RouteAsync(address, route => isAsked.TrySetResult(route));
            return isAsked.Task;
        }

        public async ValueTask DisposeAsync()
        {
            await browser.DisposeAsync();
            await host.DisposeAsync();
        }
    }
}
