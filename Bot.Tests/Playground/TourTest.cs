using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The first minute of whoever clones the repository: the whole program, and the page's tour in a real browser.</summary>
public sealed class TourTest
{
    [Theory]
    [InlineData(1280, 900, "es")]
    [InlineData(390, 780, "es")]
    [InlineData(1280, 900, "pt")]
    [InlineData(390, 780, "pt")]
    public async Task Every_step_can_be_finished_as_it_is_written(int width, int height, string language)
    {
        var words = TourWords.Of(language);
        await using var bot = await RunningBot.Start(pacing: false);
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(width, height, words.Locale));
        var tour = new TourHand(browser, words);

        await tour.Begins(words.Propose);
        await tour.Proposes(Proposal.Portuguese("tour", cityButton: null));
        await tour.IsDone(words.Propose);
        await tour.Opens(words.Complete);
        await tour.Completes();
        await tour.IsDone(words.Complete);
        await tour.Opens(words.Accept);
        await tour.TapsAsTold("Leerla");
        await tour.TapsAsTold("Aceptar");
        await tour.Sees("Falta el acuerdo de la Secretaría Técnica");
        await tour.IsDone(words.Accept);
        await tour.Opens(words.Agree);
        await tour.TapsAsTold("Leerla");
        await tour.TapsAsTold("De acuerdo, publicar");
        await tour.Sees("se publicará en 15 minutos");
        await tour.IsDone(words.Agree);
        await tour.Opens(words.Publish);
        await tour.MovesClock(words.Hour);
        await tour.IsDone(words.Publish);
        await tour.Begins(words.Search);
        await tour.Sees("Feira do rio tour");
        await tour.IsDone(words.Search);
        await tour.Begins(words.Meet);
        await tour.PlansMeeting();
        await tour.IsDone(words.Meet);
        await tour.Begins(words.Broker);
        await tour.Taps("1. Bolsa de trabajo barrial");
        await tour.TapsAsTold("Pasar el pedido");
        await tour.Sees("Ahora responde Tandil.");
        await tour.IsDone(words.Broker);
        await tour.Opens(words.Connect);
        await tour.TapsAsTold("Aceptar");
        await tour.TapsAsTold("Sí, presentarnos");
        await tour.Sees("ana@campinas.example");
        await tour.IsDone(words.Connect);
        await Assertions.Expect(browser.Page.Locator("#tour-count")).ToHaveTextAsync("9/9");
    }
}
