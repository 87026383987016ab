using System.Text;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.AdoptPractices;
using Bot.Features.Practices.ImportBank;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The practices of an older bank from a table: shown first, brought in at once, marked until their city confirms, and undone.
/// </summary>
public sealed class ImportBankScenario : IDisposable
{
    private readonly OlderBank _bank = new();

    public void Dispose() => _bank.Dispose();

    [Fact]
    public void ATableIsShownBroughtInFoundWithItsMarkAndUndone()
    {
        _bank.Marta.Says("/importar");
        _bank.Marta.Sees("Necesito estas columnas o títulos: Título, Ciudad, País, Tema, Resumen y Resultados.");
        _bank.Sends($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        _bank.Marta.Sees("2 prácticas nuevas\n\nTodavía no se guardó nada.");
        Assert.Contains("nueva", Encoding.UTF8.GetString(_bank.Marta.Last.FileContent!), StringComparison.Ordinal);
        Assert.Empty(_bank.Practices());
        _bank.Marta.Taps("Guardar todo");
        _bank.Marta.Sees("Listo. Nuevas: 2. Cambiadas: 0. Puede deshacerlo durante 7 días.");
        var undo = _bank.Marta.Last;
        var rosa = _bank.Scenario.Phone("Rosa");
        rosa.Says("feria productores");
        rosa.Sees("Del archivo, sin confirmar.");
        rosa.Taps("1. Feria de productores");
        rosa.Sees("Del archivo, sin confirmar.");
        Assert.DoesNotContain(rosa.Chat.Messages, message => message.Text.Contains("Soto", StringComparison.Ordinal));
        Assert.Null(rosa.Last.Find("Confirmar"));
        _bank.Marta.Says("/cifras");
        _bank.Marta.Sees("0 prácticas publicadas");
        _bank.Marta.Sees("Aparte, del archivo, sin confirmar: 2.");
        _bank.Marta.Taps(undo, "Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        Assert.Empty(_bank.Practices());
    }

    [Fact]
    public void TheSameTableTwiceChangesNothingAndAnotherCellOnePractice()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        var before = _bank.Practices();
        _bank.Asks($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        _bank.Marta.Sees("2 prácticas iguales\n\nNo hay nada que cambiar.");
        _bank.Asks($"{OlderBank.Headings}\n{OlderBank.Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal)}\n{OlderBank.Banco}\n");
        _bank.Marta.Sees("1 práctica que cambia\n1 práctica igual");
        _bank.Marta.Taps("Guardar todo");
        Assert.Equal(before.Select(practice => practice.Number), _bank.Practices().Select(practice => practice.Number));
        Assert.Contains(_bank.Practices(), practice => practice.Record!.Summary.Text.Contains("domingos", StringComparison.Ordinal));
        _bank.Marta.Taps("Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        Assert.DoesNotContain(_bank.Practices(), practice => practice.Record!.Summary.Text.Contains("domingos", StringComparison.Ordinal));
    }

    [Fact]
    public void UndoingKeepsWhatCameInBetween()
    {
        var changed = OlderBank.Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal);
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        _bank.BringsIn($"{OlderBank.Headings}\n{changed}\n{OlderBank.Banco.Replace("cambian horas", "prestan horas", StringComparison.Ordinal)}\n");
        var undo = _bank.Marta.Last;
        var rosa = _bank.Scenario.Phone("Rosa");
        rosa.Says(_bank.Tandil().Number!.Text);
        rosa.Taps("Me sirve");
        var ana = _bank.Scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(_bank.Campinas().Number!.Text);
        ana.Taps("Confirmar");
        ana.Taps("Autorizo e confirmo");
        _bank.Marta.Taps(undo, "Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        _bank.Marta.Sees("1 práctica quedó como está, porque cambió después.");
        Assert.Contains("los sábados", _bank.Tandil().Record!.Summary.Text, StringComparison.Ordinal);
        Assert.Equal(rosa.Id, Assert.Single(_bank.Tandil().Likes));
        Assert.Contains("prestan horas", _bank.Campinas().Record!.Summary.Text, StringComparison.Ordinal);
        Assert.False(_bank.Campinas().AwaitsCity);
    }

    [Fact]
    public void UndoingKeepsAPracticeThatAnotherCityHasAppliedMeanwhile()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        var undo = _bank.Marta.Last;
        var ana = _bank.Scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(_bank.Tandil().Number!.Text);
        ana.Taps("Nós aplicamos");
        ana.Taps(AdoptTexts.All.Pt.Applying);
        ana.Says("03/2026");
        ana.Says("Fazemos aos domingos.");
        ana.Taps("Pronto");
        ana.Says("300");
        ana.Taps("Até 10 mil dólares");
        ana.Says("Vendas: +30%");
        ana.Says("150 mil");
        ana.Taps(AdoptTexts.All.Pt.Tell);
        _bank.Marta.Taps(undo, "Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        _bank.Marta.Sees("1 práctica quedó como está, porque cambió después.");
        Assert.Equal(1, _bank.Tandil().AppliedBy);
    }

    [Fact]
    public void WithoutACodeCityTitleAndYearTellWhichItIs()
    {
        var feria = OlderBank.Feria["B-1".Length..];
        var loud = feria.Replace("Feria de productores", "FERIA DE PRODUCTORES", StringComparison.Ordinal);
        var older = feria.Replace("2009", "2005", StringComparison.Ordinal);
        _bank.BringsIn($"{OlderBank.Headings}\n{feria}\n");
        _bank.Asks($"{OlderBank.Headings}\n{loud}\n{older}\n");
        _bank.Marta.Sees("1 práctica nueva\n1 práctica que cambia");
    }

    [Fact]
    public void TheCityConfirmsAndItIsAPracticeLikeOthers()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        var undo = _bank.Marta.Last;
        _bank.Scenario.Phone("Rosa").PressesCode("e.yes", _bank.Tandil().Id);
        Assert.True(_bank.Tandil().AwaitsCity);
        _bank.Scenario.Official("Ana").PressesCode("e.yes", _bank.Tandil().Id);
        Assert.True(_bank.Tandil().AwaitsCity);
        var diego = _bank.Scenario.Official("Diego", "ar-tandil");
        diego.Says(_bank.Tandil().Number!.Text);
        diego.Sees("Es de su ciudad: puede confirmarla.");
        diego.Taps("Confirmar");
        diego.Sees("Inés Soto, ines@tandil.example");
        diego.Taps("Autorizo y confirmo");
        diego.Sees("«Feria de productores» está confirmada por su ciudad.");
        Assert.Equal(new Authorisation(diego.Id, _bank.Scenario.Now), _bank.Tandil().Record!.Authorisation);
        Assert.Equal((diego.Id, "Inés Soto"), (_bank.Tandil().AuthorId, _bank.Tandil().Record!.Contact!.Name));
        diego.Taps("Ver la ficha");
        Assert.DoesNotContain("sin confirmar", diego.Last.Text, StringComparison.Ordinal);
        _bank.Marta.Says("/cifras");
        _bank.Marta.Sees("1 práctica publicada");
        _bank.Marta.Sees("Aparte, del archivo, sin confirmar: 1.");
        _bank.Asks($"{OlderBank.Headings}\n{OlderBank.Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal)}\n{OlderBank.Banco}\n");
        _bank.Marta.Sees("2 prácticas iguales");
        Assert.Contains("y no se cambia desde un archivo", Encoding.UTF8.GetString(_bank.Marta.Last.FileContent!), StringComparison.Ordinal);
        _bank.Marta.Taps(undo, "Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        Assert.Contains(_bank.Marta.Chat.Messages, message => message.Text.Contains(
            "1 práctica quedó como está, porque cambió después.\nBBP-2026-0001: Feria de productores", StringComparison.Ordinal));
        Assert.Equal("Feria de productores", Assert.Single(_bank.Practices()).Title);
    }

    [Fact]
    public void UntilTheCityConfirmsItIsCountedApartEverywhere()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        var diego = _bank.Scenario.Official("Diego", "ar-tandil");
        diego.Says(_bank.Tandil().Number!.Text);
        diego.Taps("Confirmar");
        diego.Taps("Autorizo y confirmo");
        diego.Says("/practicas");
        diego.Sees("Hay 1 práctica publicada. Aparte, del archivo, sin confirmar: 1. ¿Cómo quiere verlas?");
        diego.Taps("Por tema");
        diego.Sees("Tras el «+», las del archivo, sin confirmar.");
        Assert.NotNull(diego.Last.Find($"{_bank.Tandil().Record!.Theme.Spanish} (1 + 1)"));
        diego.Taps("Volver");
        diego.Taps("Por país");
        Assert.NotNull(diego.Last.Find("Argentina (1)"));
        Assert.NotNull(diego.Last.Find("Brasil (0 + 1)"));
        diego.Says("nada parecido a esto");
        Assert.NotNull(diego.Last.Find($"{_bank.Tandil().Record!.Theme.Spanish} (1 + 1)"));
        var ana = _bank.Scenario.Official("Ana", "br-campinas", "pt-br");
        ana.Says(_bank.Campinas().Number!.Text);
        ana.Taps("Confirmar");
        ana.Taps("Autorizo e confirmo");
        ana.Says("/praticas");
        ana.Sees("Há 2 práticas publicadas. Como quer vê-las?");
        ana.Taps("Por tema");
        Assert.DoesNotContain("+", ana.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Diego la confirmó por su ciudad y autorizó publicarla.")]
    [InlineData("pt-br", "Diego confirmou a prática pela cidade e autorizou a publicação.")]
    public void TheHistoryTellsThatTheCityConfirmed(string language, string sentence)
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        var diego = _bank.Scenario.Official("Diego", "ar-tandil", language);
        diego.PressesCode("e.yes", _bank.Tandil().Id);
        diego.PressesCode("z.all", _bank.Tandil().Id, "0");
        diego.Sees(sentence);
    }

    [Fact]
    public void WhoCorrectsFirstAuthorisesWithTheNewVersion()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        var diego = _bank.Scenario.Official("Diego", "ar-tandil");
        diego.Says(_bank.Tandil().Number!.Text);
        diego.Taps("Confirmar");
        diego.Taps("Corregir antes");
        diego.Sees("la marca «sin confirmar» se quita cuando esa versión se publica");
        diego.Taps("Escribir la nueva versión");
        var revision = Assert.Single(_bank.Practices(), practice => practice.RevisionOf is not null);
        Assert.Equal(diego.Id, revision.AuthorId);
        Assert.Contains(revision.Read(_bank.Scenario.Now).ToSubmit, problem => problem.Field == PracticeFields.Consent);
        Assert.True(_bank.Tandil().AwaitsCity);
    }

