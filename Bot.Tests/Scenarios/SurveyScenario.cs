using System.Text;
using System.Text.Json;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The survey of the social economy: ventures, who helps them, what cities decide.</summary>
public sealed class SurveyScenario
{
    [Fact]
    public void AnOfficialWritesAVentureAndTheCommissionVerifiesIt()
    {
        using var scenario = TownHall.Open();
        var (zoe, ana, rosa) = (scenario.OfTheCommission("Zoe"), scenario.Official("Ana"), scenario.Phone("Rosa", "pt-br"));
        ana.WritesVenture("Las Manos");
        ana.Sees("Ficha guardada. Se ve como «Sin verificar» hasta que la lea quien verifica.");
        zoe.Sees("Ana escribió la ficha «Las Manos». Falta verificarla.");
        zoe.Taps("A la ficha");
        zoe.Sees("Contacto: Carla, 099 123 456");
        zoe.Taps("Verificar");
        ana.Sees("La ficha «Las Manos» ya está verificada. Gracias.");
        rosa.Says("/levantamento");
        rosa.Sees("Economia social e solidária");
        rosa.Taps("Empreendimentos (1)");
        rosa.Sees("1. Las Manos\nTandil, Argentina. Artesanato e indústria.");
        rosa.Taps("1. Las Manos");
        rosa.Sees("Forma jurídica: Cooperativa");
        rosa.SeesNot("099");
        rosa.SeesNot("Mulheres");
        rosa.Says("/levantamento dulces tandil");
        rosa.Sees("1 empreendimento");
    }

