using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The meetings and groups of a store that commit 17e9d91 wrote, with either engine.</summary>
public sealed class KeptMeetingsTest
{
    [Fact]
    public void Uma_reunião_a_confirmar_continua_no_seu_formulário() => KeptStore.OnBoth(kept =>
    {
        var rui = kept["Rui"];
        rui.Says("Sala Azul");
        rui.Sees("5 de 6.");
        rui.Taps("Pular");
        rui.Taps("Pular");
        rui.Taps("Ver como fica");
        rui.Taps("Publicar e avisar");
        var card = kept.ViewOf("UT DEL").Last;
        Assert.StartsWith("Reunión de la UT DEL, Guarulhos\nFecha a confirmar.", card.Text, StringComparison.Ordinal);
        Assert.Equal(3, kept.Scenario.Read(work => work.All(MeetingBook.All, KeyRange.All)).Count);
    });

    [Fact]
    public void A_card_in_a_group_takes_answers_and_its_reminders_come() => KeptStore.OnBoth(kept =>
    {
        var (view, group) = (kept.ViewOf("UT DEL"), KeptStore.Group("UT DEL"));
        var card = view.Messages[0];
        kept["Tomás"].TapsIn(group, card, "Sí");
        kept["Tomás"].SeesToast("Anotado: sí.");
        Assert.EndsWith("Sí: 2. Tal vez: 1. No: 0.", card.Text, StringComparison.Ordinal);
        kept.Scenario.Pass(Duration.FromDays(26));
        foreach (var reminder in new[] { "En dos semanas: ", "En una semana: ", "Mañana, ", "En una hora: " })
        {
            var told = reminder + "vie 11 dic 2026, 10:00 de Brasilia";
            Assert.Contains(view.Messages, message => message.Text.StartsWith(told, StringComparison.Ordinal));
        }
    });

    [Fact]
    public void Days_that_are_asked_take_answers_and_one_is_chosen() => KeptStore.OnBoth(kept =>
    {
        var (view, group) = (kept.ViewOf("UT DEL"), KeptStore.Group("UT DEL"));
        var question = view.Messages.Single(message => message.Find("9/2 sí") is not null);
        kept["Tomás"].TapsIn(group, question, "16/2 sí");
        kept["Rosa"].TapsIn(group, question, "16/2 sí");
        Assert.Contains("mar 16 feb 2027: 2 sí, 0 tal vez, 0 no", question.Text, StringComparison.Ordinal);
        kept["Marta"].Taps("Elegir mar 16 feb 2027");
        kept["Marta"].Taps("Guardar y avisar");
        Assert.Empty(question.Rows);
        Assert.StartsWith("Ya hay fecha: mar 16 feb 2027", view.Last.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void A_group_that_waits_is_let_in() => KeptStore.OnBoth(kept =>
    {
        var marta = kept["Marta"];
        marta.Taps("Sí, que reciba avisos");
        var group = kept.Scenario.Read(work => work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(-1003)))[0]);
        Assert.Equal(GroupStanding.Authorised, group.Standing);
    });
}
