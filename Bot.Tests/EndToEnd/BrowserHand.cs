using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Bot.Tests.EndToEnd;

/// <summary>Somebody at the playground's page in Chromium: picks a person, writes, presses the newest button with a label, reads.</summary>
internal sealed class BrowserHand(IPlaywright playwright, IBrowser browser, IPage page) : IAsyncDisposable
{
    private const string Chromium = "/usr/bin/chromium";

    private const float Patience = 60_000;

    public static async Task<BrowserHand> Open(string address)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no {Chromium}.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new() { Locale = "es-AR", ViewportSize = new() { Width = 1200, Height = 900 } });
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(address);
        return new BrowserHand(playwright, browser, page);
    }

    public Task Becomes(string name) => page.Locator("#chats").GetByRole(AriaRole.Button, new() { NameRegex = new("^" + Regex.Escape(name)) }).ClickAsync();

    public async Task Says(string text, string sees)
    {
        await Chat.GetByLabel("Escriba un mensaje").FillAsync(text);
        await Chat.GetByLabel("Escriba un mensaje").PressAsync("Enter");
        await Sees(sees);
    }

    /// <summary>As <see cref="Says"/>, where an earlier message has these words, too: waits for one more that has them.</summary>
    public async Task SaysAgain(string text, string sees)
    {
        var answers = Chat.GetByRole(AriaRole.Log).Locator("li.message:not(.mine)", new() { HasText = sees });
        var before = await answers.CountAsync();
        await Chat.GetByLabel("Escriba un mensaje").FillAsync(text);
        await Chat.GetByLabel("Escriba un mensaje").PressAsync("Enter");
        await Assertions.Expect(answers).ToHaveCountAsync(before + 1, new() { Timeout = Patience });
    }

    public async Task Taps(string label, string sees)
    {
        await Chat.Locator(".row").GetByText(label, new() { Exact = true }).Last.ClickAsync();
        await Sees(sees);
    }

    public Task Sees(string words) =>
        Assertions.Expect(Chat.GetByRole(AriaRole.Log).GetByText(words).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Reads what interrupts and closes it.</summary>
    public async Task Closes(string words)
    {
        await Assertions.Expect(page.Locator("#dialog-text")).ToContainTextAsync(words, new() { Timeout = Patience });
        await page.Locator("#dialog-yes").ClickAsync();
    }

    /// <summary>The pane that has the focus; wide screens show two.</summary>
    private ILocator Chat => page.Locator(".pane.active");

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
