using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;

namespace Bot.Tests.Scenarios;

/// <summary>An acta that is pasted, read from Word or written by somebody else, and whose writer asks to be forgotten.</summary>
public sealed class WholeActaScenario
{
    [Fact]
    public void AnActaIsPastedWholeOrReadFromWord()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.AddsPoint(first, "Presupuesto del año");
        martin.AddsPoint(first, "Ferias de la región");
        martin.OpensActa(first);
        martin.Taps("Pegar o enviar el acta entera");
        martin.Says("ACTA\n\n1. Presupuesto del año\nSe aprobó.\nPor unanimidad.\n\nFerias de la región\nSe harán dos.");
        martin.Taps("Listo");
        martin.Sees("Tomé el texto de 2 puntos.\nQuedó fuera 1 línea que no es de ningún punto:\nACTA");
        martin.Taps("Volver al acta");
        martin.Sees("1. Presupuesto del año\nSe aprobó.\nPor unanimidad.\n\n2. Ferias de la región\nSe harán dos.");
        martin.Taps("En Word");
        martin.SeesToast("La preparo y se la envío aquí.");
        var word = martin.Last.FileContent!;
        Assert.Equal("acta.docx", martin.Last.FileName);

        var second = scenario.Meetings().Single(meeting => meeting.Id != first.Id);
        martin.AddsPoint(second, "Presupuesto del año");
        scenario.TelegramFiles["word"] = word;
        martin.OpensActa(second);
        martin.Taps("Pegar o enviar el acta entera");
        martin.SendsFile(new("word", IsPhoto: false, "acta.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Length));
        martin.Sees("Tomé el texto de 1 punto.");
        Assert.StartsWith("Se aprobó.\nPor unanimidad.", scenario.Read(work => Acta.Of(work, second.Id)).Outcomes.Values.Single().Text!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhomTheOrganiserNamesWritesIt()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var ana = scenario.Official("Ana", "ar-tandil");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.AddsPoint(first, "Presupuesto del año");
        martin.OpensActa(first);
        martin.Taps("Más");
        martin.Taps("Quién la escribe");
        martin.Taps("Ana, Tandil");
        martin.Sees("La escribe también Ana.");
        ana.Sees("Le piden que escriba el acta\nReunión de la UT DEL, Campinas");
        ana.Taps("Escribir el acta");
        Assert.Null(ana.Last.Find("Más"));
        ana.Taps("1. Presupuesto del año");
        ana.Taps("Escribir");
        ana.Says("Se aprobó.");
        ana.Taps("Listo");
        ana.Sees("Se aprobó.");
    }

    [Fact]
    public void WhatAnotherWroteIsNotReplacedUnseen()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var diego = scenario.Official("Diego", "ar-rosario");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.AddsPoint(first, "Presupuesto del año");
        martin.AddsPoint(first, "Ferias de la región");
        martin.OpensActa(first);
        martin.Taps("Más");
        martin.Taps("Quién la escribe");
        martin.Taps("Diego, Rosario");
        diego.OpensActa(first);
        diego.Taps("1. Presupuesto del año");
        diego.Taps("Escribir");
        diego.Says("Texto de Diego.");
        diego.Taps("Listo");

        martin.OpensActa(first);
        martin.Taps("Pegar o enviar el acta entera");
        martin.Says("1. Presupuesto\nTexto de Martín.\n2. Ferias\nDos ferias.");
        martin.Taps("Listo");
        martin.Sees("Tomé el texto de 1 punto.\nYa escribió otra persona, no lo reemplacé: Presupuesto del año.");
        martin.Taps("1. Presupuesto del año");
        martin.Sees("Diego ya escribió en «Presupuesto del año»:\nTexto de Diego.\n\nLo suyo:\nTexto de Martín.");
        martin.Taps("Agregar lo mío debajo");
        martin.Sees("Texto de Diego.\n\nTexto de Martín.");

        diego.OpensActa(first);
        diego.Taps("1. Presupuesto del año");
        diego.Taps("Cambiar");
        diego.Says("Más de Diego.");
        martin.Taps("Cambiar");
        martin.Taps("Rehacer");
        martin.Says("Otro texto.");
        martin.Taps("Listo");
        diego.Taps("Listo");
        diego.Sees("Martín ya escribió en «Presupuesto del año»:\nOtro texto.");
        diego.Taps("Poner lo mío en su lugar");
        diego.Sees("Más de Diego.");
        martin.Sees("Diego reemplazó su texto de «Presupuesto del año»\nReunión de la UT DEL, Campinas\nUsted había escrito:\nOtro texto.");
    }

    [Fact]
    public void WhoIsForgottenLeavesTheActaWithoutTheirName()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Coordinator("Lucía", "ar-rosario");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        martin.Says("/privacidad");
        martin.Taps("Descargar mis datos");
        Assert.Contains("UTDEL-2026-R01", System.Text.Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
        martin.Says("/privacidad");
        martin.Taps("Borrar mis datos");
        martin.Taps("Sí, borrar mis datos");
        martin.Taps("Borrar para siempre");
        Assert.Equal(Person.Nobody, Assert.Single(scenario.Read(work => DecisionBook.Find(work, "UTDEL-2026-R01"))!.History).By);
        Assert.DoesNotContain(scenario.Everything(), document => document.Contains($"\"{martin.Id}\"", StringComparison.Ordinal));
    }
}
