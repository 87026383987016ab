using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People.GuardPrivacy;
using Bot.Features.Practices;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>Tandil writes a practice of its own from what it told of Campinas' one; each card leads to the other, whatever happens.</summary>
public sealed class AdaptedPracticeScenario
{
    private const string OwnTitle = "Feria en la estación";

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AnAppliedRecordBeginsAnOwnPracticeWithWhatWasTold(Language language)
    {
        using var world = new AdoptionWorld(language);
        var diego = world.Diego;
        world.Applies(diego);
        diego.Taps(world.Texts.WriteOwn);
        diego.Sees(world.Pick(
            "Empecé la práctica de Tandil con lo que ya contaron: tema, resumen, resultados, inicio, habitantes e indicadores.\nLa ficha dirá «Adaptada de BBP-2026-0012, Campinas».",
            "Comecei a prática de Tandil com o que vocês já contaram: tema, resumo, resultados, início, habitantes e indicadores.\nA ficha vai dizer «Adaptada de BBP-2026-0012, Campinas»."));
        var own = Own(world);
        Assert.Equal((PracticeState.Draft, "Tandil", language), (own.State, own.Place!.Name, own.Language));
        Assert.Equal(
            ("microcredit", "La hacemos los sábados.", "2026-03", "100k-500k"),
            (own.Answers["theme"].Text, own.Answers["summary"].Text, own.Answers["start"].Text, own.Answers["population"].Text));
        Assert.Equal(world.Pick("Ventas: +30 %", "Vendas: +30%"), own.Answers["indicators"].Text);
        Assert.Equal(
            world.Pick(
                "Llegó a 300 personas. Costo: Hasta 10 mil dólares. Resultado: Ventas: +30 %.",
                "Chegou a 300 pessoas. Custo: Até 10 mil dólares. Resultado: Vendas: +30%."),
            own.Answers["results"].Text);
        Assert.All(own.Answers.Values, answer => Assert.Equal(diego.Id, answer.By));
        Assert.Empty(own.Read(world.Scenario.Now).Problems.Where(problem => own.Answers.ContainsKey(problem.Field)));

        diego.Taps(world.Texts.GoOnWriting);
        diego.Sees(world.Pick("Práctica sin título", "Prática sem título"));
        world.Opens(diego);
        diego.Taps(world.Texts.SeeOwn);
        diego.Sees(world.Pick("Práctica sin título", "Prática sem título"));
        Assert.Equal(own.Id, Own(world).Id);
    }

    [Fact]
    public void NothingOfTheOtherSidesContactIsTakenOver()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
        Assert.DoesNotContain("contact", Own(world).Answers.Keys);
        Assert.DoesNotContain(Own(world).Answers.Values, answer => ContactWorld.SecretsOfAna.Any(secret => answer.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void OnlyTheOwnerOfWhatIsAppliedBeginsOne()
    {
        using var world = new AdoptionWorld(Language.Es);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil");
        world.Opens(world.Diego);
        world.Diego.Taps("La estamos adaptando");
        world.Opens(world.Diego);
        world.Diego.SeesNot("Escribir nuestra práctica");
        world.Diego.PressesCode("l.write", world.Adoption.PracticeId);
        world.Applies(world.Diego);
        elsa.PressesCode("l.write", world.Adoption.PracticeId);
        elsa.SeesToast("Esto cambió mientras tanto.");
        world.Ana.PressesCode("l.write", world.Adoption.PracticeId);
        Assert.DoesNotContain(Practices(world), practice => practice.AdaptedFrom is not null);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void EachCardLeadsToTheOtherOnceItIsPublished(Language language)
    {
        using var world = new AdoptionWorld(language);
        var rosa = world.Rosa;
        const string adaptedFrom = "Adaptada de BBP-2026-0012, Campinas.";
        var adaptedIn = world.Pick("Adaptada en BBP-2026-0031 (Tandil).", "Adaptada em BBP-2026-0031 (Tandil).");
        BeginsOwn(world);
        world.OpensCard(rosa);
        rosa.SeesNot("BBP-2026-0031");
        Publishes(world);
        world.OpensCard(rosa);
        rosa.Sees(adaptedIn);
        rosa.Taps(world.Pick("Qué cambiaron", "O que mudaram"));
        rosa.Taps($"Tandil: {OwnTitle}");
        rosa.Sees(adaptedFrom);
        rosa.Taps("Ficha completa");
        rosa.Sees(adaptedFrom);
        rosa.Taps(world.Pick("Volver al comienzo", "Voltar ao começo"));
        rosa.Taps(world.Pick("Práctica original", "Prática original"));
        rosa.Sees(adaptedIn);
        Assert.Contains(adaptedFrom, Assert.Single(rosa.AsksInline("BBP-2026-0031").Results).Message.Text.ToString(), StringComparison.Ordinal);
        var shared = Assert.Single(rosa.AsksInline("BBP-2026-0012").Results).Message.Text.ToString();
        Assert.Contains(adaptedIn, shared, StringComparison.Ordinal);
        Assert.Contains(world.Pick("La aplica una ciudad: Tandil (por confirmar).", "Uma cidade aplica: Tandil (a confirmar)."), shared, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Es, "Adaptada de", "En otras ciudades", "Adaptada en BBP-2026-0031 (Tandil).")]
    [InlineData(Language.Pt, "Adaptada de", "Em outras cidades", "Adaptada em BBP-2026-0031 (Tandil).")]
    public void TheWordSheetsSayItToo(Language language, string from, string others, string adaptedIn)
    {
        using var world = new AdoptionWorld(language);
        BeginsOwn(world);
        Publishes(world);
        var own = Sheet(world, Own(world).Id);
        Assert.Equal("BBP-2026-0012, Campinas", own[Array.IndexOf(own, from) + 1]);
        Assert.DoesNotContain(others, own);
        var origin = Sheet(world, world.Adoption.PracticeId);
        Assert.Contains(others, origin);
        Assert.Contains(origin, line => line.Contains(adaptedIn, StringComparison.Ordinal));
        Assert.DoesNotContain(from, origin);
    }

    [Fact]
    public void ASharedCardSaysItAlsoAfterSomebodyPressed()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.Applies(world.Diego);
        var card = Assert.Single(world.Rosa.AsksInline("BBP-2026-0012").Results).Message;
        world.Rosa.PressesInline("inline-1", card.Rows[^1][0].Data!);
        var shown = world.Scenario.ChatOf(Bot.Messages.Address.OfInline("inline-1")).Last;
        Assert.Contains("La aplica una ciudad: Tandil (por confirmar).", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ADownloadHoldsTheLink()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
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
        BeginsOwn(world);
        Publishes(world);
        Puts(world, world.Adoption.PracticeId, practice => practice with { State = PracticeState.Withdrawn });
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
        BeginsOwn(world);
        Publishes(world);
        var id = Own(world).Id;
        Puts(world, id, practice => practice with { State = PracticeState.Archived });
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Adaptada en");
        Puts(world, id, practice => practice with { State = PracticeState.Published });
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
        Puts(world, "practice-12", practice => practice with { Place = new Place { Name = "Campinhas", Country = Country.FromText("BR") } });
        BeginsOwn(world);
        Publishes(world);
        world.Scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, world.Ana.Id)! with { Place = new Place { Name = "Campinhas", Country = Country.FromText("BR") } }));
        world.Scenario.Write(work => work.Delete(PracticeBank.All, "practice-12"));
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinhas.");
        world.Marta.Says("/coordinacion");
        world.Marta.Taps("Ciudades");
        world.Marta.Taps("«Campinhas»");
        world.Marta.Taps("Es la misma que otra");
        world.Marta.Says("campinas");
        world.Marta.Taps("Sí, unir");
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Campinas.");
    }

