using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Tests.Domain;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What waits, who may look at it, and how the coordination hears of it.</summary>
public sealed class ReviewQueueScenario
{
    [Fact]
    public void TheLongestWaitingComesFirstAndPagesAreTurnedInPlace()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/revisar");
        marta.Sees("No hay prácticas en espera.");
        scenario.Write(work =>
        {
            foreach (var number in Enumerable.Range(1, 8))
            {
                work.Put(PracticeBank.All, Waiting(scenario.Now - Duration.FromDays(10 - number), $"Práctica {number}"));
            }

            work.Put(PracticeBank.All, Waiting(scenario.Now - Duration.FromDays(99), "Ejemplo") with { State = PracticeState.Published, IsExample = true });
        });
        marta.Says("/revisar");
        marta.Sees("Para revisar: 8");
        marta.Sees("1. Práctica 1\nCanelones, Uruguay. Espera desde hace 9 días.");
        marta.SeesNot("Práctica 7");
        marta.Taps("Siguientes");
        marta.Sees("8. Práctica 8\nCanelones, Uruguay. Espera desde hace 2 días.");
        marta.Taps("8. Práctica 8");
        marta.Taps("Volver a la lista");
        marta.Sees("7. Práctica 7");
        marta.Taps("Anteriores");
        marta.Sees("1. Práctica 1");
        Assert.Equal(2, marta.Chat.Messages.Count);
        marta.PressesCode("r.queue", "99999999");
        marta.PressesCode("r.queue", "-4");
        marta.PressesCode("r.queue", "x");
        Assert.Empty(scenario.Failures);
    }

    [Theory]
    [InlineData("es", "/revision")]
    [InlineData("es", "/cola")]
    [InlineData("pt-br", "/fila")]
    [InlineData("pt-br", "/revisao")]
    [InlineData("pt-br", "/revisão")]
    [InlineData("es", "/revisión")]
    public void TheQueueIsFoundByTheNamesThatPeopleGiveIt(string languageCode, string typed)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: languageCode);
        marta.Says(typed);
        marta.Sees(languageCode == "es" ? "No hay prácticas en espera." : "Não há práticas");
    }

    [Theory]
    [InlineData("es", "las lee solo la coordinación")]
    [InlineData("pt-br", "lidas só pela coordenação")]
    public void NobodyElseReadsOrDecides(string language, string sentence)
    {
        using var scenario = TownHall.Open();
        var (marta, _) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        var visitor = scenario.Phone("Visita", language);
        visitor.Says("/revisar");
        visitor.Sees(sentence);
        var practice = scenario.OnlyPractice();
        foreach (var code in new[] { "r.queue", "r.open", "r.accept", "r.changes", "r.decline", "r.undo" })
        {
            visitor.PressesCode(code, practice.Id, practice.Version.ToString());
            visitor.SeesToast(sentence);
        }

        Assert.Equal(practice.Version, scenario.OnlyPractice().Version);
        Assert.Single(visitor.Chat.Messages);
    }

    [Fact]
    public void TheSecretariatReadsAndDoesNotDecide()
    {
        using var scenario = TownHall.Open();
        _ = scenario.Submits("Ana");
        var luis = scenario.Phone("Luis");
        scenario.Write(work => work.Put(Persons.All, Person.Meet(luis.TelegramId, "Luis", Language.Es, scenario.Now) with { Role = Role.Secretariat, Confirmed = true }));
        luis.Says("/revisar");
        luis.Taps("1. Feria de la economía social");
        Assert.Equal(
            ["Leer por partes", "Más", "Volver a la lista"],
            luis.Last.Buttons.Select(button => button.Label));
        luis.Taps("Más");
        Assert.Equal(["Nota interna", "Historial", "Volver a la práctica"], luis.Last.Buttons.Select(button => button.Label));
        luis.Taps("Volver a la práctica");
        luis.Taps("Leer por partes");
        Assert.Equal(
            ["1. Presentación", "2. Qué se hizo", "3. Qué se logró", "4. Cómo aplicarla", "Leer toda la ficha", "Volver a la práctica"],
            luis.Last.Buttons.Select(button => button.Label));
        luis.PressesCode("r.accept", scenario.OnlyPractice().Id, scenario.OnlyPractice().Version.ToString());
        luis.SeesToast("Usted no tiene permiso");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
    }

    [Fact]
    public void WhatArrivesWithinMinutesIsGatheredInOneMessage()
    {
        using var scenario = TownHall.Open();
        var (marta, away) = (scenario.Coordinator("Marta"), scenario.Coordinator("Ausente"));
        away.Blocks();
        _ = scenario.Submits("Ana");
        scenario.Pass(Duration.FromMinutes(9));
        _ = scenario.Submits("Beto");
        marta.Sees("Llegaron 2 prácticas para revisar");
        Assert.Single(marta.Chat.Messages);
        marta.Taps("Ver lo pendiente");
        Assert.Equal(2, marta.Chat.Messages.Count);
        scenario.Pass(Duration.FromMinutes(1));
        _ = scenario.Submits("Caro");
        marta.Sees("Llegó una práctica para revisar");
        Assert.Equal(3, marta.Chat.Messages.Count);
        Assert.Empty(away.Chat.Messages);
    }

    [Fact]
    public void ANewMessageIsSentWhenTheCoordinatorComesBack()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Blocks();
        _ = scenario.Submits("Ana");
        Assert.Empty(marta.Chat.Messages);
        marta.Unblocks();
        marta.Says("/start");
        marta.Sees("Revisar: 1 práctica espera su lectura.");
        marta.Taps("Revisar: 1");
        marta.Sees("Para revisar: 1");
    }

    [Fact]
    public void AnUnlistedCityIsShownAsSuch()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        _ = scenario.Submits("Ana", ana => ana.Says("Villa Gesell"), ana => ana.Taps("Es otra: Villa Gesell"), ana => ana.Taps("Una ciudad"), ana => ana.Taps("Argentina"));
        marta.Taps("Leerla");
        marta.Sees("«Villa Gesell» no está en la lista de ciudades: así la escribió quien envió la práctica.");
    }

    [Fact]
    public void AnAnswerAddedMeanwhileMustBeReadBeforeDeciding()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        ana.Taps("Ver todo");
        ana.Taps("1. Presentación");
        ana.Taps("Organismo responsable");
        ana.Says("Secretaría de Trabajo de Campinas");
        marta.Taps("Aceptar");
        marta.SeesToast("Cambió mientras la leía. Así está ahora.");
        marta.Taps("Leer por partes");
        marta.Taps("1. Presentación");
        marta.Sees("Secretaría de Trabajo de Campinas");
        marta.Taps("Volver a la práctica");
        marta.Taps("Aceptar");
        Assert.Equal(PracticeState.Accepted, scenario.OnlyPractice().State);
    }

    [Fact]
    public void InAGroupReviewingLeadsToThePrivateChat()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.SaysIn(scenario.NetworkGroup(-100, "UT DEL"), "/revisar");
        Assert.Equal("https://t.me/bbp_bot?start=revisar", Assert.Single(scenario.GroupView(-100).Last.Buttons).Url);
    }

    private static Practice Waiting(Instant since, string title)
    {
        var author = Sample.Author;
        return Sample.CompleteDraft()
            .ReplaceAnswer(author, PracticeFields.Title, title, 0, since)
            .Then(practice => (practice with { Id = RandomId.New() }).Submit(author, since)).Practice;
    }
}
