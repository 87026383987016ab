using Bot.Domain;

namespace Bot.Tests.Domain;

/// <summary>A street with its number is found however it is typed; fairs, years and norms are none.</summary>
public sealed class StreetWordsTest
{
    [Theory]
    [InlineData("En Rua Mitre 1234", true, true)]
    [InlineData("en la calle mitre 450", true, true)]
    [InlineData("R. XV de Novembro, 500", true, true)]
    [InlineData("avenida san martín 1250, local 2", true, true)]
    [InlineData("En Mitre 1234", false, true)]
    [InlineData("En San Martín 450", false, true)]
    [InlineData("En la feria de los sábados", false, false)]
    [InlineData("En la calle con 200 puestos", false, false)]
    [InlineData("En la avenida de la costa", false, false)]
    [InlineData("En la Expo Tandil 2026", false, false)]
    [InlineData("INAES 12345", false, false)]
    [InlineData("Ordenanza 1234/2019", false, false)]
    [InlineData("Somos Tandil, 120 familias", false, false)]
    public void IsFoundWhereItStands(string words, bool isStreet, bool isDoor) =>
        Assert.Equal((isStreet, isDoor), (StreetWords.HoldsStreet(words), StreetWords.HoldsDoor(words)));
}
