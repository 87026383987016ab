using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>
/// Somebody who follows the tour on the page, with the list beside the chat or, on a phone, behind it. What they press in a step stands in
/// its hint, so that the hint cannot promise what is not there.
/// </summary>
internal sealed class TourHand(Browser browser, TourWords words)
{
    /// <summary>Opens the step and sends what the step put into the field.</summary>
    public async Task Begins(string step)
    {
        await Opens(step);
        await Field.PressAsync("Enter");
        await Assertions.Expect(Field).ToHaveValueAsync("");
    }

    /// <summary>Clicks on a step, which is explained then.</summary>
    public async Task Opens(string step)
    {
        await ShowList();
        await Step(step).ClickAsync();
        await Assertions.Expect(Step(step)).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(Hint).Not.ToBeEmptyAsync();
    }

    /// <summary>Presses what the hint on the screen names.</summary>
    public async Task TapsAsTold(string button)
    {
        await Assertions.Expect(Hint).ToContainTextAsync($"«{button}»");
        await Taps(button);
    }

    public async Task Proposes(Proposal proposal)
    {
        await TapsAsTold(proposal.Begin);
        await Says(proposal.Title, "1 de 8");
        await Taps(proposal.Theme);
        await Says(proposal.Summary, "3 de 8");
        await Taps(proposal.Done);
        await Says(proposal.Results, "4 de 8");
        await Taps(proposal.Done);
        await Taps(proposal.Stage);
        await Says(proposal.Start, "6 de 8");
        await Says(proposal.Contact, "7 de 8");
        await Taps(proposal.Done);
        await Taps(proposal.Agree);
        await TapsAsTold(proposal.Send);
        await Sees(proposal.Received);
    }

    /// <summary>What a publication needs, in Ana's language.</summary>
    public async Task Completes()
    {
        await TapsAsTold("Completar");
        await Taps("O governo local");
        await Taps("Mais de 1 milhão");
        await Taps("Mulheres");
        await Taps("Pronto");
        foreach (var text in (string[])["Vendiam na rua.", "Vender sem intermediários.", "Primeiro um censo.", "Faltou transporte.", "Um terreno com água."])
        {
            await Writes(text);
            await Sees(text);
            await Sees("Pode enviar mais texto");
            await Taps("Pronto");
        }

        await Sees("Para publicar: 8 de 8");
    }

    /// <summary>From the list of meetings to the announcement.</summary>
    public async Task PlansMeeting()
    {
        await TapsAsTold("Planear una reunión");
        await Taps("Reunión de la UT DEL");
        await Says("campinas", "Ciudad.");
        await Says("dentro de 8 semanas a las 10", "Fecha.");
        await Says("Paço Municipal", "Lugar.");
        await Sees("Nombre.");
        await Taps("Saltar");
        await Sees("Observaciones.");
        await Taps("Saltar");
        await TapsAsTold("Ver cómo queda");
        await TapsAsTold("Publicar y avisar");
        await Sees("Avisé a 1 grupo.");
    }

    /// <summary>Opens somebody's chat from the list.</summary>
    public async Task Becomes(string name)
    {
        await ShowList();
        await browser.Page.Locator("#chats button", new() { HasText = name }).First.ClickAsync();
    }

    /// <summary>Waits for the question, then answers it.</summary>
    public async Task Says(string text, string after)
    {
        await Sees(after);
        await Writes(text);
    }

    public async Task Writes(string text)
    {
        await Field.FillAsync(text);
        await Field.PressAsync("Enter");
        await Assertions.Expect(Field).ToHaveValueAsync("");
    }

    /// <summary>Presses the newest button with this name, as soon as there is one.</summary>
    public Task Taps(string button) => Chat.Locator(".row").GetByText(button, new() { Exact = true }).Last.ClickAsync();

    public Task Sees(string words) => Assertions.Expect(Chat.GetByRole(AriaRole.Log)).ToContainTextAsync(words);

    public async Task MovesClock(string by)
    {
        await ShowList();
        var answer = await browser.Page.RunAndWaitForResponseAsync(() => browser.Button(by).ClickAsync(), "**/playground/clock?*");
        Assert.True(answer.Ok);
    }

    public async Task IsDone(string step)
    {
        await ShowList();
        await Assertions.Expect(Step(step)).ToContainTextAsync(words.Done);
    }

    private ILocator Chat => browser.Page.Locator(".pane.active");

    private ILocator Hint => browser.Page.Locator("#guide-text:visible, #steps small:visible").First;

    private ILocator Field => Chat.GetByLabel(words.Write);

    private ILocator Step(string name) => browser.Page.Locator("#steps button", new() { HasText = name });

    private async Task ShowList()
    {
        var back = browser.Button(words.Back);
        if (browser.IsPhone && await back.IsVisibleAsync())
        {
            await back.ClickAsync();
        }
    }
}
