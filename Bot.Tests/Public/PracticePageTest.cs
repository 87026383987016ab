using System.Text.Json;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>The page of a practice, in both languages.</summary>
public sealed class PracticePageTest
{
    private const int MostBytes = 60_000;

    private static readonly PublishedPractice Fondo = new(12, "Fondo barrial <rotatorio>")
    {
        Summary = "Presta a vecinas del barrio.\nSin intereses el primer año.",
        Results = "Se dieron 300 créditos en dos años.",
        Lessons = "Costó reunir a los comercios.",
        Replicability = "Empiecen con diez comercios.",
        OtherTitle = "Fundo de bairro",
        OtherSummary = "Empresta a vizinhas do bairro.",
        Beneficiaries = ["women"],
    };

    private static readonly PublishedPractice Otro = new(13, "Fondo rotatorio para vecinas") { Summary = "Presta a vecinas del barrio." };

    [Fact]
    public void TellsEverythingUnderItsNames()
    {
        using var world = new SiteWorld(Fondo, Otro);
        var page = world.Page("/p/BBP-2026-0012/");
        Assert.Equal("Fondo barrial <rotatorio>", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Sin intereses el primer año.", text, StringComparison.Ordinal);
        Assert.Contains("Canelones, Uruguay", text, StringComparison.Ordinal);
        Assert.Contains("Dificultades y lecciones", text, StringComparison.Ordinal);
        Assert.Contains("Costó reunir a los comercios.", text, StringComparison.Ordinal);
        Assert.Contains("Cómo aplicarla", text, StringComparison.Ordinal);
        Assert.Contains("Mujeres", text, StringComparison.Ordinal);
        Assert.Equal("https://t.me/bbp_bot?start=p_BBP-2026-0012", page.QuerySelector("aside .button")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("aside svg path"));
        Assert.Contains(page.QuerySelectorAll("main .cards a"), link => link.GetAttribute("href") == "/p/BBP-2026-0013/");
    }

    [Fact]
    public void IsReadInPortugueseWithItsTranslation()
    {
        using var world = new SiteWorld(Fondo);
        var page = world.Page("/pt/p/BBP-2026-0012/");
        Assert.Equal("Fundo de bairro", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("pt-BR", page.DocumentElement.GetAttribute("lang"));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Empresta a vizinhas do bairro.", text, StringComparison.Ordinal);
        Assert.Contains("Resumo (tradução)", text, StringComparison.Ordinal);
        Assert.Contains("Em espanhol: Fondo barrial <rotatorio>", text, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main p[lang=es]"), line => line.TextContent == "Costó reunir a los comercios.");
    }

    [Fact]
    public void TellsBrowsersWhereItIsInTheOtherLanguage()
    {
        using var world = new SiteWorld(Fondo);
        var page = world.Page("/pt/p/BBP-2026-0012/");
        Assert.Equal(SiteWorld.Address + "/pt/p/BBP-2026-0012/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(SiteWorld.Address + "/p/BBP-2026-0012/", page.QuerySelector("link[hreflang=es]")!.GetAttribute("href"));
        Assert.Equal(SiteWorld.Address + "/pt/p/BBP-2026-0012/", page.QuerySelector("link[hreflang='pt-BR']")!.GetAttribute("href"));
        Assert.Equal("Fundo de bairro (Canelones, Uruguai)", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
    }

    [Fact]
    public void StaysLightWithTheLongestTexts()
    {
        var all = string.Join(' ', Enumerable.Repeat("palabra", 400));
        using var world = new SiteWorld(Fondo with { Summary = all, Results = all, Lessons = all, Replicability = all });
        Assert.InRange(world.Find("/p/BBP-2026-0012/").Content.Length, 1, MostBytes);
    }

    [Fact]
    public void APictureIsDrawnAnewWithoutWhatThePhoneWroteIntoIt()
    {
        using var world = new SiteWorld();
        var stored = world.Files.Write(Pictures.PhotoWithPlace(width: 3000, height: 1500, marked: "ZZSECRETPLACE")).Id;
        var photo = Attachment.Of("id", "feria.jpg", "image/jpeg", isPhoto: true, 1000, "La feria") with { StoredFile = stored };
        world.Chat.Write(work => work.Put(PracticeBank.All, (Practice)(Fondo with { Attachments = [photo] })));
        Assert.Equal("La feria", world.Page("/p/BBP-2026-0012/").QuerySelector("figure img")!.GetAttribute("alt"));
        var shown = world.Page("/p/BBP-2026-0012/").QuerySelector("figure img")!;
        Assert.Equal(("1280", "640"), (shown.GetAttribute("width"), shown.GetAttribute("height")));
        using var data = JsonDocument.Parse(world.Find("/datos/practicas.json").Content);
        Assert.Equal(SiteWorld.Address + "/fotos/BBP-2026-0012/1.jpg", data.RootElement[0].GetProperty("fotos_y_documentos").GetString());
        var drawn = world.Find("/fotos/BBP-2026-0012/1.jpg");
        Assert.Equal(200, drawn.Status);
        Assert.Equal((1280, 640), Pictures.SizeOf(drawn.Content.Span));
        Assert.DoesNotContain("ZZSECRETPLACE", System.Text.Encoding.Latin1.GetString(drawn.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void ADayIsTheNetworksEverywhere()
    {
        // In the evening of the 28th where the network is, and the 29th by UTC.
        using var world = new SiteWorld(Fondo with { At = Instant.FromUtc(2026, 11, 29, 1, 30) });
        var page = world.Page("/p/BBP-2026-0012/");
        Assert.All(page.QuerySelectorAll("time"), day => Assert.Equal("2026-11-28", day.GetAttribute("datetime")));
        foreach (var path in new[] { "/p/BBP-2026-0012/", "/datos/practicas.csv", "/datos/practicas.json", "/sitemap.xml" })
        {
            Assert.Contains("2026-11-28", SiteWorld.Text(world.Find(path)), StringComparison.Ordinal);
            Assert.DoesNotContain("2026-11-29", SiteWorld.Text(world.Find(path)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OnlyWhatEverybodyReadsMovesTheDayOfTheLastChange()
    {
        Practice published = Fondo;
        var (first, later) = (published.PublishedAt!.Value, published.PublishedAt!.Value + Duration.FromDays(9));
        var begun = published with { UpdatedAt = later, History = [new(Step.Publish, "8", first, PracticeState.Published), new(Step.Revise, "77", later, PracticeState.Published)] };
        Assert.Equal(first, PublicParts.Of(begun)!.UpdatedAt);
        var confirmed = begun with { History = begun.History.Add(new(Step.Confirm, "77", later, PracticeState.Published)) };
        Assert.Equal(first, PublicParts.Of(confirmed)!.UpdatedAt);
        var lapsed = begun with { History = begun.History.Add(new(Step.Lapse, null, later, PracticeState.Published)) };
        Assert.Equal(later, PublicParts.Of(lapsed)!.UpdatedAt);
        var translated = begun with { Answers = begun.Answers.Add(PracticeFields.OtherTitle, Answer.Of("Fundo", 1, "8", later)) };
        Assert.Equal(later, PublicParts.Of(translated)!.UpdatedAt);
        var taken = begun with { History = begun.History.Add(new(Step.Publish, "8", later, PracticeState.Published)) };
        Assert.Equal(later, PublicParts.Of(taken)!.UpdatedAt);
    }

    [Fact]
    public void NoHeadingStandsTwiceInARow()
    {
        using var world = new SiteWorld(Fondo);
        foreach (var path in new[] { "/p/BBP-2026-0012/", "/pt/p/BBP-2026-0012/" })
        {
            var headings = world.Page(path).QuerySelectorAll("article h2, article h3").Select(heading => heading.TextContent).ToList();
            Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.NotEqual(pair.First, pair.Second));
        }
    }

    [Fact]
    public void WithdrawalTakesPageFeedAndDataAwayInTheSameCommit()
    {
        using var world = new SiteWorld(Fondo, Otro);
        Assert.Equal(200, world.Find("/p/BBP-2026-0012/").Status);
        world.Chat.Phone("Ana").Says("/retirar practice-12");
        Assert.Equal(410, world.Find("/p/BBP-2026-0012/").Status);
        Assert.Equal(410, world.Find("/fotos/BBP-2026-0012/1.jpg").Status);
        Assert.Equal(404, world.Find("/p/BBP-2026-0099/").Status);
        Assert.DoesNotContain(world.All().Values, file => SiteWorld.Text(file).Contains("BBP-2026-0012", StringComparison.Ordinal));
    }
}
