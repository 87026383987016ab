using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>People say whether they come, in the group and in private, and the coordination reads it.</summary>
public sealed class AnswerMeetingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Where.Group Other = new(-1002, "Comisión");

    [Fact]
    public void AnswersAreCountedInPlaceAndTheLastOneHolds()
    {
        using var scenario = MeetingHall.Open();
        var (_, group, card) = Begin(scenario);
        var (ana, diego) = (scenario.Phone("Ana"), scenario.Phone("Diego"));
        ana.Says("/start");
        ana.TapsIn(Del, card, "Sí");
        ana.SeesToast("Anotado: sí.");
        diego.TapsIn(Del, card, "Sí");
        diego.TapsIn(Del, card, "Tal vez");
        Assert.EndsWith("Sí: 1. Tal vez: 1. No: 0.", card.Text, StringComparison.Ordinal);
        var edits = card.Edits;
        diego.TapsIn(Del, card, "Tal vez");
        Assert.Equal(edits, card.Edits);
        Assert.Equal(card, group.Last);
    }

    [Fact]
    public void WhoIsUnknownIsCountedAndLedIntoThePrivateChatOnce()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var id = scenario.OnlyMeeting().Id;
        var rosa = scenario.Phone("Rosa", "pt-br");
        rosa.TapsIn(Del, card, "Sí");
        Assert.Equal($"https://t.me/bbp_bot?start=v_{id}", rosa.Toast!.Opens);
        Assert.EndsWith("Sí: 1. Tal vez: 0. No: 0.", card.Text, StringComparison.Ordinal);
        martin.Taps("Quiénes vienen");
        martin.Sees("Sí: 1\nRosa");
        rosa.TapsIn(Del, card, "No");
        Assert.Null(rosa.Toast!.Opens);
        rosa.SeesToast("Anotado: não.");
        rosa.Says($"/start v_{id}");
        rosa.Sees("Anotado: não.");
        scenario.Phone("Ana").Says($"/start v_{id}");
        scenario.Phone("Ana").Sees("ya no se puede responder");
    }

    [Fact]
    public void WhoOnlyAnsweredInAGroupIsNotWrittenTo()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var rosa = scenario.Phone("Rosa");
        rosa.TapsIn(Del, card, "Sí");
        scenario.Pass(Duration.FromDays(30));
        martin.Says("/reuniones");
        martin.Taps("1. Reunión de la UT DEL, Campinas");
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        Assert.Empty(rosa.Chat.Messages);
    }

    [Fact]
    public void TheCardsOfOtherGroupsFollow()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (del, other) = (scenario.Authorised(martin, Del), scenario.Authorised(martin, Other));
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        foreach (var name in new[] { "Ana", "Diego", "Rosa" })
        {
            scenario.Phone(name).TapsIn(Del, del.Last, "Sí");
        }

        Assert.Equal(0, other.Last.Edits);
        scenario.Pass(Duration.FromMinutes(1));
        Assert.EndsWith("Sí: 3. Tal vez: 0. No: 0.", other.Last.Text, StringComparison.Ordinal);
        Assert.Equal(1, other.Last.Edits);
    }

    [Fact]
    public void PeopleAndARemarkAreToldInPrivateAndReadByTheCoordinationOnly()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, _) = Begin(scenario);
        var id = scenario.OnlyMeeting().Id;
        var ana = scenario.Phone("Ana");
        ana.Says($"/start e_{id}");
        ana.Sees("Reunión de la UT DEL, Campinas");
        ana.Taps("Sí");
        ana.Taps("3");
        ana.Sees("Van 3 personas.");
        ana.Taps("Agregar una observación");
        ana.Says("Llegamos a las 11");
        ana.Sees("Su observación: Llegamos a las 11");
        martin.Taps("Quiénes vienen");
        martin.Sees("Sí: 3\nAna (3): Llegamos a las 11");
        ana.Presses($"1v.list~{id}", ana.Last.Id);
        ana.SeesToast("ya no se puede");
    }

    [Fact]
    public void WhoHasNotAnsweredIsAskedOnceADay()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var (ana, diego) = (Official(scenario, "Ana"), Official(scenario, "Diego"));
        ana.TapsIn(Del, card, "No");
        martin.Taps("Quiénes vienen");
        martin.Sees("Sin responder: 1 persona");
        martin.Taps("Quiénes no respondieron");
        martin.Sees("Sin responder: 1 persona\nDiego");
        martin.Taps("Volver a las respuestas");
        martin.Taps("Preguntarle a quien falta");
        martin.SeesToast("Le pregunté a 1 persona.");
        diego.Sees("La coordinación pregunta: ¿viene?");
        Assert.Empty(ana.Chat.Messages);
        martin.Presses($"1v.urge~{scenario.OnlyMeeting().Id}", martin.Last.Id);
        martin.SeesToast("Ya les pregunté");
        diego.Taps("Tal vez");
        diego.Sees("Anotado: tal vez.");
    }

    [Fact]
    public void WithinThreeDaysAChangeReachesThoseWhoComeInPrivate()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var (ana, diego) = (Official(scenario, "Ana"), Official(scenario, "Diego"));
        ana.TapsIn(Del, card, "Sí");
        diego.TapsIn(Del, card, "No");
        scenario.Pass(Duration.FromDays(30));
        martin.Says("/reuniones");
        martin.Taps("1. Reunión de la UT DEL, Campinas");
        martin.Taps("Cambiar");
        martin.Taps("Lugar");
        martin.Says("Sala Verde");
        martin.Taps("Ver cómo queda");
        martin.Taps("Guardar y avisar");
        ana.Sees("Cambió: Reunión de la UT DEL, Campinas\nLugar: antes a confirmar; ahora Sala Verde");
        Assert.False(ana.Last.Silent);
        Assert.Empty(diego.Chat.Messages);
    }

    [Fact]
    public void TheListSaysWhoAnsweredToAnEarlierDate()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var (ana, diego) = (scenario.Phone("Ana"), scenario.Phone("Diego"));
        ana.TapsIn(Del, card, "Sí");
        diego.TapsIn(Del, card, "Sí");
        scenario.Pass(Duration.FromMinutes(5));
        martin.Redates("20/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        diego.TapsIn(Del, card, "Sí");
        martin.Taps("Quiénes vienen");
        martin.Sees("Ana (respondió para: vie 18 dic 2026, 10:00 de Brasilia)\nDiego");
        scenario.Pass(Duration.FromMinutes(5));
        ana.TapsIn(Del, card, "Tal vez");
        martin.OpensMeeting();
        martin.Taps("Quiénes vienen");
        martin.SeesNot("respondió antes");
    }

    [Fact]
    public void AnswersAreForgottenWithThePerson()
    {
        using var scenario = MeetingHall.Open();
        var (_, _, card) = Begin(scenario);
        var ana = scenario.Phone("Ana");
        ana.TapsIn(Del, card, "Sí");
        Assert.Single(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
    }

    [Fact]
    public void AForgedOrLateAnswerChangesNothing()
    {
        using var scenario = MeetingHall.Open();
        _ = Begin(scenario);
        var id = scenario.OnlyMeeting().Id;
        var ana = scenario.Phone("Ana");
        foreach (var data in new[] { $"1v.say~{id}~x", "1v.say~nomeeting~y", $"1v.say~{id}", $"1v.people~{id}~3", $"1v.people~{id}~0", $"1v.remark~{id}" })
        {
            ana.Presses(data, 1);
        }

        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        scenario.Pass(Duration.FromDays(60));
        ana.Presses($"1v.say~{id}~y", 1);
        ana.SeesToast("ya no se puede responder");
    }

    private static (Phone Martin, ChatView Group, Message Card) Begin(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        return (martin, group, group.Last);
    }

    private static Phone Official(Scenario scenario, string name)
    {
        var phone = scenario.Phone(name);
        scenario.Write(work => work.Put(Persons.All, Person.Meet(phone.TelegramId, name, Language.Es, scenario.Now) with { Role = Role.Official, Confirmed = true }));
        return phone;
    }
}
