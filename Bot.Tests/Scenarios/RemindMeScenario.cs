using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Who comes to a meeting is reminded in private, when they wish; on Monday, 16 November 2026.</summary>
public sealed class RemindMeScenario
{
    [Fact]
    public void WhoComesIsRemindedWhenTheyWishAndEachTimeOnce()
    {
        using var scenario = MeetingHall.Open();
        var (_, ana) = Begin(scenario, "18/12/2026 de 10 a 12 hs");
        Assert.Null(ana.Last.Find("Recordarme"));
        ana.Taps("Tal vez");
        ana.Taps("Recordarme");
        ana.Sees("Recordatorios: ninguno\nSe los envío aquí, solo a usted.");
        ana.Taps("Agregar: 7 días antes");
        ana.Taps("Agregar: 1 día antes");
        ana.Taps("Agregar: 1 hora antes");
        ana.Sees("Recordatorios: 7 días antes, 1 día antes y 1 hora antes");
        ana.Taps("Quitar: 1 día antes");
        ana.Taps("Agregar: 1 día antes");
        scenario.Restart();
        var before = ana.Chat.Messages.Count;
        scenario.Pass(Duration.FromDays(60));
        Assert.Equal(
            [
                "En una semana: vie 18 dic 2026, 10:00 a 12:00 de Brasilia\nReunión de la UT DEL, Campinas.",
                "Mañana, vie 18 dic 2026, 10:00 a 12:00 de Brasilia\nReunión de la UT DEL, Campinas.",
                "En una hora: vie 18 dic 2026, 10:00 a 12:00 de Brasilia\nReunión de la UT DEL, Campinas.",
            ],
            ana.Chat.Messages.Skip(before).Select(message => message.Text));
    }

    [Fact]
    public void TheyFollowAMeetingThatMovesWaitForADayAndEndWithIt()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Begin(scenario, "18/12/2026 a las 10");
        ana.Taps("Sí");
        ana.Taps("Recordarme");
        ana.Taps("Agregar: 7 días antes");
        ana.Taps("Agregar: 1 día antes");
        martin.OpensMeeting();
        martin.Redates("a confirmar");
        martin.Taps("Guardar");
        ana.Says($"/start e_{scenario.OnlyMeeting().Id}");
        ana.Taps("Recordarme");
        ana.Sees("Empiezan a contar cuando tenga día.");
        scenario.Pass(Duration.FromDays(40));
        Assert.Equal(0, Reminders(ana));
        martin.OpensMeeting();
        martin.Redates("28/12/2026 a las 10");
        martin.Taps("Guardar");
        scenario.Pass(Duration.FromDays(1));
        Assert.Equal(0, Reminders(ana));
        scenario.Pass(Duration.FromHours(20));
        Assert.Equal(1, Reminders(ana));
        martin.OpensMeeting();
        martin.Redates("20/1/2027 a las 10");
        martin.Taps("Guardar");
        scenario.Pass(Duration.FromDays(17));
        Assert.Equal(2, Reminders(ana));
        martin.OpensMeeting();
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        scenario.Pass(Duration.FromDays(20));
        Assert.Equal(2, Reminders(ana));
    }

    [Fact]
    public void QuemNaoVemMaisNaoELembradoEOsDadosSeApagam()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Begin(scenario, "18/12/2026 a las 10");
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says($"/start e_{scenario.OnlyMeeting().Id}");
        bia.Taps("Sim");
        bia.Taps("Lembrar-me");
        bia.Taps("Adicionar: 1 dia antes");
        bia.Sees("Lembretes: 1 dia antes\nEnvio aqui, só para você.");
        bia.Taps("Voltar à reunião");
        bia.Taps("Não");
        scenario.Pass(Duration.FromDays(31) + Duration.FromHours(10));
        var before = bia.Chat.Messages.Count;
        bia.Says($"/start e_{scenario.OnlyMeeting().Id}");
        Assert.Null(bia.Last.Find("Lembrar-me"));
        Assert.Equal(before + 1, bia.Chat.Messages.Count);
        Assert.Single(scenario.Read(work => work.All(OwnReminders.All, KeyRange.All)));
        bia.Says("/privacidade");
        bia.Taps("Apagar meus dados");
        bia.Taps("Sim, apagar meus dados");
        bia.Taps("Apagar para sempre");
        Assert.Empty(scenario.Read(work => work.All(OwnReminders.All, KeyRange.All)));
        martin.OpensMeeting();
    }

    private static int Reminders(Phone phone) => phone.Chat.Messages.Count(message =>
        message.Text.StartsWith("En ", StringComparison.Ordinal) || message.Text.StartsWith("Mañana", StringComparison.Ordinal));

    private static (Phone Martin, Phone Ana) Begin(Scenario scenario, string date)
    {
        var martin = scenario.Coordinator("Martín");
        martin.Plans(date).Taps("Publicar");
        var ana = scenario.Phone("Ana");
        ana.Says($"/start e_{scenario.OnlyMeeting().Id}");
        return (martin, ana);
    }
}
