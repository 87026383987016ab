using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A meeting has no day yet: the organiser asks the groups which days would do, and chooses one. From Monday, 16 November 2026.</summary>
public sealed class AskDaysScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Where.Group Other = new(-1002, "Comisión");

    [Fact]
    public void AnHourIsTakenWithItsDayAndListedDaysAreAllTaken()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Begin(scenario, "a confirmar");
        scenario.Pass(Duration.FromDays(7.1));
        martin.Taps("Preguntar qué días");
        martin.Says("15/12 a las 15");
        martin.Sees("Días posibles: 1 de 8.\nmar 15 dic 2026, 15:00");
        martin.Says("14/12, 15/12 y 16 de diciembre");
        martin.Sees("Días posibles: 3 de 8.\nlun 14 dic 2026\nmar 15 dic 2026\nmié 16 dic 2026");
        martin.Taps("Quitar mar 15 dic 2026");
        martin.Sees("Días posibles: 2 de 8.\nlun 14 dic 2026\nmié 16 dic 2026");
        martin.Says("17/12, 31/14 y 18/12");
        martin.Sees("No entendí «31/14»; los demás días están anotados.");
        martin.Sees("Días posibles: 4 de 8.\nlun 14 dic 2026\nmié 16 dic 2026\njue 17 dic 2026\nvie 18 dic 2026");
        martin.Says("el 18/12 no");
        martin.Sees("Entendí que ese día no. ¿Qué día sí?");
    }

    [Theory]
    [InlineData("14/1 a las 10; 15/1 a las 10; 16/1 a las 15")]
    [InlineData("14/1 a las 10, 15/1 a las 10 y 16/1 a las 15")]
    [InlineData("14/1, 10:00\n15/1, 10:00\n16/1, 15:00")]
    [InlineData("14/1 às 10h; 15/1 às 10h; 16/1 às 15h")]
    [InlineData("14/1 às 10h, 15/1 às 10h e 16/1 às 15h")]
    public void SeveralDaysWithTheirHoursAreOneAnswer(string written)
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "a confirmar");
        Asks(martin, written);
        Assert.Contains(
            "jue 14 ene 2027, 10:00 de Brasilia\nvie 15 ene 2027, 10:00 de Brasilia\nsáb 16 ene 2027, 15:00 de Brasilia\n", group.Last.Text, StringComparison.Ordinal);
        scenario.Phone("Ana").TapsIn(Del, group.Last, "16/1 sí");
        scenario.Restart();
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Sees("Más personas pueden: sáb 16 ene 2027, 15:00.");
        martin.Taps("Elegir sáb 16 ene 2027, 15:00");
        martin.Taps("Guardar y avisar");
        Assert.Equal("2027-01-16T15:00 America/Sao_Paulo", scenario.OnlyMeeting().Details.Date.Text);
    }

    [Fact]
    public void WhoWasAskedForAnotherHourIsAskedAgain()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "a confirmar");
        Asks(martin, "14/1 a las 10; 15/1");
        var ana = scenario.Phone("Ana");
        ana.TapsIn(Del, group.Last, "14/1 sí");
        ana.TapsIn(Del, group.Last, "15/1 sí");
        martin.Taps("Preguntar otros días");
        martin.Says("14/1 a las 16");
        martin.Taps("Preguntar a 1 grupo");
        Assert.Contains("jue 14 ene 2027, 16:00 de Brasilia\nvie 15 ene 2027: 1 sí, 0 tal vez, 0 no", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FromTheWeeklyQuestionToTheDay()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "a confirmar");
        scenario.Pass(Duration.FromDays(7.1));
        martin.Sees("Todavía no tiene día");
        martin.Taps("Preguntar qué días");
        martin.Sees("¿Qué días podrían ser?");
        martin.Says("16/12");
        martin.Sees("Días posibles: 1 de 8.\nmié 16 dic 2026");
        martin.Taps("Elegir en un calendario");
        martin.Taps("Noviembre de 2026");
        martin.Taps("30");
        martin.Says("del 17 al 18 de diciembre");
        martin.Sees("Días posibles: 4 de 8.\nlun 30 nov 2026\nmié 16 dic 2026\njue 17 dic 2026\nvie 18 dic 2026");
        martin.Taps("Quitar lun 30 nov 2026");
        martin.Taps("Preguntar a 1 grupo");
        martin.Sees("Pregunté a 1 grupo.");
        var question = group.Last;
        Assert.StartsWith("Reunión de la UT DEL, Campinas\n¿Qué días puede?", question.Text, StringComparison.Ordinal);
        Assert.Equal(3, question.Rows.Length);

        var (ana, diego) = (scenario.Phone("Ana"), scenario.Phone("Diego"));
        ana.Says("/start");
        ana.TapsIn(Del, question, "16/12 sí");
        ana.SeesToast("Anotado, mié 16 dic: sí.");
        ana.TapsIn(Del, question, "17/12 tal vez");
        diego.TapsIn(Del, question, "16/12 no");
        diego.TapsIn(Del, question, "17/12 no");
        diego.TapsIn(Del, question, "17/12 sí");
        Assert.Contains("mié 16 dic 2026: 1 sí, 0 tal vez, 1 no\njue 17 dic 2026: 1 sí, 1 tal vez, 0 no\nvie 18 dic 2026\n", question.Text, StringComparison.Ordinal);
        var edits = question.Edits;
        diego.TapsIn(Del, question, "17/12 sí");
        Assert.Equal(edits, question.Edits);

        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Sees("Más personas pueden: jue 17 dic 2026.");
        martin.Taps("Ver los nombres");
        martin.Sees("jue 17 dic 2026\nsí (1): Diego\ntal vez (1): Ana");
        martin.Taps("Elegir jue 17 dic 2026");
        martin.Sees("antes a confirmar; ahora jue 17 dic 2026");
        martin.Taps("Guardar y avisar");
        Assert.Equal("2026-12-17", scenario.OnlyMeeting().Details.Date.Text);
        Assert.Equal("Reunión de la UT DEL, Campinas\nYa no pregunto por los días. Gracias por responder.\nLa fecha: jue 17 dic 2026.", question.Text);
        Assert.Empty(question.Rows);
        Assert.StartsWith("Ya hay fecha: jue 17 dic 2026", group.Last.Text, StringComparison.Ordinal);
        ana.Presses($"1q.say~{scenario.OnlyMeeting().Id}~2026-12-16~n", 1);
        ana.SeesToast("Ya no se pregunta");
    }

    [Fact]
    public void NosDoisIdiomasEmDoisGrupos()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var (del, other) = (scenario.Authorised(bia, Del, GroupLanguage.Both), scenario.Authorised(bia, Other, GroupLanguage.Pt));
        bia.PlansInPortuguese("dezembro");
        bia.Taps("Publicar e avisar");
        bia.Taps("Perguntar que dias");
        bia.Sees("Que dias poderiam ser?");
        bia.Says("dezembro");
        bia.Sees("Falta o dia.");
        bia.Says("16 de dezembro");
        bia.Taps("Perguntar a 2 grupos");
        Assert.Contains("Em que dias você pode?", del.Last.Text, StringComparison.Ordinal);
        Assert.NotNull(del.Last.Find("16/12 ✓"));
        var diego = scenario.Phone("Diego", "pt-br");
        diego.TapsIn(Other, other.Last, "16/12 não");
        Assert.Equal($"https://t.me/bbp_bot?start=e_{scenario.OnlyMeeting().Id}", diego.Toast!.Opens);
        diego.TapsIn(Other, other.Last, "16/12 talvez");
        diego.SeesToast("Anotado, qua 16 dez: talvez.");
        Assert.Contains("qua 16 dez 2026: 0 sim, 1 talvez, 0 não", other.Last.Text, StringComparison.Ordinal);
        Assert.Equal(0, del.Last.Edits);
        scenario.Pass(Duration.FromMinutes(1));
        Assert.Contains("mié 16 dic 2026: 0 sí, 1 tal vez, 0 no", del.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ConfirmedOfficialsAnswerInPrivateAndOthersDoNot()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "diciembre de 2027");
        Asks(martin, "16/12/2027");
        var id = scenario.OnlyMeeting().Id;
        var rosa = scenario.Phone("Rosa");
        rosa.Presses($"1q.say~{id}~2027-12-16~y", 1);
        rosa.SeesToast("los grupos invitados");
        var ana = scenario.Phone("Ana");
        scenario.Write(work => work.Put(Persons.All, Person.Meet(ana.TelegramId, "Ana", Language.Es, scenario.Now) with { Role = Role.Official, Confirmed = true }));
        ana.Says($"/start e_{id}");
        ana.Taps("Decir qué días puedo");
        ana.Taps("16/12 sí");
        ana.Sees("jue 16 dic 2027: sí");
        foreach (var forged in new[] { $"1q.say~{id}~2027-12-17~y", $"1q.say~{id}~x~y", $"1q.say~{id}~2027-12-16~z", "1q.say~nomeeting~2027-12-16~y", $"1q.ask~{id}", $"1q.stop~{id}", $"1q.names~{id}" })
        {
            ana.Presses(forged, 1);
            ana.SeesToast(forged.Contains("~x", StringComparison.Ordinal) || forged.EndsWith("~z", StringComparison.Ordinal) ? "ya no sirve" : "Ya no se pregunta");
        }

        scenario.Pass(Duration.FromMinutes(1));
        Assert.Contains("jue 16 dic 2027: 1 sí, 0 tal vez, 0 no", group.Last.Text, StringComparison.Ordinal);
        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        Assert.Empty(scenario.Read(work => work.All(DayVote.All, KeyRange.All)));
    }

    [Fact]
    public void OtherDaysReplaceTheQuestionAndAnswersToDaysThatStayAreKept()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "a confirmar");
        Asks(martin, "16/12/2026", "17/12/2026");
        scenario.Phone("Ana").TapsIn(Del, group.Last, "17/12 sí");
        scenario.Restart();
        martin.Taps("Preguntar otros días");
        martin.Taps("Quitar mié 16 dic 2026");
        martin.Says("18/12/2026");
        martin.Taps("Preguntar a 1 grupo");
        Assert.Contains("jue 17 dic 2026: 1 sí, 0 tal vez, 0 no\nvie 18 dic 2026", group.Last.Text, StringComparison.Ordinal);
        Assert.Single(group.Messages, message => message.Text.Contains("¿Qué días puede?", StringComparison.Ordinal));
        martin.Taps("Dejar de preguntar");
        Assert.Contains("Ya no pregunto por los días.", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoLeavesBeforeADayIsSaidFindsTheWayBack()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Begin(scenario, "a confirmar");
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Taps("Guardar y salir");
        martin.Sees("Todavía no eligió ningún día. No se preguntó a nadie.");
        martin.Taps("Volver a la reunión");
        martin.Taps("Preguntar qué días");
        martin.Says("16/12");
        martin.Taps("Guardar y salir");
        martin.Sees("Días posibles: 1 de 8.\nmié 16 dic 2026");
        martin.Taps("Volver a la reunión");
        martin.Sees("Reunión de la UT DEL, Campinas");
    }

    [Fact]
    public void AtMostEightDaysAndNeverOneThatIsOver()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Begin(scenario, "a confirmar");
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Says("15/11/2026");
        martin.Sees("Esa fecha ya pasó.");
        martin.Says("del 1 al 20 de diciembre de 2026");
        martin.Sees("Días posibles: 8 de 8.");
        martin.SeesNot("¿Qué días podrían ser?");
        scenario.Pass(Duration.FromDays(20));
        martin.Presses($"1q.ask~{scenario.OnlyMeeting().Id}", 1);
        martin.SeesToast("Ya no se pregunta");
        Assert.DoesNotContain("¿Qué días puede?", group.Last.Text, StringComparison.Ordinal);
    }

    private static (Phone Martin, ChatView Group) Begin(Scenario scenario, string date)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        return (martin, group);
    }

    private static void Asks(Phone martin, params IReadOnlyList<string> days)
    {
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        foreach (var day in days)
        {
            martin.Says(day);
        }

        martin.Taps("Preguntar a 1 grupo");
    }
}
