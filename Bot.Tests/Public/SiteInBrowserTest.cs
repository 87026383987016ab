using Bot.Tests.EndToEnd;
using Bot.Tests.Playground;
using Bot.Tests.Scenarios;
using Microsoft.Playwright;

namespace Bot.Tests.Public;

/// <summary>The site in Chromium: at both widths, in both colour schemes, against axe, with a search as somebody types.</summary>
public sealed class SiteInBrowserTest
{
    private const string Practice = "/p/BBP-2026-0001/";

    /// <summary>Both of them have everything that colours and widths change.</summary>
    private static readonly string[] Main = ["/inicio/", Practice];

    private static readonly string[] All =
        [.. Main, "/practicas/", "/buscar/", "/reuniones/", "/convocatorias/", "/instancias/", "/cifras/", "/relevamiento/", "/datos/", Practice + "tarjeta/"];

    [Theory]
    [InlineData(390, ColorScheme.Light, "", true)]
    [InlineData(1280, ColorScheme.Dark, "/pt", true)]
    [InlineData(390, ColorScheme.Dark, "/pt", false)]
    [InlineData(1280, ColorScheme.Light, "", false)]
    public async Task AxeFindsNothingSerious(int width, ColorScheme scheme, string language, bool isWhole)
    {
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        await using var browser = await Opened(bot, width, scheme);
        foreach (var path in isWhole ? All : Main)
        {
            _ = await browser.Page.GotoAsync(bot.Address + language + path);
            await browser.IsUsable(language + path);
        }

        // At 200 %, half of the width is left.
        await browser.Page.SetViewportSizeAsync(width / 2, 800);
        foreach (var path in All)
        {
            _ = await browser.Page.GotoAsync(bot.Address + language + path);
            Assert.True(await browser.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} with large letters is wider than the screen.");
        }

        _ = await browser.Page.GotoAsync(bot.Address + language + Practice);
        await browser.IsUsable("large letters");
    }

    [Fact]
    public async Task ASearchShowsWhatItFindsWhileSomebodyTypes()
    {
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        await using var browser = await Opened(bot, 1280, ColorScheme.Light);
        _ = await browser.Page.GotoAsync(bot.Address + "/buscar/");
        await browser.Page.GetByLabel("Buscar una práctica").PressSequentiallyAsync("desayuno escolar");
        await Assertions.Expect(browser.Page.Locator("#resultados h3").First).ToContainTextAsync("Desayuno escolar");
        Assert.Contains("q=desayuno", browser.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheStartPageSearchesToo()
    {
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        await using var browser = await Opened(bot, 1280, ColorScheme.Light);
        await browser.Page.GetByLabel("Buscar una práctica").PressSequentiallyAsync("desayuno escolar");
        await Assertions.Expect(browser.Page.Locator("#resultados h3").First).ToContainTextAsync("Desayuno escolar");
        await browser.Page.Locator("#q").FillAsync("");
        await Assertions.Expect(browser.Page.Locator("#resultados > *")).ToHaveCountAsync(0);
        Assert.EndsWith("/inicio/", browser.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAScriptOnlyACopyThatCannotAnswerSaysSo()
    {
        using var world = new SiteWorld(FindingBot.Fairs(3));
        var files = world.All();
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        var screen = Browser.Screen(1280, 800);
        screen.JavaScriptEnabled = false;
        await using var browser = await Browser.Open(bot.Address + "/inicio/", screen);
        var note = browser.Page.GetByText("no puede buscar sin JavaScript");
        await Searches("feria");
        await Assertions.Expect(browser.Page.Locator("#resultados h2")).ToContainTextAsync("«feria»");
        await Assertions.Expect(note).ToHaveCountAsync(0);

        // A Chromium that is told to run no script still reads what is for browsers without one as text.
        await browser.Page.RouteAsync("**/*", route => files.TryGetValue(new Uri(route.Request.Url).AbsolutePath, out var file)
            ? route.FulfillAsync(new() { ContentType = file.MediaType, Body = SiteWorld.Text(file).Replace("noscript>", "div>", StringComparison.Ordinal) })
            : route.FulfillAsync(new() { Status = 404 }));
        _ = await browser.Page.GotoAsync(bot.Address + "/buscar/");
        await Assertions.Expect(note).ToHaveCountAsync(1);
        await Assertions.Expect(note).ToBeHiddenAsync();
        await Searches("feria");
        await Assertions.Expect(note).ToBeVisibleAsync();

        async Task Searches(string text)
        {
            await browser.Page.Locator("#q").FillAsync(text);
            await browser.Page.Locator("#q").PressAsync("Enter");
        }
    }

    [Fact]
    public async Task ACopyWithoutItsServerSearchesByItself()
    {
        using var world = new SiteWorld(FindingBot.Fairs(40));
        var files = world.All();
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        await using var browser = await Opened(bot, 1280, ColorScheme.Light);
        await browser.Page.RouteAsync("**/*", route =>
            files.TryGetValue(new Uri(route.Request.Url).AbsolutePath, out var file)
                ? route.FulfillAsync(new() { ContentType = file.MediaType, BodyBytes = file.Content.ToArray() })
                : route.FulfillAsync(new() { Status = 404 }));
        _ = await browser.Page.GotoAsync(bot.Address + "/pt/buscar/?q=número+39");
        await Assertions.Expect(browser.Page.Locator("#resultados h3")).ToHaveTextAsync(["Feria número 39"]);
        await Assertions.Expect(browser.Page.GetByText("Encontradas nesta cópia do site")).ToBeVisibleAsync();
        await browser.Page.Locator("#q").FillAsync("FERIA numero 4");
        await Assertions.Expect(browser.Page.Locator("#resultados h2")).ToHaveTextAsync("«FERIA numero 4»: 2");
        await browser.Page.Locator("#q").FillAsync("xilofonista");
        await Assertions.Expect(browser.Page.Locator("#resultados h3")).ToHaveCountAsync(0);
    }

    private static async Task<Browser> Opened(RunningBot bot, int width, ColorScheme scheme)
    {
        using var http = new HttpClient { BaseAddress = new(bot.Address) };
        await ServedSiteTest.Ready(http);
        return await Browser.Open(bot.Address + "/inicio/", Browser.Screen(width, 800, scheme: scheme));
    }
}