    [Fact]
    public void ABrazilianWritesAPolicyInPortuguese()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Official("Bia", languageCode: "pt-br");
        bia.Says("/levantamento");
        bia.Taps("Políticas públicas (0)");
        bia.Taps("Adicionar uma política");
        bia.Says("Programa de compras");
        bia.Says("campinas");
        bia.Taps("Urbana e rural");
        bia.Taps("Comércio e distribuição");
        bia.Says("Compra alimentos de cooperativas.");
        bia.Taps("Pronto");
        bia.Taps("Pular");
        bia.Taps("Lei municipal");
        bia.Says("Lei 1234/2019");
        bia.Says("12 de maio de 2019");
        bia.Says("Plano de economia solidária");
        bia.Says("BRL 500.000");
        bia.Taps("Pronto");
        bia.Taps("Sim, e se reúne");
        bia.Taps("Pular");
        bia.Taps("Pular");
        bia.Taps("Pública: todos veem");
        bia.Taps("Salvar a ficha");
        bia.Sees("Programa de compras");
        bia.Sees("Conselho: Sim, e se reúne");
    }

    [Theory]
    [InlineData("A pedido: la da quien verifica", "Solo a pedido.")]
    [InlineData("Solo se cuenta, sin nombrarla", "Solo se cuenta.")]
    public void WhatIsNotPublicIsReadByItsAuthorAndWhoVerifies(string scope, string mark)
    {
        using var scenario = TownHall.Open();
        var (zoe, ana, beto) = (scenario.OfTheCommission("Zoe"), scenario.Official("Ana"), scenario.Official("Beto"));
        ana.WritesVenture("Las Manos", scope);
        ana.Sees(mark);
        ana.SeesNot("Sin verificar» hasta");
        zoe.Taps("A la ficha");
        zoe.Sees(mark);
        zoe.Taps("Verificar");
        var id = scenario.OnlyVenture().Id;
        beto.Says("/relevamiento");
        beto.Taps("Emprendimientos (0)");
        beto.Sees("Aquí no hay ninguna ficha.");
        foreach (var code in new[] { "c.card", "c.past", "c.asknot", "c.not", "c.verify", "c.edit" })
        {
            beto.PressesCode(code, id);
            beto.SeesToast("Esa ficha ya no existe.");
        }

        beto.Says("/relevamiento manos");
        beto.Sees("No encontramos «manos»");
    }

    [Theory]
    [InlineData("Es la misma", 1)]
    [InlineData("Es otra: seguir", 2)]
    public void TheSameNameInTheSameCityIsAskedAbout(string answer, int kept)
    {
        using var scenario = TownHall.Open();
        var (zoe, ana, beto) = (scenario.OfTheCommission("Zoe"), scenario.Official("Ana"), scenario.Official("Beto"));
        ana.WritesVenture("Las Manos");
        beto.BeginsVenture("las  MANOS");
        beto.Sees("Ya hay una ficha «Las Manos». Tandil, Argentina. Artesanía e industria.\n¿Es la misma?");
        beto.Taps(answer);
        if (kept == 2)
        {
            beto.EndsVenture();
        }

        beto.Sees("Qué hace: Hacen dulces");
        Assert.Equal(kept, scenario.Read(work => RegisterBook.Listed(work, "venture")).Count);
        if (kept == 2)
        {
            zoe.Taps("A la ficha");
            zoe.Sees("Hay otra con este nombre en la misma ciudad.");
        }

        beto.WritesVenture("Las Manos", city: "quilmes");
        beto.Sees("Ficha guardada.");
    }

    [Fact]
    public void WhoDoesNotWantToFigureIsForgottenAndNotWrittenAgain()
    {
        using var scenario = TownHall.Open();
        var (zoe, ana, beto) = (scenario.OfTheCommission("Zoe"), scenario.Official("Ana"), scenario.Official("Beto"));
        ana.WritesVenture("Las Manos");
        ana.Taps("No quiere figurar");
        ana.Sees("¿«Las Manos» no quiere figurar? Se borra lo escrito.");
        ana.Taps("Borrar: no quiere figurar");
        ana.SeesToast("Hecho: no figura más.");
        Assert.Equal(["city", "name"], scenario.OnlyVenture().Values.Keys.Order(StringComparer.Ordinal));
        beto.Says("/relevamiento manos");
        beto.Sees("No encontramos «manos»");
        beto.BeginsVenture("Las Manos");
        beto.Sees("«Las Manos» pidió no figurar. No la guardé.");
        Assert.Equal(RecordState.Declined, scenario.OnlyVenture().State);
        zoe.PressesCode("c.restore", scenario.OnlyVenture().Id);
        zoe.SeesToast("Está otra vez en la lista. Falta verificarla.");
        Assert.DoesNotContain(scenario.Everything(), document => document.Contains("registerrecords", StringComparison.Ordinal) && document.Contains("099 123", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryYearItsWriterIsAskedAndAfterTwoSilentYearsOthersDoNotSeeIt()
    {
        using var scenario = TownHall.Open();
        var (zoe, ana, rosa) = (scenario.OfTheCommission("Zoe"), scenario.Official("Ana"), scenario.Phone("Rosa"));
        ana.WritesVenture("Las Manos");
        zoe.Taps("A la ficha");
        zoe.Taps("Verificar");
        scenario.Pass(Duration.FromDays(366));
        ana.Sees("¿Sigue vigente «Las Manos»?");
        rosa.Says("/relevamiento manos");
        rosa.Sees("1. Las Manos");
        scenario.Pass(Duration.FromDays(366));
        rosa.Says("/relevamiento manos");
        rosa.Sees("No encontramos");
        ana.Says("/relevamiento manos");
        ana.Sees("Ya no se muestra: nadie la revisó en mucho tiempo.");
        ana.Taps("1. Las Manos");
        ana.Taps("Sigue vigente");
        rosa.Says("/relevamiento manos");
        rosa.Sees("1. Las Manos");
    }

    [Theory]
    [InlineData("es", "/relevamiento", "Emprendimientos (2)", "Totales", "Emprendimientos, totales: 4 emprendimientos\nMujeres: 29.", "Tandil, Argentina: 2 emprendimientos. Mujeres: 20.\nCampinas, Brasil: 1 emprendimiento.\nRosario, Argentina: 1 emprendimiento.", "Las cifras de personas menores que 5 no se muestran.", "Según: Actividad", "Agricultura y ambiente: 4 emprendimientos. Mujeres: 29.")]
    [InlineData("pt-br", "/levantamento", "Empreendimentos (2)", "Totais", "Empreendimentos, totais: 4 empreendimentos\nMulheres: 29.", "Tandil, Argentina: 2 empreendimentos. Mulheres: 20.\nCampinas, Brasil: 1 empreendimento.\nRosario, Argentina: 1 empreendimento.", "Números de pessoas menores que 5 não são mostrados.", "Por: Atividade", "Agricultura e meio ambiente: 4 empreendimentos. Mulheres: 29.")]
    public void TotalsCountAllAndNameNobody(string language, string command, string list, string totals, string all, string cities, string note, string by, string activity)
    {
        using var scenario = TownHall.Open();
        var (ana, rosa) = (scenario.Official("Ana"), scenario.Phone("Rosa", language));
        _ = scenario.Venture(ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 8);
        _ = scenario.Venture(ana, "v2", "Dos", "ar-tandil", RecordScope.OnlyCounted, 12);
        _ = scenario.Venture(ana, "v3", "Tres", "ar-rosario", RecordScope.Public, 2);
        _ = scenario.Venture(ana, "v4", "Cuatro", "br-campinas", RecordScope.OnRequest, 7);
        rosa.Says(command);
        rosa.Taps(list);
        rosa.Taps(totals);
        rosa.Sees(all);
        rosa.Sees(cities);
        rosa.Sees(note);
        rosa.Taps(by);
        rosa.Sees(activity);
    }

    [Fact]
    public void TheMapHasCitiesAndNoAddresses()
    {
        using var scenario = TownHall.Open();
        var (ana, rosa) = (scenario.Official("Ana"), scenario.Phone("Rosa"));
        _ = scenario.Venture(ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 8);
        _ = scenario.Venture(ana, "v2", "Dos", "ar-tandil", RecordScope.OnlyCounted, 12);
        rosa.Says("/relevamiento");
        rosa.Taps("Emprendimientos (1)");
        rosa.Taps("Descargar la lista");
        rosa.Taps("Mapa (GeoJSON)");
        Assert.Equal("emprendimientos.geojson", rosa.Last.FileName);
        using var map = JsonDocument.Parse(rosa.Last.FileContent!);
        var feature = Assert.Single(map.RootElement.GetProperty("features").EnumerateArray());
        Assert.Equal([-59.13, -37.32], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("Uno", feature.GetProperty("properties").GetProperty("Nombre").GetString());
        Assert.DoesNotContain("Quien atiende", Encoding.UTF8.GetString(rosa.Last.FileContent!), StringComparison.Ordinal);
    }

    [Fact]
    public void TheListIsNarrowedToACity()
    {
        using var scenario = TownHall.Open();
        var (ana, rosa) = (scenario.Official("Ana"), scenario.Phone("Rosa"));
        _ = scenario.Venture(ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 8);
        _ = scenario.Venture(ana, "v2", "Dos", "ar-rosario", RecordScope.Public, 12);
        rosa.Says("/relevamiento");
        rosa.Taps("Emprendimientos (2)");
        rosa.Taps("Filtrar");
        rosa.Taps("Ciudad");
        rosa.Taps("Tandil (1)");
        rosa.Sees("Emprendimientos: 1 emprendimiento\nTandil\n\n1. Uno");
    }
}
