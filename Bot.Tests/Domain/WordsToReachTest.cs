using Bot.Domain.Practices;

namespace Bot.Tests.Domain;

/// <summary>A mail address or a phone number in words that everybody reads is found, and no amount is taken for one.</summary>
public sealed class WordsToReachTest
{
    [Theory]
    [InlineData("Escribir a juan.perez@rosario.gob.ar")]
    [InlineData("llamar al +54 9 341 555 1234")]
    [InlineData("Escribir a juan arroba rosario punto gob punto ar")]
    [InlineData("Más datos: (0341) 480-2345.")]
    [InlineData("0341 480 2345, de 8 a 14")]
    [InlineData("Fale pelo WhatsApp 98765-4321")]
    [InlineData("Tel. 4802345")]
    [InlineData("19 98765-4321")]
    [InlineData("3414802345")]
    public void AWayIsFound(string text) => Assert.True(WordsToReach.Are(text));

    [Theory]
    [InlineData("Entre 2019-2023 participaron 1200-1500 personas")]
    [InlineData("En 2019 - 2020 - 2021 se invirtieron $ 1.250.000.000")]
    [InlineData("R$ 35.000.000,00 en 12 meses")]
    [InlineData("Ley 14.133/2021 y Ordenanza 12.345, del 12/03/2021")]
    [InlineData("CNPJ 12.345.678/0001-90, CUIT 30-12345678-9")]
    [InlineData("1500000 pesos en 120 comercios (2019)")]
    [InlineData("$3000000000 de inversión")]
    [InlineData("Llamado 2019-2020: 40 proyectos")]
    [InlineData("La cuenta @muni y www.rosario.gob.ar")]
    [InlineData("Cada familia recibe una arroba de yerba")]
    public void ANumberIsNone(string text) => Assert.False(WordsToReach.Are(text));
}
