using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People.GuardPrivacy;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Tandil was joined with Rosario by mistake, and is by itself again within a day. Both apply the practice of Campinas.</summary>
public sealed class CityMergeScenario
{
    [Fact]
    public void UndoneAtOnceEveryDocumentIsAsItWas()
    {
        using var world = new AdoptionWorld(Language.Es);
        var beto = TwoCities(world);
        var before = Documents(world);
        Merges(world);
        Assert.Equal("ar-rosario", world.Scenario.PersonOf(world.Diego).Place!.CityId);
        Assert.Equal("Rosario", Office(world).Subcoordinator!.Name);
        Assert.Equal(2, world.Adoption.History.Length);
        Assert.Equal(["Rosario"], world.Scenario.Read(work => work.All(DecisionBook.All, KeyRange.All))[0].Cities.Select(city => city.Name));
        world.Marta.Sees("Unida con «Tandil». Se puede deshacer hasta el mar 17 nov, 9:00.");
        world.Scenario.Restart();
        world.Marta.Taps("Deshacer la unión");
        world.Marta.Sees("Deshecho: «Tandil» y Rosario ya no están unidas.");
        world.Marta.SeesNot("Deshacer");
        Assert.Equal(before, Documents(world));
        Assert.All(world.Scenario.Read(work => work.All(CityList.All, KeyRange.All)), city => Assert.True(city is { SameAs: null, Spellings: [] }));
        Assert.Equal("ar-rosario", world.Scenario.PersonOf(beto).Place!.CityId);
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Más");
        world.Marta.Taps("Quién hizo qué");
        world.Marta.Sees("Marta separó «Tandil» de Rosario.");
    }

    /// <summary>
    /// What was of Tandil and is still of Rosario goes back, with what changed of it; what was moved on since stays there, and what is new
    /// stays Rosario's.
    /// </summary>
    [Fact]
    public void WhatHappenedInBetweenIsKept()
    {
        using var world = new AdoptionWorld(Language.Es);
        var beto = TwoCities(world);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil");
        Merges(world);
        world.Scenario.Write(work =>
        {
            var decision = work.All(DecisionBook.All, KeyRange.All)[0];
            work.Put(DecisionBook.All, decision with { Cities = [Listed("uy-canelones"), .. decision.Cities] });
            var acta = Acta.Of(work, "meeting1");
            work.Put(Acta.All, acta with { Remarks = acta.Remarks.Add(RemarkOf(world.Diego, Listed("ar-rosario"), world.Scenario.Now)) });
        });
        world.Diego.Does(me => me.Says("/perfil"), me => me.Taps("Cargo"), me => me.Says("Director de Producción"));
        elsa.Does(me => me.Says("/perfil"), me => me.Taps("Ciudad"), me => me.Says("canelones"));
        var ciro = world.Scenario.Official("Ciro", "ar-rosario");
        world.Opens(beto);
        beto.Taps("La estamos adaptando");
        Undoes(world);
        Assert.Equal(("Tandil", "Director de Producción"), (CityOf(world.Diego), world.Scenario.PersonOf(world.Diego).Post));
        Assert.Equal(("Canelones", "Rosario"), (CityOf(elsa), CityOf(ciro)));
        var (rosario, tandil) = (AdoptionOf(world, "Rosario"), AdoptionOf(world, "Tandil"));
        Assert.Equal((AdoptionState.Adapting, beto.Id), (rosario.State, rosario.Owner));
        Assert.Equal((AdoptionState.Interested, world.Diego.Id), (tandil.State, tandil.Owner));
        var (decided, remarked) = world.Scenario.Read(
            work => (work.All(DecisionBook.All, KeyRange.All)[0].Cities, Acta.Of(work, "meeting1").Remarks.Select(remark => remark.City!.Name)));
        Assert.Equal(["Canelones", "Tandil", "Rosario"], decided.Select(city => city.Name));
        Assert.Equal(["Tandil", "Rosario"], remarked);

        string CityOf(Phone who) => world.Scenario.PersonOf(who).Place!.Name;
    }

    [Fact]
    public void AfterADayTheButtonIsGoneAndAnOldOneSaysSo()
    {
        using var world = new AdoptionWorld(Language.Es);
        _ = TwoCities(world);
        Merges(world);
        var old = world.Marta.Last;
        world.Scenario.Pass(Duration.FromDays(1));
        Assert.Empty(world.Scenario.Read(work => work.All(CityMerges.All, KeyRange.All)));
        world.Marta.Taps(old, "Deshacer la unión");
        world.Marta.SeesToast("Ya pasó un día, o alguien la deshizo: esa unión no se puede deshacer.");
        Assert.Equal("ar-rosario", world.Scenario.PersonOf(world.Diego).Place!.CityId);
        OpensCity(world, "Rosario, Argentina");
        world.Marta.SeesNot("deshacer");
    }

    [Fact]
    public void OfTwoMergesTheLastIsUndoneFirst()
    {
        using var world = new AdoptionWorld(Language.Es);
        _ = TwoCities(world);
        Merges(world);
        var first = world.Marta.Last;
        world.Scenario.Pass(Duration.FromMinutes(1));
        Merges(world, "Canelones, Uruguay");
        world.Marta.Sees("Unida con «Canelones».");
        world.Marta.Taps(first, "Deshacer la unión");
        world.Marta.SeesToast("Otra persona lo cambió mientras tanto.");
        Undoes(world);
        world.Marta.Sees("Unida con «Tandil».");
        Undoes(world);
        world.Marta.SeesNot("Unida");
        Assert.Equal("ar-tandil", world.Scenario.PersonOf(world.Diego).Place!.CityId);
    }

