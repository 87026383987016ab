using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>However a text came into a practice, the others hear of it: one message, a quarter of an hour after the first change.</summary>
public sealed class ChangeNewsScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _ana;
    private readonly Phone _beto;

    public ChangeNewsScenario()
    {
        _ana = _scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs);
        _beto = _scenario.Official("Beto");
        _beto.Says("/start " + _scenario.LinkTo(_scenario.OnlyPractice(), _ana));
    }

    private string Id => _scenario.OnlyPractice().Id;

    [Fact]
    public void AWordImport()
    {
        _beto.Taps("Ver la práctica");
        _beto.Says("Situación previa\nSe vendía en la calle, sin agua.\nObjetivos\nVender más.");
        _beto.Taps("Sí, repartir");
        _beto.Taps("Ver la primera parte");
        _beto.Taps("Guardar en: Situación previa");
        _beto.Taps("Guardar en: Objetivos");
        AnaHears("Beto: Situación previa y Objetivos.");
    }

    [Fact]
    public void APhotoACorrectionAndWhatWasTakenAway()
    {
        _beto.PressesCode("s.ask", Id, PracticeFields.Body);
        var said = _beto.Says("Secretaría de Trabajo");
        _beto.PressesCode("s.hub", Id);
        _scenario.Pass(Duration.FromMinutes(20));
        _beto.Edits(said, "Secretaría de Trabajo de Campinas");
        _beto.SendsFile(new RemoteFile("x", IsPhoto: true, "x.jpg", "image/jpeg", 10));
        _beto.PressesCode("s.ask", Id, PracticeFields.Results);
        _beto.Taps("Rehacer");
        AnaHears("Beto: Organismo responsable; Fotos y documentos; Resultados (borrado).");
    }

    [Fact]
    public void WhatCameBackWasNotChanged()
    {
        _beto.PressesCode("s.ask", Id, PracticeFields.Results);
        _beto.Taps("Rehacer");
        _beto.PressesCode("s.hub", Id);
        var heard = _ana.Chat.Messages.Count;
        _scenario.Pass(Duration.FromHours(1));
        Assert.Equal(heard, _ana.Chat.Messages.Count);
        Assert.Equal("Las ventas crecieron un tercio.", _scenario.OnlyPractice().Answers[PracticeFields.Results].Text);
    }

    [Fact]
    public void WhyARequestIsNotFollowed()
    {
        var marta = _scenario.Coordinator("Marta");
        _ana.PressesCode("s.look", Id);
        _ana.Taps("Enviar a revisión");
        marta.Taps("Leerla");
        marta.PressesCode("r.ask", Id, PracticeFields.Results);
        marta.Says("¿De cuánto a cuánto?");
        marta.Taps("Listo");
        marta.Taps("Volver a la práctica");
        marta.Taps("Enviar 1 pedido");
        _scenario.Pass(Duration.FromHours(1));
        _beto.PressesCode("s.whynot", Id, PracticeFields.Results);
        _ana.PressesCode("s.whynot", Id, PracticeFields.Results);
        _beto.Says("El monto no es público.");
        _beto.Taps("Listo");
        _ana.Says("Lo sabremos en marzo.");
        _ana.Taps("Listo");
        Assert.Equal("El monto no es público.\n\nLo sabremos en marzo.", Assert.Single(_scenario.OnlyPractice().Requests).WhyNot!.Text.Text);
        AnaHears("Beto: Resultados (por qué no se cambia).");
    }

    [Fact]
    public void AReviewersTranslationIsToldToAllAuthors()
    {
        var marta = _scenario.Coordinator("Marta");
        _ana.PressesCode("s.look", Id);
        _ana.Taps("Enviar a revisión");
        marta.PressesCode(PracticeDoors.Translate.To(Id));
        marta.Says("Feira da economia solidária");
        AnaHears("Marta: Título traducido.");
        _beto.Sees("Marta: Título traducido.");
    }

    [Fact]
    public void TwoReviewersWhoTranslateAtOnceSeeEachOthersWords()
    {
        var (marta, rui) = (_scenario.Coordinator("Marta"), _scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ana.PressesCode("s.look", Id);
        _ana.Taps("Enviar a revisión");
        marta.PressesCode(PracticeDoors.Translate.To(Id));
        rui.PressesCode(PracticeDoors.Translate.To(Id));
        marta.Says("Feira da economia solidária");
        rui.Says("Feira solidária");
        Assert.Contains(rui.Chat.Messages, message => message.Text.Contains("Marta traduziu nesse meio-tempo; sua mensagem não substituiu o texto.", StringComparison.Ordinal));
        Assert.Equal("Feira da economia solidária", _scenario.OnlyPractice().Answers[PracticeFields.OtherTitle].Text);
        rui.Says("Feira solidária");
        Assert.Equal("Feira solidária", _scenario.OnlyPractice().Answers[PracticeFields.OtherTitle].Text);
    }

    [Fact]
    public void AMailForAContactThatACoauthorReplacedMeanwhileReplacesNothing()
    {
        _ana.PressesCode("s.ask", Id, PracticeFields.Contact);
        _ana.Taps("Soy yo");
        _ana.Sees("¿Nos deja también un correo o un teléfono");
        _beto.PressesCode("s.ask", Id, PracticeFields.Contact);
        _beto.Says("Beto Lima, técnico, beto@campinas.sp.gov.br");
        _beto.Taps("Listo");
        _ana.Says("ana@campinas.sp.gov.br");
        Assert.StartsWith("Beto Lima", _scenario.OnlyPractice().Answers[PracticeFields.Contact].Text, StringComparison.Ordinal);
        Assert.Equal(_beto.Id, _scenario.OnlyPractice().Answers[PracticeFields.Contact].By);
    }

    public void Dispose() => _scenario.Dispose();

    private void AnaHears(string changes)
    {
        var heard = _ana.Chat.Messages.Count;
        _scenario.Pass(Duration.FromMinutes(15));
        Assert.Equal(heard + 1, _ana.Chat.Messages.Count);
        _ana.Sees("Cambios en «Feria de la economía social»\n" + changes);
        _scenario.Pass(Duration.FromHours(1));
        Assert.Equal(heard + 1, _ana.Chat.Messages.Count);
    }
}
