using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The people of a store that commit 17e9d91 wrote go on where they were, with either engine, and see the same. It was stopped on
/// Monday, 16 November 2026, at 9:20 in Buenos Aires.
/// </summary>
public sealed class KeptStoreTest
{
    [Fact]
    public void A_text_in_pieces_goes_on_and_is_whole() => KeptStore.OnBoth(kept =>
    {
        var ana = kept["Ana"];
        ana.Says("y tres municipios vecinos.");
        ana.Sees("11 de 250 palabras");
        ana.Taps("Listo");
        ana.Sees("4 de 8. Resultados.");
        var draft = kept.Scenario.PracticeOf(ana);
        Assert.Equal(
            "Cedimos un predio municipal\n\na sesenta productores.\n\ny tres municipios vecinos.", draft.Answers[PracticeFields.Summary].Text);
    });

    [Fact]
    public void O_que_esperava_para_ser_enviado_chega_e_a_pergunta_continua() => KeptStore.OnBoth(kept =>
    {
        var bia = kept["Bia"];
        Assert.Contains(kept.Scenario.Held, entry => entry.To == bia.Address);
        kept.Scenario.DeliversHeld();
        bia.Sees("3 de 8. Resumo.");
        bia.Says("Cedemos um terreno municipal.");
        bia.Taps("Pronto");
        bia.Sees("4 de 8. Resultados.");
        Assert.Equal("tourism", kept.Scenario.PracticeOf(bia).Answers[PracticeFields.Theme].Text);
    });

    [Fact]
    public void What_is_completed_after_sending_goes_on_until_a_follower_hears_of_it() => KeptStore.OnBoth(kept =>
    {
        var (carla, marta, lucia, rosa) = (kept["Carla"], kept["Marta"], kept["Lucía"], kept["Rosa"]);
        carla.Taps("Listo");
        foreach (var text in new[] { "Vender sin intermediarios.", "Primero un censo.", "Faltó transporte.", "Un predio con agua." })
        {
            carla.Says(text);
            carla.Taps("Listo");
        }

        Assert.Equal("Antes vendían en la calle.", kept.Scenario.PracticeOf(carla).Answers[PracticeFields.Before].Text);
        marta.Says("/revisar");
        marta.Taps("1. Feria de la economía social");
        marta.Taps("Aceptar");
        lucia.Taps("Ver lo pendiente");
        lucia.Taps("2. Feria de la economía social");
        lucia.Taps("De acuerdo, publicar");
        kept.Scenario.Pass(Duration.FromHours(23) + Duration.FromMinutes(39));
        Assert.Equal(PracticeState.Published, kept.Scenario.PracticeOf(carla).State);
        Assert.Single(rosa.Chat.Messages);
        kept.Scenario.Pass(Duration.FromMinutes(1));
        rosa.Sees("pueden servirle\n1. Feria de la economía social");
    });

    [Fact]
    public void A_noted_request_is_sent_answered_and_read() => KeptStore.OnBoth(kept =>
    {
        var (marta, diego) = (kept["Marta"], kept["Diego"]);
        var reading = marta.Chat.Messages.Single(message => message.Id == 124);
        marta.Taps(reading, "Volver a la práctica");
        Assert.Contains("Pedidos anotados, sin enviar: Resultados.", reading.Text, StringComparison.Ordinal);
        marta.Taps("Enviar 1 pedido");
        diego.Sees("La coordinación le pide cambios en «Huertas en los barrios».");
        diego.Sees("¿Cuántos puestos son?");
        diego.Taps("1. Resultados");
        diego.Taps("Rehacer");
        diego.Says("Hay 60 puestos.");
        diego.Taps("Listo");
        diego.Taps("Ver cómo queda y enviar");
        diego.Taps("Enviar a revisión");
        marta.Says("/revisar");
        marta.Taps("2. Huertas en los barrios");
        marta.Sees("Antes:\nLas ventas crecieron un tercio.\nAhora:\nHay 60 puestos.");
    });

