using Bot.Domain.Registers;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Sources of funding and their calls: entered, verified, looked up, changed, confirmed again, taken along.</summary>
public sealed class FundingScenario
{
    [Fact]
    public void AnOfficialWritesASourceInPortugueseAndTheCoordinationVerifiesIt()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", languageCode: "pt-br"));
        ana.Says("/financiamento");
        ana.Taps("Adicionar uma fonte");
        ana.Sees("1 de 13. Nome.");
        ana.Says("Fundo Verde");
        ana.Says("Caixa dos Municípios");
        ana.Taps("Salvar e sair");
        scenario.Restart();
        ana.Says("/financiamento");
        ana.Taps("Continuar a ficha começada");
        ana.Sees("3 de 13. Tipo de apoio.");
        ana.Taps("Empréstimo");
        ana.Taps("Governos locais");
        ana.Taps("Pronto");
        Repeat(5, () => ana.Taps("Pular"));
        ana.Says("isto não é um site");
        ana.Sees("não é um endereço da internet");
        ana.Says("www.exemplo.org/fundo");
        Repeat(3, () => ana.Taps("Pular"));
        ana.Sees("Nome: Fundo Verde\nQuem oferece: Caixa dos Municípios\nTipo de apoio: Empréstimo");
        ana.Taps("Salvar a ficha");
        ana.Sees("Ficha salva. Aparece como «Não verificada» até alguém verificar.");
        ana.Sees("⚠️ Não verificada.");
        marta.Sees("Ana escribió la ficha «Fundo Verde». Falta verificarla.");
        marta.Taps("A la ficha");
        marta.Sees("Tipo de apoyo: Préstamo\nQuién puede pedir: Gobiernos locales");
        marta.Taps("Verificar");
        marta.SeesToast("Ficha verificada.");
        marta.SeesNot("Sin verificar");
        ana.Sees("A ficha «Fundo Verde» já está verificada. Agradecemos.");
    }

    [Fact]
    public void WhatNobodyVerifiedIsMarkedAndNeverOpen()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Official("Ana");
        WriteCall(ana, "FCOOP", "Edición 2027", "15/12/2026 12:00");
        ana.Sees("FCOOP. Edición 2027\nNo se sabe si está abierta.\n⚠️ Sin verificar.");
        ana.Says("/financiamiento FCOOP");
        ana.Sees("1. FCOOP\nMercosur (RECM). No reembolsable. ⚠️ Sin verificar.");
        ana.SeesNot("abierta");
    }

    [Fact]
    public void ACallIsOpenUntilItsHourAndThenClosed()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        WriteCall(marta, "sursur", "Edición 2027", "15/12/2026 12:00");
        marta.Sees("Abierta; cierra: mar 15 dic 2026, 12:00 de Buenos Aires.");
        marta.Says("/financiamiento sursur");
        marta.Sees("1 convocatoria abierta");
        marta.Taps("A la lista");
        marta.Taps("Convocatorias");
        marta.Sees("1. Programa de Cooperación Sur-Sur de Mercociudades. Edición 2027\nAbierta; cierra: mar 15 dic 2026, 12:00 de Buenos Aires.");
        scenario.Pass(Instant.FromUtc(2026, 12, 15, 14, 59) - scenario.Now);
        marta.Says("/financiamiento sursur");
        marta.Sees("1 convocatoria abierta");
        scenario.Pass(Duration.FromMinutes(1));
        marta.Says("/financiamiento sursur");
        marta.SeesNot("convocatoria abierta");
    }

    [Theory]
    [InlineData("es", "/financiamiento focem", "Mercosur. No reembolsable. Siempre abierta; además hay 1 convocatoria con fecha de cierre.")]
    [InlineData("pt-br", "/financiamento focem", "Mercosul. Não reembolsável. Sempre aberta; além disso, há 1 chamada com data de encerramento.")]
    public void ASourceThatIsAlwaysOpenSaysWhichCallsCloseBesides(string language, string find, string seen)
    {
        using var scenario = TownHall.Open();
        WriteCall(scenario.Coordinator("Marta"), "focem", "Edición 2027", "15/12/2026 12:00");
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Sees(seen);
    }

    [Fact]
    public void WhatClosesFirstIsFirstAmongOpenCalls()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        WriteCall(marta, "focem", "Alfa", "20/1/2027");
        WriteCall(marta, "sursur", "Beta", "15/12/2026 12:00");
        marta.Says("/financiamiento");
        marta.Taps("Convocatorias");
        Assert.Matches("(?s)1\\. [^\n]*Beta\n.*2\\. [^\n]*Alfa\n", marta.Last.Text);
    }

    [Fact]
    public void WhatTwoPeopleChangeAtOnceIsAllKept()
    {
        using var scenario = TownHall.Open();
        var (marta, lucas) = (scenario.Coordinator("Marta"), scenario.Coordinator("Lucas"));
        foreach (var phone in new[] { marta, lucas })
        {
            phone.Says("/financiamiento fonplata");
            phone.Taps("1. FONPLATA");
            phone.Taps("Cambiar");
        }

        marta.Taps("Parte que cubre");
        marta.Says("70 %");
        marta.Taps("Guardar la ficha");
        lucas.Taps("A través de");
        lucas.Says("Ministerio de Economía");
        lucas.Taps("Guardar la ficha");
        lucas.Sees("Parte que cubre: hasta 70 %\nA través de: Ministerio de Economía");
        lucas.Taps("Historial");
        lucas.Sees("Lucas la cambió.\nA través de: sin dato → Ministerio de Economía");
        lucas.Sees("Marta la cambió.\nParte que cubre: sin dato → hasta 70 %");
        lucas.Sees("Viene con el bot, de fuentes públicas.");
    }

    [Fact]
    public void AfterHalfAYearItsWriterIsAskedAndOtherwiseItIsMarked()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        WriteCall(marta, "focem", "Ventanilla", null);
        marta.Sees("Siempre abierta.");
        scenario.Pass(Duration.FromDays(184));
        marta.Sees("¿Sigue vigente «FOCEM. Ventanilla»? La última revisión fue el lun 16 nov 2026.");
        marta.Taps("A la ficha");
        marta.Sees("⚠️ Nadie la revisó desde el lun 16 nov 2026.");
        marta.Taps("Sigue vigente");
        marta.SeesToast("Gracias: sigue vigente.");
        marta.SeesNot("Nadie la revisó");
        marta.Taps("Retirar de la lista");
        marta.Sees("Retirada de la lista.");
        marta.Taps("Volver a mostrar");
        marta.SeesToast("Está otra vez en la lista. Falta verificarla.");
    }

    [Fact]
    public void WhoMayNotIsShownNoButtonAndForgedOnesChangeNothing()
    {
        using var scenario = TownHall.Open();
        var (rosa, ana) = (scenario.Phone("Rosa"), scenario.Official("Ana"));
        rosa.Says("/financiamiento focem");
        rosa.Taps("1. FOCEM");
        Assert.Equal(["Permanente: Siempre abierta", "Prácticas que nombran la fuente", "A la lista"], rosa.Last.Buttons.Select(button => button.Label));
        var before = scenario.Everything().Where(document => document.Contains("s-focem", StringComparison.Ordinal)).ToArray();
        foreach (var phone in new[] { rosa, ana })
        {
            phone.Says("/financiamiento");
            foreach (var code in new[] { "c.verify", "c.still", "c.retire", "c.restore", "c.edit" })
            {
                phone.PressesCode(code, "s-focem");
                phone.PressesCode(code, "mars");
            }
        }

        rosa.PressesCode("c.past", "s-focem");
        rosa.SeesToast("Usted no tiene permiso");
        rosa.PressesCode("c.list", "funding", "zzqqa", "7");
        rosa.PressesCode("c.values", "funding", "", "99");
        rosa.PressesCode("c.file", "funding", "exe");
        Assert.Equal(before, scenario.Everything().Where(document => document.Contains("s-focem", StringComparison.Ordinal)));
        Assert.Empty(scenario.Failures);
    }

    [Fact]
    public void WhoLeavesTakesTheUnverifiedAlongAndIsNamedNoMore()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana"));
        WriteCall(ana, "focem", "Primera", null);
        marta.Taps("A la ficha");
        marta.Taps("Verificar");
        WriteCall(ana, "focem", "Segunda", null);
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        Assert.Contains("Segunda", System.Text.Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        var left = scenario.Read(work => RegisterBook.Under(work, "s-focem").ToArray());
        Assert.Equal(["Permanente", "Primera"], left.Select(call => call["edition"]).Order(StringComparer.Ordinal));
        Assert.Empty(scenario.Read(work => work.Query(RegisterBook.ByPerson, KeyRange.Exactly(ana.Id))));
    }

    /// <summary>A call of the first source that the word finds; without a closing date it is permanent.</summary>
    private static void WriteCall(Phone phone, string source, string edition, string? closes)
    {
        phone.Says("/financiamiento " + source);
        phone.Taps(phone.Last.Buttons.First(button => button.Label.StartsWith("1. ", StringComparison.Ordinal)).Label);
        phone.Taps("Agregar una convocatoria");
        phone.Says(edition);
        phone.Taps("Saltar");
        phone.Taps("Saltar");
        if (closes is null)
        {
            phone.Taps("Saltar");
        }
        else
        {
            phone.Says(closes);
        }

        Repeat(5, () => phone.Taps("Saltar"));
        phone.Says("www.ejemplo.org/llamado");
        phone.Taps("Saltar");
        phone.Taps("Guardar la ficha");
    }

    private static void Repeat(int times, Action act)
    {
        for (var time = 0; time < times; time++)
        {
            act();
        }
    }
}
