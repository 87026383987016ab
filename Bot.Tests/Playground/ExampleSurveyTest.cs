using Bot.Playground.Examples;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Playground;

public sealed class ExampleSurveyTest
{
    [Theory]
    [InlineData("es", "/relevamiento", "Emprendimientos (1)", "Tandil, Argentina. Artesanía e industria. Ejemplo inventado.", "Totales", "2 emprendimientos\nMujeres: 23.")]
    [InlineData("pt-br", "/levantamento", "Empreendimentos (1)", "Tandil, Argentina. Artesanato e indústria. Exemplo inventado.", "Totais", "2 empreendimentos\nMulheres: 23.")]
    public void TheInventedVentureSaysThatItIsAndTheOtherIsOnlyCounted(string language, string said, string list, string line, string totals, string counted)
    {
        using var scenario = TownHall.Open();
        scenario.Write(work => ExampleSurvey.Load(work, scenario.Now));
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(said);
        rosa.Taps(list);
        rosa.Sees(line);
        rosa.SeesNot("costura");
        rosa.Taps(totals);
        rosa.Sees(counted);
    }

    [Fact]
    public void EachValueIsOneThatItsFormTakes()
    {
        using var scenario = TownHall.Open();
        scenario.Write(work => ExampleSurvey.Load(work, scenario.Now));
        var rosa = scenario.Phone("Rosa");
        rosa.Says("/relevamiento incubadora");
        rosa.Taps("1. Incubadora inventada");
        rosa.Sees("Servicios: Capacitación, Asesoramiento");
    }
}
