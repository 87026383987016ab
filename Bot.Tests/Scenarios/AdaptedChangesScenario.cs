using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.People.GuardPrivacy;

namespace Bot.Tests.Scenarios;

/// <summary>What becomes of the link between two practices when either, its people or its city change: one rule each.</summary>
public sealed class AdaptedChangesScenario
{
    [Fact]
    public void ADownloadHoldsTheLink()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.Diego.Says("/privacidad");
        world.Diego.Taps(PrivacyTexts.All.Es.Download);
        var file = System.Text.Encoding.UTF8.GetString(world.Diego.Last.FileContent!);
        Assert.Contains("BBP-2026-0012", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Quispe", file, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOriginIsWithdrawnAndDeletedAndTheOtherStillNamesIt()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.PublishesOwn();
        world.Puts(world.Adoption.PracticeId, practice => practice with { State = PracticeState.Withdrawn });
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinas.");
        world.Rosa.SeesNot("Práctica original");
        world.Scenario.Write(work => work.Delete(PracticeBank.All, "practice-12"));
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinas.");
        world.Rosa.SeesNot("Práctica original");
    }

    [Fact]
    public void WhatIsArchivedOrDeletedIsNotNamedAnyMore()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.PublishesOwn();
        var id = world.Own.Id;
        world.Puts(id, practice => practice with { State = PracticeState.Archived });
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Adaptada en");
        world.Puts(id, practice => practice with { State = PracticeState.Published });
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
        world.Scenario.Write(work => work.Delete(PracticeBank.All, id));
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Adaptada en");
        world.Opens(world.Diego);
        world.Diego.Sees("Escribir nuestra práctica");
    }

    [Fact]
    public void AMergedCityIsNamedAsItIsCalledNowAlsoWhereThePracticeIsGone()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Puts("practice-12", practice => practice with { Place = new Place { Name = "Campinhas", Country = Country.FromText("BR") } });
        world.BeginsOwn();
        world.PublishesOwn();
        world.Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, world.Ana.Id)! with { Place = new Place { Name = "Campinhas", Country = Country.FromText("BR") } }));
        world.Scenario.Write(work => work.Delete(PracticeBank.All, "practice-12"));
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinhas.");
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Ciudades");
        world.Marta.Taps("«Campinhas»");
        world.Marta.Taps("Unir con otra ciudad");
        world.Marta.Says("campinas");
        world.Marta.Taps("Sí, unir");
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinas.");
    }

    [Fact]
    public void TwoListedCitiesThatBecomeOneAreNamedByTheOneThatStays()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.PublishesOwn();
        var (from, into) = (Cities.Shipped.Find("br-campinas")!, Cities.Shipped.Find("br-guarulhos")!);
        world.Scenario.Write(work => Assert.True(CityList.Merge(work, work.Find(Persons.All, world.Marta.Id)!, from, into, "merge1", world.Scenario.Now).IsValid));
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Guarulhos.");
        world.Rosa.Taps("Práctica original");
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
    }

    [Fact]
    public void WhatTurnsOutToBeOfOneCityIsNotShownAsOfAnother()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.PublishesOwn();
        world.Puts(world.Own.Id, practice => practice with { Place = practice.AdaptedFrom!.City });
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.SeesNot("Adaptada de");
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Adaptada en");
    }

    [Fact]
    public void ARevisionKeepsTheLink()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        world.PublishesOwn();
        world.Diego.PressesCode("v.begin", world.Own.Id);
        Assert.Equal(2, world.Practices.Count(practice => practice.AdaptedFrom?.Number.Text == "BBP-2026-0012"));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
    }

    [Fact]
    public void ItsAuthorIsForgottenAndThePublishedOneStaysLinked()
    {
        using var world = new AdoptionWorld(Language.Es);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil");
        world.BeginsOwn();
        world.PublishesOwn();
        world.Diego.Says("/privacidad");
        world.Diego.Taps(PrivacyTexts.All.Es.Delete);
        world.Diego.Taps(PrivacyTexts.All.Es.YesDelete);
        world.Diego.Taps(PrivacyTexts.All.Es.DeleteForEver);
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
        world.Opens(elsa);
        elsa.SeesNot("Escribir nuestra práctica");
        elsa.PressesCode("l.write", "practice-12");
        _ = world.Own;
        elsa.Taps("Ver nuestra práctica");
        elsa.Sees("Adaptada de BBP-2026-0012, Campinas.");
    }
}
