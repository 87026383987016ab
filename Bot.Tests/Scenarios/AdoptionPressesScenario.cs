using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>A city's word on a practice where people press twice, leave in the middle, or read the other language.</summary>
public sealed class AdoptionPressesScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoLeavesAQuestionThatMayStayEmptyFindsItAgain(Language language)
    {
        using var world = new AdoptionWorld(language);
        BeginsToApply(world);
        world.Diego.Says("300");
        var asked = world.Texts.AskCost.Title;
        world.Diego.Sees(asked);
        world.Diego.Taps(world.Pick("Guardar y salir", "Salvar e sair"));
        world.Scenario.Restart();
        world.Diego.Taps(world.Texts.GoOn);
        world.Diego.Sees(asked);
        world.Diego.Taps(world.Pick("Saltar", "Pular"));
        world.Diego.Taps(world.Pick("Guardar y salir", "Salvar e sair"));
        world.Diego.Taps(world.Texts.GoOn);
        world.Diego.Sees(world.Texts.AskResult.Title);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AFormNamesThePracticeAndItsCity(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Applying);
        world.Diego.Sees("Feria de la economía social (Campinas)");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void PressedTwiceNothingHasChangedMeanwhile(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.TapsTwice(world.Texts.Adapting);
        world.Diego.Sees(world.Texts.Stands(AdoptionState.Adapting, "Tandil", ContactWorld.Title));
        world.Applies(world.Diego);
        world.Ana.TapsTwice(world.Theirs.Confirm);
        world.Ana.Sees(world.Theirs.WasConfirmed("Tandil"));
        Assert.Single(world.Adoption.History, entry => entry.Step == AdoptionStep.Confirm);
    }

    [Theory]
    [InlineData(Language.Es, "La hacemos los sábados con las familias de la ciudad y sin intermediarios.", "(em espanhol)")]
    [InlineData(Language.Pt, "Fazemos aos sábados com as famílias da cidade e não há intermediários.", "(en portugués)")]
    public void WhatIsInTheOtherLanguageIsMarked(Language language, string changed, string mark)
    {
        using var world = new AdoptionWorld(language);
        world.Applies(world.Diego, changed);
        world.Ana.Sees($"{changed}\n{mark}");
        world.OpensCard(world.Rosa);
        world.Rosa.Taps(world.Pick("Qué cambiaron", "O que mudaram"));
        world.Rosa.Sees(changed);
        world.Rosa.SeesNot(world.Pick("(en español)", "(em português)"));
        world.OpensCard(world.Ana);
        world.Ana.Taps(world.Pick("O que mudaram", "Qué cambiaron"));
        world.Ana.Sees($"{changed}\n{mark}");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void FromTheBegunPracticeTheFirstOpenQuestionFollows(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.BeginsOwn();
        world.Diego.Taps(world.Texts.GoOnWriting);
        world.Diego.Sees("1 de 8");
        world.Diego.Says("Ferias en la estación de trenes");
        Assert.Equal("Ferias en la estación de trenes", world.Own.Answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void AnExampleIsArchivedByItsAuthorsAlone()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Puts("practice-12", practice => practice with { IsExample = true });
        world.Marta.PressesCode("v.askend", "practice-12");
        world.Marta.SeesToast(Bot.Texts.Refusals.Say(Language.Es, new(RefusalCode.NotInThisState)));
        world.Ana.PressesCode("v.askend", "practice-12");
        world.Ana.Sees("Arquivar «Feria de la economía social»?");
    }

    private static void BeginsToApply(AdoptionWorld world)
    {
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Applying);
        world.Diego.Says("03/2026");
        world.Diego.Says("La hacemos los sábados.");
        world.Diego.Taps(world.Pick("Listo", "Pronto"));
    }
}
