using Bot.Domain.Registers;
using Bot.Playground.Examples;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Playground;

public sealed class ExampleFundingTest
{
    [Theory]
    [InlineData("es", "/financiamiento inventado", "Fondo inventado para ferias de barrio", "1 convocatoria abierta. Ejemplo inventado.", "Ferias 1: Abierta", "Abierta; cierra: dom 6 dic 2026, 12:00 de Montevideo.")]
    [InlineData("pt-br", "/financiamento inventado", "Fundo inventado para feiras de bairro", "1 chamada aberta. Exemplo inventado.", "Ferias 1: Aberta", "Aberta; encerra: dom 6 dez 2026, 12:00 de Montevidéu.")]
    public void TheInventedSourceSaysThatItIsAndHasAnOpenCall(string language, string said, string name, string standing, string call, string closes)
    {
        using var scenario = TownHall.Open();
        scenario.Write(work => ExampleFunding.Load(work, scenario.Now));
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(said);
        rosa.Sees(name);
        rosa.Sees(standing);
        rosa.Taps(rosa.Last.Buttons.First().Label);
        rosa.Taps(call);
        rosa.Sees(closes);
    }

    [Fact]
    public void NoneOfWhatShipsIsAnExampleAndEachIsOfADay()
    {
        using var scenario = TownHall.Open();
        var shipped = scenario.Read(work => RegisterBook.Listed(work, "funding"));
        Assert.Equal(6, shipped.Count);
        Assert.All(shipped, record => Assert.False(record.IsExample));
        Assert.All(shipped, record => Assert.Equal(new LocalDate(2026, 11, 28), record.EnteredAt.InUtc().Date));
        Assert.Equal(["s-fcoop", "s-garantias"], shipped.Where(record => record.State == RecordState.Unverified).Select(record => record.Id).Order(StringComparer.Ordinal));
    }
}
