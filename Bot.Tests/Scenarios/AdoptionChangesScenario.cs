using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.People.GuardPrivacy;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What becomes of an adoption when its people, its practice or its city change: one rule each.</summary>
public sealed class AdoptionChangesScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheOwnerIsForgottenAndAColleagueKeepsIt(Language language)
    {
        using var world = new AdoptionWorld(language);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", language == Language.Pt ? "pt-br" : "es");
        world.Applies(world.Diego);
        Forgets(world.Diego, language);
        Assert.Equal((elsa.Id, AdoptionState.Applied), (world.Adoption.Owner, world.Adoption.State));
        elsa.Sees(world.Texts.HandedOn("Tandil", ContactWorld.Title));
        elsa.Taps(world.Texts.SeeIt);
        elsa.Sees(world.Texts.Change);
        Assert.DoesNotContain(world.Scenario.Everything(), document => document.Contains("waldino", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(world.Adoption.History, entry => entry.By == world.Diego.Id);
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Tandil");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhatWasNotPublicGoesWithWhoToldIt(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Interested);
        world.GivesUp(world.Diego, isPublic: false);
        Assert.Equal(world.Pick("Un ejemplo de la ordenanza.", "Um exemplo da lei municipal."), world.Adoption.GivenUp!.WouldHaveHelped!.Text);
        Forgets(world.Diego, language);
        Assert.Null(world.Adoption.GivenUp!.WouldHaveHelped);
        Assert.Equal((Person.Nobody, "money"), (world.Adoption.Owner, world.Adoption.GivenUp!.Cause.Code));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void ALeftCitysAdoptionWaitsForTheNextOneOfIt(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Adapting);
        world.Diego.Says("/perfil");
        world.Diego.Taps(world.Pick("Ciudad", "Cidade"));
        world.Diego.Says("canelones");
        Assert.Equal((Person.Nobody, "Tandil"), (world.Adoption.Owner, world.Adoption.City.Name));
        world.Scenario.Pass(Duration.FromDays(100));
        Assert.Equal(0, world.Adoption.Asks);
        var elsa = world.Scenario.Joins("Elsa", "tandil");
        world.Marta.Taps("Confirmar: Elsa Elsa");
        Assert.Equal(elsa.Id, world.Adoption.Owner);
        elsa.Sees(Bot.Features.Practices.AdoptPractices.AdoptTexts.All.Es.HandedOn("Tandil", ContactWorld.Title));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TwoSpellingsOfACityBecomeOneAndSoDoTheirAdoptions(Language language)
    {
        using var world = new AdoptionWorld(language);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", world.Pick("es", "pt-br"));
        world.Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, elsa.Id)! with { Place = new Place { Name = "Tandil Centro", Country = Country.FromText("AR") } }));
        world.Opens(world.Diego);
        world.Diego.Taps(world.Texts.Interested);
        world.Applies(elsa);
        Assert.Equal(2, world.All.Count);
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Ciudades");
        world.Marta.Taps("«Tandil Centro»");
        world.Marta.Taps("Unir con otra ciudad");
        world.Marta.Says("tandil");
        world.Marta.Taps("Sí, unir");
        Assert.Equal((AdoptionState.Applied, elsa.Id, "ar-tandil"), (world.Adoption.State, world.Adoption.Owner, world.Adoption.City.CityId));
        Assert.Equal(2, world.Adoption.History.Count(entry => entry.Step == AdoptionStep.Begin));
        world.Opens(world.Diego);
        world.Diego.Sees(world.Texts.KeptByColleague);
    }

    [Fact]
    public void AnArchivedPracticeIsNotAskedAboutAndKeepsWhatCitiesDid()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Applies(world.Diego);
        world.Marta.PressesCode("v.askend", world.Adoption.PracticeId);
        world.Marta.Taps("Sí, archivarla");
        var heard = world.Diego.Chat.Messages.Count;
        world.Scenario.Pass(Duration.FromDays(100));
        Assert.Equal(heard, world.Diego.Chat.Messages.Count);
        Assert.Equal((AdoptionState.Applied, 0), (world.Adoption.State, world.Adoption.Asks));
        world.Puts(world.Adoption.PracticeId, practice => practice with { State = PracticeState.Published });
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Tandil (según la ciudad)");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AWithdrawnPracticeKeepsItsAdoptionsUntilItIsDeleted(Language language)
    {
        using var world = new AdoptionWorld(language);
        world.Applies(world.Diego);
        world.Ana.PressesCode("s.hub", world.Adoption.PracticeId);
        world.Ana.Taps(language == Language.Pt ? "Más" : "Mais");
        world.Ana.Taps("Retirar");
        world.Ana.Taps(language == Language.Pt ? "Sí, retirar" : "Sim, retirar");
        Assert.Equal(AdoptionState.Applied, world.Adoption.State);
        Forgets(world.Ana, language == Language.Pt ? Language.Es : Language.Pt);
        Assert.Empty(world.All);
    }

    [Fact]
    public void ThePracticesOwnCityNeverAdoptsIt()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Applies(world.Diego);
        var city = world.Adoption.City;
        world.Puts(world.Adoption.PracticeId, practice => practice with { Place = city });
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("una ciudad");
        world.Scenario.Pass(Duration.FromDays(100));
        Assert.Equal(0, world.Adoption.Asks);
        world.OpensCard(world.Diego);
        world.Diego.SeesNot("La aplicamos");
    }

    [Fact]
    public void ADownloadHoldsWhatOneDidAndNobodyElse()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Applies(world.Diego);
        world.Ana.Taps(world.Theirs.Confirm);
        var diegos = Assert.Single(world.Scenario.Read(work => AdoptionForgetting.KeptOf(work, world.Diego.Id)));
        Assert.Equal([world.Diego.Id, world.Diego.Id, Person.Nobody], diegos.History.Select(entry => entry.By));
        Assert.NotNull(diegos.Report);
        var anas = Assert.Single(world.Scenario.Read(work => AdoptionForgetting.KeptOf(work, world.Ana.Id)));
        Assert.Equal((Person.Nobody, null), (anas.Owner, anas.Report));
    }

    private static void Forgets(Phone who, Language language)
    {
        var texts = PrivacyTexts.All.In(language);
        who.Says("/privacidad");
        who.Taps(texts.Delete);
        who.Taps(texts.YesDelete);
        who.Taps(texts.DeleteForEver);
    }
}
