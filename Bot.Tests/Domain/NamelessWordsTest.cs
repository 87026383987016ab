using Bot.Domain;
using Bot.Domain.Contacts;

namespace Bot.Tests.Domain;

/// <summary>Words that the other side reads before both agreed hold nobody's name, address or number.</summary>
public sealed class NamelessWordsTest
{
    [Theory]
    [InlineData("Soy Rosario y quiero verla", true)]
    [InlineData("rosario paz, de Rosario", true)]
    [InlineData("Somos del equipo de Paz", true)]
    [InlineData("escribir a equipo@ciudad.example", true)]
    [InlineData("equipo arroba ciudad punto ar", true)]
    [InlineData("nos ve en www.ciudad.example", true)]
    [InlineData("mi cuenta es t.me/equipo", true)]
    [InlineData("(0249) 444-0202", true)]
    [InlineData("54 9 249 4440202", true)]
    [InlineData("Llámennos al 249 44\n40202", true)]
    [InlineData("dos cuatro nueve, cuatro cuatro cuatro cero", true)]
    [InlineData("dois quatro nove quatro quatro meia zero", true)]
    [InlineData("Pregunten por Marta Gómez, jefa de empleo", true)]
    [InlineData("Perguntem por Marta Gomes", true)]
    [InlineData("con la Dra. Gómez", true)]
    [InlineData("preguntamos por la feria de Campinas", false)]
    [InlineData("entre 2023-2024 y 2024/2025", false)]
    [InlineData("una, dos o tres ferias", false)]
    [InlineData("En Tandil lo hacemos desde 2019 con 120.000 pesos", false)]
    [InlineData("queremos la paz del barrio", false)]
    [InlineData("Somos 35 personas, 12 talleres y 3 ferias", false)]
    [InlineData("Fale com Juan Pérez", true)]
    [InlineData("con María Gómez, de empleo", true)]
    [InlineData("falar com João Silva na prefeitura", true)]
    [InlineData("en la Rua Mitre 1234", true)]
    [InlineData("una calle cerrada con 250 puestos", false)]
    [InlineData("estamos en Avda. San Martín 1234", true)]
    [InlineData("calle 9 de Julio, 250", true)]
    [InlineData("instagram juanperez.ok", true)]
    [InlineData("WhatsApp: feria_tandil", true)]
    [InlineData("por WhatsApp podemos mandar fotos", false)]
    [InlineData("Temos 1.200.000 habitantes", false)]
    [InlineData("Orçamento de 35.000.000 reais", false)]
    [InlineData("12.500.000 pesos por año", false)]
    [InlineData("USD 1.250.000 del BID", false)]
    [InlineData("R$ 35.000.000,00 do fundo", false)]
    [InlineData("al 249.444.0202", true)]
    [InlineData("en el barrio San José Obrero", false)]
    [InlineData("la Escuela Juan Vucetich y el barrio Santa Rosa", false)]
    [InlineData("La feria de Santa Rosario", false)]
    [InlineData("con Buenos Aires y Porto Alegre", false)]
    public void IsFoundWhereItStands(string words, bool isFound) => Assert.Equal(
        isFound, NamelessWords.Parse(words, ["Rosario Paz"], ["Tandil", "Campinas"]).Refusal?.Code == RefusalCode.NamesSomebody);

    [Fact]
    public void ACityIsNobody() => Assert.True(NamelessWords.Parse("Vamos de Rosario a Campinas", ["Rosario Paz"], ["Rosario", "Campinas"]).IsValid);

    [Fact]
    public void SixtyWordsAreTaken()
    {
        Assert.True(NamelessWords.Parse(string.Join(' ', Enumerable.Repeat("feria", 60)), [], []).IsValid);
        Assert.Equal(RefusalCode.TooManyWords, NamelessWords.Parse(string.Join(' ', Enumerable.Repeat("feria", 61)), [], []).Refusal!.Code);
    }
}
