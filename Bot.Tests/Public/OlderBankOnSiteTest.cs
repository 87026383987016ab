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
        Assert.Contains("0 prácticas, 0 ciudades. Aparte, del archivo, sin confirmar: 2.", Start(world), StringComparison.Ordinal);
        Assert.DoesNotContain(world.All().Values, file => SiteWorld.Text(file).Contains("Soto", StringComparison.Ordinal));
        var diego = world.Chat.Official("Diego", "ar-tandil");
        diego.PressesCode("e.yes", OfTandil(world));
        Assert.DoesNotContain("sin confirmar", SiteWorld.Text(world.Find("/p/BBP-2026-0001/")), StringComparison.Ordinal);
        Assert.Contains(
            "1 práctica, 1 ciudad. Aparte, del archivo, sin confirmar: 1. En las listas, tras el «+».", Start(world), StringComparison.Ordinal);
        Assert.Contains("(1 + 1)", Start(world), StringComparison.Ordinal);
        Assert.Contains("Argentina (1)", Start(world), StringComparison.Ordinal);
        Assert.Contains("Brasil (0 + 1)", Start(world), StringComparison.Ordinal);
        Assert.Contains(
            "1 prática. À parte, do arquivo, sem confirmação: 1.", SiteWorld.Text(world.Find("/pt/practicas/")), StringComparison.Ordinal);
        Assert.Contains("0 prácticas. Aparte, del archivo, sin confirmar: 1.", SiteWorld.Text(world.Find("/pais/br/")), StringComparison.Ordinal);
        Assert.DoesNotContain(world.All().Values, file => SiteWorld.Text(file).Contains("Soto", StringComparison.Ordinal));
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
