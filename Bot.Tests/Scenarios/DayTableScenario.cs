using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>«Aquí verá las respuestas»: the organiser sees the counts at once, and each answer as it comes, without asking for it.</summary>
public sealed class DayTableScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void TheCountsStandThereAtOnceAndFollowEachAnswer()
    {
        using var scenario = MeetingHall.Open();
        var (martin, question) = Asked(scenario);
        martin.Sees("Pregunté a 1 grupo. Aquí verá las respuestas.");
        martin.Sees("mié 9 dic 2026: 0 sí, 0 tal vez, 0 no\nmié 16 dic 2026: 0 sí, 0 tal vez, 0 no");
        martin.Sees("Respondieron 0 personas; la pregunta sigue abierta.");
        Assert.DoesNotContain("nadie", martin.Last.Text, StringComparison.Ordinal);
        var (table, messages) = (martin.Last, martin.Chat.Messages.Count);

        scenario.Phone("Ana").TapsIn(Del, question, "9/12 sí");
        martin.Sees("mié 9 dic 2026: 1 sí, 0 tal vez, 0 no");
        martin.Sees("Respondió 1 persona; la pregunta sigue abierta.\nMás personas pueden: mié 9 dic 2026.");
        scenario.Phone("Rosa", "pt-br").TapsIn(Del, question, "9/12 tal vez");
        martin.Sees("mié 9 dic 2026: 1 sí, 1 tal vez, 0 no");
        Assert.Equal((table.Id, messages), (martin.Last.Id, martin.Chat.Messages.Count));
    }

    [Fact]
    public void NamesAreShownOnlyWhereTheyAreAskedForAndThenFollowToo()
    {
        using var scenario = MeetingHall.Open();
        var (martin, question) = Asked(scenario);
        martin.Taps("Ver los nombres");
        martin.Sees("Todavía no respondió nadie.");
        scenario.Phone("Ana").TapsIn(Del, question, "16/12 no");
        martin.Sees("no (1): alguien sin nombre");
        martin.Taps("Ver sin nombres");
        martin.Sees("mié 16 dic 2026: 0 sí, 0 tal vez, 1 no");
    }

    [Theory]
    [InlineData("Volver a la reunión")]
    [InlineData("Elegir mié 9 dic 2026")]
    [InlineData("Preguntar otros días")]
    [InlineData("Dejar de preguntar")]
    public void WhoLeftTheTableKeepsWhatTheyOpened(string button)
    {
        using var scenario = MeetingHall.Open();
        var (martin, question) = Asked(scenario);
        martin.Taps(button);
        var (seen, edits) = (martin.Last.Text, martin.Last.Edits);
        if (question.Find("9/12 sí") is not null)
        {
            scenario.Phone("Ana").TapsIn(Del, question, "9/12 sí");
        }

        Assert.Equal((seen, edits), (martin.Last.Text, martin.Last.Edits));
    }

    [Fact]
    public void EmPortuguêsTambém()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, Bot.Domain.Network.GroupLanguage.Pt);
        bia.PlansInPortuguese("a confirmar");
        bia.Taps("Publicar e avisar");
        bia.Taps("Perguntar que dias");
        bia.Says("9/12/2026");
        bia.Taps("Perguntar a 1 grupo");
        bia.Sees("qua 9 dez 2026: 0 sim, 0 talvez, 0 não");
        bia.Sees("Responderam 0 pessoas; a pergunta continua aberta.");
        scenario.Phone("Ana").TapsIn(Del, group.Last, "9/12 sim");
        bia.Sees("Respondeu 1 pessoa; a pergunta continua aberta.");
    }

    private static (Phone Martin, Message Question) Asked(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("a confirmar");
        martin.Taps("Publicar y avisar");
        martin.Taps("Preguntar qué días");
        martin.Says("9/12/2026");
        martin.Says("16/12/2026");
        martin.Taps("Preguntar a 1 grupo");
        return (martin, group.Last);
    }
}
