using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.Help.Welcome;

namespace Bot.Tests.Scenarios;

/// <summary>The first minute: what this is, what can be done, in which language.</summary>
public sealed class WelcomeScenario
{
    [Fact]
    public void ItSaysWhoItIsAndWhatCanBeDone()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/start");
        ana.Sees("Banco de Buenas Prácticas\nDe Mercociudades");
        ana.Sees("Proponer: cuente una práctica de su ciudad en 8 preguntas cortas.");
        ana.SeesNot("Revisar");
        ana.Taps("Proponer una práctica");
        ana.Sees("unos 10 minutos");
    }

    [Fact]
    public void APortugueseAppIsGreetedInPortuguese()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/start");
        bia.Sees("Banco de Boas Práticas");
        bia.Taps("Propor uma prática");
        bia.Sees("10 minutos");
    }

    [Fact]
    public void TheLanguageIsChangedAtOnceAndStays()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia");
        bia.Says("/start");
        bia.Taps("Falar em português");
        bia.Sees("Propor: conte uma prática da sua cidade");
        Assert.Single(bia.Chat.Messages);
        scenario.Restart();
        bia.Says("/ajuda");
        bia.Sees("O que você pode fazer aqui");
    }

    [Theory]
    [InlineData("Hola!", "es", "Banco de Buenas Prácticas\nDe Mercociudades")]
    [InlineData("hola, buenas tardes", "es", "Banco de Buenas Prácticas\nDe Mercociudades")]
    [InlineData("Bom dia 🙂", "pt-br", "Banco de Boas Práticas\nDa rede Mercocidades")]
    [InlineData("¡Muchas gracias!", "es", "Con gusto.")]
    [InlineData("Obrigada", "pt-br", "Às ordens.")]
    public void CourtesiesAreAnsweredAndNotSearched(string said, string app, string answer)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana", app);
        ana.Says(said);
        ana.Sees(answer);
    }

    [Theory]
    [InlineData("hola, microcrédito")]
    [InlineData("gracias por la feria")]
    [InlineData("ok cooperativas")]
    public void AWordThatBeginsPolitelyIsStillASearch(string said)
    {
        Assert.False(Courtesies.IsGreeting(said));
        Assert.False(Courtesies.IsThanks(said));
    }

    [Theory]
    [InlineData("/start rubbish")]
    [InlineData("/start c")]
    [InlineData("/start ___")]
    [InlineData("/start ñandú <b>")]
    [InlineData("/START")]
    public void RubbishBehindStartIsThePlainWelcome(string typed)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says(typed);
        ana.Sees("Banco de Buenas Prácticas");
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void OnlyWhatTheProgramHasIsOffered()
    {
        using var scenario = new Scenario(() => [new Welcoming()]);
        var ana = scenario.Phone("Ana");
        ana.Says("/start");
        Assert.Equal(["Falar em português"], ana.Last.Buttons.Select(button => button.Label));
        ana.SeesNot("Proponer");
    }

    [Fact]
    public void InAGroupStartLeadsToThePrivateChat()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.SaysIn(scenario.NetworkGroup(-100, "UT DEL"), "/start");
        Assert.Equal("https://t.me/bbp_bot?start=start", Assert.Single(scenario.GroupView(-100).Last.Buttons).Url);
        ana.Says("/start start");
        ana.Sees("Banco de Buenas Prácticas");
    }

    [Fact]
    public void InTheMiddleOfAFormTheQuestionIsShownAgain()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("/start");
        ana.Sees("1 de 8. Título.");
        Assert.Equal(PracticeState.Draft, scenario.OnlyPractice().State);
        Assert.Equal(Role.Official, scenario.PersonOf(ana).Role);
    }
}
