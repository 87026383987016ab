using Bot.Domain.Contacts;
using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>The playground's waiting request, passed on and agreed over the wire; no log line of the run names anybody.</summary>
public sealed class ContactTest
{
    [Fact]
    public async Task Both_sides_get_the_contact_with_buttons_to_copy_and_the_log_names_nobody()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var (lucia, diego, ana) = (bot.ChatOf(PlaygroundPeople.Secretariat), bot.ChatOf(PlaygroundPeople.Neighbour), bot.ChatOf(PlaygroundPeople.Official));
        _ = await ana.Says("/contatos", "Você quer visitar «Bolsa de trabajo barrial», de Tandil.");
        _ = await lucia.Says("/contactos", "Una persona de Campinas quiere visitar «Bolsa de trabajo barrial», de Tandil.");
        _ = await lucia.Taps("1. Bolsa de trabajo barrial", "Queremos ver como a bolsa escolhe as oficinas.");
        _ = await lucia.Taps("Pasar el pedido", "Ahora responde Tandil.");
        _ = await diego.Sees("Campinas quiere hablar con su ciudad");
        _ = await diego.Taps("Aceptar", "Campinas recibirá este contacto:");
        _ = await diego.Taps("Sí, presentarnos", "ana@campinas.example");
        var letter = await ana.Sees("diego@tandil.example");
        Assert.Equal(["diego@tandil.example", "+54 249 444 0202"], letter.Buttons.Select(button => button.CopyText).OfType<string>());
        Assert.Equal(ContactState.Introduced, Assert.Single(bot.OnDisk(ContactRequests.All)).State);
        string[] secrets = ["diego@tandil", "ana@campinas", "444 0202", "Lagos", "Souza"];
        Assert.DoesNotContain(bot.Log.All, line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }
}
