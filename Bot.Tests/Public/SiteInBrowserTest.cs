using Bot.Tests.EndToEnd;
using Bot.Tests.Playground;
using Microsoft.Playwright;

namespace Bot.Tests.Public;

/// <summary>The site in Chromium: at both widths, in both colour schemes, against axe, with a search as somebody types.</summary>
public sealed class SiteInBrowserTest
{
    private static readonly string[] Pages =
        ["/inicio/", "/practicas/", "/p/BBP-2026-0001/", "/buscar/", "/reuniones/", "/convocatorias/", "/instancias/", "/relevamiento/", "/datos/", "/p/BBP-2026-0001/tarjeta/"];

    [Theory]
    [InlineData(390, ColorScheme.Light, "")]
    [InlineData(1280, ColorScheme.Dark, "/pt")]
    [InlineData(390, ColorScheme.Dark, "/pt")]
    [InlineData(1280, ColorScheme.Light, "")]
    public async Task AxeFindsNothingSerious(int width, ColorScheme scheme, string language)
    {
        await using var bot = await RunningBot.Start(pacing: false, ServedSiteTest.On);
        await using var browser = await Opened(bot, width, scheme);
        foreach (var path in Pages)
        {
            _ = await browser.Page.GotoAsync(bot.Address + language + path);
            await browser.IsUsable(language + path);
        }

        // At 200 %, half of the width is left.
        await browser.Page.SetViewportSizeAsync(width / 2 < 320 ? 320 : width / 2, 800);
        _ = await browser.Page.GotoAsync($"{bot.Address}{language}/p/BBP-2026-0001/");
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

    private static async Task<Browser> Opened(RunningBot bot, int width, ColorScheme scheme)
    {
        using var http = new HttpClient { BaseAddress = new(bot.Address) };
        await ServedSiteTest.Ready(http);
        return await Browser.Open(bot.Address + "/inicio/", Browser.Screen(width, 800, scheme: scheme));
    }
}
