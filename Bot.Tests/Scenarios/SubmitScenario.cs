using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Practices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>From the wish to propose something to the receipt, and back from the reviewers.</summary>
public sealed class SubmitScenario
{
    [Fact]
    public void AnOfficialProposesAPracticeInSpanish()
    {
        using var scenario = SubmitWorld.Open();
        var lucia = scenario.Coordinator("Lucía");
        var ana = scenario.Phone("Ana");
        ana.Says("/proponer");
        ana.Sees("10 minutos");
        ana.Sees("puede parar cuando quiera");
        ana.Taps("Empezar");
        ana.Sees("¿De qué ciudad o agencia de desarrollo es usted?");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        ana.Sees("1 de 8. Título. Se publica.\n¿Cómo se llama la práctica?\nEjemplo: Feria de la economía social");
        ana.Says("Feria del río");
        ana.Sees("2 de 8. Tema. Se publica.\n¿Cuál es el tema principal?");
        ana.Taps("Economía social y solidaria");
        ana.Sees("3 de 8. Resumen. Se publica.\n¿Qué hicieron, para quién y dónde? Hasta 250 palabras; puede pegar varios mensajes.");
        ana.Says("Cedimos un predio municipal a sesenta productores.");
        ana.Sees("7 de 250 palabras");
        ana.Taps("Listo");
        ana.Sees("4 de 8. Resultados. Se publica.\n¿Qué cambió? Basta un dato.\nEjemplo: Ventas: +30 %");
        ana.Says("Las ventas crecieron un tercio.");
        ana.Taps("Listo");
        ana.Sees("5 de 8. Etapa. Se publica.\n¿En qué etapa está?");
        ana.Taps("En curso");
        ana.Sees("6 de 8. Inicio. Se publica.\n¿Cuándo empezó? Mes y año.\nEjemplo: 03/2024");
        ana.Says("marzo de 2024");
        ana.Sees("7 de 8. Contacto. Privado.\n¿Con quién puede hablar otra ciudad? Lo ve la Secretaría Técnica; otra ciudad, solo si ustedes aceptan.");
        ana.Says("Ana Silva, directora, ana@campinas.sp.gov.br");
        ana.Sees("Entendí:\nNombre: Ana Silva\nCargo: directora\nCorreo: ana@campinas.sp.gov.br\nSi está bien, toque «Listo». Si no, escríbalo de nuevo.");
        Assert.Equal(["Listo", "Rehacer", "Soy yo", "Atrás", "Guardar y salir"], ana.Last.Buttons.Select(button => button.Label));
        ana.Taps("Listo");
        ana.Sees("8 de 8. Autorización.\n¿Autoriza publicarla, con fotos, en Telegram y www.mercociudades.org? Podrá retirarla.");
        ana.Taps("Autorizo");
        ana.Sees("Así se publicará.");
        ana.Sees("Feria del río");
        ana.Sees("Campinas, Brasil.");
        ana.SeesNot("ana@campinas");
        ana.Taps("Ficha completa");
        ana.Sees("Cedimos un predio municipal");
        ana.Taps("Ver la ficha corta");
        ana.Taps("Enviar a revisión");
        ana.Sees("Recibimos «Feria del río». Aún no es pública.\nLa leerán la coordinación (Morón) y la Secretaría Técnica.\nLe responderemos aquí antes del lun 7 dic 2026.\nPara publicarla faltan 8 respuestas más: toque «Completar».");
        Assert.Equal(["Completar", "Decir mi nombre y cargo", "Retirar"], ana.Last.Buttons.Select(button => button.Label));

        var practice = scenario.PracticeOf(ana);
        Assert.Equal(PracticeState.Submitted, practice.State);
        Assert.Equal("br-campinas", practice.Place!.CityId);
        Assert.Equal(Language.Es, practice.Language);
        Assert.Equal(1, lucia.ArrivalsOf(practice.Title));
        Assert.True(scenario.ProfileOf(ana) is { Role: Role.Official, Confirmed: false, Place.CityId: "br-campinas" });
    }

    [Fact]
    public void AServidoraProposesAPracticeInPortuguese()
    {
        using var scenario = SubmitWorld.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/propor");
        bia.Sees("pode parar quando quiser");
        bia.Taps("Começar");
        bia.Says("moron");
        bia.Sees("1 de 8. Título. Público.\nQual é o nome da prática?\nExemplo: Feira da economia solidária");
        bia.Says("Feira do rio");
        bia.Taps("Economia social e solidária");
        bia.Sees("O que fizeram, para quem e onde? Até 250 palavras; pode colar várias mensagens.");
        bia.Says("Cedemos um terreno a sessenta produtores.");
        bia.Taps("Pronto");
        bia.Says("As vendas cresceram um terço.");
        bia.Taps("Pronto");
        bia.Sees("Em que etapa está?");
        bia.Taps("Em andamento");
        bia.Says("março de 2024");
        bia.Sees("Com quem outra cidade pode falar? A Secretaria Técnica vê o contato; outra cidade, só se vocês aceitarem.");
        bia.Says("Bia Souza, bia@moron.gob.ar");
        bia.Sees("Entendi:\nNome: Bia Souza\nE-mail: bia@moron.gob.ar\nSe está certo, toque em «Pronto».");
        bia.Taps("Pronto");
        bia.Sees("Autoriza publicá-la, com fotos, no Telegram e em www.mercociudades.org? Poderá retirá-la.");
        bia.Taps("Autorizo");
        bia.Taps("Enviar para revisão");
        bia.Sees("Recebemos «Feira do rio». Ainda não é pública.");
        bia.Sees("seg 7 dez 2026.\nPara publicar faltam mais 8 respostas: toque em «Completar».");
        Assert.True(scenario.PracticeOf(bia) is { State: PracticeState.Submitted, Language: Language.Pt, Place.CityId: "ar-moron" });
    }

