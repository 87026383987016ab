using Bot.Playground;
using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The whole program and its page: what somebody asked for in a group is opened by somebody else, who reads it in their own chat.</summary>
public sealed class OpenInPrivateTest
{
    [Theory]
    [InlineData(390, "Diego Lagos", "Ficha completa")]
    [InlineData(1280, "Ana Souza", "Ficha completa")]
    [InlineData(390, "Lucía Méndez", "Prácticas parecidas")]
    [InlineData(1280, "Ana Souza", "Práticas parecidas")]
    public async Task A_result_in_the_group_opens_the_pressers_own_chat(int width, string name, string seen)
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(width, 800));
        var (page, martin) = (browser.Page, bot.Person(PlaygroundPeople.Coordinator));
        bot.World.Says(martin, $"@{bot.World.BotUsername} feria", bot.World.Groups.Single(group => group.Id == PlaygroundPeople.Group));
        await bot.World.Until(() => bot.AnswersIn(PlaygroundPeople.Group).Any(message => message.Buttons.Any()));

        await page.Locator("#chats button", new() { HasText = "UT DEL" }).ClickAsync();
        await page.Locator(".pane.active").GetByLabel("Escribir como").SelectOptionAsync(name);
        await page.Locator(".pane.active .row button").First.ClickAsync();

        await Assertions.Expect(page.Locator(".pane.active h2")).ToHaveTextAsync(name);
        await Assertions.Expect(page.Locator(".pane.active .row").GetByText(seen, new() { Exact = true })).ToBeVisibleAsync();
    }
}
