using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Whoever is asked whether they come may say so in words.</summary>
public sealed class SpokenAnswerScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Theory]
    [InlineData("es", "no puedo ir", "Anotado: no.", Rsvp.No)]
    [InlineData("es", "Lo siento, no voy a la reunión.", "Anotado: no.", Rsvp.No)]
    [InlineData("es", "voy", "Anotado: sí.", Rsvp.Yes)]
    [InlineData("es", "¡Sí, voy! Gracias", "Anotado: sí.", Rsvp.Yes)]
    [InlineData("es", "sí", "Anotado: sí.", Rsvp.Yes)]
    [InlineData("es", "no", "Anotado: no.", Rsvp.No)]
    [InlineData("es", "no sé si puedo ir", "Anotado: tal vez.", Rsvp.Maybe)]
    [InlineData("es", "tal vez", "Anotado: tal vez.", Rsvp.Maybe)]
    [InlineData("pt-br", "não posso ir", "Anotado: não.", Rsvp.No)]
    [InlineData("pt-br", "Infelizmente não vou poder ir", "Anotado: não.", Rsvp.No)]
    [InlineData("pt-br", "vou sim", "Anotado: sim.", Rsvp.Yes)]
    [InlineData("pt-br", "Não", "Anotado: não.", Rsvp.No)]
    [InlineData("pt-br", "não sei se vou", "Anotado: talvez.", Rsvp.Maybe)]
    public void ItIsTheAnswerWhereOneMeetingIsAskedAbout(string languageCode, string typed, string noted, Rsvp answer)
    {
        using var scenario = MeetingHall.Open();
        var diego = scenario.Official("Diego", languageCode: languageCode);
        var martin = Asked(scenario, "18/12/2026 a las 10");
        var asked = diego.Last;
        diego.Says(typed);
        diego.Sees(noted);
        Assert.Equal(answer, Assert.Single(scenario.Read(work => work.All(Attendance.All, KeyRange.All))).Answer);
        Assert.Contains(noted, asked.Text, StringComparison.Ordinal);
        Assert.Null(asked.Find(languageCode == "es" ? "Tal vez" : "Talvez"));
        martin.OpensMeeting();
        martin.Sees($"Sí: {(answer == Rsvp.Yes ? 1 : 0)}. Tal vez: {(answer == Rsvp.Maybe ? 1 : 0)}. No: {(answer == Rsvp.No ? 1 : 0)}.");
    }

    [Fact]
    public void OfTwoMeetingsItIsAskedWhich()
    {
        using var scenario = MeetingHall.Open();
        var diego = scenario.Official("Diego");
        var martin = Asked(scenario, "18/12/2026 a las 10");
        Ask(martin, "22/01/2027 a las 15");
        diego.Says("no puedo ir");
        diego.Sees("«No»: ¿a qué reunión?");
        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        diego.Taps(diego.Last.Buttons.Single(button => button.Label.StartsWith("vie 22 ene 2027", StringComparison.Ordinal)).Label);
        diego.Sees("Anotado: no.");
        var kept = Assert.Single(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        Assert.Equal(Rsvp.No, kept.Answer);
        diego.Says("voy");
        diego.Sees("Anotado: sí.");
        Assert.Equal(2, scenario.Read(work => work.All(Attendance.All, KeyRange.All)).Count);
    }

    [Fact]
    public void WhoThinksAgainIsHeardToo()
    {
        using var scenario = MeetingHall.Open();
        var diego = scenario.Official("Diego");
        _ = Asked(scenario, "18/12/2026 a las 10");
        diego.Taps("Sí");
        var heard = diego.Chat.Messages.Count;
        diego.Says("al final no puedo ir");
        diego.SeesNot("Anotado: no.");
        diego.Says("no puedo ir");
        diego.Sees("Anotado: no.");
        Assert.Equal(heard + 2, diego.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("voy")]
    [InlineData("não posso ir")]
    public void WhereNothingIsAskedItIsAsBefore(string typed)
    {
        using var scenario = MeetingHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says(typed);
        ana.SeesNot("Anotado");
        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
        ana.Says("no");
        ana.Sees("Ahora no hay ninguna pregunta abierta.");
    }

    [Theory]
    [InlineData("no puedo ir a vender en la feria")]
    [InlineData("microcrédito")]
    public void ASearchStaysASearch(string typed)
    {
        using var scenario = MeetingHall.Open();
        var diego = scenario.Official("Diego");
        _ = Asked(scenario, "18/12/2026 a las 10");
        diego.Says(typed);
        diego.SeesNot("Anotado");
        Assert.Empty(scenario.Read(work => work.All(Attendance.All, KeyRange.All)));
    }

    private static Phone Asked(Scenario scenario, string date)
    {
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Authorised(martin, Del);
        Ask(martin, date);
        return martin;
    }

    private static void Ask(Phone martin, string date)
    {
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        martin.Taps("Quiénes vienen");
        martin.Taps("Preguntarle a quien falta");
    }
}
