using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Public;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Public;

/// <summary>All files of the site, each by a parser of its format.</summary>
public sealed class WholeSiteTest
{
    [Fact]
    public void EveryPageIsWellMadeAndEveryLinkLeadsSomewhere()
    {
        using var world = new SiteWorld(Bank(45));
        var files = world.All();
        foreach (var file in files.Values.Where(file => file.MediaType == SiteFile.Html))
        {
            var page = SiteWorld.Parse(file);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEqual("", page.Title);
            Assert.All(page.QuerySelectorAll("img"), image => Assert.NotEqual("", image.GetAttribute("alt")));
            Assert.All(page.QuerySelectorAll("[id]").GroupBy(element => element.Id), same => Assert.Single(same));
            Assert.Empty(page.QuerySelectorAll("[style], [onclick], script:not([src]):not([type='application/ld+json'])"));
            foreach (var path in LinksOf(page))
            {
                Assert.True(files.ContainsKey(path), $"{file.Path} leads to {path}, which is not there.");
            }
        }

        Assert.All(files, file => Assert.Equal(200, file.Value.Status));
    }

    [Fact]
    public void NoPageAsksAnotherSiteForAnything()
    {
        using var world = new SiteWorld(Bank(3));
        foreach (var page in world.All().Values.Where(file => file.MediaType == SiteFile.Html).Select(SiteWorld.Parse))
        {
            Assert.All(
                page.QuerySelectorAll("img, script[src], iframe, link[rel=stylesheet], source, video"),
                element => Assert.StartsWith("/", element.GetAttribute("src") ?? "none", StringComparison.Ordinal));
            Assert.Contains("default-src 'none'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FeedsAreAtomWithWhatIsNewest()
    {
        using var world = new SiteWorld(Bank(45));
        foreach (var file in world.All().Values.Where(file => file.MediaType == SiteFile.Atom))
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()));
            var feed = SyndicationFeed.Load(reader);
            Assert.InRange(feed.Items.Count(), 1, 30);
            Assert.Equal(SiteWorld.Address + file.Path, feed.Id);
            Assert.All(feed.Items, item => Assert.NotEmpty(item.Links));
        }

        using var newest = XmlReader.Create(new MemoryStream(world.Find("/novedades.xml").Content.ToArray()));
        Assert.Equal("Feria número 1", SyndicationFeed.Load(newest).Items.First().Title.Text);
    }

    [Fact]
    public void WhatPagesTellProgramsIsJson()
    {
        using var world = new SiteWorld(Bank(3));
        var kinds = new HashSet<string>();
        foreach (var data in world.All().Values.Where(file => file.MediaType == SiteFile.Html).Select(SiteWorld.Parse)
            .SelectMany(page => page.QuerySelectorAll("script[type='application/ld+json']")))
        {
            using var json = JsonDocument.Parse(data.TextContent);
            Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            _ = json.RootElement.TryGetProperty("@type", out var type) && kinds.Add(type.GetString()!);
        }

        Assert.Superset(new HashSet<string> { "Article", "Organization" }, kinds);
        using var catalogue = JsonDocument.Parse(world.Find("/datos/catalogo.jsonld").Content);
        Assert.Equal(7, catalogue.RootElement.GetProperty("http://www.w3.org/ns/dcat#dataset").GetArrayLength());
    }

