using Bot.Domain;
using Bot.Domain.Contacts;

namespace Bot.Tests.Domain;

/// <summary>What everybody reads tells no door, no telephone and no mail address; what is counted, dated and numbered is none.</summary>
public sealed class PublicWordsTest
{
    [Theory]
    [InlineData("Hacemos dulces en 18 de Julio 1360")]
    [InlineData("hacemos dulces en 18 de julio 1360, al fondo")]
    [InlineData("San Martín 450, esquina Belgrano")]
    [InlineData("Barrio Villa Italia, Mza 4 lote 12")]
    [InlineData("En el barrio La Movediza, manzana 12, casa 5")]
    [InlineData("Ruta 226 km 166")]
    [InlineData("Sobre la ruta 226, en el km 166,5")]
    [InlineData("En Alem 450 los sábados")]
    [InlineData("Atendemos en Mitre al 400")]
    [InlineData("En Sarmiento 1250 y Rivadavia")]
    [InlineData("En Belgrano nº 45")]
    [InlineData("En 25 de Mayo 345 de lunes a viernes")]
    [InlineData("Torre 3 depto 12")]
    [InlineData("perto da Praça Carlos Gomes, nº 45")]
    [InlineData("Rua das Flores 45")]
    [InlineData("na Rua XV de Novembro, 500")]
    [InlineData("Na Avenida Ipiranga 1200, aos sábados")]
    [InlineData("Quadra 3, casa 12, Jardim Novo")]
    [InlineData("Rodovia BR-101 km 45")]
    [InlineData("No Jardim das Rosas, apto 302")]
    public void ADoorIsFound(string words) => Assert.True(StreetWords.HoldsDoor(words));

    [Theory]
    [InlineData("wasap 2494 567890 y dulces@mail.com")]
    [InlineData("Pedidos: dulces@mail.com")]
    [InlineData("dulces arroba mail punto com")]
    [InlineData("Encargos al 2494-56-7890")]
    [InlineData("cel. 44-0202")]
    [InlineData("WhatsApp 56 78 90")]
    [InlineData("llamar al 440202")]
    [InlineData("dos cuatro nueve cuatro cinco seis siete")]
    [InlineData("Pedidos pelo (19) 99876-5432")]
    [InlineData("zap 99876 5432")]
    [InlineData("Fale conosco: doces@exemplo.com.br")]
    [InlineData("tel. 249.444.0202")]
    public void AContactIsFound(string words) => Assert.True(ContactWords.HoldsContact(words));

    [Theory]
    [InlineData("Participamos en 36 ferias")]
    [InlineData("Reúne a 1.500 emprendedores de la región")]
    [InlineData("Trabajamos hace 20 años, desde 2006")]
    [InlineData("Desde el 9 de julio 2019 vendemos dulces")]
    [InlineData("El 25 de mayo 300 familias recibieron bolsones")]
    [InlineData("Entre 2019 y 2024, 2025-2026 y 2027")]
    [InlineData("Vendimos por 1.250.000 pesos, USD 12.500")]
    [InlineData("Somos Tandil 120 familias")]
    [InlineData("Ordenanza Municipal Nº 13.482/2017 y Ley 5574")]
    [InlineData("INAES 12345, CUIT 30-71234567-8")]
    [InlineData("En la Escuela Técnica N° 4 y en el Centro Comunal Zonal N° 3")]
    [InlineData("Atendemos de 9:00 a 13:30, y de 16.00 a 20.00")]
    [InlineData("Abrió el 12/05/2019")]
    [InlineData("En la feria de los sábados, puesto 45")]
    [InlineData("Está a 12 km de Tandil, sobre la Ruta 226")]
    [InlineData("Compramos 300 kilos de manzana 2 veces al año")]
    [InlineData("Para tod@s los vecin@s del barrio")]
    [InlineData("Una calle cerrada con 200 puestos en la plaza")]
    [InlineData("Agenda 2030 y norma ISO 9001")]
    [InlineData("Formamos a 2500 personas en 12 barrios")]
    [InlineData("Uno, dos o tres talleres por mes")]
    [InlineData("Participamos de 36 feiras na praça")]
    [InlineData("Somos 1.500 famílias há 20 anos")]
    [InlineData("Lei nº 12.345/2019 e Decreto 456")]
    [InlineData("CNPJ 12.345.678/0001-90")]
    [InlineData("Na Escola Estadual nº 45, às quintas")]
    [InlineData("Orçamento de R$ 35.000.000,00")]
    [InlineData("De 15 de novembro 2023 a 2024")]
    public void WhatIsCountedDatedAndNumberedIsNone(string words) =>
        Assert.Equal((false, false), (StreetWords.HoldsDoor(words), ContactWords.HoldsContact(words)));
}
