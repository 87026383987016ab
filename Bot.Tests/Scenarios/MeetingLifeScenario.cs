using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The whole life of a meeting, read as its people read it: to be confirmed, a quarter, days asked, a day, an hour, moved, reminders, over.
/// From Monday, 16 November 2026, 9:00 in Buenos Aires.
/// </summary>
public sealed class MeetingLifeScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void EnEspañol()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        var (ana, diego) = (Official(scenario, "Ana", Language.Es), Official(scenario, "Diego", Language.Es));

        martin.Plans("a confirmar");
        martin.Taps("Publicar y avisar");
        var card = group.Last;
        Assert.Equal("Reunión de la UT DEL, Campinas\nFecha a confirmar. Todavía no compre pasajes.", card.Text);
        Assert.True(card.IsPinned);

        scenario.Pass(Duration.FromDays(7.1));
        martin.Sees("Todavía no tiene día: a confirmar. Quienes van a viajar esperan la fecha. ¿Ya se sabe?");
        martin.Taps("Poner la fecha");
        martin.Says("primer trimestre de 2027");
        martin.Sees("Fecha: antes a confirmar; ahora 1.º trimestre de 2027");
        martin.Taps("Guardar y avisar");
        Hears(group, "Cambió: Reunión de la UT DEL, Campinas\nFecha: antes a confirmar; ahora 1.º trimestre de 2027\nTodavía no compre pasajes.", card);

        scenario.Pass(Duration.FromDays(7));
        martin.Sees("Todavía no tiene día: 1.º trimestre de 2027.");
        martin.Taps("Preguntar qué días");
        martin.Says("9/2/2027");
        martin.Says("16/2/2027");
        martin.Taps("Preguntar a 1 grupo");
        var question = group.Last;
        ana.TapsIn(Del, question, "9/2 sí");
        ana.TapsIn(Del, question, "16/2 no");
        diego.TapsIn(Del, question, "9/2 tal vez");
        diego.TapsIn(Del, question, "16/2 sí");
        Assert.Contains("mar 9 feb 2027: 1 sí, 1 tal vez, 0 no\nmar 16 feb 2027: 1 sí, 0 tal vez, 1 no", question.Text, StringComparison.Ordinal);

        martin.OpensMeeting();
        martin.Taps("Preguntar qué días");
        martin.Sees("Más personas pueden: mar 9 feb 2027.");
        martin.Taps("Elegir mar 9 feb 2027");
        martin.Taps("Guardar y avisar");
        Hears(group, "Ya hay fecha: mar 9 feb 2027\nReunión de la UT DEL, Campinas.", card);
        Assert.Equal("Reunión de la UT DEL, Campinas\nmar 9 feb 2027. Hora a confirmar.", card.Text);
        Assert.EndsWith("La fecha: mar 9 feb 2027.", question.Text, StringComparison.Ordinal);

        martin.Redates("9/2/2027 a las 10");
        martin.Taps("Guardar y avisar");
        Hears(group, "Ya hay hora: mar 9 feb 2027, 10:00 de Brasilia\nReunión de la UT DEL, Campinas.", card);
        ana.TapsIn(Del, card, "Sí");
        diego.TapsIn(Del, card, "Tal vez");

        martin.Redates("11/2/2027 a las 15");
        martin.Taps("Agregar el motivo");
        martin.Says("Carnaval");
        martin.Taps("Guardar y avisar");
        Hears(group, "Cambió: Reunión de la UT DEL, Campinas\nFecha: antes mar 9 feb 2027, 10:00 de Brasilia; ahora jue 11 feb 2027, 15:00 de Brasilia\nMotivo: Carnaval", card);
        Assert.StartsWith("Reunión de la UT DEL, Campinas\njue 11 feb 2027, 15:00 de Brasilia\n", card.Text, StringComparison.Ordinal);
        Assert.EndsWith("Sí: 1. Tal vez: 1. No: 0.", card.Text, StringComparison.Ordinal);

        Reminds(scenario, group, card,
            "En dos semanas: jue 11 feb 2027, 15:00 de Brasilia",
            "En una semana: jue 11 feb 2027, 15:00 de Brasilia",
            "Mañana, jue 11 feb 2027, 15:00 de Brasilia",
            "En una hora: jue 11 feb 2027, 15:00 de Brasilia");
        martin.Says("/reuniones");
        martin.Sees("No hay reuniones previstas por ahora.");
        martin.Taps("Las que ya pasaron");
        martin.Sees("1 reunión que ya pasó\n\n1. Reunión de la UT DEL, Campinas\njue 11 feb 2027, 15:00 de Brasilia");
        ana.Presses($"1v.say~{scenario.OnlyMeeting().Id}~n", 1);
        ana.SeesToast("A esta reunión ya no se puede responder.");
    }

    [Fact]
    public void EmPortuguês()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        var (ana, diego) = (Official(scenario, "Ana", Language.Pt), Official(scenario, "Diego", Language.Pt));

        bia.Says("/reunioes");
        bia.Taps("Planejar uma reunião");
        bia.Taps("Reunião da UT DEL");
        bia.Says("guarulhos");
        bia.Taps("Data a confirmar");
        bia.Taps("Pular");
        bia.Taps("Pular");
        bia.Taps("Pular");
        bia.Taps("Ver como fica");
        bia.Taps("Publicar e avisar");
        var card = group.Last;
        Assert.Equal("Reunião da UT DEL, Guarulhos\nData a confirmar. Ainda não compre passagens.", card.Text);
        Assert.True(card.IsPinned);

        scenario.Pass(Duration.FromDays(7.1));
        bia.Sees("Ainda não tem dia: a confirmar. Quem vai viajar espera a data. Já se sabe?");
        bia.Taps("Definir a data");
        bia.Says("primeiro trimestre de 2027");
        bia.Sees("Data: era a confirmar; agora 1º trimestre de 2027");
        bia.Taps("Salvar e avisar");
        Hears(group, "Mudou: Reunião da UT DEL, Guarulhos\nData: era a confirmar; agora 1º trimestre de 2027\nAinda não compre passagens.", card);

        scenario.Pass(Duration.FromDays(7));
        bia.Sees("Ainda não tem dia: 1º trimestre de 2027.");
        bia.Taps("Perguntar que dias");
        bia.Says("9/2/2027");
        bia.Says("16/2/2027");
        bia.Taps("Perguntar a 1 grupo");
        var question = group.Last;
        ana.TapsIn(Del, question, "9/2 sim");
        ana.TapsIn(Del, question, "16/2 não");
        diego.TapsIn(Del, question, "9/2 talvez");
        diego.TapsIn(Del, question, "16/2 sim");
        Assert.Contains("ter 9 fev 2027: 1 sim, 1 talvez, 0 não\nter 16 fev 2027: 1 sim, 0 talvez, 1 não", question.Text, StringComparison.Ordinal);

        bia.Taps("Ver os nomes");
        bia.Sees("Mais pessoas podem: ter 9 fev 2027.");
        bia.Taps("Escolher ter 9 fev 2027");
        bia.Taps("Salvar e avisar");
        Hears(group, "Já tem data: ter 9 fev 2027\nReunião da UT DEL, Guarulhos.", card);
        Assert.Equal("Reunião da UT DEL, Guarulhos\nter 9 fev 2027. Horário a confirmar.", card.Text);
        Assert.EndsWith("A data: ter 9 fev 2027.", question.Text, StringComparison.Ordinal);

        Redates(bia, "9/2/2027 às 10h");
        bia.Taps("Salvar e avisar");
        Hears(group, "Já tem horário: ter 9 fev 2027, 10:00 de Brasília\nReunião da UT DEL, Guarulhos.", card);
        ana.TapsIn(Del, card, "Sim");
        diego.TapsIn(Del, card, "Talvez");

        Redates(bia, "11/2/2027 às 15h");
        bia.Taps("Adicionar o motivo");
        bia.Says("Carnaval");
        bia.Taps("Salvar e avisar");
        Hears(group, "Mudou: Reunião da UT DEL, Guarulhos\nData: era ter 9 fev 2027, 10:00 de Brasília; agora qui 11 fev 2027, 15:00 de Brasília\nMotivo: Carnaval", card);
        Assert.StartsWith("Reunião da UT DEL, Guarulhos\nqui 11 fev 2027, 15:00 de Brasília\n", card.Text, StringComparison.Ordinal);
        Assert.EndsWith("Sim: 1. Talvez: 1. Não: 0.", card.Text, StringComparison.Ordinal);

        Reminds(scenario, group, card,
            "Em duas semanas: qui 11 fev 2027, 15:00 de Brasília",
            "Em uma semana: qui 11 fev 2027, 15:00 de Brasília",
            "Amanhã, qui 11 fev 2027, 15:00 de Brasília",
            "Em uma hora: qui 11 fev 2027, 15:00 de Brasília");
        bia.Says("/reunioes");
        bia.Sees("Não há reuniões previstas por enquanto.");
        bia.Taps("As que já passaram");
        bia.Sees("1 reunião que já passou\n\n1. Reunião da UT DEL, Guarulhos\nqui 11 fev 2027, 15:00 de Brasília");
        ana.Presses($"1v.say~{scenario.OnlyMeeting().Id}~n", 1);
        ana.SeesToast("Não dá mais para responder a esta reunião.");
    }

    private static void Hears(ChatView group, string beginning, Message card)
    {
        Assert.StartsWith(beginning, group.Last.Text, StringComparison.Ordinal);
        Assert.Equal(card.Id, group.Last.ReplyTo);
    }

    /// <summary>These and nothing else until long after the meeting; the first two without a sound, all answering to the card.</summary>
    private static void Reminds(Scenario scenario, ChatView group, Message card, params IReadOnlyList<string> expected)
    {
        var before = group.Messages.Count;
        scenario.Pass(Duration.FromDays(40));
        scenario.Restart();
        scenario.Pass(Duration.FromDays(60));
        var heard = group.Messages.Skip(before).ToArray();
        Assert.Equal(expected, heard.Select(message => message.Text.Split('\n')[0]));
        Assert.Equal([true, true, false, false], heard.Select(message => message.Silent));
        Assert.All(heard, message => Assert.Equal(card.Id, message.ReplyTo));
    }

    private static void Redates(Phone organiser, string date)
    {
        organiser.Taps("Alterar");
        organiser.Taps("Data");
        organiser.Says(date);
        organiser.Taps("Ver como fica");
    }

    private static Phone Official(Scenario scenario, string name, Language language)
    {
        var phone = scenario.Phone(name, language == Language.Pt ? "pt-br" : "es");
        scenario.Write(work => work.Put(Persons.All, Person.Meet(phone.TelegramId, name, language, scenario.Now) with { Role = Role.Official, Confirmed = true }));
        return phone;
    }
}