    [Fact]
    public void TwoListedCitiesThatBecomeOneAreNamedByTheOneThatStays()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
        Publishes(world);
        var (from, into) = (Cities.Shipped.Find("br-campinas")!, Cities.Shipped.Find("br-guarulhos")!);
        world.Scenario.Write(work => Assert.True(CityList.Merge(work, work.Find(Persons.All, world.Marta.Id)!, from, into, world.Scenario.Now).IsValid));
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.Sees("Adaptada de BBP-2026-0012, Guarulhos.");
        world.Rosa.Taps("Práctica original");
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
    }

    [Fact]
    public void WhatTurnsOutToBeOfOneCityIsNotShownAsOfAnother()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
        Publishes(world);
        Puts(world, Own(world).Id, practice => practice with { Place = practice.AdaptedFrom!.City });
        world.Rosa.Says("/start p_BBP-2026-0031");
        world.Rosa.SeesNot("Adaptada de");
        world.OpensCard(world.Rosa);
        world.Rosa.SeesNot("Adaptada en");
    }

    [Fact]
    public void ARevisionKeepsTheLink()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
        Publishes(world);
        world.Diego.PressesCode("v.begin", Own(world).Id);
        Assert.Equal(2, Practices(world).Count(practice => practice.AdaptedFrom?.Number.Text == "BBP-2026-0012"));
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
    }

    [Fact]
    public void ItsAuthorIsForgottenAndThePublishedOneStaysLinked()
    {
        using var world = new AdoptionWorld(Language.Es);
        BeginsOwn(world);
        Publishes(world);
        world.Diego.Says("/privacidad");
        world.Diego.Taps(PrivacyTexts.All.Es.Delete);
        world.Diego.Taps(PrivacyTexts.All.Es.YesDelete);
        world.Diego.Taps(PrivacyTexts.All.Es.DeleteForEver);
        world.OpensCard(world.Rosa);
        world.Rosa.Sees("Adaptada en BBP-2026-0031 (Tandil).");
    }

    private static void BeginsOwn(AdoptionWorld world)
    {
        world.Applies(world.Diego);
        world.Diego.Taps(world.Texts.WriteOwn);
    }

    private static IReadOnlyList<Practice> Practices(AdoptionWorld world) => world.Scenario.Read(work => work.All(PracticeBank.All, KeyRange.All));

    private static Practice Own(AdoptionWorld world) => Assert.Single(Practices(world), practice => practice.AdaptedFrom is not null);

    private static void Publishes(AdoptionWorld world)
    {
        Practice published = new PublishedPractice(31, OwnTitle) { Author = world.Diego.Id, City = "ar-tandil" };
        Puts(world, Own(world).Id, draft => published with { Id = draft.Id, AdaptedFrom = draft.AdaptedFrom, Answers = draft.Answers });
    }

    private static void Puts(AdoptionWorld world, string id, Func<Practice, Practice> change) =>
        world.Scenario.Write(work => work.Put(PracticeBank.All, change(work.Find(PracticeBank.All, id)!)));

    private static string[] Sheet(AdoptionWorld world, string id)
    {
        world.Rosa.PressesCode(PracticeDoors.Sheet.To(id));
        return [.. DocxReader.Read(world.Rosa.Last.FileContent!, CancellationToken.None).Lines.Select(line => line.Text)];
    }
}
