using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The second key of a handover: a city accepts, refuses, or says nothing.</summary>
public sealed class AcceptHandoverScenario
{
    [Fact]
    public void UmaPessoaDaCidadeNovaAceitaEmPortuguêsComAsDuasCúpulas()
    {
        using var scenario = TownHall.Open();
        var rui = scenario.Coordinator("Rui", "br-campinas", "pt-br");
        var nara = scenario.Official("Nara", "br-guarulhos", "pt-br");
        rui.Says("/coordenacao");
        rui.Taps("Mais");
        rui.Taps("Transferência da coordenação");
        Answers(rui, "Quem coordena", "guarulhos");
        Answers(rui, "Desde", "3 de dezembro de 2026");
        Answers(rui, "Até", "2 de dezembro de 2027");
        rui.Taps("Ver o que muda");
        rui.Sees("Transferência: coordenação dez 2026 a dez 2027\nDe qui 3 dez 2026 a qui 2 dez 2027.\nQuem coordena: Guarulhos");
        rui.Sees("Muda quando alguém de Guarulhos aceitar, e não antes de qui 3 dez 2026.");
        rui.Taps("Oferecer a transferência");
        nara.Sees("Morón oferece a coordenação a Guarulhos. A resposta de Guarulhos é esperada até qui 26 nov 2026.");
        nara.Sees("Se aceitar, sua cidade coordena a partir de qui 3 dez 2026; nesse dia você recebe o que está em aberto.");
        rui.Says("/transferencia");
        rui.Sees("A resposta de Guarulhos é esperada até");
        nara.Says("/transmissao");
        nara.Taps("Aceitar a coordenação");
        nara.Sees("Guarulhos aceitou a coordenação. Coordena a partir de qui 3 dez 2026; até lá tudo continua como está.");
        rui.Sees("Guarulhos aceitou a coordenação.");
        nara.PressesCode("h.yes", "x");
        nara.SeesToast("Você não tem permissão");
        nara.Says("/transmissao");
        nara.Sees("Guarulhos aceitou a coordenação.");
        scenario.Pass(Duration.FromDays(12));
        rui.Says("/transferencia");
        rui.Sees("Guarulhos aceitou a coordenação.");
        Assert.Equal((Role.Official, Role.Coordinator), (scenario.PersonOf(nara).Role, scenario.PersonOf(rui).Role));
        scenario.Restart();
        scenario.Pass(Duration.FromDays(5));
        Assert.Equal(Role.Coordinator, scenario.PersonOf(nara).Role);
        Assert.Contains(nara.Chat.Messages, message => message.Text == "Pronto. A partir de hoje Guarulhos coordena.");
        Assert.Contains(nara.Chat.Messages, message => message.FileName == "o-que-fica-em-aberto.docx");
        Assert.Contains(rui.Chat.Messages, message => message.Text == "Pronto. A partir de hoje Guarulhos coordena.");
        nara.Says("/coordenacao");
        nara.Sees("Coordenação dez 2026 a dez 2027\n");
        nara.Taps("Mais");
        nara.Sees("De qui 3 dez 2026 a qui 2 dez 2027.");
    }

