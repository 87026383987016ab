using System.Text;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Who said which days would do hears in private which one was chosen, with the file for their calendar.</summary>
public sealed class DayChosenScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Theory]
    [InlineData("es", "sí", "Gracias por decir qué días podía. Reunión de la UT DEL, Campinas: será jue 17 dic 2026.")]
    [InlineData("es", "tal vez", "será jue 17 dic 2026")]
    [InlineData("es", "no", "será jue 17 dic 2026")]
    [InlineData("pt-br", "sí", "Agradecemos por dizer em que dias pode. Reunião da UT DEL, Campinas: será qui 17 dez 2026.")]
    public void EverybodyWhoAnsweredIsGivenTheFile(string language, string answer, string said)
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Asked(scenario);
        var (ana, beto) = (scenario.Phone("Ana", language), scenario.Phone("Beto"));
        ana.Says("/start");
        beto.Says("/start");
        ana.TapsIn(Del, group.Last, "16/12 " + answer);
        ana.TapsIn(Del, group.Last, "17/12 " + answer);
        var heard = (ana.Chat.Messages.Count, beto.Chat.Messages.Count);
        Chooses(martin);

        Assert.Equal((heard.Item1 + 1, heard.Item2), (ana.Chat.Messages.Count, beto.Chat.Messages.Count));
        Assert.Contains(said, ana.Last.Text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261217", Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
        scenario.Restart();
        scenario.Pass(Duration.FromMinutes(5));
        Assert.Equal(heard.Item1 + 1, ana.Chat.Messages.Count);
    }

    [Fact]
    public void WhoNeverOpenedThePrivateChatIsNotWrittenTo()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Asked(scenario);
        var ana = scenario.Phone("Ana");
        ana.TapsIn(Del, group.Last, "17/12 sí");
        Chooses(martin);
        Assert.Empty(ana.Chat.Messages);
    }

    [Fact]
    public void AQuestionThatIsCalledOffGivesNobodyADay()
    {
        using var scenario = MeetingHall.Open();
        var (martin, group) = Asked(scenario);
        var ana = scenario.Phone("Ana");
        ana.Says("/start");
        ana.TapsIn(Del, group.Last, "17/12 sí");
        var heard = ana.Chat.Messages.Count;
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Taps("Dejar de preguntar");
        Assert.Equal(heard, ana.Chat.Messages.Count);
    }

    private static (Phone Martin, ChatView Group) Asked(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("a confirmar");
        martin.Taps("Publicar y avisar");
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Says("16/12/2026");
        martin.Says("17/12/2026");
        martin.Taps("Preguntar a 1 grupo");
        return (martin, group);
    }

    private static void Chooses(Phone martin)
    {
        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Taps("Elegir jue 17 dic 2026");
        martin.Taps("Guardar y avisar");
    }
}
