using Bot.Domain.Registers;
using MiniExcelLibs;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A record's form left and gone on with, what contradicts itself, what is there already, and what was changed since it was verified.</summary>
public sealed class RegisterMendsScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Fact]
    public void WhatWasAnsweredAndNotConfirmedIsNoReasonToSkipTheRest()
    {
        var diego = _scenario.Official("Diego");
        BeginsSource(diego, "Fondo Celeste");
        diego.Taps("Saltar");
        diego.Taps("Saltar");
        diego.Says("USD 1.000");
        diego.Taps("Guardar y salir");
        diego.Says("/financiamiento");
        diego.Taps("Seguir con la ficha empezada");
        diego.Sees("8 de 13. Parte que cubre.");
    }

    [Fact]
    public void OneAnswerThatIsChangedFromTheReviewIsNoPlaceToGoOnFrom()
    {
        var diego = _scenario.Official("Diego");
        BeginsSource(diego, "Fondo Celeste");
        for (var left = 5; left > 0; left--)
        {
            diego.Taps("Saltar");
        }

        diego.Says("www.ejemplo.org/fondo");
        for (var left = 3; left > 0; left--)
        {
            diego.Taps("Saltar");
        }

        diego.Taps("Nombre");
        diego.Taps("Guardar y salir");
        diego.Says("/financiamiento");
        diego.Taps("Seguir con la ficha empezada");
        diego.Sees("Así quedará la ficha.");
    }

    [Fact]
    public void ADraftIsDiscardedInTwoPresses()
    {
        var diego = _scenario.Official("Diego");
        BeginsSource(diego, "Fondo Celeste");
        diego.Says("/financiamiento");
        diego.Taps("Empezar otra");
        diego.Taps("Descartar la empezada");
        diego.SeesToast("Ficha empezada descartada.");
        diego.Taps("Agregar una fuente");
        diego.Sees("1 de 13. Nombre.");
    }

    [Fact]
    public void AnAmountThatContradictsIsAskedAgain()
    {
        var diego = _scenario.Official("Diego");
        BeginsSource(diego, "Fondo Celeste");
        diego.Taps("Saltar");
        diego.Says("5000");
        diego.Sees("Escriba el monto y la moneda, por ejemplo USD 5.000.");
        diego.Says("USD 5.000");
        diego.Taps("Listo");
        diego.Says("USD 1.000");
        diego.Sees("El monto mínimo no puede ser mayor que el máximo.");
        diego.Says("USD 9.000");
        diego.Taps("Listo");
        diego.Sees("8 de 13.");
    }

    [Fact]
    public void DatesOfACallMayBePastAndInOrderOnly()
    {
        var marta = _scenario.Coordinator("Marta");
        BeginsCall(marta, "Edición 2024");
        marta.Says("15 de abril de 2024");
        marta.Sees("3 de 11. Consultas hasta.");
        marta.Taps("Saltar");
        marta.Says("1 de marzo de 2024");
        marta.Sees("Esas fechas no van juntas: primero abre, después terminan las consultas y al final cierra.");
        marta.Says("2024-05-20");
        marta.Sees("5 de 11. Temas.");
        EndsCall(marta);
        marta.Sees("FOCEM. Edición 2024\nCerrada.");
    }

    [Fact]
    public void AYearToComeIsNoBeginning()
    {
        var ana = _scenario.Official("Ana");
        ana.Says("/relevamiento");
        ana.Taps("Emprendimientos (0)");
        ana.Taps("Agregar un emprendimiento");
        ana.Says("Las Manos");
        ana.Says("tandil");
        ana.Taps("Urbana");
        ana.Taps("Artesanía e industria");
        ana.Says("Hacen dulces con fruta de la zona.");
        ana.Taps("Listo");
        ana.Says("2030");
        ana.Sees("Ese año todavía no llegó. ¿En qué año empezó?");
    }

    [Fact]
    public void TheSameCallOfTheSameSourceIsAskedAbout()
    {
        var marta = _scenario.Coordinator("Marta");
        BeginsCall(marta, "Edición 2027");
        marta.Taps("Saltar");
        marta.Taps("Saltar");
        marta.Says("15/12/2026");
        EndsCall(marta);
        BeginsCall(marta, "Edición 2027");
        marta.Sees("Ya hay una ficha «FOCEM. Edición 2027».");
        marta.Taps("Es la misma");
        Assert.Single(_scenario.Read(work => RegisterBook.Listed(work, "calls")), call => call["edition"] == "Edición 2027");
    }

    [Fact]
    public void ACallThatItsAuthorChangesStandsAsItWasVerifiedUntilSomebodyLooks()
    {
        var (marta, ana) = (_scenario.Coordinator("Marta"), _scenario.Official("Ana"));
        BeginsCall(ana, "Edición 2027");
        ana.Taps("Saltar");
        ana.Taps("Saltar");
        ana.Says("15/12/2026");
        EndsCall(ana);
        marta.Taps("A la ficha");
        marta.Taps("Verificar");
        _scenario.Pass(Duration.FromHours(1));
        ana.Says("/financiamiento focem");
        ana.Taps("1. FOCEM");
        ana.Taps(ana.Last.Buttons.First(button => button.Label.StartsWith("Edición 2027", StringComparison.Ordinal)).Label);
        ana.Taps("Cambiar");
        ana.Taps("Cierre");
        ana.Says("20/1/2027");
        ana.Taps("Guardar la ficha");
        ana.Sees("Cambio guardado. La ficha dice «Cambiada después de verificada» hasta que lo lea quien verifica.");
        ana.Sees("Abierta; cierra: mar 15 dic 2026.\n⚠️ Cambiada después de verificada.");
        marta.Sees("Ana cambió la ficha «FOCEM. Edición 2027», que estaba verificada. Falta verificarla de nuevo.");
        var record = _scenario.Read(work => RegisterBook.Listed(work, "calls")).Single(call => call["edition"] == "Edición 2027");
        Assert.Equal(("2027-01-20", "2026-12-15"), (record["closes"], record.AsVerified!["closes"]));
        marta.PressesCode("c.verify", record.Id);
        marta.Sees("Abierta; cierra: mié 20 ene 2027.");
    }

    [Theory]
    [InlineData("es", "/financiamiento focem", "Prácticas que nombran la fuente", "Ninguna práctica nombra esta fuente todavía.")]
    [InlineData("pt-br", "/financiamento focem", "Práticas que citam a fonte", "Nenhuma prática cita esta fonte ainda.")]
    public void WhereNoPracticeNamesASourceItsCardStays(string language, string find, string button, string toast)
    {
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Taps("1. FOCEM");
        rosa.Taps(button);
        rosa.SeesToast(toast);
        Assert.NotNull(rosa.Last.Find(button));
        Assert.DoesNotContain(_scenario.Everything(), document => document.Contains("missed", StringComparison.Ordinal) && document.Contains("FOCEM", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatNobodyVerifiedIsInNoSum()
    {
        var (_, ana, rosa) = (_scenario.Coordinator("Marta"), _scenario.Official("Ana"), _scenario.Phone("Rosa"));
        _scenario.Venture(ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 11);
        _scenario.Venture(ana, "v2", "Dos", "ar-tandil", RecordScope.OnlyCounted, 12);
        ana.WritesVenture("Tres", "Solo se cuenta, sin nombrarla");
        ana.Sees("Ficha guardada. Solo la ve quien verifica; se cuenta cuando esté verificada.");
        rosa.Says("/relevamiento");
        rosa.Taps("Emprendimientos (1)");
        rosa.Taps("Totales");
        rosa.Sees("Emprendimientos, totales: 2 emprendimientos\nMujeres: 23.");
    }

    [Theory]
    [InlineData("es", "Tabla vacía", "No deje vacío: Nombre, Ciudad,", "Quién la ve: Pública: todos la ven / ", "emprendimientos-vacia.xlsx")]
    [InlineData("pt-br", "Tabela vazia", "Não deixe vazio: Nome, Cidade,", "Quem vê: Pública: todos veem / ", "empreendimentos-vazia.xlsx")]
    public void WhoBringsRecordsInGetsAnEmptyTableWithAllColumns(string language, string button, string mustFill, string choices, string file)
    {
        var rui = _scenario.Coordinator("Rui", "br-campinas", language);
        rui.PressesCode("c.import", "venture");
        rui.Taps(button);
        var sent = rui.Chat.Messages.Single(message => message.FileName == file);
        Assert.Contains(rui.Chat.Messages, message => message.Text.Contains(mustFill, StringComparison.Ordinal) && message.Text.Contains(choices, StringComparison.Ordinal));
        using var content = new MemoryStream(sent.FileContent!);
        var headings = ((IDictionary<string, object>)content.Query(excelType: ExcelType.XLSX).Single()).Values.Cast<string>().ToArray();
        Assert.Contains(language == "es" ? "Quién la ve" : "Quem vê", headings);
        Assert.Contains(language == "es" ? "Contacto" : "Contato", headings);
    }

    public void Dispose() => _scenario.Dispose();

    /// <summary>Up to the countries, which are asked next.</summary>
    private static void BeginsSource(Phone phone, string name)
    {
        phone.Says("/financiamiento");
        phone.Taps("Agregar una fuente");
        phone.Says(name);
        phone.Says("Banco del Sur");
        phone.Taps("Préstamo");
        phone.Taps("Gobiernos locales");
        phone.Sees("4 de 13. Quién puede pedir.\n¿Quién puede pedirlo?");
        phone.Taps("Listo");
    }

    private static void BeginsCall(Phone phone, string edition)
    {
        phone.Says("/financiamiento focem");
        phone.Taps("1. FOCEM");
        phone.Taps("Agregar una convocatoria");
        phone.Says(edition);
    }

    private static void EndsCall(Phone phone)
    {
        for (var left = 5; left > 0; left--)
        {
            phone.Taps("Saltar");
        }

        phone.Says("www.ejemplo.org/llamado");
        phone.Taps("Saltar");
        phone.Taps("Guardar la ficha");
    }
}
