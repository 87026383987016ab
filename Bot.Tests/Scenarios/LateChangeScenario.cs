using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Within 72 hours of the beginning a change reaches those who come, or may come, in their own chat and with sound: by the old date as by the
/// new one. From Monday, 16 November 2026, 9:00 in Buenos Aires.
/// </summary>
public sealed class LateChangeScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Theory]
    [InlineData("20/12/2026 a las 10", "18/11/2026 a las 10", true)]
    [InlineData("18/11/2026 a las 10", "20/12/2026 a las 10", true)]
    [InlineData("18/11/2026 a las 10", "a confirmar", true)]
    [InlineData("18/11/2026 a las 10", "último trimestre de 2026", true)]
    [InlineData("a confirmar", "18/11/2026 a las 10", true)]
    [InlineData("16/11/2026", "17/11/2026", true)]
    [InlineData("del 16 al 18 de noviembre", "20/12/2026", true)]
    [InlineData("19/11/2026 a las 9", "20/12/2026", true)]
    [InlineData("19/11/2026 a las 9:15", "20/12/2026", false)]
    [InlineData("20/12/2026 a las 10", "22/12/2026 a las 10", false)]
    [InlineData("20/12/2026 a las 10", "a confirmar", false)]
    public void AMoveIsToldInPrivateWhenOneOfBothDatesIsNear(string before, string after, bool isTold)
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana, luis, rosa) = Begin(scenario, before);
        martin.Redates(after);
        martin.Taps("Agregar el motivo");
        martin.Says("Paro de transporte");
        martin.Taps("Guardar y avisar");
        Assert.Empty(rosa.Chat.Messages);
        foreach (var phone in new[] { ana, luis })
        {
            Assert.Equal(isTold ? 1 : 0, phone.Chat.Messages.Count);
            Assert.All(phone.Chat.Messages, message => Assert.Contains("Motivo: Paro de transporte", message.Text, StringComparison.Ordinal));
            Assert.All(phone.Chat.Messages, message => Assert.False(message.Silent));
        }
    }

    [Fact]
    public void ACancellationIsToldAndNothingFollowsIt()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana, luis, rosa) = Begin(scenario, "18/11/2026 a las 10");
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        ana.Sees("Se cancela: Reunión de la UT DEL, Campinas\nmié 18 nov 2026, 10:00 de Brasilia. Paro de transporte");
        luis.Sees("Se cancela");
        Assert.Empty(rosa.Chat.Messages);
        scenario.Restart();
        scenario.Pass(Duration.FromDays(5));
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void ADateThatIsOpenAgainSaysNotToBuyTickets()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana, _, _) = Begin(scenario, "18/11/2026 a las 10");
        martin.Redates("a confirmar");
        martin.Taps("Guardar y avisar");
        const string Told = "Cambió: Reunión de la UT DEL, Campinas\nFecha: antes mié 18 nov 2026, 10:00 de Brasilia; ahora a confirmar\nTodavía no compre pasajes.";
        ana.Sees(Told);
        Assert.StartsWith(Told, scenario.GroupView(Del.ChatId).Last.Text, StringComparison.Ordinal);
    }

    /// <summary>Ana comes, Luis may, Rosa does not; all three have a private chat with the bot.</summary>
    private static (Phone Martin, Phone Ana, Phone Luis, Phone Rosa) Begin(Scenario scenario, string date)
    {
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        Phone[] phones = [Known(scenario, "Ana"), Known(scenario, "Luis"), Known(scenario, "Rosa")];
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        var card = group.Messages.Last(message => message.Find("Sí") is not null);
        phones[0].TapsIn(Del, card, "Sí");
        phones[1].TapsIn(Del, card, "Tal vez");
        phones[2].TapsIn(Del, card, "No");
        return (martin, phones[0], phones[1], phones[2]);
    }

    private static Phone Known(Scenario scenario, string name)
    {
        var phone = scenario.Phone(name);
        scenario.Write(work => work.Put(Persons.All, Person.Meet(phone.TelegramId, name, Language.Es, scenario.Now) with { Reachable = true }));
        return phone;
    }
}
