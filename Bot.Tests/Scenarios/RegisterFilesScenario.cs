using Bot.Domain.Registers;
using Bot.Features;
using Bot.Sheets;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The file of every register, in both languages and in every format.</summary>
public sealed class RegisterFilesScenario
{
    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public void EveryRegisterIsTakenAlongInEveryFormat(string language)
    {
        using var scenario = TownHall.Open();
        var (marta, rosa) = (scenario.Coordinator("Marta"), scenario.Phone("Rosa", language));
        scenario.Venture(marta, "v1", "Las Manos", "ar-tandil", RecordScope.Public, 12);
        foreach (var register in FeatureList.RegistersIn(DateTimeZone.Utc, Bot.Domain.People.Cities.Shipped).All)
        {
            foreach (var ending in register.Located is null ? new[] { "xlsx", "csv" } : ["xlsx", "csv", "geojson"])
            {
                rosa.Says("/start");
                rosa.PressesCode("c.file", register.Code, ending);
                Assert.True(rosa.Last.FileContent is { Length: > 0 }, $"{register.Code}.{ending}: {rosa.Last.Text}");
                if (ending != "geojson")
                {
                    var read = SheetReader.Read(rosa.Last.FileContent!, default);
                    Assert.True(read.Problem is SheetProblem.None or SheetProblem.OnlyHeadings, $"{register.Code}.{ending}: {read.Problem} {read.Where}");
                }
            }
        }

        Assert.Empty(scenario.Failures);
    }

    [Fact]
    public void ACallSaysWhereItStandsWhetherItIsVerifiedAndItsDatesInFigures()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/financiamiento focem");
        marta.Taps("1. FOCEM");
        marta.Taps("Agregar una convocatoria");
        marta.Says("Edición 2027");
        marta.Taps("Saltar");
        marta.Taps("Saltar");
        marta.Says("15/12/2026 12:00");
        for (var left = 5; left > 0; left--)
        {
            marta.Taps("Saltar");
        }

        marta.Says("www.ejemplo.org/llamado");
        marta.Taps("Saltar");
        marta.Taps("Guardar la ficha");
        marta.PressesCode("c.file", "calls", "csv");
        var sheet = SheetReader.Read(marta.Last.FileContent!, default).Sheet!;
        string[] Row(string edition) =>
        [
            .. sheet.Rows.Single(row => row[0] == "FOCEM" && row[1] == edition)
                .Zip(sheet.Columns)
                .Where(cell => cell.Second is "Cierre (año-mes-día)" or "Estado" or "Verificación" or "Última revisión")
                .Select(cell => cell.First),
        ];
        Assert.Equal(["2026-12-15T12:00-03:00", "Abierta", "Verificada", "2026-11-16"], Row("Edición 2027"));
        Assert.Equal(["", "Siempre abierta", "Verificada"], Row("Permanente").SkipLast(1));
    }
}
