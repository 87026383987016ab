using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Cards of a meeting say what is true while they stand in a chat: one's own answer, the counts, and that its time is over.</summary>
public sealed class CardsFollowScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Theory]
    [InlineData("es", "Tal vez", "Usted contestó: tal vez.", "Ver la reunión")]
    [InlineData("pt-br", "Não", "Você respondeu: não.", "Ver a reunião")]
    public void OnesOwnAnswerStandsOnOnesOwnCard(string languageCode, string answer, string said, string back)
    {
        using var scenario = MeetingHall.Open();
        _ = Begin(scenario);
        var ana = scenario.Phone("Ana", languageCode);
        ana.Says($"/start e_{scenario.OnlyMeeting().Id}");
        ana.SeesNot(said);
        ana.Taps(answer);
        ana.Taps(back);
        ana.Sees(said);
        scenario.Phone("Diego").Says($"/start e_{scenario.OnlyMeeting().Id}");
        scenario.Phone("Diego").SeesNot("contestó");
    }

    [Fact]
    public void AnAnswerToAnotherDateSaysToWhich()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        var ana = scenario.Phone("Ana");
        ana.TapsIn(Del, card, "Sí");
        scenario.Pass(Duration.FromMinutes(5));
        martin.Redates("20/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        ana.Says($"/start e_{scenario.OnlyMeeting().Id}");
        ana.Sees("Usted contestó: sí, para otra fecha (vie 18 dic 2026, 10:00 de Brasilia).");
    }

    [Fact]
    public void ThePlannersOpenCardCountsAlong()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        martin.OpensMeeting();
        var open = martin.Last;
        martin.SeesNot("Sí: ");
        scenario.Phone("Ana").TapsIn(Del, card, "Sí");
        martin.Sees("Sí: 1. Tal vez: 0. No: 0.");
        scenario.Restart();
        scenario.Phone("Diego").TapsIn(Del, card, "No");
        martin.Sees("Sí: 1. Tal vez: 0. No: 1.");
        Assert.Equal(open.Id, martin.Last.Id);
        martin.Says($"/start e_{scenario.OnlyMeeting().Id}");
        scenario.Phone("Rosa").TapsIn(Del, card, "Sí");
        martin.Sees("Sí: 2. Tal vez: 0. No: 1.");
    }

    [Fact]
    public void AnotherPlannersCardShowsWhatWasChangedAndTheirOwnThatItWasKept()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, _) = Begin(scenario);
        var bia = scenario.Coordinator("Bia");
        bia.OpensMeeting();
        martin.Redates("20/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        martin.Sees("Guardado. Avisé a 1 grupo.");
        bia.Sees("dom 20 dic 2026, 10:00 de Brasilia");
        Assert.NotNull(bia.Last.Find("Cambiar"));
    }

    [Fact]
    public void WhatThePlannerOpenedInItsPlaceStays()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _, card) = Begin(scenario);
        martin.OpensMeeting();
        martin.Taps("Quiénes vienen");
        var shown = martin.Last.ToString();
        var heard = martin.Chat.Messages.Count;
        scenario.Phone("Ana").TapsIn(Del, card, "Sí");
        Assert.Equal((shown, heard), (martin.Last.ToString(), martin.Chat.Messages.Count));
        martin.Taps("Ver la reunión");
        martin.Sees("Sí: 1.");
        scenario.Phone("Diego").TapsIn(Del, card, "Sí");
        martin.Sees("Sí: 2.");
    }

    [Theory]
    [InlineData("1.º trimestre de 2027", "2027-04-01")]
    [InlineData("diciembre de 2026", "2027-01-01")]
    [InlineData("18/12/2026 a las 10", "2026-12-19")]
    public void WhenItsLastDayIsOverTheCardOfAGroupSaysSo(string date, string overOn)
    {
        using var scenario = MeetingHall.Open();
        var (martin, group, card) = Begin(scenario, date);
        var diego = scenario.Official("Diego");
        martin.Taps("Quiénes vienen");
        martin.Taps("Preguntarle a quien falta");
        var asked = diego.Last;
        martin.OpensMeeting();
        var zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];
        var over = zone.AtStartOfDay(NodaTime.Text.LocalDatePattern.Iso.Parse(overOn).Value).ToInstant();
        scenario.Pass(over - scenario.Now - Duration.FromHours(1));
        Assert.NotNull(card.Find("Sí"));
        Assert.NotNull(asked.Find("Sí"));
        var heard = group.Messages.Count;
        scenario.Pass(Duration.FromHours(1) + Duration.FromMinutes(2));
        Assert.Null(card.Find("Sí"));
        Assert.Null(asked.Find("Sí"));
        Assert.EndsWith("A esta reunión ya no se puede responder.", asked.Text, StringComparison.Ordinal);
        Assert.All(new[] { card.Text, asked.Text }, text => Assert.DoesNotContain("no compre pasajes", text, StringComparison.Ordinal));
        Assert.Equal(!date.Contains('/', StringComparison.Ordinal), card.Text.Contains("No se llegó a fijar el día.", StringComparison.Ordinal));
        martin.SeesNot("no compre pasajes");
        Assert.Null(martin.Last.Find("Tal vez"));
        Assert.Equal(heard, group.Messages.Count);
        Assert.Empty(scenario.Read(work => work.All(Bot.Features.Meetings.AnswerMeetings.OpenQuestion.All, KeyRange.All)));
    }

    [Fact]
    public void WhatWasAnnouncedBeforeCardsFollowedIsLookedAtOnce()
    {
        using var scenario = MeetingHall.Open();
        var (_, _, card) = Begin(scenario, "diciembre de 2026");
        scenario.Write(work =>
        {
            foreach (var due in work.All(Bot.Conversation.Schedule.All, KeyRange.All))
            {
                _ = work.Delete(Bot.Conversation.Schedule.All, due.Id);
            }
        });
        Assert.NotNull(card.Find("Sí"));
        scenario.SleepsFor(Duration.FromDays(60));
        Assert.Null(card.Find("Sí"));
        Assert.Contains("No se llegó a fijar el día.", card.Text, StringComparison.Ordinal);
        var edits = card.Edits;
        scenario.SleepsFor(Duration.FromDays(1));
        Assert.Equal(edits, card.Edits);
    }

    private static (Phone Martin, ChatView Group, Message Card) Begin(Scenario scenario, string date = "18/12/2026 a las 10")
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        return (martin, group, group.Last);
    }
}
