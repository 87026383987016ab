using System.Net;
using Bot.Hosting;
using Bot.Playground;
using Bot.Tests.EndToEnd;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Playground;

/// <summary>Starting afresh, the drawer for developers, and who may reach the playground at all.</summary>
public sealed class AfreshTest
{
    [Fact]
    public async Task Starting_afresh_forgets_chats_drafts_tour_and_the_moved_clock()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await bot.ChatOf(PlaygroundPeople.Official).Says("/propor", "Começar");
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(1100, 800));
        var tour = new TourHand(browser, TourWords.Spanish);
        await tour.MovesClock("1 día");
        await tour.Begins(TourWords.Spanish.Search);
        await tour.IsDone(TourWords.Spanish.Search);

        await browser.Button("Empezar de nuevo").ClickAsync();
        await browser.Button("Sí, borrar").ClickAsync();

        await Assertions.Expect(browser.Page.Locator("#tour-count")).ToHaveTextAsync("0/9");
        await bot.World.Until(() => bot.World.IsPolled);
        Assert.Empty(bot.World.MessagesOf(PlaygroundPeople.Official));
        Assert.True(bot.World.Clock.GetUtcNow() - TimeProvider.System.GetUtcNow() < TimeSpan.FromMinutes(1));
        await bot.ChatOf(PlaygroundPeople.Visitor).Says("/mis_practicas", "Todavía no tiene prácticas.");
    }

    [Fact]
    public async Task The_drawer_shows_calls_with_what_the_schema_says_and_plans_faults()
    {
        await using var host = await PlaygroundHost.Start();
        PlaygroundPeople.Populate(host.World);
        await using var browser = await Browser.Open(host.Url, Browser.Screen(1100, 800));
        await host.Client.SendMessage(PlaygroundPeople.Group, "Hola");

        await browser.Button("Desarrolladores").ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#requests li").First).ToContainTextAsync("sendMessage200conforme");
        await browser.Button("429, 3 segundos").ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#toast")).ToHaveTextAsync("Previsto para el próximo mensaje.");
        await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SendMessage(PlaygroundPeople.Group, "Otra"));
        await browser.Button("Actualizar").ClickAsync();

        await Assertions.Expect(browser.Page.Locator("#requests li").First).ToContainTextAsync("sendMessage429conforme");
        await browser.Page.Locator("#requests summary").First.ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#requests pre").Nth(1)).ToContainTextAsync("\"retry_after\": 3");
    }

    [Fact]
    public async Task Only_this_machine_starts_afresh()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        using var http = new HttpClient();
        using var foreign = new HttpRequestMessage(HttpMethod.Post, $"{bot.Address}/playground/reset");
        foreign.Headers.Add("Origin", "https://example.org");

        using var answer = await http.SendAsync(foreign);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://192.168.1.5:5080")]
    public void The_playground_is_not_served_beyond_this_machine(string listen)
    {
        var open = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Http:Listen", listen)]).Build());
        var withToken = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Http:Listen", listen), new("Telegram:Token", "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]).Build());

        Assert.Contains("Http:Listen", open.Problem, StringComparison.Ordinal);
        Assert.Null(withToken.Problem);
    }
}
