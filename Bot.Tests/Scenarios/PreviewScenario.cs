using Bot.Domain.Network;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>The last look before groups are told: which groups, and why something changes.</summary>
public sealed class PreviewScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Where.Group Other = new(-1002, "Comisión");

    [Fact]
    public void FewGroupsAreNamedAndAnyCanBeLeftOut()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (del, other) = (scenario.Authorised(martin, Del), scenario.Authorised(martin, Other));
        martin.Plans("18/12/2026 a las 10");
        martin.Sees("Se avisará a: Comisión y UT DEL.");
        martin.Taps("Elegir a qué grupos");
        martin.Sees("Se avisará a 2 de 2 grupos.");
        martin.Taps("Quitar: Comisión");
        martin.Sees("Se avisará a 1 de 2 grupos.");
        martin.Taps("Listo, ver cómo queda");
        martin.Sees("Se avisará a: UT DEL.");
        var before = other.Messages.Count;
        martin.Taps("Publicar y avisar");
        martin.Sees("Avisé a 1 grupo.");
        Assert.StartsWith("Reunión de la UT DEL, Campinas", del.Last.Text, StringComparison.Ordinal);
        Assert.Equal(before, other.Messages.Count);
    }

    [Fact]
    public void AmongTwoHundredGroupsTheLastOneIsAFewTapsAway()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        scenario.Write(work =>
        {
            foreach (var number in Enumerable.Range(1, 200))
            {
                work.Put(Groups.All, new Group { Id = $"g{number}", TelegramChatId = -1000 - number, Title = $"Grupo {number:D3}", Standing = GroupStanding.Authorised });
            }
        });
        martin.Plans("18/12/2026 a las 10");
        martin.Sees("Se avisará a 200 grupos.");
        martin.Taps("Elegir a qué grupos");
        martin.Sees("[Quitar: Grupo 001]");
        martin.Taps("Página siguiente");
        martin.Taps("Quitar: Grupo 009");
        martin.Sees("Se avisará a 199 de 200 grupos.");
        martin.Sees("[Agregar: Grupo 009]");
        martin.Taps("Quitar todos");
        martin.Sees("Se avisará a 0 de 200 grupos.");
        Assert.Null(martin.Last.Find("Quitar todos"));
        martin.Taps("Última página");
        scenario.Restart();
        martin.Taps("Agregar: Grupo 200");
        Assert.Null(martin.Last.Find("Página siguiente"));
        martin.Taps("Listo, ver cómo queda");
        martin.Sees("Se avisará a: Grupo 200.");
        var draft = martin.Last.Buttons.First().Data!.Split('~')[1];
        foreach (var forged in new[] { $"1e.pick~{draft}~nogroup~0", $"1e.pick~nodraft~all~0", "1e.groups~nodraft~0", "1e.look~nodraft" })
        {
            martin.Presses(forged, martin.Last.Id);
            martin.SeesToast("Eso ya no se puede hacer.");
        }

        martin.Taps("Publicar y avisar");
        Assert.Equal(["g200"], scenario.OnlyMeeting().Details.Groups);
    }

    [Fact]
    public void WhyADateChangesIsToldWhereSomebodyWantsToSayIt()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (del, other) = (scenario.Authorised(martin, Del), scenario.Authorised(martin, Other, GroupLanguage.Pt));
        martin.Plans("18/12/2026 a las 10");
        Assert.Null(martin.Last.Find("Agregar el motivo"));
        martin.Taps("Publicar y avisar");
        martin.Redates("16/12/2026 a las 10");
        martin.Taps("Agregar el motivo");
        martin.Sees("¿Por qué cambia? Lo leerán los grupos y quienes vienen.");
        martin.Says("ok");
        martin.Sees("Motivo del cambio");
        scenario.Restart();
        martin.Says("Coincidía con un feriado <de Campinas>");
        martin.Sees("Motivo: Coincidía con un feriado <de Campinas>");
        martin.Sees("[Cambiar el motivo]");
        martin.Taps("Guardar y avisar");
        Assert.EndsWith("mié 16 dic 2026, 10:00 de Brasilia\nMotivo: Coincidía con un feriado <de Campinas>", del.Last.Text, StringComparison.Ordinal);
        Assert.EndsWith("\nMotivo: Coincidía con un feriado <de Campinas>", other.Last.Text, StringComparison.Ordinal);
        Assert.Equal("Coincidía con un feriado <de Campinas>", scenario.OnlyMeeting().History[^1].Reason!.Text);
        martin.Taps("Más");
        martin.Taps("Ver los cambios");
        martin.Sees("La cambió Martín.\nFecha: antes vie 18 dic 2026, 10:00 de Brasilia; ahora mié 16 dic 2026, 10:00 de Brasilia\nMotivo: Coincidía");

        martin.Taps("Volver a la reunión");
        martin.Redates("17/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        Assert.DoesNotContain("Motivo", del.Last.Text, StringComparison.Ordinal);
        Assert.Null(scenario.OnlyMeeting().History[^1].Reason);
    }

    [Fact]
    public void OMotivoTambemPodeFicarSemResposta()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Both);
        bia.PlansInPortuguese("18/12/2026 às 10h");
        bia.Sees("Grupos que serão avisados: UT DEL.");
        bia.Taps("Publicar e avisar");
        bia.Taps("Alterar");
        bia.Taps("Observações");
        bia.Says("Haverá tradução.");
        bia.Taps("Ver como fica");
        Assert.Null(bia.Last.Find("Adicionar o motivo"));
        bia.Taps("Alterar");
        bia.Taps("Local");
        bia.Says("Paço Municipal");
        bia.Taps("Ver como fica");
        bia.Taps("Adicionar o motivo");
        bia.Taps("Pular");
        bia.Sees("Local: era sem dado; agora Paço Municipal");
        bia.Taps("Adicionar o motivo");
        bia.Says("A sala azul está em obras");
        bia.Taps("Salvar e avisar");
        Assert.Contains("Lugar: antes a confirmar; ahora Paço Municipal\nMotivo: A sala azul está em obras", group.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Local: era a confirmar; agora Paço Municipal\nMotivo: A sala azul está em obras", group.Last.Text, StringComparison.Ordinal);
    }
}