    [Fact]
    public void AnAcceptedOfferOfALaterDayCanBeTakenBackUntilThen()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Begins(marta, "rosario");
        Answers(marta, "Desde", "3 de diciembre de 2026");
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
        ana.Taps("Aceptar la coordinación");
        ana.Sees("Rosario aceptó la coordinación. Coordina desde el jue 3 dic 2026; hasta entonces todo sigue como está.");
        marta.Says("/traspaso");
        marta.Taps("Retirar la oferta");
        ana.Sees("La oferta de traspaso a Rosario ya no vale.");
        scenario.Pass(Duration.FromDays(30));
        Assert.Equal((Role.Official, Role.Coordinator), (scenario.PersonOf(ana).Role, scenario.PersonOf(marta).Role));
    }

    [Fact]
    public void WhereTheCityIsJoinedWithAnotherTheOfferFollowsIt()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        Joins(scenario, marta, "ar-rosario", "ar-tandil");
        ana.Says("/traspaso");
        ana.Sees("Morón ofrece la coordinación a Tandil.");
        ana.Taps("Aceptar la coordinación");
        Assert.Equal(Role.Coordinator, scenario.PersonOf(ana).Role);
        Assert.Equal("ar-tandil", scenario.Read(Handover.InOffice).Coordinator.CityId);
    }

    [Fact]
    public void WhereTheJoiningIsUndoneTheOfferIsOfItsCityAgain()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        var merge = Joins(scenario, marta, "ar-rosario", "ar-tandil");
        var by = scenario.PersonOf(marta);
        scenario.Write(work => Assert.True(CityMerges.Undo(work, by, merge, scenario.Now).IsValid));
        Assert.Equal("ar-rosario", scenario.Read(HandoverOffer.Open)!.Next.Coordinator.CityId);
        ana.Says("/traspaso");
        ana.Sees("Morón ofrece la coordinación a Rosario.");
    }

    [Fact]
    public void WhoOffersItNeverAcceptsIt()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        Offers(marta, "morón");
        marta.Sees("De esa ciudad solo está usted, y la oferta la tiene que aceptar otra persona.");
        var ana = scenario.Official("Ana", "ar-moron");
        Offers(marta, "morón");
        marta.Sees("Morón ofrece la coordinación a Morón.");
        marta.PressesCode("h.yes", "x");
        marta.SeesToast("Usted no tiene permiso");
        ana.Taps("Aceptar la coordinación");
        Assert.Equal("2026-11-16", scenario.Read(work => Handover.InOffice(work)).Id);
    }

    [Fact]
    public void ARefusalLeavesEverythingAndBothKnow()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        ana.Taps("No aceptar");
        ana.Sees("Rosario no aceptó la coordinación. Todo sigue como estaba.");
        marta.Sees("Rosario no aceptó la coordinación. Todo sigue como estaba.");
        Assert.Empty(scenario.Read(work => work.All(Coordinations.All, KeyRange.All)));
        ana.Says("/traspaso");
        ana.Sees("No hay ningún traspaso que espere su respuesta.");
    }

    [Fact]
    public void TenDaysOfSilenceEndTheOffer()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        scenario.Pass(Duration.FromDays(9));
        ana.Says("/traspaso");
        ana.Sees("Aceptar la coordinación");
        var offered = ana.Last;
        scenario.Pass(Duration.FromDays(1.1));
        Assert.Contains(marta.Chat.Messages, message => message.Text.StartsWith("Rosario no respondió en diez días.", StringComparison.Ordinal));
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith("Rosario no respondió en diez días.", StringComparison.Ordinal));
        ana.Taps(offered, "Aceptar la coordinación");
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith("Esta oferta ya no está en pie.", StringComparison.Ordinal));
        Assert.Equal(Role.Official, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void TheCoordinationTakesItsOfferBack()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Traspasar la coordinación");
        marta.Taps("Retirar la oferta");
        ana.Sees("La oferta de traspaso a Rosario ya no vale.");
        Assert.Null(scenario.Read(HandoverOffer.Open));
    }

    [Fact]
    public void WhereNobodyIsLeftWhoCouldAcceptTheOfferIsOver()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Offers(marta, "rosario");
        marta.PressesCode("k.give", ana.Id, nameof(Role.Official), nameof(Role.Visitor));
        Assert.Null(scenario.Read(HandoverOffer.Open));
        Assert.Contains(marta.Chat.Messages, message => message.Text.StartsWith("La oferta de traspaso a Rosario ya no vale.", StringComparison.Ordinal));
    }

    [Fact]
    public void ATermThatDoesNotBeginLaterOrEndsBeforeItBeginsIsRefused()
    {
        using var scenario = TownHall.Open();
        var (marta, _) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        scenario.Write(work => work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = 2026, Since = new(2026, 11, 1) }));
        Begins(marta, "rosario");
        Answers(marta, "Desde", "1 de noviembre de 2026");
        marta.Taps("Ver qué cambia");
        marta.Sees("El período nuevo empieza después del actual");
        Begins(marta, "rosario");
        Answers(marta, "Desde", "hoy");
        Answers(marta, "Hasta", "16 de noviembre de 2026");
        marta.Sees("Ese día es anterior al comienzo, o el mismo.");
    }

    /// <returns>The merge's id.</returns>
    private static string Joins(Scenario scenario, Phone marta, string from, string into)
    {
        var by = scenario.PersonOf(marta);
        scenario.Write(work => Assert.True(CityList.Merge(
            work, by, Cities.Shipped.Find(from)!, Cities.Shipped.Find(into)!, "merge1", scenario.Now).IsValid));
        return "merge1";
    }

    private static void Offers(Phone marta, string city)
    {
        Begins(marta, city);
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
    }

    private static void Begins(Phone marta, string city)
    {
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Traspasar la coordinación");
        Answers(marta, "Coordina", city);
    }

    private static void Answers(Phone phone, string question, string answer)
    {
        phone.Taps(question);
        phone.Says(answer);
    }
}
