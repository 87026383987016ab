using Bot.Domain.People;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>When the coordination hears of what came in. The scenario begins on a Monday at 9:00 in Buenos Aires.</summary>
public sealed class MorningNewsScenario
{
    [Fact]
    public void WhatCameInIsToldInOneMessageTheNextMorning()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta", hearsAtOnce: false), scenario.Coordinator("Rui", "br-campinas", "pt-br", hearsAtOnce: false));
        _ = scenario.Submits("Ana");
        scenario.Pass(Duration.FromHours(5));
        _ = scenario.Joins("Beto");
        scenario.Pass(Duration.FromHours(18) + Duration.FromMinutes(59));
        Assert.Empty(marta.Chat.Messages);
        scenario.Pass(Duration.FromMinutes(1));
        marta.Sees("Llegó una práctica para revisar\n«Feria de la economía social», Campinas, Brasil\n\nUna persona espera confirmación\nBeto Beto. Técnica. Rosario, Argentina.");
        rui.Sees("Chegou uma prática para revisar\n«Feria de la economía social», Campinas, Brasil\n\nUma pessoa espera confirmação");
        scenario.Pass(Duration.FromDays(5));
        Assert.Single(marta.Chat.Messages);
        marta.Taps("Leerla");
        marta.Sees("La envió Ana");
    }

    [Fact]
    public void TheWeekendIsQuietAndMondayTellsTheRest()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", hearsAtOnce: false);
        scenario.Pass(Duration.FromDays(4) + Duration.FromHours(1));
        _ = scenario.Submits("Ana");
        scenario.Pass(Duration.FromDays(1));
        _ = scenario.Submits("Beto");
        scenario.Pass(Duration.FromHours(46));
        Assert.Equal(IsoDayOfWeek.Monday, scenario.Now.InUtc().DayOfWeek);
        Assert.DoesNotContain(marta.Chat.Messages, message => message.Text.StartsWith("Lleg", StringComparison.Ordinal));
        scenario.Pass(Duration.FromHours(1));
        marta.Sees("Llegaron 2 prácticas para revisar");
    }

    [Fact]
    public void TheMorningIsTheirOwn()
    {
        using var scenario = TownHall.Open();
        var (marta, luz) = (scenario.Coordinator("Marta", hearsAtOnce: false), scenario.Coordinator("Luz", "bo-la-paz", hearsAtOnce: false));
        _ = scenario.Submits("Ana");
        scenario.Pass(Duration.FromHours(1));
        luz.Sees("Llegó una práctica para revisar");
        Assert.Empty(marta.Chat.Messages);
        scenario.Pass(Duration.FromHours(23));
        marta.Sees("Llegó una práctica para revisar");
    }

    [Fact]
    public void WhatWasSettledMeanwhileIsNotTold()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta", hearsAtOnce: false), scenario.Coordinator("Rui"));
        var beto = scenario.Joins("Beto");
        rui.Taps("Confirmar: Beto Beto");
        scenario.Pass(Duration.FromDays(2));
        Assert.Empty(marta.Chat.Messages);
        Assert.True(scenario.PersonOf(beto).Confirmed);
    }

    [Fact]
    public void WhoWasAwayWhenItCameHearsItWhenTheyAreBackByMorning()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", hearsAtOnce: false);
        marta.Blocks();
        _ = scenario.Submits("Ana");
        scenario.Pass(Duration.FromHours(3));
        marta.Unblocks();
        scenario.Pass(Duration.FromHours(21));
        marta.Sees("Llegó una práctica para revisar");
    }

    [Theory]
    [InlineData("es", "Llegó una práctica para revisar", "Una persona espera confirmación", "Su práctica «Mercado» sigue guardada.", "No recordar más: Mercado", "No habrá más recordatorios de «Mercado».")]
    [InlineData("pt-br", "Chegou uma prática para revisar", "Uma pessoa espera confirmação", "Sua prática «Mercado» continua salva.", "Não lembrar mais: Mercado", "Não haverá mais lembretes de «Mercado».")]
    public void AnOwnDraftStandsInTheSameMessageAndWhatIsSettledGoesOutOfIt(
        string language, string practice, string person, string draft, string noMore, string over)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language, hearsAtOnce: false);
        var rui = scenario.Coordinator("Rui");
        marta.Says("/propor");
        marta.Taps(language == "es" ? "Empezar" : "Começar");
        marta.Says("Mercado");
        marta.Taps(language == "es" ? "Guardar y salir" : "Salvar e sair");
        scenario.Pass(Duration.FromDays(2) + Duration.FromHours(1));
        _ = scenario.Submits("Ana");
        _ = scenario.Joins("Beto");
        var heard = marta.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(heard + 1, marta.Chat.Messages.Count);
        marta.Sees(practice);
        marta.Sees(person);
        marta.Sees(draft);
        rui.Taps("Confirmar: Beto Beto");
        marta.SeesNot(person);
        marta.Sees(practice);
        marta.Taps(noMore);
        marta.Sees(over);
        marta.Sees(practice);
        marta.SeesNot(draft);
        scenario.Restart();
        scenario.Pass(Duration.FromDays(4));
        Assert.Equal(heard + 1, marta.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("Una práctica espera su decisión desde hace más de 7 días", "Llegó una práctica para revisar", "Leerla", "Leerla: Feria de la economía social", "Ana", "Beto")]
    [InlineData("2 prácticas esperan su decisión desde hace más de 7 días", "Llegaron 2 prácticas para revisar", "Ver lo pendiente", "No recordar más: 1. Feria de la…", "Ana", "Beto", "Celia", "Dora")]
    public void WhatIsLateAndWhatIsNewAreToldApartAndLeadToTheQueueOnce(string late, string arrived, string onward, string apart, params string[] authors)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", hearsAtOnce: false);
        Array.ForEach(authors[..(authors.Length / 2)], Submits);
        scenario.Pass(Duration.FromDays(7) + Duration.FromHours(1));
        Array.ForEach(authors[(authors.Length / 2)..], Submits);
        scenario.Pass(Duration.FromDays(1));
        marta.Sees(late);
        marta.Sees(arrived);
        Assert.Single(marta.Last.Buttons, button => button.Label == onward);
        Assert.NotNull(marta.Last.Find(apart));

        void Submits(string name) => scenario.Submits(name, phone => phone.Says("campi"), phone => phone.Taps("Campinas, Brasil"));
    }

    [Theory]
    [InlineData("es", "Una persona espera confirmación", "Lo que esperaba ya está resuelto.")]
    [InlineData("pt-br", "Uma pessoa espera confirmação", "O que esperava já está resolvido.")]
    public void ALetterOfWhichNothingIsLeftSaysSo(string language, string person, string settled)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language, hearsAtOnce: false);
        var rui = scenario.Coordinator("Rui");
        _ = scenario.Joins("Beto");
        scenario.Pass(Duration.FromDays(1));
        marta.Sees(person);
        rui.Taps("Confirmar: Beto Beto");
        marta.Sees(settled);
        Assert.Single(marta.Chat.Messages);
    }

    [Theory]
    [InlineData("es", "Más", "días hábiles a las 9:00", "Avisarme de inmediato", "Le aviso de inmediato", "Avisarme a las 9:00", "Una persona espera confirmación")]
    [InlineData("pt-br", "Mais", "dias úteis às 9:00", "Avisar na hora", "eu aviso na hora", "Avisar às 9:00", "Uma pessoa espera confirmação")]
    public void AtOnceIsForWhoAsksForItInTheProfile(string language, string more, string morning, string ask, string atOnce, string back, string sentence)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language, hearsAtOnce: false);
        marta.Says("/perfil");
        marta.Taps(more);
        marta.Sees(morning);
        marta.Taps(ask);
        marta.Sees(atOnce);
        _ = scenario.Joins("Ana");
        marta.Sees(sentence);
        marta.Says("/perfil");
        marta.Taps(more);
        marta.Taps(back);
        _ = scenario.Joins("Beto");
        marta.Sees(morning);
        Assert.False(scenario.PersonOf(marta).HearsAtOnce);
    }

    [Fact]
    public void WhoNoLongerCoordinatesHearsNothing()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta", hearsAtOnce: false), scenario.Coordinator("Rui", hearsAtOnce: false));
        _ = scenario.Joins("Ana");
        rui.PressesCode("k.give", marta.Id, "Coordinator", "Visitor");
        var heard = marta.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(2));
        Assert.Equal(heard, marta.Chat.Messages.Count);
        rui.Sees("Una persona espera confirmación");
    }

    [Theory]
    [InlineData("es", "Soy de una ciudad o agencia")]
    [InlineData("pt-br", "Sou de uma cidade ou agência")]
    public void AVisitorIsOfferedNoHearing(string language, string join)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana", language);
        ana.Says("/perfil");
        Assert.NotNull(ana.Last.Find(join));
        ana.PressesCode("u.hear", "now");
        _ = scenario.Joins("Beto");
        ana.SeesNot("Beto");
        Assert.Equal(Role.Visitor, scenario.PersonOf(ana).Role);
    }
}
