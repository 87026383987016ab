using System.Text.RegularExpressions;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Several people write one practice: the link, who is let in, who wrote what, two on one field, leaving and removing.</summary>
public sealed partial class TogetherScenario
{
    [Fact]
    public void AColleagueOfTheCityComesInByTheLinkAndBothWriteAndHear()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        var link = LinkOf(ana);
        beto.Says("/start " + link);
        beto.Sees("Ya puede escribir «Feria de la economía social».");
        ana.Sees("Beto también escribe ahora «Feria de la economía social».");
        scenario.Pass(Duration.FromMinutes(2));
        beto.Taps("Ver la práctica");
        beto.Taps("Ver todo");
        beto.Taps("3. Qué se logró");
        beto.Taps("Resultados");
        beto.Says("Y se sumaron 12 familias.");
        beto.Taps("Listo");
        beto.Taps("Dificultades y lecciones");
        beto.Says("Faltó transporte.");
        beto.Taps("Listo");
        var heard = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromMinutes(14));
        Assert.Equal(heard, ana.Chat.Messages.Count);
        scenario.Pass(Duration.FromMinutes(1));
        Assert.Equal(heard + 1, ana.Chat.Messages.Count);
        ana.Sees("Cambios en «Feria de la economía social»\nBeto: Resultados; Dificultades y lecciones.");
        ana.Taps("Quién escribió qué");
        ana.Sees("Resultados: Beto, lun 16 nov 2026, 9:02.");
        ana.Sees("Título: usted, lun 16 nov 2026, 9:00.");

        beto.PressesCode("s.look", scenario.OnlyPractice().Id);
        beto.Taps("Enviar a revisión");
        ana.Sees("Beto envió «Feria de la economía social» a revisión.");
        marta.Taps("Leerla");
        marta.Taps("Rechazar");
        marta.Says("Todavía no empezó.");
        marta.Taps("Listo");
        marta.Taps("Enviar");
        ana.Sees("La coordinación decidió no publicar");
        beto.Sees("La coordinación decidió no publicar");
    }

    [Fact]
    public void SomebodyElseWaitsUntilAnAuthorLetsThemIn()
    {
        using var scenario = TownHall.Open();
        var ana = Draft(scenario);
        var rosa = scenario.Phone("Rosa", "pt-br");
        var link = LinkOf(ana);
        rosa.Says("/start " + link);
        rosa.Sees("Perguntei a quem escreve «Feria de la economía social».");
        Assert.False(scenario.OnlyPractice().IsAuthor(rosa.Id));
        rosa.PressesCode("s.hub", scenario.OnlyPractice().Id);
        rosa.SeesToast("não está mais entre as suas");
        ana.Sees("Rosa quiere escribir «Feria de la economía social» con ustedes.");
        ana.Taps("Dejar entrar: Rosa");
        rosa.Sees("Você já pode escrever «Feria de la economía social».");
        Assert.Equal([ana.Id, rosa.Id], scenario.OnlyPractice().Authors);

        ana.Taps("Más");
        ana.Taps("Quitar: Rosa");
        ana.Taps("Sí, quitar");
        rosa.Sees("Você não escreve mais «Feria de la economía social»");
        Assert.Equal([ana.Id], scenario.OnlyPractice().Authors);
        ana.PressesCode("z.all", scenario.OnlyPractice().Id);
        ana.Sees("Ana quitó a Rosa de quienes la escriben.");
        Assert.Equal(rosa.Id, scenario.OnlyPractice().History[^1].About);
    }

    [Fact]
    public void ALinkEndsAfterFourteenDaysAndIsRevokedAndReplaced()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        var first = LinkOf(ana);
        var id = scenario.OnlyPractice().Id;
        Assert.DoesNotContain(first[2..], scenario.Read(work => work.Find(ShareLinks.All, id))!.ToString(), StringComparison.Ordinal);
        var second = LinkOf(ana, "Nuevo enlace");
        beto.Says("/start " + first);
        beto.Sees("Ese enlace no es válido");
        ana.PressesCode("x.all", id);
        ana.Taps("Más");
        ana.Taps("Anular el enlace");
        beto.Says("/start " + second);
        beto.Sees("Ese enlace fue anulado.");
        var third = LinkOf(ana);
        scenario.Pass(Duration.FromDays(14));
        beto.Says("/start " + third);
        beto.Sees("Ese enlace venció.");
        Assert.Equal([ana.Id], scenario.OnlyPractice().Authors);
    }

    [Fact]
    public void WhatACoauthorWroteMeanwhileIsShownBeforeItIsReplaced()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        var id = scenario.OnlyPractice().Id;
        ana.PressesCode("s.ask", id, PracticeFields.Body);
        beto.PressesCode("s.ask", id, PracticeFields.Body);
        ana.Says("Secretaría de Trabajo");
        beto.Says("Agencia de Desarrollo");
        beto.Sees("Ana escribió en «Organismo responsable» mientras usted respondía:\nSecretaría de Trabajo\n\nSu mensaje:\nAgencia de Desarrollo\n\nNada se reemplazó todavía.");
        Assert.Equal("Secretaría de Trabajo", scenario.OnlyPractice().Answers[PracticeFields.Body].Text);
        scenario.Restart();
        beto.Taps("Poner lo mío en su lugar");
        Assert.Equal(("Agencia de Desarrollo", beto.Id), (scenario.OnlyPractice().Answers[PracticeFields.Body].Text, scenario.OnlyPractice().Answers[PracticeFields.Body].By));
    }

    [Fact]
    public void AnOldButtonThatOnlySaysSomethingShowsNoAnswer()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        var id = scenario.OnlyPractice().Id;
        ana.PressesCode("s.ask", id, PracticeFields.Lessons);
        ana.Says("Faltó transporte.");
        var old = ana.Last;
        ana.PressesCode("s.ask", id, PracticeFields.Title);
        beto.PressesCode("s.ask", id, PracticeFields.Title);
        beto.Says("Feria de los sábados");
        ana.Taps(old, "Rehacer");
        ana.SeesToast("Ese formulario ya está cerrado.");
        ana.Says("Feria de los domingos");
        ana.Sees("Beto escribió en «Título» mientras usted respondía:\nFeria de los sábados");
        Assert.Equal("Feria de los sábados", scenario.OnlyPractice().Answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void TwoLongTextsAreJoinedOnlyByWhoSawBoth()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        var id = scenario.OnlyPractice().Id;
        beto.PressesCode("s.ask", id, PracticeFields.Lessons);
        ana.PressesCode("s.ask", id, PracticeFields.Lessons);
        ana.Says("Faltó transporte.");
        beto.Says("Faltó agua.");
        beto.Sees("Faltó transporte.");
        beto.Taps("Agregar lo mío debajo");
        Assert.Equal("Faltó transporte.\n\nFaltó agua.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text);
        beto.Taps("Listo");

        ana.PressesCode("s.ask", id, PracticeFields.Lessons);
        beto.PressesCode("s.ask", id, PracticeFields.Lessons);
        beto.Says("Y sombra.");
        ana.Taps("Rehacer");
        ana.SeesToast("Beto ya respondió esto. Mírelo antes de cambiarlo.");
        Assert.EndsWith("Y sombra.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text, StringComparison.Ordinal);
        ana.Sees("Y sombra.");
        ana.Taps("Rehacer");
        Assert.False(scenario.OnlyPractice().Answers.ContainsKey(PracticeFields.Lessons));
    }

    [Fact]
    public void WhatIsTypedBeforeTheChoiceJoinsWhatWaits()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = InOneQuestion(scenario);
        var waits = beto.Last;
        beto.Says("Y faltó sombra.");
        beto.Sees("Su mensaje:\nFaltó agua.\n\nY faltó sombra.");
        Assert.Equal("Faltó transporte.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text);
        beto.Taps(waits, "Agregar lo mío debajo");
        Assert.Equal("Faltó transporte.\n\nFaltó agua.\n\nY faltó sombra.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text);
        Assert.Equal([ana.Id, beto.Id, beto.Id], scenario.OnlyPractice().Answers[PracticeFields.Lessons].Pieces.Select(piece => piece.By));
        beto.Taps(beto.Chat.Messages.Last(message => message.Find("Poner lo mío en su lugar") is not null), "Poner lo mío en su lugar");
        beto.SeesToast("Eso ya está decidido");
        Assert.StartsWith("Faltó transporte.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheChoiceWaitsForWhoLeavesAndComesBack()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = InOneQuestion(scenario);
        var waits = beto.Last;
        ana.Says("Y plata.");
        ana.Taps("Listo");
        beto.Says("/mis_practicas");
        beto.Sees("Su mensaje:\nFaltó agua.");
        beto.Taps("Guardar y salir");
        beto.Sees("Un mensaje suyo espera que usted elija qué hacer con él: Dificultades y lecciones.");
        beto.Taps(waits, "Agregar lo mío debajo");
        Assert.Equal("Faltó transporte.\n\nY plata.\n\nFaltó agua.", scenario.OnlyPractice().Answers[PracticeFields.Lessons].Text);
        Assert.NotNull(waits.Find("Listo"));
    }

    [Fact]
    public void ATextThatCannotGoInAnyMoreIsSaidBack()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        var id = scenario.OnlyPractice().Id;
        beto.PressesCode("s.ask", id, PracticeFields.Results);
        ana.PressesCode("s.ask", id, PracticeFields.Results);
        ana.Says("Y hay más socias.");
        beto.Says("Cien familias más.");
        var waits = beto.Last;
        ana.PressesCode("s.look", id);
        ana.Taps("Enviar a revisión");
        beto.Taps(waits, "Agregar lo mío debajo");
        beto.Sees("ya no se puede cambiar en esta etapa del trámite. Su mensaje era:\nCien familias más.");
        beto.PressesCode("s.hub", id);
        beto.Sees("Un mensaje suyo para «Resultados» no entró:\nCien familias más.");
        beto.PressesCode("s.theirs", id);
        beto.Sees("Quedó como estaba. Su mensaje, que no se guardó, era:\nCien familias más.");
    }

    /// <summary>Both answered the same question; what Beto typed waits.</summary>
    private static (Phone Ana, Phone Beto) InOneQuestion(Scenario scenario)
    {
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        var id = scenario.OnlyPractice().Id;
        beto.PressesCode("s.ask", id, PracticeFields.Lessons);
        ana.PressesCode("s.ask", id, PracticeFields.Lessons);
        ana.Says("Faltó transporte.");
        beto.Says("Faltó agua.");
        beto.Sees("Nada se reemplazó todavía.");
        return (ana, beto);
    }

    [Fact]
    public void WhoLeavesIsToldNothingMoreAndTheLastOneStays()
    {
        using var scenario = TownHall.Open();
        var (ana, beto) = (Draft(scenario), scenario.Official("Beto"));
        beto.Says("/start " + LinkOf(ana));
        beto.Taps("Ver la práctica");
        beto.Taps("Más");
        beto.Taps("Escribirla en equipo");
        beto.Taps("Más");
        beto.Taps("Dejar de escribirla");
        beto.Taps("Sí, dejarla");
        beto.Sees("Usted ya no escribe «Feria de la economía social».");
        ana.Sees("Beto dejó de escribir «Feria de la economía social».");
        ana.PressesCode("x.leave", scenario.OnlyPractice().Id);
        ana.SeesToast("Usted es la única persona que la escribe.");
        Assert.Equal([ana.Id], scenario.OnlyPractice().Authors);
    }

    [Fact]
    public void AHintBeforeSendingIsFollowedOrPassedOver()
    {
        using var scenario = TownHall.Open();
        var ana = Draft(scenario);
        ana.Sees("Una sugerencia antes de enviar\n«Dificultades y lecciones» está vacío");
        ana.SeesNot("ningún número");
        ana.Taps("Dificultades y lecciones");
        ana.Says("Faltó transporte los días de lluvia.");
        ana.Taps("Listo");
        ana.Taps("Ver cómo queda y enviar");
        ana.SeesNot("Una sugerencia");
        ana.Taps("Enviar a revisión");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
    }

    private static Phone Draft(Scenario scenario) => scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);

    private static string LinkOf(Phone author, string label = "Crear un enlace")
    {
        author.Says("/mis_practicas");
        author.Taps("1. Feria de la economía social");
        author.Taps("Más");
        author.Taps("Escribirla en equipo");
        author.Taps(label);
        return Link().Match(author.Chat.Messages.Last(message => Link().IsMatch(message.Text)).Text).Groups[1].Value;
    }

    [GeneratedRegex("start=(w_[A-Za-z0-9_-]{22})")]
    private static partial Regex Link();
}