    [Fact]
    public void What_both_keys_accepted_is_published_at_its_moment() => KeptStore.OnBoth(kept =>
    {
        var elena = kept["Elena"];
        kept.Scenario.Pass(Duration.FromMinutes(10) - Duration.FromSeconds(1));
        Assert.Equal(PracticeState.Accepted, kept.Scenario.PracticeOf(elena).State);
        kept.Scenario.Pass(Duration.FromSeconds(1));
        elena.Sees("Su práctica ya es pública: BBP-2026-0002.");
        kept["Caio"].Says("oficios");
        kept["Caio"].Sees("Taller de oficios");
    });

    [Fact]
    public void What_waits_for_the_second_key_gets_it() => KeptStore.OnBoth(kept =>
    {
        var lucia = kept["Lucía"];
        lucia.Taps("Ver la cola");
        lucia.Taps("1. Microcrédito con acompañamiento");
        lucia.Taps("De acuerdo, publicar");
        kept.Scenario.Pass(Duration.FromMinutes(15));
        kept["Gabriela"].Sees("Su práctica ya es pública: BBP-2026-0003.");
    });

    [Fact]
    public void A_new_version_goes_on_while_the_published_one_stays() => KeptStore.OnBoth(kept =>
    {
        var (fabian, marta, lucia) = (kept["Fabián"], kept["Marta"], kept["Lucía"]);
        var draft = Assert.Single(kept.Scenario.PracticesOf(fabian), practice => practice.RevisionOf is not null);
        Assert.Equal("Las ventas se duplicaron: 200 familias.", draft.Answers[PracticeFields.Results].Text);
        fabian.Taps("Volver a la práctica");
        fabian.Taps("Seguir con la nueva versión");
        fabian.Taps("Ver cómo queda y enviar");
        fabian.Taps("Enviar a revisión");
        marta.Says("/revisar");
        marta.Taps("3. Feria de la economía social");
        marta.Sees("Ahora:\nLas ventas se duplicaron: 200 familias.");
        marta.Taps("Aceptar");
        lucia.Says("/revisar");
        lucia.Taps("2. Feria de la economía social");
        lucia.Taps("De acuerdo, publicar");
        kept.Scenario.Pass(Duration.FromMinutes(15));
        fabian.Sees("La nueva versión de BBP-2026-0001 ya es pública.");
        var published = Assert.Single(kept.Scenario.PracticesOf(fabian));
        Assert.Equal("La feria en marzo", Assert.Single(published.Record!.Attachments).Caption);
    });

    [Fact]
    public void Os_lembretes_vêm_no_seu_momento() => KeptStore.OnBoth(kept =>
    {
        var rui = kept["Rui"];
        var shown = rui.Chat.Messages.Count;
        kept.Scenario.Pass(Duration.FromHours(23) + Duration.FromMinutes(39));
        Assert.Equal(shown, rui.Chat.Messages.Count);
        kept.Scenario.Pass(Duration.FromMinutes(1));
        rui.Sees("para revisar");
        kept.Scenario.Pass(Duration.FromDays(3));
        kept["Ana"].Sees("Su práctica «Feria de la economía social» sigue guardada.");
        kept["Bia"].Sees("Sua prática «Feira da economia solidária» continua salva.");
        kept.Scenario.Pass(Duration.FromDays(360));
        Assert.DoesNotContain(kept["Fabián"].Chat.Messages, message => message.Text.StartsWith("¿Sigue vigente", StringComparison.Ordinal));
        kept.Scenario.Pass(Duration.FromDays(2));
        Assert.Contains(kept["Fabián"].Chat.Messages, message => message.Text.StartsWith("¿Sigue vigente", StringComparison.Ordinal));
    });

    [Fact]
    public void Links_that_somebody_holds_still_open() => KeptStore.OnBoth(kept =>
    {
        var (nora, bruno) = (kept.Scenario.Phone("Nora"), kept.Scenario.Phone("Bruno", "pt-br"));
        nora.Says("/start " + KeptStore.Screens.Links["invitation"]);
        nora.Sees("Le damos la bienvenida al Banco de Buenas Prácticas. Usted participa por Rosario, Argentina.");
        Assert.Equal(Role.Official, kept.Scenario.PersonOf(nora).Role);
        bruno.Says("/start " + KeptStore.Screens.Links["team"]);
        bruno.Sees("Feria de la economía social");
        kept["Fabián"].Taps("Dejar entrar: Bruno");
        Assert.Contains(bruno.Id, kept.Scenario.PracticesOf(kept["Fabián"])[0].Authors);
    });
}
