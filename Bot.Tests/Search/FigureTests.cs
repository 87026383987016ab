using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class FigureTests
{
    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("Ley 2973")]
    [InlineData("2031")]
    [InlineData("lei 2971")]
    [InlineData("leyes 993 y 1855")]
    [InlineData("em 2031 mulheres")]
    [InlineData("24.000 empleados")]
    [InlineData("C41")]
    [InlineData("impresora 4D")]
    [InlineData("22 feiras 2009")]
    public void AFigureIsNeverCorrected(string text) => Assert.Null(index.Search(new(text)).Correction);

    [Theory]
    [InlineData("2031")]
    [InlineData("23001")]
    [InlineData("992185")]
    [InlineData("1.147")]
    public void AFigureThatNobodyWroteFindsNothing(string text) => Assert.Empty(index.Found(text));

    [Theory]
    [InlineData("23000 empleados", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("23.000", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("23 000", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("23,000", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("23\u00a0000 empleados", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("23 mil", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("21000 pessoas", "br-recife-porto-digital")]
    [InlineData("21.000 pessoas", "br-recife-porto-digital")]
    [InlineData("6.2 bilhões", "br-recife-porto-digital")]
    [InlineData("1146 empresas", "br-tresrios-pequenos-negocios")]
    [InlineData("785 000 pesos", "mx-colima-mujeres-trabajando")]
    [InlineData("16486", "bo-villatunari-desayuno-citricos")]
    [InlineData("Ley 2.972", "ar-buenosaires-distrito-tecnologico")]
    [InlineData("\"23000 empleados\"", "ar-buenosaires-distrito-tecnologico")]
    public void AFigureIsFoundHoweverItsGroupsAreSeparated(string text, string first) => Assert.Equal(first, index.Found(text)[0]);

    [Theory]
    [InlineData("Costó 1.234.567,50 pesos.", "\"1234567,5 pesos\"", true)]
    [InlineData("Entre 23 000 y 24 000 personas.", "\"23000 y 24000\"", true)]
    [InlineData("Emprestam 3 mil reais.", "\"3.000 reais\"", true)]
    [InlineData("Gastaram 3 milhões.", "3000", false)]
    [InlineData("El 16.10.2026 se abrió.", "2026", true)]
    [InlineData("En 2013 400 empresas.", "2013", true)]
    [InlineData("Mide 12.3456 metros.", "123456", false)]
    [InlineData("Cuesta 2,00 pesos.", "\"2 pesos\"", true)]
    [InlineData("São 9.", "9", true)]
    [InlineData("Tel. 011 4567", "0114567", false)]
    [InlineData("Pesa 0.500 kilos.", "500", true)]
    public void FiguresAreOneWordAndRowsOfNumbersAreNot(string text, string query, bool found)
    {
        var alone = SearchIndex.Build([SearchSamples.TourismInSalta with { Sections = [text] }]);
        Assert.Equal(found, alone.Search(new(query)).Total == 1);
    }
}
