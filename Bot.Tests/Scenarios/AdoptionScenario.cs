using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.AdoptPractices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Tandil says what it does with a practice of Campinas, Campinas confirms it, and everybody reads it.</summary>
public sealed class AdoptionScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void ACityAppliesAPracticeAndTheOtherConfirmsIt(Language language)
    {
        using var world = new AdoptionWorld(language);
        var (ana, diego, rosa) = (world.Ana, world.Diego, world.Rosa);
        world.Opens(diego);
        diego.Sees(world.Texts.AskWhere("Tandil", ContactWorld.Title));
        world.Applies(diego);
        diego.Sees(world.Texts.IsApplied("Campinas", 30));
        world.OpensCard(rosa);
        rosa.Sees(world.Pick("La aplica una ciudad: Tandil (por confirmar).", "Uma cidade a aplica: Tandil (a confirmar)."));
        ana.Sees(world.Pick("Tandil aplica a sua prática «Feria de la economía social»\nDesde mar 2026. O que mudou:\nLa hacemos los sábados.", "Tandil aplica su práctica «Feria de la economía social»\nDesde mar 2026. Qué cambió:\nLa hacemos los sábados."));

        ana.Taps(world.Theirs.Confirm);
        ana.Sees(world.Theirs.WasConfirmed("Tandil"));
        diego.Sees(world.Texts.Confirmed("Campinas", ContactWorld.Title));
        world.OpensCard(rosa);
        rosa.Sees(world.Pick("La aplica una ciudad: Tandil.", "Uma cidade a aplica: Tandil."));
        rosa.Taps(world.Pick("Qué cambiaron", "O que mudaram"));
        rosa.Sees(world.Pick(
            "Tandil, Argentina (100-500 mil habitantes), desde mar 2026\nLa hacemos los sábados.\nLlegó a 300 personas. Costo: Hasta 10 mil dólares. Resultado: Ventas: +30 %.",
            "Tandil, Argentina (100-500 mil habitantes), desde mar 2026\nLa hacemos los sábados.\nChegou a 300 pessoas. Custo: Até 10 mil dólares. Resultado: Vendas: +30%."));
        rosa.Taps(world.Texts.BackToPractice);
        rosa.Sees("BBP-2026-0012");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WithoutAnAnswerOfTheOtherCityItIsTheCitysOwnWord(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Applies(world.Diego);
        world.Scenario.Pass(Duration.FromDays(29));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees(world.Pick("Tandil (por confirmar)", "Tandil (a confirmar)"));
        world.Scenario.Restart();
        world.Scenario.Pass(Duration.FromDays(2));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees(world.Pick("Tandil (según la ciudad)", "Tandil (segundo a cidade)"));
        world.Ana.Taps(world.Theirs.Confirm);
        world.OpensCard(world.Rosa);
        world.Rosa.Sees(world.Pick("La aplica una ciudad: Tandil.", "Uma cidade a aplica: Tandil."));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhereNobodyCanConfirmItThatIsSaid(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Scenario.Write(work => work.Put(PracticeBank.All, work.Find(PracticeBank.All, "practice-12")! with { Authors = ["0"] }));
        world.Applies(world.Diego);
        world.Diego.Sees(world.Texts.IsAppliedUnasked(30));
        world.Scenario.Pass(Duration.FromDays(30));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees(world.Pick("Tandil (según la ciudad)", "Tandil (segundo a cidade)"));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheOwnerIsAskedEveryNinetyDaysAndTwoSilencesAreNoNews(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Adapting);
        world.Diego.Sees(world.Texts.IsNoted(90));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees(world.Pick("Una ciudad la adapta.", "Uma cidade está adaptando."));
        world.Scenario.Pass(Duration.FromDays(90));
        world.Diego.Sees(world.Texts.HowItGoes(AdoptionState.Adapting, "Tandil", ContactWorld.Title));
        Assert.Equal(world.Texts.StaysSo, world.Diego.Last.Buttons.First().Label);
        Assert.Equal(world.Texts.GiveUp, world.Diego.Last.Buttons.Last().Label);
        world.Diego.Taps(world.Texts.StaysSo);

        var heard = world.Diego.Chat.Messages.Count;
        world.Scenario.Pass(Duration.FromDays(89));
        Assert.Equal(heard, world.Diego.Chat.Messages.Count);
        world.Scenario.Restart();
        world.Scenario.Pass(Duration.FromDays(1));
        world.Scenario.Pass(Duration.FromDays(90));
        Assert.Equal(heard + 2, world.Diego.Chat.Messages.Count);
        world.Scenario.Pass(Duration.FromDays(200));
        Assert.Equal(heard + 2, world.Diego.Chat.Messages.Count);
        world.Opens(world.Diego);
        world.Diego.Sees(world.Pick("Sin noticias desde feb 2027.", "Sem notícias desde fev 2027."));
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot(world.Pick("la adapta.", "está adaptando"));
        world.Rosa.Sees(world.Pick("De una ciudad que la adaptaba no hay noticias desde feb 2027.", "De uma cidade que a adaptava não há notícias desde fev 2027."));
    }

    [Theory]
    [InlineData(Language.Es, true)]
    [InlineData(Language.Pt, true)]
    [InlineData(Language.Es, false)]
    [InlineData(Language.Pt, false)]
    public void WhyACityGaveUpIsReadOnlyWhereItSaysYes(Language language, bool isPublic)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Adapting);
        world.GivesUp(world.Diego, isPublic);
        world.Diego.Sees(world.Texts.IsGivenUp(isPublic));
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Tandil");
        world.Rosa.Taps(world.Pick("Qué cambiaron", "O que mudaram"));
        if (isPublic)
        {
            world.Rosa.Sees(world.Pick("Tandil, Argentina no siguió. Motivo: dinero.\nUn ejemplo de la ordenanza.", "Tandil, Argentina não seguiu. O motivo: dinheiro.\nUm exemplo da lei municipal."));
        }
        else
        {
            world.Rosa.Sees(world.Pick("Una ciudad no siguió: dinero (1).", "Uma cidade não seguiu: dinheiro (1)."));
            world.Rosa.SeesNot("Tandil");
            world.Rosa.SeesNot(world.Pick("Un ejemplo", "Um exemplo"));
        }
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoIsNotConfirmedIsLedToThatAndComesBack(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Rosa);
        world.Rosa.Sees(world.Texts.MustJoin);
        world.Rosa.Taps(world.Texts.TellCity);
        world.Rosa.Says("rosario");
        world.Rosa.Says("Rosa Paz");
        world.Rosa.Says("Técnica");
        world.Rosa.Taps("Enviar");
        world.Opens(world.Rosa);
        world.Rosa.Sees(world.Texts.WaitsToBeConfirmed);
        world.Marta.Taps("Confirmar: Rosa Paz");
        world.Rosa.Sees(world.Texts.YouMayTell(ContactWorld.Title));
        world.Rosa.Taps(world.Texts.TellNow);
        world.Rosa.Sees(world.Texts.AskWhere("Rosario", ContactWorld.Title));
        Assert.Empty(world.All);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AContactOpensItAndWhatCameOfItMovesIt(Language language)
    {
        using var world = new ContactWorld(language);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Agrees(world.Ana);
        var texts = AdoptTexts.All.In(language);
        Assert.Equal(AdoptionState.InContact, Assert.Single(Adoptions(world)).State);
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.Taps(world.Texts.Outcome(ContactOutcome.Adapting, true));
        var adoption = Assert.Single(Adoptions(world));
        Assert.Equal((AdoptionState.Adapting, world.Diego.Id, "Tandil"), (adoption.State, adoption.Owner, adoption.City.Name));
        Assert.Contains(world.Diego.Chat.Messages, message => message.Text.Contains(world.Pick("Anoté que Tandil está adaptando", "Anotei que Tandil está adaptando"), StringComparison.Ordinal));
        world.Diego.Taps(texts.SeeIt);
        world.Diego.Sees(texts.Stands(AdoptionState.Adapting, "Tandil", ContactWorld.Title));
    }

    [Fact]
    public void CitiesOfTheReadersSizeComeFirst()
    {
        using var world = new AdoptionWorld(Language.Es);
        var nora = world.Scenario.Official("Nora", "uy-canelones");
        var elsa = world.Scenario.Official("Elsa", "ar-rosario");
        var ines = world.Scenario.Official("Inés", "ar-moron");
        foreach (var (phone, changed, size) in new[] { (ines, "Con vecinas.", "1,5 millones"), (nora, "Con camiones.", "600 mil"), (elsa, "Con barcos.", "1,2 millones"), (world.Diego, "Con trenes.", "15 mil") })
        {
            world.Applies(phone, changed, size);
            world.Scenario.Pass(Duration.FromDays(1));
        }

        world.OpensCard(elsa);
        elsa.Sees("La aplican 4 ciudades: Morón (por confirmar), Canelones (por confirmar), Rosario (por confirmar) y Tandil (por confirmar).");
        elsa.Taps("Qué cambiaron");
        elsa.Sees("Primero, las ciudades del tamaño de la suya.");
        elsa.Sees("Con barcos.");
        elsa.Sees("Con vecinas.");
        elsa.SeesNot("Con trenes.");
        elsa.Taps("Siguientes");
        elsa.Sees("Con trenes.");
        elsa.Sees("Con camiones.");
        world.OpensCard(nora);
        nora.Taps("Qué cambiaron");
        nora.Sees("Primero, las ciudades del tamaño de la suya.");
        nora.Sees("Con camiones.");
        nora.SeesNot("Con vecinas.");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void SearchesAreNarrowedToWhatOtherCitiesApplyAndThoseComeFirst(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Scenario.Write(work => work.Put(PracticeBank.All, ContactWorld.PracticeOf(world.Ana, 11) with { Likes = ["1", "2"] }));
        world.Rosa.Says("feria");
        world.Rosa.Taps("1. Feria de la economía social");
        world.Rosa.Sees("BBP-2026-0011");
        world.Applies(world.Diego);
        world.Rosa.Says("feria");
        world.Rosa.Taps("Filtrar");
        world.Rosa.Taps(world.Pick("Otras ciudades", "Outras cidades"));
        world.Rosa.Taps(world.Pick("Aplicada por otras ciudades (1)", "Aplicada por outras cidades (1)"));
        world.Rosa.Sees(world.Pick("1 práctica", "1 prática"));
        world.Rosa.Taps("1. Feria de la economía social");
        world.Rosa.Sees("BBP-2026-0012");
        world.Rosa.Says("feria");
        world.Rosa.Taps("1. Feria de la economía social");
        world.Rosa.Sees("BBP-2026-0012");
        world.Scenario.Restart();
        world.GivesUp(world.Diego, isPublic: false);
        world.Rosa.Says("feria");
        world.Rosa.Taps("1. Feria de la economía social");
        world.Rosa.Sees("BBP-2026-0011");
    }

    [Fact]
    public void TheCardKeepsToSevenButtonsBesideItsSections()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Applies(world.Diego);
        world.Diego.Says("feria");
        world.Diego.Taps("1. Feria de la economía social");
        string[] sections = ["Resultados", "Dificultades", "Para replicarla", "Ficha completa", "Qué cambiaron"];
        Assert.InRange(world.Diego.Last.Buttons.Select(button => button.Label).Except(sections).Count(), 1, 7);
        Assert.InRange(world.Diego.Last.Text.Length, 1, 900);
    }

    private static IReadOnlyList<Adoption> Adoptions(ContactWorld world) =>
        world.Scenario.Read(work => work.All(AdoptionLedger.All, KeyRange.All));
}
