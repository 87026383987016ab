using Bot.Playground;
using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>Every view of the page against axe, at both widths, in both colour schemes and all three languages; and keyboard use.</summary>
public sealed class UsablePageTest
{
    [Theory]
    [InlineData(1400, "es-AR", ColorScheme.Light, "Más acciones", "Comandos", "Empezar de nuevo", "Desarrolladores", "Escriba un mensaje")]
    [InlineData(390, "pt-BR", ColorScheme.Dark, "Mais ações", "Comandos", "Começar de novo", "Desenvolvedores", "Escreva uma mensagem")]
    [InlineData(800, "en-GB", ColorScheme.Dark, "More actions", "Commands", "Start afresh", "Developers", "Write a message")]
    public async Task Axe_finds_nothing_serious(int width, string locale, ColorScheme scheme, string more, string commands, string reset, string developers, string write)
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await bot.ChatOf(PlaygroundPeople.Visitor).Says("feria", "[Filtrar]");
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(width, 800, locale, scheme));
        var page = browser.Page;

        await browser.IsUsable("list");
        await page.Locator($"[data-chat='{PlaygroundPeople.Visitor}']").ClickAsync();
        var chat = page.Locator(".pane.active");
        await Assertions.Expect(chat.Locator(".row").First).ToBeVisibleAsync();
        await browser.IsUsable("chat");
        await chat.GetByRole(AriaRole.Button, new() { Name = commands }).ClickAsync();
        await Assertions.Expect(chat.Locator(".commands li").First).ToBeVisibleAsync();
        await browser.IsUsable("commands");
        await page.Keyboard.PressAsync("Escape");
        await chat.GetByLabel(write).FillAsync($"@{bot.World.BotUsername} feria");
        await Assertions.Expect(chat.Locator("[data-part=inline] button").First).ToBeVisibleAsync();
        await browser.IsUsable("inline");
        await chat.GetByLabel(more).ClickAsync();
        await browser.IsUsable("tools");
        await page.GotoAsync($"{bot.Address}/#{PlaygroundPeople.Group}");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".pane.active h2")).ToHaveTextAsync("UT DEL");
        await browser.IsUsable("group");
        if (width < 700)
        {
            await page.Locator(".pane.active .back").ClickAsync();
        }

        await browser.Button(reset).ClickAsync();
        await browser.IsUsable("dialog");
        await page.Keyboard.PressAsync("Escape");
        await browser.Button(developers).ClickAsync();
        await page.Locator("#requests summary").First.ClickAsync();
        await browser.IsUsable("developers");
    }

    [Fact]
    public async Task A_button_is_pressed_and_a_form_begun_with_the_keyboard_alone()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(1100, 800, "pt-BR"));
        var page = browser.Page;

        await page.Locator($"[data-chat='{PlaygroundPeople.Official}']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Escreva uma mensagem")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("/propor");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".row button", new() { HasText = "Começar" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");

        await Assertions.Expect(page.GetByRole(AriaRole.Log)).ToContainTextAsync("1 de 8");
        await Assertions.Expect(page.Locator(".message button:focus")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("es-UY", "Personas")]
    [InlineData("pt-BR", "Pessoas")]
    [InlineData("en-US", "People")]
    public async Task Opens_in_the_language_of_the_browser_and_tells_the_time_in_24_hours(string locale, string people)
    {
        await using var host = await PlaygroundHost.Start();
        PlaygroundPeople.Populate(host.World);
        host.World.Says(host.World.People.Single(person => person.Id == PlaygroundPeople.Visitor), "hola");
        var options = Browser.Screen(1100, 800, locale);
        options.TimezoneId = "Asia/Tokyo";
        await using var browser = await Browser.Open(host.Url, options);

        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Heading, new() { Name = people })).ToBeVisibleAsync();
        await browser.Page.Locator($"[data-chat='{PlaygroundPeople.Visitor}']").ClickAsync();

        await Assertions.Expect(browser.Page.Locator(".message time")).ToHaveTextAsync("22:00");
        await Assertions.Expect(browser.Page.Locator("#now")).ToContainTextAsync("2026, 22:00");
    }
}