    [Fact]
    public void TheHubSaysWhatIsMissing()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..4]);
        ana.Taps("Guardar y salir");
        ana.Sees("Feria de la economía social. Borrador.\nPara enviar: 3 de 8. Faltan: Resultados, Etapa, Inicio, Contacto y Autorización.\nPara publicarla, más adelante: 0 de 8.");
        ana.Sees("[Seguir: Resultados]");
        ana.Taps("Ver todo");
        ana.Sees("3. Qué se logró: faltan 2");
        ana.Taps("1. Presentación");
        ana.Sees("Título: Feria de la economía social");
        ana.Taps("Título");
        ana.Says("Feria del puerto");
        ana.Sees("Título: Feria del puerto");
        ana.Taps("Volver a la práctica");
        ana.Taps("Seguir: Resultados");
        ana.Sees("4 de 8. Resultados.");
        ana.Taps("Guardar y salir");
        ana.Taps("Guardar y salir");
        ana.Sees("Cuando quiera seguir, escriba /mis_practicas.");
    }

    [Fact]
    public void WithoutAuthorisationNothingIsSent()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..^1]);
        ana.Taps("Todavía no");
        ana.Sees("Falta: Autorización.");
        var practice = scenario.PracticeOf(ana);
        ana.PressesCode("s.send", practice.Id, practice.Version.ToString());
        Assert.Equal(PracticeState.Draft, scenario.PracticeOf(ana).State);
        ana.SeesToast("7 de 8");
    }

    [Fact]
    public void ARequestForChangesIsShownAnsweredAndSentAgain()
    {
        using var scenario = SubmitWorld.Open();
        var lucia = scenario.Coordinator("Lucía");
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        var id = scenario.PracticeOf(ana).Id;
        scenario.Review(id, (practice, by) => practice.RequestChanges(by, System.Collections.Immutable.ImmutableDictionary<string, LongText>.Empty, LongText.Parse("Diga cuántos <puestos> hay.", 50).Value, new([by], []), scenario.Now));
        ana.PressesCode(PracticeDoors.Hub.To(id));
        ana.Sees("Le pidieron cambios");
        ana.Sees("La coordinación le pide:\nDiga cuántos <puestos> hay.");
        ana.Taps("Ver todo");
        ana.Taps("3. Qué se logró");
        ana.Taps("Resultados");
        ana.Taps("Rehacer");
        ana.Says("Hay 60 puestos y se vende más.");
        ana.Taps("Listo");
        ana.Taps("Volver a la práctica");
        scenario.Pass(Duration.FromMinutes(11));
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        ana.Sees("Recibimos «Feria de la economía social».");
        Assert.Equal("Hay 60 puestos y se vende más.", scenario.PracticeOf(ana).Record!.Results.Text);
        Assert.Equal(2, lucia.ArrivalsOf(SubmitWorld.Title));
    }

    [Fact]
    public void AfterSendingTheRestCanBeCompleted()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        ana.Taps("Completar");
        ana.Sees("9 de 16. Organismo responsable.");
        ana.Taps("El gobierno local");
        ana.Sees("10 de 16. Habitantes.");
        ana.Says("120 mil");
        ana.Sees("11 de 16. Beneficiarios.");
        ana.Taps("Mujeres");
        ana.Taps("Listo");
        foreach (var text in new[] { "Antes vendían en la calle.", "Vender sin intermediarios.", "Primero un censo.", "Faltó transporte.", "Un predio con agua." })
        {
            ana.Says(text);
            ana.Taps("Listo");
        }

        ana.Sees("En revisión; aún no es pública.\nLe responderemos aquí antes del lun 7 dic 2026.\nPara publicar: 8 de 8.");
        var record = scenario.PracticeOf(ana).Record!;
        Assert.Equal("Gobierno local de Campinas", record.Body!.Text);
        Assert.Equal("100k-500k", record.Population!.Code);
        Assert.Equal("Un predio con agua.", record.Replicability!.Text);
    }

    [Fact]
    public void ASentPracticeCanBeWithdrawnChangedAndSentAgain()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        ana.Taps("Retirar");
        ana.Sees("¿Retirar «Feria de la economía social»?");
        ana.Taps("No");
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(ana).State);
        ana.Taps("Más");
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        ana.Sees("Retirada; solo la ve usted.");
        Assert.Equal(PracticeState.Withdrawn, scenario.PracticeOf(ana).State);
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        Assert.Equal(PracticeState.Submitted, scenario.PracticeOf(ana).State);
    }

    [Fact]
    public void ADraftIsDeletedOnlyAfterAsking()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        ana.Taps("Guardar y salir");
        ana.Taps("Más");
        ana.Taps("Borrar");
        ana.Sees("¿Borrar «Feria de la economía social» para siempre?");
        ana.Taps("No");
        ana.Taps("Más");
        ana.Taps("Borrar");
        ana.Taps("Sí, borrar");
        ana.Sees("Borré «Feria de la economía social».");
        Assert.Empty(scenario.PracticesOf(ana));
    }

    [Fact]
    public void WhoHasDraftsIsOfferedThemFirst()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..1]);
        ana.Says("/proponer");
        ana.Sees("Tiene un borrador sin enviar.");
        ana.Taps("Empezar otra");
        ana.Sees("1 de 8. Título.");
        ana.Says("Otra práctica distinta");
        ana.Says("/proponer");
        ana.Sees("Tiene 2 borradores sin enviar.");
        ana.Taps("Seguir: Feria de la economía social");
        ana.Sees("2 de 8. Tema.");
        Assert.Equal(2, scenario.PracticesOf(ana).Length);
    }
}
