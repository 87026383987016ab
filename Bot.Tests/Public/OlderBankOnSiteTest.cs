using System.Text.Json;
using System.Xml.Linq;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Public;

/// <summary>What was brought in from an older bank is on the site with its mark, counted apart, until its city confirms it.</summary>
public sealed class OlderBankOnSiteTest
{
    private const string Table =
        """
        Código;Título;Ciudad;País;Tema;Resumen;Resultados;Socios;Contacto
        B-1;Feria de productores;Tandil;Argentina;empleo;Los productores venden los sábados;Creció la venta de las familias;;Inés Soto, ines@tandil.example
        B-2;Banco de horas;Campinas;Brasil;empleo;Vecinas y vecinos cambian horas;Participan trescientas personas;;

        """;

    [Fact]
    public void ItStandsThereWithItsMarkAndWithoutItsContact()
    {
        using var world = new SiteWorld();
        BringsIn(world, "banco.csv", SentSheets.Csv(Table), "2 prácticas nuevas");
        Assert.Contains("Del archivo, sin confirmar.", SiteWorld.Text(world.Find("/p/BBP-2026-0001/")), StringComparison.Ordinal);
        Assert.Contains("Do arquivo, sem confirmação.", SiteWorld.Text(world.Find("/pt/p/BBP-2026-0001/")), StringComparison.Ordinal);
        Assert.Contains("0 prácticas de 0 ciudades y 2 del archivo, sin confirmar (en las listas, el número después del +).", Start(world), StringComparison.Ordinal);
        Assert.DoesNotContain(world.All().Values, file => SiteWorld.Text(file).Contains("Soto", StringComparison.Ordinal));
        var diego = world.Chat.Official("Diego", "ar-tandil");
        diego.PressesCode("e.yes", OfTandil(world));
        Assert.DoesNotContain("sin confirmar", SiteWorld.Text(world.Find("/p/BBP-2026-0001/")), StringComparison.Ordinal);
        Assert.Contains(
            "1 práctica de 1 ciudad y 1 del archivo, sin confirmar (en las listas, el número después del +).", Start(world), StringComparison.Ordinal);
        Assert.Contains("(1 + 1)", Start(world), StringComparison.Ordinal);
        Assert.Contains("Argentina (1)", Start(world), StringComparison.Ordinal);
        Assert.Contains("Brasil (0 + 1)", Start(world), StringComparison.Ordinal);
        Assert.Contains(
            "1 prática e 1 do arquivo, sem confirmação.", SiteWorld.Text(world.Find("/pt/practicas/")), StringComparison.Ordinal);
        Assert.Contains("0 prácticas y 1 del archivo, sin confirmar.", SiteWorld.Text(world.Find("/pais/br/")), StringComparison.Ordinal);
        Assert.DoesNotContain(world.All().Values, file => SiteWorld.Text(file).Contains("Soto", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatIsConfirmedComesFirstHoweverLateTheRestWasBroughtIn()
    {
        using var world = new SiteWorld(FindingBot.Fairs(2));
        BringsIn(world, "banco.csv", SentSheets.Csv(Table), "2 prácticas nuevas");
        string[] order = ["BBP-2026-0001", "BBP-2026-0002"];
        Assert.Equal(order, world.Edition.Newest.Take(2).Select(practice => practice.Number!.Text));
        foreach (var path in new[] { "/inicio/", "/practicas/", "/buscar/" })
        {
            var shown = world.Page(path).QuerySelectorAll("main .cards a").Select(link => link.GetAttribute("href")!.Split('/')[2]);
            Assert.Equal(order, shown.Take(2));
        }

        XNamespace atom = "http://www.w3.org/2005/Atom";
        XElement[] entries = [.. XDocument.Parse(SiteWorld.Text(world.Find("/novedades.xml"))).Descendants(atom + "entry")];
        Assert.Equal([false, false, true, true], entries.Select(entry => entry.Element(atom + "summary")!.Value.Contains("sin confirmar", StringComparison.Ordinal)));
        Assert.All(entries[2..], entry => Assert.Contains(entry.Elements(atom + "category"), category => category.Attribute("term")!.Value == "archivo"));
    }

    [Fact]
    public void TheYearThatTheOlderBankToldIsOnPageListAndDataAlsoOnceItIsConfirmed()
    {
        using var world = new SiteWorld();
        BringsIn(world, "banco.csv", SentSheets.Csv(Table.Replace(";Contacto", ";Contacto;Año", StringComparison.Ordinal).Replace("@tandil.example", "@tandil.example;2019", StringComparison.Ordinal).Replace("personas;;", "personas;;;", StringComparison.Ordinal)), "2 prácticas nuevas");
        Assert.Contains("Del archivo: 2019, sin confirmar.", SiteWorld.Text(world.Find("/p/BBP-2026-0001/")), StringComparison.Ordinal);
        Assert.Contains("Do arquivo: 2019, sem confirmação.", SiteWorld.Text(world.Find("/pt/practicas/")), StringComparison.Ordinal);
        Assert.Equal([2019, null], Years(world));
        world.Chat.Official("Diego", "ar-tandil").PressesCode("e.yes", OfTandil(world));
        var page = world.Page("/p/BBP-2026-0001/").QuerySelector("main")!;
        Assert.DoesNotContain("sin confirmar", page.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("dl.facts div"), fact => fact.TextContent.StartsWith("Del archivo2019", StringComparison.Ordinal));
        Assert.Equal([2019, null], Years(world));
    }

    [Fact]
    public void ItsPageDoesNotOfferToTalkWithACityThatDidNotConfirmIt()
    {
        using var world = new SiteWorld();
        BringsIn(world, "banco.csv", SentSheets.Csv(Table), "2 prácticas nuevas");
        Assert.Contains("Todavía no se puede pedir hablar con la ciudad", Ask(world), StringComparison.Ordinal);
        world.Chat.Official("Diego", "ar-tandil").PressesCode("e.yes", OfTandil(world));
        Assert.Contains("Ahí puede pedir hablar con la ciudad.", Ask(world), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/datos/practicas.csv")]
    [InlineData("/datos/practicas.xlsx")]
    [InlineData("/pt/datos/practicas.csv")]
    public void TheTableOfTheSiteReadBackChangesNothing(string path)
    {
        using var world = new SiteWorld();
        BringsIn(world, "banco.csv", SentSheets.Csv(Table), "2 prácticas nuevas");
        world.Chat.Official("Diego", "ar-tandil").PressesCode("e.yes", OfTandil(world));
        Assert.NotNull(world.Find(path));
        BringsIn(world, "tabla" + Path.GetExtension(path), world.Find(path).Content.ToArray(), "2 prácticas iguales\n\nNo hay nada que cambiar.");
    }

    private static string Ask(SiteWorld world) => world.Page("/p/BBP-2026-0001/").QuerySelector("aside.ask")!.TextContent;

    private static int?[] Years(SiteWorld world)
    {
        using var data = JsonDocument.Parse(world.Find("/datos/practicas.json").Content);
        return [.. data.RootElement.EnumerateArray().OrderBy(row => row.GetProperty("numero").GetString()).Select(row => row.GetProperty("anio_archivo"))
            .Select(year => year.ValueKind == JsonValueKind.Null ? (int?)null : year.GetInt32())];
    }

    private static string Start(SiteWorld world) => SiteWorld.Text(world.Find("/inicio/"));

    private static string OfTandil(SiteWorld world) =>
        world.Chat.Read(work => work.All(PracticeBank.All, KeyRange.All)).Single(one => one.Place!.Name == "Tandil").Id;

    private static void BringsIn(SiteWorld world, string name, byte[] content, string sees)
    {
        var marta = world.Chat.Coordinator("Marta" + content.Length);
        marta.Says("/importar");
        world.Chat.TelegramFiles[name] = content;
        marta.SendsFile(new RemoteFile(name, false, name, "application/octet-stream", content.Length));
        marta.Sees(sees);
        if (marta.Last.Find("Guardar todo") is not null)
        {
            marta.Taps("Guardar todo");
        }
    }
}
