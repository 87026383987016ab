using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The first minute of whoever clones the repository: the whole program, and the page's tour in a real browser.</summary>
public sealed class TourTest
{
    [Theory]
    [InlineData(1400, 900)]
    [InlineData(390, 780)]
    public async Task The_tour_ticks_itself_off_as_things_happen(int width, int height)
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await using var browser = await Browser.Open(bot.Address, Browser.Screen(width, height));
        var tour = new TourHand(browser);

        await tour.Begins("Proponga una práctica como Campinas");
        await tour.Proposes(Proposal.Portuguese("tour", cityButton: null));
        await tour.IsDone("Proponga una práctica como Campinas");
        await tour.Begins("Publíquela como Morón");
        await tour.Taps("1. Compras a talleres");
        await tour.Taps("Aceptar");
        await tour.Sees("Falta la segunda llave");
        await tour.Becomes("Lucía Méndez");
        await tour.Writes("/revisar");
        await tour.Taps("1. Compras a talleres");
        await tour.Taps("De acuerdo, publicar");
        await tour.Sees("se publicará en 15 minutos");
        await tour.MovesClock("1 hora");
        await tour.IsDone("Publíquela como Morón");
        await tour.Begins("Búsquela como visitante");
        await tour.IsDone("Búsquela como visitante");
        await tour.Begins("Planee una reunión");
        await tour.PlansMeeting();
        await tour.IsDone("Planee una reunión");
        await tour.MovesClock("1 día");
        await tour.IsDone("Adelante el reloj");
        await Assertions.Expect(browser.Page.Locator("#tour-count")).ToHaveTextAsync("5/5");
    }
}