    [Fact]
    public void InPortugueseItSpeaksPortuguese()
    {
        var rui = _bank.Scenario.Coordinator("Rui", "br-campinas", "pt-br");
        rui.Says("/importar");
        rui.Sees("Trazer práticas de um banco anterior");
        _bank.Sends(
            "Título;Cidade;País;Tema;Resumo;Resultados\n"
                + "Banco de horas;Campinas;Brasil;emprego;As vizinhas trocam horas;Participam trezentas pessoas\n;;;;;\n",
            rui);
        rui.Sees("1 prática nova");
        rui.Taps("Salvar tudo");
        rui.Says("banco de horas");
        rui.Sees("Do arquivo, sem confirmação.");
        rui.Taps("1. Banco de horas");
        rui.Sees("É da sua cidade: você pode confirmar.");
        rui.Taps("Confirmar");
        rui.Taps("Autorizo e confirmo");
        rui.Sees("«Banco de horas» está confirmada pela sua cidade.");
        Assert.False(Assert.Single(_bank.Practices()).AwaitsCity);
    }

    [Fact]
    public void OnlyTheCoordinationBringsInAndOnlyForSevenDaysItIsUndone()
    {
        var ana = _bank.Scenario.Official("Ana");
        ana.Says("/importar");
        ana.Sees("Solo la coordinación trae prácticas de un archivo.");
        ana.PressesCode("c.import", PracticesTarget.Code);
        ana.SeesToast("Usted no tiene permiso");
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        var undo = _bank.Marta.Last;
        _bank.Scenario.Pass(Duration.FromDays(7) + Duration.FromMinutes(1));
        Assert.Empty(_bank.Scenario.Read(work => work.All(PracticesTarget.Ledger.All, KeyRange.All)));
        _bank.Marta.Taps(undo, "Deshacer todo");
        _bank.Marta.Sees("Ya pasaron los 7 días. Lo que trajo ese archivo se retira de a uno.");
        Assert.Single(_bank.Practices());
    }
}
