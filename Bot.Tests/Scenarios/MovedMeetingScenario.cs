using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A meeting moves while people are asked whether they come: nobody says yes to a day that is no more.</summary>
public sealed class MovedMeetingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AnOpenQuestionShowsTheNewDateAndTakesTheAnswerForIt()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, diego) = Asked(scenario, Language.Es);
        var question = diego.Last;
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Taps("Guardar y avisar");
        Assert.Equal(question.Id, diego.Last.Id);
        diego.Sees("La reunión cambió de fecha. Ahora: sáb 19 dic 2026, 9:00 de Brasilia. ¿Viene?");
        diego.Taps(question, "Sí");
        diego.Sees("sáb 19 dic 2026, 9:00 de Brasilia");
        diego.Sees("Anotado: sí.");
    }

    [Fact]
    public void AnOldButtonIsToldTheNewDateAndAskedForIt()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, diego) = Asked(scenario, Language.Pt);
        var old = diego.Last.Find("Sim")!.Data!;
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Taps("Guardar y avisar");
        diego.Presses(old, diego.Last.Id);
        diego.SeesToast("A reunião mudou de data. Agora: sáb 19 dez 2026, 9:00 de Brasília. Você vem?");
        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        diego.Taps("Sim");
        diego.Sees("Anotado: sim.");
    }

    [Fact]
    public void AButtonOfTheGroupThatWasOnItsWayIsToldTheNewDate()
    {
        using var scenario = MeetingHall.Open();
        var (martin, card, diego) = Asked(scenario, Language.Es);
        var old = card.Find("Sí")!.Data!;
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Taps("Guardar y avisar");
        diego.PressesIn(Del, old, card.Id);
        diego.SeesToast("Ahora: sáb 19 dic 2026, 9:00 de Brasilia.");
        Assert.DoesNotContain("Sí: 1", card.Text, StringComparison.Ordinal);
        diego.TapsIn(Del, card, "Sí");
        diego.SeesToast("Anotado: sí. Sáb 19 dic 2026, 9:00 de Brasilia.");
    }

    [Fact]
    public void AnAnswerSaysToWhichDateItBelongs()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, diego) = Asked(scenario, Language.Es);
        diego.Taps("Tal vez");
        scenario.Pass(Duration.FromHours(1));
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Taps("Guardar y avisar");
        diego.Says($"/start v_{scenario.OnlyMeeting().Id}");
        diego.Sees("Anotado: tal vez.\nEso lo respondió para: vie 18 dic 2026, 10:00 de Brasilia. Ahora es: sáb 19 dic 2026, 9:00 de Brasilia. ¿Viene?");
        martin.Taps("Quiénes vienen");
        martin.Sees("Diego (respondió para: vie 18 dic 2026, 10:00 de Brasilia)");
        diego.Taps("No");
        diego.Sees("Anotado: no.");
        martin.Taps("Ver la reunión");
        martin.Taps("Quiénes vienen");
        Assert.DoesNotContain("respondió para", martin.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoSaidYesBeforeThereWasADayIsNotCountedForIt()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("diciembre de 2026");
        martin.Taps("Publicar y avisar");
        var card = group.Last;
        var diego = scenario.Phone("Diego");
        diego.TapsIn(Del, card, "Sí");
        Assert.Contains("\nSí: 1. Tal vez: 0. No: 0.", card.Text, StringComparison.Ordinal);
        scenario.Pass(Duration.FromHours(1));
        martin.OpensMeeting();
        martin.Redates("18/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        Assert.Contains("\nRespuestas de antes de la nueva fecha: Sí: 1. Tal vez: 0. No: 0. Por favor, respondan de nuevo.", card.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nSí: 1", card.Text, StringComparison.Ordinal);
        diego.TapsIn(Del, card, "Sí");
        Assert.EndsWith("\nSí: 1. Tal vez: 0. No: 0.", card.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Es, "A esta reunión ya no se puede responder.")]
    [InlineData(Language.Pt, "Não dá mais para responder a esta reunião.")]
    public void AQuestionAboutACancelledMeetingIsVoid(Language language, string said)
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, diego) = Asked(scenario, language);
        martin.OpensMeeting();
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        diego.Sees(said);
        Assert.Null(diego.Last.Find("No"));
        Assert.Null(diego.Last.Find("Não"));
    }

    [Fact]
    public void WhatWasAnsweredIsNotOverwrittenWhenTheMeetingMoves()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, diego) = Asked(scenario, Language.Es);
        diego.Taps("No");
        var (seen, edits) = (diego.Last.Text, diego.Last.Edits);
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Taps("Guardar y avisar");
        Assert.Equal((seen, edits), (diego.Last.Text, diego.Last.Edits));
    }

    /// <summary>The coordination planned 18/12 at 10 and asked Diego, who has not answered.</summary>
    private static (Phone Martin, Message Card, Phone Diego) Asked(Scenario scenario, Language language)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        var diego = scenario.Phone("Diego", language == Language.Pt ? "pt-br" : "es");
        diego.Says("/start");
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, diego.Id)! with { Role = Role.Official, Confirmed = true }));
        martin.Taps("Quiénes vienen");
        martin.Taps("Preguntarle a quien falta");
        return (martin, group.Last, diego);
    }
}
