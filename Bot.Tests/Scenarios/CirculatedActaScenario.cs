using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Who reads an acta when, what is told while it is a draft, and what becomes of one that is changed after it was sent.</summary>
public sealed class CirculatedActaScenario : IDisposable
{
    private readonly Scenario _scenario = MeetingHall.Open();
    private readonly Phone _martin;
    private readonly Phone _ana;
    private readonly Phone _diego;
    private readonly Phone _rosa;
    private readonly Meeting _first;

    public CirculatedActaScenario()
    {
        _martin = _scenario.Coordinator("Martín");
        _ = _scenario.Authorised(_martin, new Where.Group(-1001, "UT DEL"));
        (_ana, _diego, _rosa) = (_scenario.Official("Ana", "ar-tandil"), _scenario.Official("Diego", "ar-rosario"), _scenario.Phone("Rosa"));
        (_first, _) = ActaWorld.Planned(_scenario, _martin);
        _martin.AddsPoint(_first, "Presupuesto del año");
        _ana.Answers(_first, "y");
        _scenario.Pass(Duration.FromDays(14.2));
        Writes("Se aprobó el presupuesto.");
    }

    public void Dispose() => _scenario.Dispose();

    [Fact]
    public void ADraftIsReadByNobodyElseAndItsDecisionsAreToldWithIt()
    {
        var before = _ana.Chat.Messages.Count;
        _martin.Decides(_first, "Enviar la lista", "Tandil", "18/1/2027");
        Assert.Equal(before, _ana.Chat.Messages.Count);
        _rosa.Says("/acuerdos");
        _rosa.Sees("Todavía no hay acuerdos.");
        _rosa.Presses("1ad.open~UTDEL-2026-R01", _rosa.Last.Id);
        _rosa.SeesNot("Enviar la lista");
        _rosa.OpensActa(_first);
        _rosa.Sees("El acta todavía se está escribiendo.");
        _martin.Taps("Cambiar");
        _martin.Taps("Acuerdo");
        _martin.Taps("Rehacer");
        _martin.Says("Enviar la lista completa");
        _martin.Taps("Listo");
        _martin.Taps("Guardar el cambio");
        _martin.Sees("UTDEL-2026-R01\nEnviar la lista completa");
        Sends();
        _ana.Sees("Su ciudad tiene un acuerdo nuevo\nUTDEL-2026-R01: Enviar la lista completa.");
        _rosa.Says("/acuerdos");
        _rosa.Sees("1 acuerdo abierto");
    }

    [Fact]
    public void WhoWasThereReadsWhatIsSentAndEverybodyWhatIsApproved()
    {
        Sends();
        _ana.Taps("Hacer una observación");
        _ana.Says("Falta el monto.");
        _ana.Taps("Listo");
        _ana.Taps("Enviar");
        foreach (var other in new[] { _rosa, _diego })
        {
            other.Says("/buscar acta presupuesto");
            other.SeesNot("Se aprobó el presupuesto");
            other.OpensActa(_first);
            other.Sees("La leen quienes estuvieron.");
            other.SeesNot("Falta el monto");
            other.Presses($"1ac.word~{_first.Id}", other.Last.Id);
            other.SeesToast("Esto cambió mientras tanto.");
        }

        _ana.OpensActa(_first);
        _ana.Sees("Observaciones\nTandil: Falta el monto.");
        _scenario.Pass(Duration.FromDays(71));
        _martin.OpensActa(_first);
        _martin.Taps("La reunión la aprobó");
        _martin.Taps("Sí, la aprobó");
        _rosa.OpensActa(_first);
        _rosa.Sees("Se aprobó el presupuesto.");
        _rosa.SeesNot("Falta el monto");
    }

    [Fact]
    public void WhatChangedSinceItWasSentIsMarkedAndSentAgain()
    {
        Sends();
        _martin.OpensActa(_first);
        _martin.SeesNot("Cambió desde el envío");
        Assert.Null(_martin.Last.Find("Enviar de nuevo"));
        Writes("Otra cosa.");
        _ana.OpensActa(_first);
        _ana.Sees("Cambió desde el envío. Quienes estuvieron pueden hacer observaciones hasta el lun 7 dic 2026.");
        _scenario.Pass(Duration.FromDays(2));
        _martin.OpensActa(_first);
        _martin.Taps("Enviar de nuevo");
        _martin.Sees("Se envía a 1 persona de 1 ciudad.\nPodrán hacer observaciones hasta el mié 9 dic 2026.");
        _martin.Taps("Enviar de nuevo");
        _martin.SeesNot("Cambió desde el envío");
        _ana.Sees("Otra cosa.");
    }

    [Fact]
    public void AnActaThatSaysNothingOfItsPointsIsSentWithWhatWasDecided()
    {
        _martin.OpensActa(_first);
        _scenario.Write(work => work.Put(Acta.All, Acta.Of(work, _first.Id) with
        {
            Outcomes = System.Collections.Immutable.ImmutableDictionary<string, Bot.Domain.Meetings.Actas.Outcome>.Empty,
        }));
        _martin.OpensActa(_first);
        Assert.NotEqual(ButtonRole.Main, _martin.Last.Find("Enviar a quienes estuvieron")!.Role);
        _martin.Decides(_first, "Enviar la lista", "Tandil", "18/1/2027");
        Sends();
        _martin.Sees("Enviada a 1 persona.");
    }

    private void Writes(string text)
    {
        _martin.OpensActa(_first);
        _martin.Taps("1. Presupuesto del año");
        _martin.Taps(_martin.Last.Find("Escribir") is null ? "Cambiar" : "Escribir");
        if (_martin.Last.Find("Rehacer") is not null)
        {
            _martin.Taps("Rehacer");
        }

        _martin.Says(text);
        _martin.Taps("Listo");
    }

    private void Sends()
    {
        _martin.OpensActa(_first);
        _martin.Taps("Enviar a quienes estuvieron");
        _martin.Taps("Enviar");
    }
}
