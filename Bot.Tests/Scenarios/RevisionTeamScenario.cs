using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A published practice and its new version are written by the same people, and end together.</summary>
public sealed class RevisionTeamScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _marta;
    private readonly Phone _ana;
    private readonly Practice _published;

    public RevisionTeamScenario()
    {
        (_marta, _ana) = (_scenario.Coordinator("Marta"), _scenario.Submits("Ana"));
        _published = _scenario.Publishes(_marta);
        _ana.PressesCode("v.begin", _published.Id);
    }

    private Practice Revision => _scenario.RevisionOf(_published);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhoJoinsWritesBoth(bool byTheRevision)
    {
        var beto = _scenario.Official("Beto");
        beto.Says("/start " + _scenario.LinkTo(byTheRevision ? Revision : _published, _ana));
        beto.Sees("Ya puede escribir «Feria de la economía social».");
        Assert.Equal([_ana.Id, beto.Id], Revision.Authors);
        Assert.Equal([_ana.Id, beto.Id], _scenario.Find(_published).Authors);
        beto.Taps("Ver la práctica");
        beto.Taps("Seguir con la nueva versión");
        beto.Sees("Es una nueva versión.");
        Sends(beto);
        _scenario.Publishes(_marta);
        Assert.Equal([_ana.Id, beto.Id], _scenario.OnlyPractice().Authors);
        beto.Sees("La nueva versión de BBP-2026-0001 ya es pública.");
        Assert.Single(_scenario.OnlyPractice().History, entry => entry.Step == Step.Join && entry.By == beto.Id);
    }

    [Fact]
    public void SomebodyWhoWaitsIsLetInFromTheRevision()
    {
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("/start " + _scenario.LinkTo(_published, _ana));
        _ana.PressesCode("x.all", Revision.Id);
        _ana.Taps("Dejar entrar: Rosa");
        _ana.Sees("La escriben 2 personas.");
        Assert.Equal([_ana.Id, rosa.Id], Revision.Authors);
    }

    [Fact]
    public void WhoLeavesOrIsRemovedLeavesBoth()
    {
        var (beto, caro) = (_scenario.Official("Beto"), _scenario.Official("Caro"));
        foreach (var phone in new[] { beto, caro })
        {
            phone.Says("/start " + _scenario.LinkTo(_published, _ana));
        }

        _ana.PressesCode("x.out", Revision.Id, caro.Id);
        caro.Sees("Usted ya no escribe «Feria de la economía social»");
        beto.PressesCode("x.leave", Revision.Id);
        beto.Sees("Usted ya no escribe «Feria de la economía social».");
        Assert.Equal([_ana.Id], Revision.Authors);
        Assert.Equal([_ana.Id], _scenario.Find(_published).Authors);
        Sends(_ana);
        _scenario.Publishes(_marta);
        Assert.Equal([_ana.Id], _scenario.OnlyPractice().Authors);
    }

    [Fact]
    public void WhatIsArchivedTakesItsRevisionAlong()
    {
        Writes("Feria nueva");
        Sends(_ana);
        _marta.Taps("Leerla");
        _marta.Taps("Más");
        _marta.Taps("Nota interna");
        _marta.Says("Llamar a la ciudad.");
        _marta.Taps("Listo");
        _marta.Taps("Aceptar");
        _marta.PressesCode("v.end", _published.Id);
        var archived = _scenario.OnlyPractice();
        Assert.Equal((PracticeState.Archived, "Feria nueva", 1), (archived.State, archived.Answers[PracticeFields.Title].Text, archived.Notes.Length));
        Assert.Equal(Step.Archive, archived.History[^1].Step);
        Assert.Equal(2, archived.History.Count(entry => entry.Step == Step.Accept));
        _scenario.Pass(Duration.FromDays(500));
        Assert.Equal(PracticeState.Archived, _scenario.OnlyPractice().State);
    }

    [Fact]
    public void WithdrawingKeepsTheRequestsOfTheRevision()
    {
        Sends(_ana);
        _marta.Taps("Leerla");
        _marta.Taps("Leer por partes");
        _marta.Taps("3. Qué se logró");
        _marta.Taps("Resultados");
        _marta.Says("¿De cuánto a cuánto?");
        _marta.Taps("Listo");
        _marta.Taps("Volver a la práctica");
        _marta.Taps("Enviar 1 pedido");
        _ana.PressesCode("s.rest", _published.Id);
        _ana.Taps("Retirar");
        _ana.Taps("Sí, retirar");
        var withdrawn = _scenario.OnlyPractice();
        Assert.Equal((PracticeState.Withdrawn, Step.Withdraw), (withdrawn.State, withdrawn.History[^1].Step));
        Assert.False(Requesting.IsSettled(withdrawn, Assert.Single(withdrawn.Requests)));
    }

    [Fact]
    public void ADeclinedRevisionStaysReadableAndAnotherIsBegun()
    {
        Sends(_ana);
        _marta.Taps("Leerla");
        _marta.Taps("Rechazar");
        _marta.Says("No cambia nada.");
        _marta.Taps("Listo");
        _marta.Taps("Enviar");
        var declined = Revision;
        _ana.PressesCode("s.hub", _published.Id);
        _ana.Taps("Preparar una nueva versión");
        _ana.Sees("Nueva versión de «Feria de la economía social»");
        _ana.PressesCode("s.hub", declined.Id);
        _ana.Sees("No se publicará.");
        Assert.Equal(3, _scenario.PracticesOf(_ana).Length);
        Assert.Equal(PracticeState.Published, _scenario.Find(_published).State);
    }

    [Fact]
    public void ATranslationWrittenMeanwhileIsNotLost()
    {
        _marta.PressesCode("t.new", _published.Id);
        _marta.Says("Feira da economia solidária");
        _marta.Says("/cancelar");
        Sends(_ana);
        _marta.Says("/revisar");
        _marta.Taps("1. Feria de la economía social");
        _marta.Taps("Aceptar");
        _scenario.Pass(ReviewSteps.UndoTime);
        Assert.Equal("Feira da economia solidária", _scenario.OnlyPractice().Record!.OtherTitle?.Text);
    }

    [Fact]
    public void OldButtonsOfTheRevisionLeadToWhatWasPublished()
    {
        var gone = Revision.Id;
        Sends(_ana);
        _scenario.Publishes(_marta);
        _ana.PressesCode("s.hub", gone);
        _ana.Sees("Publicada con el número BBP-2026-0001.");
    }

    [Fact]
    public void WhatIsTypedForARevisionThatEndsMeanwhileIsKept()
    {
        var beto = _scenario.Official("Beto");
        beto.Says("/start " + _scenario.LinkTo(_published, _ana));
        beto.PressesCode("s.ask", Revision.Id, PracticeFields.Title);
        _ana.PressesCode("s.rest", _published.Id);
        _ana.Taps("Retirar");
        _ana.Taps("Sí, retirar");
        beto.Says("Feria de los sábados");
        Assert.Equal("Feria de los sábados", _scenario.OnlyPractice().Answers[PracticeFields.Title].Text);
    }

    [Fact]
    public void AnAbandonedRevisionIsMentioned()
    {
        _scenario.Pass(Duration.FromDays(4));
        _ana.Sees("Su práctica «Feria de la economía social» sigue guardada.");
    }

    public void Dispose() => _scenario.Dispose();

    private void Writes(string title)
    {
        _ana.PressesCode("s.ask", Revision.Id, PracticeFields.Title);
        _ana.Says(title);
    }

    private void Sends(Phone author)
    {
        author.PressesCode("s.look", Revision.Id);
        author.Taps("Enviar a revisión");
    }
}
