using Bot.Domain.Registers;
using MiniExcelLibs;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The list of sources of funding: narrowed, searched, gone on with, with what may open again, and as a file.</summary>
public sealed class FundingListScenario
{
    [Theory]
    [InlineData("es", "Guardar y salir", "Guardado. Puede seguir cuando quiera.", "Seguir con la ficha empezada")]
    [InlineData("pt-br", "Salvar e sair", "Salvo. Pode continuar quando quiser.", "Continuar a ficha começada")]
    public void WhoLeavesAFormGoesOnFromThere(string language, string leave, string saved, string goOn)
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Official("Ana", "ar-tandil", language);
        ana.PressesCode("c.new", "funding", "");
        ana.Says("Fondo Celeste");
        ana.Taps(leave);
        ana.Sees(saved);
        ana.Taps(goOn);
        ana.Sees("2 de 13.");
        ana.PressesCode("c.new", "calls", "s-focem");
        ana.Says("2028");
        ana.Taps(leave);
        ana.Taps(goOn);
        ana.Sees("«FOCEM»\n2 de 11.");
    }

    [Theory]
    [InlineData("es", "/financiamiento", "Filtrar", "Tipo de apoyo", "Préstamo (1)", "Financiamiento: 1 fuente\nPréstamo\n\n1. FONPLATA", "Quitar: Préstamo", "Financiamiento: 6 fuentes, 1 a 5")]
    [InlineData("pt-br", "/financiamento", "Filtrar", "Tipo de apoio", "Empréstimo (1)", "Financiamento: 1 fonte\nEmpréstimo\n\n1. FONPLATA", "Remover: Empréstimo", "Financiamento: 6 fontes, 1 a 5")]
    public void TheListIsNarrowedAndWidenedAgain(string language, string command, string filter, string facet, string choice, string narrowed, string remove, string all)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(command);
        rosa.Sees(all);
        rosa.Taps(filter);
        rosa.Taps(facet);
        rosa.Taps(choice);
        rosa.Sees(narrowed);
        rosa.Taps(filter);
        rosa.Taps(remove);
        rosa.Sees(all);
    }

    [Theory]
    [InlineData("es", "/financiamiento sursur", "Programa de Cooperación Sur-Sur de Mercociudades")]
    [InlineData("es", "/financiamiento cooperaç", "Programa de Cooperación Sur-Sur de Mercociudades")]
    [InlineData("pt-br", "/financiamento coopera", "Programa de Cooperação Sul-Sul de Mercocidades")]
    [InlineData("es", "/financiamiento cohete", "No encontramos «cohete» en esta lista.")]
    public void WordsFindSourcesInEitherLanguage(string language, string said, string seen)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(said);
        rosa.Sees(seen);
    }

    [Theory]
    [InlineData("es", "/financiamiento sursur", "1. Programa de Cooperación Sur-Sur de…", "Posible apertura: mar 2027 (calculada a partir de las ediciones de 2025 y 2026).", "bierta")]
    [InlineData("pt-br", "/financiamento coopera", "1. Programa de Cooperação Sul-Sul de…", "Possível abertura: mar 2027 (calculada a partir das edições de 2025 e 2026).", "berta")]
    public void EarlierEditionsTellWhenASourceMayOpenAgainAndItIsNeverShownAsOpen(
        string language, string find, string source, string forecast, string open)
    {
        using var scenario = TownHall.Open();
        scenario.Write(work =>
        {
            var known = work.Find(RegisterBook.All, "c-sursur-2023")!;
            foreach (var year in new[] { "2025", "2026" })
            {
                work.Put(RegisterBook.All, known with
                {
                    Id = $"c-sursur-{year}",
                    Values = known.Values.SetItem("edition", year).SetItem("opens", $"{year}-03-10").SetItem("closes", $"{year}-04-30"),
                });
            }
        });
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Sees(forecast);
        rosa.Taps(source);
        rosa.Sees(forecast);
        scenario.Pass(Duration.FromDays(125));
        rosa.Says(find);
        rosa.Sees(forecast);
        rosa.SeesNot(open);
    }

    [Theory]
    [InlineData("Excel (XLSX)", "financiamiento.xlsx", ExcelType.XLSX)]
    [InlineData("CSV", "financiamiento.csv", ExcelType.CSV)]
    public void TheFileReadBackHoldsWhatTheCardsShow(string format, string name, ExcelType type)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa");
        rosa.Says("/financiamiento");
        rosa.Taps("Descargar la lista");
        rosa.Sees("6 fuentes, con todo lo público.");
        rosa.Taps(format);
        rosa.Sees("6 fuentes al lun 16 nov 2026, con todo lo público.");
        Assert.Equal(name, rosa.Last.FileName);
        using var file = new MemoryStream(rosa.Last.FileContent!);
        IDictionary<string, object>[] rows = [.. file.Query(useHeaderRow: true, excelType: type).Cast<IDictionary<string, object>>()];
        Assert.Equal(6, rows.Length);
        var focem = rows.Single(row => (string)row["Nombre"] == "FOCEM");
        Assert.Equal(("No reembolsable", "hasta 85 %", "Verificada", "2026-11-28"), (focem["Tipo de apoyo"], focem["Parte que cubre"], focem["Verificación"], focem["Última revisión"]));
        Assert.Equal("⚠️ Sin verificar", rows.Single(row => (string)row["Nombre"] == "FCOOP")["Verificación"]);
    }
}
