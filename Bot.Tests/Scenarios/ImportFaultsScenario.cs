using System.Text;
using Bot.Domain;

namespace Bot.Tests.Scenarios;

/// <summary>What of an older bank would go wrong unseen: it is refused, remarked or told.</summary>
public sealed class ImportFaultsScenario : IDisposable
{
    private const string Headings = "Título;Ciudad;País;Tema;Resumen;Resultados";

    private readonly OlderBank _bank = new();

    public void Dispose() => _bank.Dispose();

    [Theory]
    [InlineData("Escribir a juan.perez@rosario.gob.ar", "Creció la venta", "«Resumen»")]
    [InlineData("Los sábados en la plaza", "Creció la venta. Llamar al +54 9 341 555 1234", "«Resultados»")]
    public void AMailOrAPhoneInWhatEverybodyReadsComesNotIn(string summary, string results, string field)
    {
        _bank.Asks($"{Headings}\nFeria;Tandil;Argentina;empleo;{summary};{results}\n");
        _bank.Marta.Sees($"Fila 2: {field} trae un correo o un teléfono: quítelo o páselo a «Contacto».");
        Assert.Null(_bank.Marta.Last.Find("Guardar todo"));
    }

    [Fact]
    public void OfAZipItIsTheSame()
    {
        _bank.Marta.Says("/importar");
        _bank.Sends(
            "banco.zip",
            SentArchives.Of(("Tandil/feria.docx", SentArchives.Word(
                "Título: Feria de productores", "Tema: empleo", "Resumen: Escribir a juan.perez@rosario.gob.ar", "Resultados: Creció la venta"))),
            _bank.Marta);
        _bank.Marta.Sees("«feria.docx»: «Resumen» trae un correo o un teléfono");
        Assert.Null(_bank.Marta.Last.Find("Guardar todo"));
    }

    [Fact]
    public void EveryFaultOfARowIsToldUnderTheNumberThatTheSheetShows()
    {
        _bank.Asks($"{Headings}\n;;;;;\nFeria;Villa Nada;;astronomía;;Creció la venta\n");
        _bank.Marta.Sees("Fila 3: No encontramos la ciudad: escriba Ciudad y País.");
        var answer = Encoding.UTF8.GetString(_bank.Marta.Last.FileContent!);
        Assert.Contains("Tema: «astronomía» no es una de las opciones.", answer, StringComparison.Ordinal);
        Assert.Contains("Falta: Resumen.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void AKnownCityInAnotherCountryIsRemarked()
    {
        _bank.Asks($"{Headings}\nFeria;Rosario;Brasil;empleo;Los sábados en la plaza;Creció la venta\n");
        _bank.Marta.Sees("1 práctica nueva\nCon una observación: 1.");
        Assert.Contains(
            "La lista tiene una ciudad «Rosario» en otro país: revise el país.",
            Encoding.UTF8.GetString(_bank.Marta.Last.FileContent!),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Feira na praça", "Vendas crescem", Language.Pt)]
    [InlineData("Barracas de artesanato", "Vendas crescem", Language.Pt)]
    [InlineData("Los vecinos venden y compran en la plaza", "Crecieron las ventas", Language.Es)]
    public void WithoutAColumnTheLanguageIsThatOfTheWordsElseOfTheCountry(string summary, string results, Language language)
    {
        _bank.BringsIn($"{Headings}\nFeira;Campinas;Brasil;empleo;{summary};{results}\n");
        Assert.Equal(language, _bank.Campinas().Language);
    }

    [Theory]
    [InlineData("es", "Importamos 2 prácticas de Tandil de un banco anterior", "Feria de productores")]
    [InlineData("pt-br", "Importamos 2 práticas de Tandil de um banco anterior", "Feria de productores")]
    public void WhoCanConfirmForTheCityHearsOfAllInOneMessage(string language, string sentence, string title)
    {
        var diego = _bank.Scenario.Official("Diego", "ar-tandil", language);
        var ana = _bank.Scenario.Official("Ana", "br-campinas");
        var told = diego.Chat.Messages.Count;
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Feria.Replace("B-1", "B-7", StringComparison.Ordinal)}\n");
        Assert.Equal(told + 1, diego.Chat.Messages.Count);
        diego.Sees(sentence);
        diego.Taps(title);
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Text.Contains("Importamos", StringComparison.Ordinal));
    }

    [Fact]
    public void ATableThatNobodyAskedForLeadsToTheCommand()
    {
        _bank.Marta.Says("/cifras");
        _bank.Sends($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        _bank.Marta.Sees("Si quiere traer prácticas de una tabla o un ZIP, toque /importar");
        var ana = _bank.Scenario.Official("Ana");
        _bank.Sends($"{OlderBank.Headings}\n{OlderBank.Feria}\n", ana);
        ana.SeesNot("/importar");
    }

    [Fact]
    public void APlainTextUnderTheNameOfATableIsNone()
    {
        _bank.Marta.Says("/importar");
        _bank.Sends("fake.xlsx", Encoding.UTF8.GetBytes("esto no es una tabla\n"), _bank.Marta);
        _bank.Marta.Sees("No es una tabla que pueda leer. Envíe un XLSX o un CSV.");
    }
}