    [Fact]
    public void AnAddressThatIsPastedElsewhereShowsTheCard()
    {
        using var world = new SiteWorld(Bank(2));
        var discovered = world.Page("/p/BBP-2026-0001/").QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        using var embedding = JsonDocument.Parse(world.Find(discovered[SiteWorld.Address.Length..]).Content);
        Assert.Equal("1.0", embedding.RootElement.GetProperty("version").GetString());
        var frame = new HtmlParser().ParseDocument(embedding.RootElement.GetProperty("html").GetString()!).QuerySelector("iframe")!;
        var card = world.Find(frame.GetAttribute("src")![SiteWorld.Address.Length..]);
        Assert.True(card.IsFramed);
        Assert.Empty(SiteWorld.Parse(card).QuerySelectorAll("script"));
        Assert.Contains("Feria número 1", SiteWorld.Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSitemapNamesEveryPageThatIsToBeFound()
    {
        using var world = new SiteWorld(Bank(40));
        var named = XDocument.Parse(SiteWorld.Text(world.Find("/sitemap.xml"))).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value[SiteWorld.Address.Length..]).ToHashSet(StringComparer.Ordinal);
        var pages = world.All().Values.Where(file => file.MediaType == SiteFile.Html && SiteWorld.Parse(file).QuerySelector("meta[name=robots]") is null)
            .Select(file => file.Path).Where(path => path is not ("/" or "/pt/"));
        Assert.Equal(pages.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void TheFilesHoldExactlyWhatIsPublished(int seed)
    {
        var random = new Random(seed);
        var states = Enum.GetValues<PracticeState>();
        Practice[] bank = [.. Bank(30).Select(practice => practice with { State = random.Next(2) == 0 ? PracticeState.Published : states[random.Next(states.Length)] })];
        using var world = new SiteWorld(bank);
        var ana = world.Chat.Phone("Ana");
        foreach (var practice in bank.Where(_ => random.Next(3) == 0))
        {
            ana.Says($"/{(random.Next(2) == 0 ? "retirar" : "publicar")} {practice.Id}");
        }

        var published = world.Chat.Read(work => bank.Select(practice => work.Find(PracticeBank.All, practice.Id)!).ToList())
            .Where(practice => practice.State == PracticeState.Published).Select(practice => practice.Number!.Text).ToHashSet(StringComparer.Ordinal);
        var files = world.All();
        Assert.Equal(published.Order(), files.Keys.Select(SitePaths.NumberIn).OfType<(string Number, string)>().Select(named => named.Number).Distinct().Order());
        using var data = JsonDocument.Parse(files["/datos/practicas.json"].Content);
        Assert.Equal(published.Order(), data.RootElement.EnumerateArray().Select(row => row.GetProperty("numero").GetString()!).Order());
        foreach (var number in bank.Select(practice => practice.Number!.Text).Where(number => !published.Contains(number)))
        {
            Assert.DoesNotContain(files.Values, file => SiteWorld.Text(file).Contains(number, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ASearchFindsWithoutAScript()
    {
        using var world = new SiteWorld(Bank(3));
        var form = world.Page("/buscar/").QuerySelector("form")!;
        Assert.Equal(("/buscar/#resultados", "get", "q"), (form.GetAttribute("action"), form.GetAttribute("method"), form.QuerySelector("input")!.GetAttribute("name")));
        var found = SiteWorld.Parse(Bot.Public.Pages.ListPages.Found(world.Edition, "feria numero 2 <script>", Language.Pt));
        Assert.Contains(found.QuerySelectorAll("#resultados h3"), title => title.TextContent == "Feria número 2");
        Assert.Empty(found.QuerySelectorAll("#resultados script"));
    }

    [Theory]
    [InlineData("", "no puede buscar sin JavaScript")]
    [InlineData("/pt", "não pode buscar sem JavaScript")]
    public void WithoutItsServerTheSearchPageSaysSoAndItsIndexNamesEveryPractice(string language, string says)
    {
        using var world = new SiteWorld(Bank(45));
        var page = world.Page(language + "/buscar/");
        var results = page.QuerySelector("#resultados")!;
        Assert.Contains(says, page.QuerySelector("noscript")!.InnerHtml, StringComparison.Ordinal);
        Assert.False(results.HasAttribute("data-answered"));
        using var index = JsonDocument.Parse(world.Find(results.GetAttribute("data-index")!).Content);
        Assert.Equal(
            world.Edition.Newest.Select(practice => SitePaths.In(language.Length == 0 ? Language.Es : Language.Pt, SitePaths.Of(practice))),
            index.RootElement.EnumerateArray().Select(entry => entry[0].GetString()));
        Assert.Contains(index.RootElement.EnumerateArray(), entry => entry[3].GetString()!.Contains("feria numero 45", StringComparison.Ordinal));
        var found = SiteWorld.Parse(Bot.Public.Pages.ListPages.Found(world.Edition, "feria", Language.Es));
        Assert.True(found.QuerySelector("#resultados")!.HasAttribute("data-answered"));
        Assert.Null(found.QuerySelector("noscript"));
    }

    [Theory]
    [InlineData("", "de 1 ciudad y 1 país", "Publicadas por mes")]
    [InlineData("/pt", "de 1 cidade e 1 país", "Publicadas por mês")]
    public void EverybodyReadsTheFiguresOfWhatIsPublished(string language, string places, string byMonth)
    {
        using var world = new SiteWorld([.. Bank(45), (Practice)new PublishedPractice(77, "Borrador") with { State = PracticeState.Draft }]);
        var page = world.Page(language + "/cifras/");
        Assert.Contains("45 ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(places, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var themes = page.QuerySelector("table")!.QuerySelectorAll("tbody td.n").Select(cell => cell.TextContent.Trim())
            .Select(figure => int.TryParse(figure, out var number) ? number : 0).Sum();
        Assert.Equal(45, themes);
        Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.TextContent == byMonth);
        Assert.NotNull(world.Page(language + "/inicio/").QuerySelector($"a[href='{language}/cifras/']"));
    }

    [Fact]
    public void AnExportWritesWhatIsNewAndTakesAwayWhatIsGoneAndNothingElse()
    {
        using var world = new SiteWorld(Bank(3));
        var first = SiteExport.Write(world.Edition, world.Files, world.ExportFolder);
        Assert.Equal(first.Files, first.Written);
        Assert.Equal(world.Find("/p/BBP-2026-0001/").Content.ToArray(), File.ReadAllBytes(Path.Combine(world.ExportFolder, "p", "BBP-2026-0001", "index.html")));
        Assert.Equal(0, SiteExport.Write(world.Edition, world.Files, world.ExportFolder).Written);
        var foreign = Path.Combine(world.ExportFolder, "p", "own.txt");
        File.WriteAllText(foreign, "mine");
        world.Chat.Phone("Ana").Says("/retirar practice-01");
        _ = SiteExport.Write(world.Edition, world.Files, world.ExportFolder);
        Assert.False(File.Exists(Path.Combine(world.ExportFolder, "p", "BBP-2026-0001", "index.html")));
        Assert.True(File.Exists(foreign));
    }

    private static Practice[] Bank(int count) =>
    [
        .. FindingBot.Fairs(count).Select((practice, index) => index % 3 == 0 ? practice
            : practice with { Record = practice.Record! with { Theme = Theme.All[index % Theme.All.Length] }, AppliedBy = index % 5 == 0 ? 1 : 0 }),
    ];

    private static IEnumerable<string> LinksOf(IDocument page) => page.QuerySelectorAll("a[href], img[src], script[src], link[rel=alternate]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Select(link => link.StartsWith(SiteWorld.Address, StringComparison.Ordinal) ? link[SiteWorld.Address.Length..] : link)
        .Where(link => link.StartsWith('/'))
        .Select(link => link.Split('#', '?')[0]);
}