    [Fact]
    public void NothingComesBackOfWhoAskedToBeForgotten()
    {
        using var world = new AdoptionWorld(Language.Es);
        _ = TwoCities(world);
        Merges(world);
        var texts = PrivacyTexts.All.Es;
        world.Diego.Does(me => me.Says("/privacidad"), me => me.Taps(texts.Delete), me => me.Taps(texts.YesDelete));
        world.Diego.Taps(texts.DeleteForEver);
        Undoes(world);
        Assert.DoesNotContain(world.Scenario.Everything(), document => document.Contains($"\"{world.Diego.Id}\"", StringComparison.Ordinal));
        Assert.Equal(Person.Nobody, AdoptionOf(world, "Tandil").Owner);
    }

    /// <summary>Of Tandil: Diego, a practice, a request, an adoption and an office; Beto of Rosario adopts the same practice.</summary>
    private static Phone TwoCities(AdoptionWorld world)
    {
        var beto = world.Scenario.Official("Beto", "ar-rosario");
        world.Scenario.Write(work =>
        {
            var tandil = Listed("ar-tandil");
            Practice practice = new PublishedPractice(13, "Ferias") { Author = world.Diego.Id, City = "ar-tandil" };
            work.Put(PracticeBank.All, practice);
            work.Put(Coordinations.All, Coordination.OfPlan2010 with { Subcoordinator = tandil });
            var theirs = work.All(PracticeBank.All, KeyRange.All).Single(other => other.Place!.CityId == "br-campinas");
            work.Put(ContactRequests.All, ContactSteps.Ask(
                work,
                "request1",
                theirs,
                work.Find(Persons.All, world.Diego.Id)!,
                ContactPurpose.All[0],
                words: null,
                Contact.Parse("Waldino Iturralde, +54 249 444 0202", world.Diego.Id).Value,
                world.Scenario.Now).Value);
            Meets(work, world.Diego, world.Scenario.Now - Duration.FromDays(1));
        });
        world.Opens(beto);
        beto.Taps("Nos interesa");
        world.Opens(world.Diego);
        world.Diego.Taps("Nos interesa");
        return beto;
    }

    /// <summary>Both cities were at a meeting, and both have to do what it decided; Diego proposed a point of it and remarked on its acta.</summary>
    private static void Meets(IWork work, Phone diego, Instant at)
    {
        var (tandil, rosario) = (Listed("ar-tandil"), Listed("ar-rosario"));
        work.Put(DecisionBook.All, new Decision
        {
            Number = new(2026, 1),
            MeetingId = "meeting1",
            Text = LongText.Parse("Enviar la lista de ferias", 60).Value,
            Cities = [tandil, rosario],
            History = [new(DecisionStep.Make, diego.Id, at, DecisionState.Open)],
        });
        work.Put(Acta.All, new Acta { MeetingId = "meeting1", Present = [rosario, tandil], Remarks = [RemarkOf(diego, tandil, at)] });
        AgendaPoint point = new()
        {
            Id = "point1",
            Content = new(Title.Parse("Ferias de la región").Value, 15),
            ProposedBy = diego.Id,
            City = tandil,
            At = at,
        };
        work.Put(Agenda.All, new Agenda { MeetingId = "meeting1", Points = [point] });
    }

    private static ActaRemark RemarkOf(Phone by, Place city, Instant at) => new(by.Id, city, LongText.Parse("Falta el monto.", 100).Value, at);

    private static Place Listed(string city) => Place.Listed(Cities.Shipped.Find(city)!);

    private static void Merges(AdoptionWorld world, string city = "Tandil, Argentina")
    {
        OpensCity(world, city);
        world.Marta.Taps("Unir con otra ciudad");
        world.Marta.Says("rosario");
        world.Marta.Taps("Sí, unir");
    }

    private static void OpensCity(AdoptionWorld world, string city)
    {
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Ciudades");
        while (world.Marta.Last.Find(city) is null)
        {
            world.Marta.Taps("Siguientes");
        }

        world.Marta.Taps(city);
    }

    private static void Undoes(AdoptionWorld world) => world.Marta.Taps("Deshacer la unión");

    private static Adoption AdoptionOf(AdoptionWorld world, string city) => Assert.Single(world.All, adoption => adoption.City.Name == city);

    private static Coordination Office(AdoptionWorld world) => world.Scenario.Read(work => Handover.InOffice(work));

    /// <summary>All that a merge may move, as it is written to disk.</summary>
    private static string[] Documents(AdoptionWorld world) => world.Scenario.Read(work => new ICollection[]
        {
            Persons.All, PracticeBank.All, ContactRequests.All, AdoptionLedger.All, Coordinations.All,
            DecisionBook.All, Acta.All, Agenda.All,
        }
        .SelectMany(collection => collection.Documents(work))
        .Select(document => JsonSerializer.Serialize(document, document.GetType(), StoreJson.Options))
        .ToArray());
}
