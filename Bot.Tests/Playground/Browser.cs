using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The chat page in a real Chromium, as one person's hands and eyes. Its end fails the test when the page complained.</summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>For what the bot does on a busy machine, in milliseconds.</summary>
    private const float Patience = 60_000;

    private const string Chromium = "/usr/bin/chromium";
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _errors = [];
    private readonly List<string> _expected = [];

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.PageError += (_, error) => _errors.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error")
            {
                _errors.Add(line.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>The list of people and groups is not beside the chat.</summary>
    public bool IsPhone => Page.ViewportSize!.Width < 700;

    /// <summary>Skips the test where there is no Chromium.</summary>
    public static async Task<Browser> Open(string url, BrowserNewPageOptions options)
    {
        Assert.SkipUnless(File.Exists(Chromium), $"There is no {Chromium}.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(options);
        page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var opened = new Browser(playwright, browser, page);
        await page.GotoAsync(url);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Banco de Buenas Prácticas");
        return opened;
    }

    public static BrowserNewPageOptions Screen(int width, int height, string locale = "es-AR", ColorScheme scheme = ColorScheme.Light) =>
        new() { Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } };

    /// <summary>A complaint of the page with these words is what the test is about.</summary>
    public void Expects(string complaint) => _expected.Add(complaint);

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Nothing that axe calls serious or critical, and nothing wider than the screen.</summary>
    public async Task IsUsable(string view)
    {
        var found = await Page.RunAxe();
        Assert.Empty(found.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => $"{view}: {Tell(violation)}"));
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{view} is wider than the screen.");
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        Assert.DoesNotContain(_errors, error => !_expected.Exists(error.Contains));
    }

    private static string Tell(AxeResultItem violation) => $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
