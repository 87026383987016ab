using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>Tandil writes a practice of its own from what it told of Campinas' one; each card leads to the other.</summary>
public sealed class AdaptedPracticeScenario
{
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
        var own = world.Own;
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
        diego.Sees("1 de 8");
        diego.Taps(world.Pick("Guardar y salir", "Salvar e sair"));
        world.Opens(diego);
        diego.Taps(world.Texts.SeeOwn);
        diego.Sees(world.Pick("Práctica sin título", "Prática sem título"));
        Assert.Equal(own.Id, world.Own.Id);
    }

    [Fact]
    public void NothingOfTheOtherSidesContactIsTakenOver()
    {
        using var world = new AdoptionWorld(Language.Es);
        world.BeginsOwn();
        Assert.DoesNotContain("contact", world.Own.Answers.Keys);
        Assert.DoesNotContain(world.Own.Answers.Values, answer => ContactWorld.SecretsOfAna.Any(secret => answer.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
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
        elsa.SeesToast("Esto cambió mientras tanto");
        world.Ana.PressesCode("l.write", world.Adoption.PracticeId);
        Assert.DoesNotContain(world.Practices, practice => practice.AdaptedFrom is not null);
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
        world.BeginsOwn();
        world.OpensCard(rosa);
        rosa.SeesNot("BBP-2026-0031");
        world.PublishesOwn();
        world.OpensCard(rosa);
        rosa.Sees(adaptedIn);
        rosa.Taps(world.Pick("Qué cambiaron", "O que mudaram"));
        rosa.Taps($"Tandil: {AdoptionWorld.OwnTitle}");
        rosa.Sees(adaptedFrom);
        rosa.Taps("Ficha completa");
        rosa.Sees(adaptedFrom);
        rosa.Taps(world.Pick("Volver al comienzo", "Voltar ao começo"));
        rosa.Taps(world.Pick("Práctica original", "Prática original"));
        rosa.Sees(adaptedIn);
        Assert.Contains(adaptedFrom, Assert.Single(rosa.AsksInline("BBP-2026-0031").Results).Message.Text.ToString(), StringComparison.Ordinal);
        var shared = Assert.Single(rosa.AsksInline("BBP-2026-0012").Results).Message.Text.ToString();
        Assert.Contains(adaptedIn, shared, StringComparison.Ordinal);
        Assert.Contains(world.Pick("La aplica una ciudad: Tandil (por confirmar).", "Uma cidade a aplica: Tandil (a confirmar)."), shared, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Es, "Adaptada de", "En otras ciudades", "Adaptada en BBP-2026-0031 (Tandil).")]
    [InlineData(Language.Pt, "Adaptada de", "Em outras cidades", "Adaptada em BBP-2026-0031 (Tandil).")]
    public void TheWordSheetsSayItToo(Language language, string from, string others, string adaptedIn)
    {
        using var world = new AdoptionWorld(language);
        world.BeginsOwn();
        world.PublishesOwn();
        var own = Sheet(world, world.Own.Id);
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

    private static string[] Sheet(AdoptionWorld world, string id)
    {
        world.Rosa.PressesCode(PracticeDoors.Sheet.To(id));
        return [.. DocxReader.Read(world.Rosa.Last.FileContent!, CancellationToken.None).Lines.Select(line => line.Text)];
    }
}
