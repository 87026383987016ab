using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>
/// Tandil asks, the secretariat passes it on, Campinas agrees, both see each other, and a month later the card names Tandil: on the
/// playground's page in a browser.
/// </summary>
public sealed class CitiesMeetTest
{
    private const string Title = "Taller escuela de costura";
    private const string Card = "1. " + Title;
    private const string Month = "720";

    [Fact]
    public async Task From_the_first_word_to_the_card_that_names_the_other_city()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        await using var hand = await BrowserHand.Open(bot.Address);

        await TandilAsks(hand);
        await LuciaPassesItOn(hand);
        await CampinasAgrees(hand);
        await hand.Becomes("Diego Lagos");
        await hand.Sees("ana@campinas.example");

        using var http = new HttpClient();
        using var moved = await http.PostAsync(new Uri($"{bot.Address.TrimEnd('/')}/playground/clock?by={Month}"), null);
        Assert.True(moved.IsSuccessStatusCode);
        await TandilApplies(hand);
        await hand.Becomes("Ana Souza");
        await hand.Taps("Sim, é isso mesmo", "A ficha não diz mais «a confirmar» ao lado de Tandil.");
        await hand.Becomes("Rosa Quiroga");
        await hand.Says("costura", Title);
        await hand.Taps(Card, "La aplican 2 ciudades: Morón y Tandil.");
        await hand.Becomes("Diego Lagos");
        await hand.Taps("Escribir nuestra práctica", "Empecé la práctica de Tandil");

        string[] secrets = ["diego@tandil", "ana@campinas", "444 0202", "3116 0101", "Lagos", "Souza"];
        Assert.DoesNotContain(bot.Log.All, line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        var request = Assert.Single(bot.OnDisk(ContactRequests.All), request => request.Asking.Name == "Tandil");
        Assert.Equal((ContactState.Introduced, ContactOutcome.Adapting), (request.State, request.Outcome));
        var adoption = Assert.Single(bot.OnDisk(AdoptionLedger.All), adoption => adoption.City.Name == "Tandil");
        Assert.NotNull(adoption.ConfirmedAt);
        Assert.Equal("Tandil", Assert.Single(bot.PracticesOf(bot.Person(PlaygroundPeople.Neighbour)), practice => practice.AdaptedFrom is not null).Place!.Name);
    }

    private static async Task TandilAsks(BrowserHand hand)
    {
        await hand.Becomes("Diego Lagos");
        await hand.Says("costura", Title);
        await hand.Taps(Card, "La aplica una ciudad: Morón.");
        await hand.Taps("Hablar con esta ciudad", "¿Para qué quiere hablar con esta ciudad?");
        await hand.Taps("Visitarla", "Si quiere, cuente qué le interesa.");
        await hand.Says("Queremos ver cómo eligen a las profesoras.", "Puede enviar más texto");
        await hand.Taps("Listo", "¿A qué correo o teléfono le pueden escribir?");
        await hand.Says("diego@tandil.example, +54 249 444 0202", "El pedido pasa por la Secretaría Técnica");
        await hand.Taps("Enviar el pedido", "Su pedido está en camino.");
    }

    private static async Task LuciaPassesItOn(BrowserHand hand)
    {
        await hand.Becomes("Lucía Méndez");
        await hand.Sees($"Una persona de Tandil quiere visitar «{Title}», de Campinas.");
        await hand.Taps("Pasar el pedido", "Ahora responde Campinas.");
    }

    private static async Task CampinasAgrees(BrowserHand hand)
    {
        await hand.Becomes("Ana Souza");
        await hand.Sees("Tandil quer falar com a sua cidade");
        await hand.Taps("Aceitar", "Tandil vai receber este contato:");
        await hand.Taps("Sim, apresentar", "diego@tandil.example");
    }

    private static async Task TandilApplies(BrowserHand hand)
    {
        await hand.Sees("¿Cómo les fue con Campinas?");
        await hand.Taps("La estamos adaptando", "Anoté que Tandil está adaptando");
        await hand.Taps("Ver cómo está", $"Tandil está adaptando «{Title}».");
        await hand.Taps("Ya la aplicamos", "¿Desde qué mes aplican esta práctica?");
        await hand.Says("03/2026", "¿Qué cambiaron para su ciudad?");
        await hand.Says("La hacemos en la estación.", "Puede enviar más texto");
        await hand.Taps("Listo", "¿A cuántas personas llegó?");
        await hand.Taps("Saltar", "¿Cuánto costó, más o menos?");
        await hand.Taps("Saltar", "¿Qué resultado tuvieron?");
        await hand.Taps("Saltar", "La ficha de la práctica nombrará a su ciudad");
        await hand.Taps("Publicar", "Listo: la ficha ya nombra a su ciudad.");
    }
}
