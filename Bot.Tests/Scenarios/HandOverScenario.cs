using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>The coordination passes to other cities.</summary>
public sealed class HandOverScenario
{
    [Theory]
    [InlineData("es", "/coordinacion", "Coordinación 2026\n\nNada pendiente.\n[Personas] [Ciudades]\n[Invitaciones] [Grupos]\n[Más]")]
    [InlineData("pt-br", "/coordenacao", "Coordenação 2026\n\nNada pendente.\n[Pessoas] [Cidades]\n[Convites] [Grupos]\n[Mais]")]
    public void WhereNothingWaitsOneLineSaysSo(string language, string command, string home)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        marta.Says(command);
        marta.Sees(home);
        Assert.Equal(Bot.Messages.ButtonRole.Main, marta.Last.Buttons.First().Role);
    }

    [Theory]
    [InlineData("es", "/coordinacion", "Coordinación 2026\n\n1 práctica espera revisión.\n1 persona espera confirmación.\n[Prácticas por revisar: 1]\n[Esperan confirmación: 1]", "Prácticas por revisar: 1")]
    [InlineData("pt-br", "/coordenacao", "Coordenação 2026\n\n1 prática espera revisão.\n1 pessoa espera confirmação.\n[Práticas a revisar: 1]\n[Esperam confirmação: 1]", "Práticas a revisar: 1")]
    public void WhatIsMostDueComesFirst(string language, string command, string home, string review)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        _ = scenario.Submits("Ana");
        marta.Says(command);
        marta.Sees(home);
        Assert.Equal(Bot.Messages.ButtonRole.Main, Assert.Single(marta.Last.Buttons, button => button.Role == Bot.Messages.ButtonRole.Main && button.Label == review).Role);
        marta.Taps(review);
        marta.Sees("1. Feria de la economía social");
    }

    [Fact]
    public void ACityTakesOverWithItsPeopleAndTheHistoryStays()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas", "pt-br"));
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, rui.Id)! with { Role = Role.Subcoordinator }));
        var (ana, beto) = (scenario.Joins("Ana"), scenario.Joins("Beto", "tandil"));
        marta.Taps("Confirmar: Ana Ana");
        marta.Taps("Confirmar: Beto Beto");
        Begins(marta, "rosario");
        marta.Sees("Traspaso: coordinación desde nov 2026\nDesde el lun 16 nov 2026, hasta la próxima Cumbre.\nCoordina: Rosario\nSubcoordina: Campinas\nEconomía Social: Guarulhos");
        marta.Sees("Marta: Ciudad o agencia\nAna Ana: Coordinación");
        marta.SeesNot("Rui");
        marta.SeesNot("Beto");
        Assert.Equal(Role.Official, scenario.PersonOf(ana).Role);
        marta.Taps("Ofrecer el traspaso");
        marta.Sees("Morón ofrece la coordinación a Rosario. Se espera la respuesta de Rosario hasta el jue 26 nov 2026.");
        Assert.Equal(Role.Official, scenario.PersonOf(ana).Role);
        ana.Sees("Morón ofrece la coordinación a Rosario.");
        ana.Taps("Aceptar la coordinación");
        Assert.Contains(
            ana.Chat.Messages, message => message.Text.Contains("Desde hoy usted coordina el Banco de Buenas Prácticas.", StringComparison.Ordinal));
        Assert.Contains(ana.Chat.Messages, message => message.Text == "Listo. Desde hoy coordina Rosario.");
        Assert.Contains(marta.Chat.Messages, message => message.Text == "Listo. Desde hoy coordina Rosario.");
        Assert.Equal(
            [Role.Official, Role.Coordinator, Role.Subcoordinator, Role.Official],
            new[] { marta, ana, rui, beto }.Select(phone => scenario.PersonOf(phone).Role));
        Assert.Equal(["2026-11-16"], scenario.Read(work => work.All(Coordinations.All, KeyRange.All)).Select(coordination => coordination.Id));
        marta.Says("/coordinacion");
        marta.Sees("Esto lo usa la coordinación.");
        ana.Says("/coordinacion");
        ana.Taps("Más");
        ana.Sees("Coordinación desde nov 2026\n\nDesde el lun 16 nov 2026, hasta la próxima Cumbre.\n\nCoordina Rosario.");
        ana.Taps("Quién hizo qué");
        ana.Sees("Marta traspasó la coordinación de Morón a Rosario; aceptó Ana Ana.");
    }

    [Fact]
    public void ACityWithoutPeopleCannotTakeOver()
    {
        using var scenario = TownHall.Open();
        var rui = scenario.Coordinator("Rui", "br-campinas", "pt-br");
        rui.Says("/coordenacao");
        rui.Taps("Mais");
        rui.Taps("Transferência da coordenação");
        rui.Taps("Quem coordena");
        rui.Says("guarulhos");
        rui.Taps("Ver o que muda");
        rui.Sees("Ninguém dessa cidade está confirmado ainda.");
        Assert.Equal(Role.Coordinator, scenario.PersonOf(rui).Role);
    }

    [Fact]
    public void WhatChangedSinceThePreviewIsShownAgain()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Joins("Ana"));
        marta.Taps("Confirmar: Ana Ana");
        Begins(marta, "rosario");
        var preview = marta.Last;
        var beto = scenario.Joins("Beto");
        marta.PressesCode("k.yes", beto.Id, "n");
        marta.Taps(preview, "Ofrecer el traspaso");
        marta.SeesToast("Cambió algo mientras tanto.");
        Assert.Equal(Role.Official, scenario.PersonOf(ana).Role);
        Assert.Contains("Beto Beto: Coordinación", preview.Text, StringComparison.Ordinal);
        marta.Taps(preview, "Ofrecer el traspaso");
        var offered = ana.Last;
        var caio = scenario.Joins("Caio");
        marta.PressesCode("k.yes", caio.Id, "n");
        ana.Taps(offered, "Aceptar la coordinación");
        ana.SeesToast("Cambió algo mientras tanto.");
        Assert.Equal(Role.Official, scenario.PersonOf(beto).Role);
        ana.Taps(offered, "Aceptar la coordinación");
        Assert.Equal(Role.Coordinator, scenario.PersonOf(beto).Role);
        Assert.Equal(Role.Coordinator, scenario.PersonOf(caio).Role);
    }

    [Fact]
    public void OnlyTheCoordinationHandsOver()
    {
        using var scenario = TownHall.Open();
        var (_, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas"), scenario.Phone("Ana"));
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, rui.Id)! with { Role = Role.Subcoordinator }));
        foreach (var phone in new[] { rui, ana })
        {
            foreach (var code in new[] { "h.new", "h.do", "h.yes", "h.no", "h.back" })
            {
                phone.PressesCode(code, "x");
                phone.SeesToast("Usted no tiene permiso");
            }
        }

        Assert.Empty(scenario.Read(work => work.All(Coordinations.All, KeyRange.All)));
    }

    private static void Begins(Phone marta, string city)
    {
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Traspasar la coordinación");
        marta.Taps("Coordina");
        marta.Says(city);
        marta.Taps("Ver qué cambia");
    }
}
