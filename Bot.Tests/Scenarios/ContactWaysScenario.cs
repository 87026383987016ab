using Bot.Domain;
using Bot.Domain.Contacts;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The other ways of a request: joining first, a no, taking back, silence, and reminders.</summary>
public sealed class ContactWaysScenario
{
    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoIsNotConfirmedIsLedToJoiningAndComesBack(Language asking)
    {
        using var world = new ContactWorld(asking);
        var rosa = world.Scenario.Phone("Rosa", world.Pick("es", "pt-br"));
        rosa.Says("/start p_BBP-2026-0012");
        rosa.Taps(world.Texts.Talk);
        rosa.Sees(world.Texts.MustJoin("Campinas"));
        rosa.Taps(world.Texts.TellCity);
        rosa.Says("rosario");
        rosa.Says("Rosa Paz");
        rosa.Says(world.Pick("Técnica", "Técnica municipal"));
        rosa.Taps("Enviar");
        rosa.Says("/start p_BBP-2026-0012");
        rosa.Taps(world.Texts.Talk);
        rosa.Sees(world.Texts.WaitsToBeConfirmed);
        world.Marta.Taps("Confirmar: Rosa Paz");
        rosa.Sees(world.Texts.YouMayAsk("Campinas", ContactWorld.Title));
        rosa.Taps(world.Texts.Talk);
        rosa.Sees(world.Texts.AskPurpose.Question);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void OnlyOneRequestOfACityForAPractice(Language asking)
    {
        using var world = new ContactWorld(asking);
        var elsa = world.Scenario.Official("Elsa", "ar-tandil", world.Pick("es", "pt-br"));
        world.Asks(world.Diego);
        elsa.Says("/start p_BBP-2026-0012");
        elsa.Taps(world.Texts.Talk);
        elsa.SeesToast(world.Pick("Su ciudad ya pidió este contacto.", "A sua cidade já pediu este contato."));
        Assert.Equal(world.Diego.Id, world.Request.AskedBy);
    }

    [Fact]
    public void TheCardOfTheirOwnCityDoesNotOfferIt()
    {
        using var world = new ContactWorld(Language.Es);
        var elsa = world.Scenario.Official("Elsa", "br-campinas");
        foreach (var phone in new[] { elsa, world.Ana })
        {
            phone.Says("/start p_BBP-2026-0012");
            phone.SeesNot("Hablar con esta ciudad");
            phone.SeesNot("Falar com esta cidade");
        }

        elsa.PressesCode("c.ask", "practice-12");
        elsa.SeesToast("Es una práctica de su propia ciudad.");
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AWordThatNamesSomebodyIsNotTaken(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Diego.Says("/start p_BBP-2026-0012");
        world.Diego.Taps(world.Texts.Talk);
        world.Diego.Taps(world.Pick("Visitarla", "Visitar"));
        foreach (var words in new[] { "Soy Waldino", "waldino iturralde", "escriba a w@tandil.example", "llamar al 249 444 0202" })
        {
            world.Diego.Says(words);
            world.Diego.Sees(Bot.Texts.Refusals.Say(asking, new(RefusalCode.NamesSomebody)));
        }

        world.Diego.Says("Tandil quiere verla");
        world.Diego.Taps(world.Pick("Listo", "Pronto"));
        world.Diego.Sees(world.Texts.AskReach.Question);
        world.Diego.Says("no tengo");
        world.Diego.Sees(Bot.Texts.Refusals.Say(asking, new(RefusalCode.NeedsWay)));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheSecretariatSaysNoAndTheAuthorsNeverHear(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.Lucia.Taps("No pasarlo");
        world.Lucia.Says("Zulema no atiende este mes.");
        world.Lucia.Sees("Escríbalo sin nombres");
        world.Lucia.Says("Este mes están de inventario.");
        world.Lucia.Taps("Listo");
        world.Lucia.Taps("Responder que no");
        world.Lucia.Sees("Tandil recibe su respuesta con el motivo.");
        world.Diego.Sees(world.Pick("no siguió adelante. Respondió la Secretaría Técnica:\nEste mes están", "não seguiu adiante. Quem respondeu foi a Secretaria Técnica:\nEste mes están"));
        Assert.Empty(world.Ana.Chat.Messages);
        Assert.Equal(ContactState.Declined, world.Request.State);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void AnAuthorSaysNo(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Ana.Taps(world.Theirs.NotNow);
        world.Ana.Says(world.PickTheirs("En marzo podemos.", "Em março podemos."));
        world.Ana.Taps(world.PickTheirs("Listo", "Pronto"));
        world.Ana.Taps(world.Theirs.SendReason);
        world.Diego.Sees(world.Pick("Respondió Campinas:\nEm março", "Quem respondeu foi Campinas:\nEn marzo"));
        world.Diego.SeesNot("Zulema");
        world.Asks(world.Diego);
        Assert.Equal(2, world.Scenario.Read(work => work.All(ContactRequests.All, Bot.Domain.Storage.KeyRange.All)).Count);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void TheCityThatAskedTakesItBack(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Diego.Says("/contactos");
        world.Diego.Taps("1. Feria de la economía social");
        world.Diego.Taps(world.Texts.Withdraw);
        world.Diego.Taps(world.Texts.YesWithdraw);
        world.Diego.Sees(world.Texts.IsWithdrawn);
        world.Ana.Sees(world.Theirs.Withdrawn("Tandil", ContactWorld.Title));
        world.Lucia.Sees("Tandil retiró su pedido de contacto por «Feria de la economía social».");
        world.Ana.Taps(world.Theirs.Accept);
        world.Ana.SeesToast(world.Theirs.HasChanged);
        Assert.Equal(ContactState.Withdrawn, world.Request.State);
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void SixtyDaysOfSilenceEndItAndBothAreTold(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.Scenario.Pass(Duration.FromDays(59));
        world.PassesOn();
        world.Scenario.Pass(Duration.FromDays(59));
        Assert.Equal(ContactState.Brokered, world.Request.State);
        world.Scenario.SleepsFor(Duration.FromDays(1));
        Assert.Equal((ContactState.Expired, EndCause.Silence), (world.Request.State, world.Request.Ended));
        world.Diego.Sees(world.Texts.Ended(EndCause.Silence, "Campinas", "Tandil", ContactWorld.Title, 60));
        world.Ana.Sees(world.Theirs.EndedForOthers(EndCause.Silence, "Tandil", ContactWorld.Title, 60));
        world.Scenario.Pass(Duration.FromDays(60));
        world.Diego.Sees(world.Texts.Ended(EndCause.Silence, "Campinas", "Tandil", ContactWorld.Title, 60));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhatOneSideToldClosesItAfterTheOthersSilence(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        world.Ana.Taps(world.Theirs.Accept);
        world.Ana.Taps(world.Theirs.YesIntroduce);
        world.Scenario.Pass(Duration.FromDays(30));
        world.Diego.Taps(world.Texts.Outcome(ContactOutcome.Adapting, true));
        world.Scenario.Pass(Duration.FromDays(59));
        Assert.Equal(ContactState.Introduced, world.Request.State);
        world.Scenario.Pass(Duration.FromDays(1));
        Assert.Equal((ContactState.Closed, ContactOutcome.Adapting), (world.Request.State, world.Request.Outcome));
        world.Diego.Sees(world.Pick("Usted contó: «La estamos adaptando».", "Você contou: «Estamos adaptando»."));
        world.Ana.Sees(world.PickTheirs("Terminó el contacto con Tandil", "Terminou o contato com Tandil"));
        world.Ana.Sees(world.PickTheirs("Tandil contó: «La estamos adaptando».", "Tandil contou: «Estamos adaptando»."));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void WhoeverHoldsItIsRemindedAfterThreeAndSevenDaysAndWeekly(Language asking)
    {
        using var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        var days = new List<int>();
        for (var day = 1; day <= 28; day++)
        {
            var heard = world.Ana.Chat.Messages.Count;
            world.Scenario.Pass(Duration.FromDays(1));
            days.AddRange(Enumerable.Repeat(day, world.Ana.Chat.Messages.Count - heard));
        }

        Assert.Equal([3, 7, 14, 21, 28], days);
        world.Ana.Sees(world.PickTheirs(
            "Un pedido de contacto espera su decisión\n«Feria de la economía social», de parte de Tandil. Espera desde hace 28 días.",
            "Um pedido de contato espera a sua decisão\n«Feria de la economía social», da parte de Tandil. Espera há 28 dias."));
        world.Ana.Taps(world.Theirs.SeeIt);
        world.Ana.Taps(world.Theirs.Accept);
        world.Ana.Taps(world.Theirs.YesIntroduce);
        var quiet = world.Ana.Chat.Messages.Count;
        world.Scenario.Pass(Duration.FromDays(20));
        Assert.Equal(quiet, world.Ana.Chat.Messages.Count);
    }

    [Fact]
    public void WhatWaitsForOnePersonComesInOneMessage()
    {
        using var world = new ContactWorld(Language.Es);
        _ = world.Scenario.Submits("Beto");
        world.Marta.Taps("Leerla");
        world.Marta.Taps("Aceptar");
        world.Scenario.Pass(Duration.FromDays(5));
        world.Asks(world.Diego);
        world.Scenario.Pass(Duration.FromDays(2));
        var heard = world.Lucia.Chat.Messages.Count;
        world.Scenario.Pass(Duration.FromDays(1));
        Assert.Equal(heard + 1, world.Lucia.Chat.Messages.Count);
        world.Lucia.Sees("Una práctica espera su decisión desde hace más de 7 días");
        world.Lucia.Sees("Un pedido de contacto espera su decisión\n«Feria de la economía social», de parte de Tandil.");
        world.Lucia.Taps("No recordar más");
        world.Lucia.Sees("No habrá más recordatorios");
        world.Lucia.Sees("Un pedido de contacto espera su decisión");
        world.Lucia.Taps("Ver el pedido");
        world.Lucia.Taps("Pasar el pedido");
        Assert.Equal(ContactState.Brokered, world.Request.State);
    }

    [Fact]
    public void WhoPassesOnHearsInTheMorningUnlessTheyWantToHearAtOnce()
    {
        using var world = new ContactWorld(Language.Es);
        world.Scenario.Write(work => work.Put(
            Bot.Domain.People.Persons.All, work.Find(Bot.Domain.People.Persons.All, world.Lucia.Id)! with { HearsAtOnce = false }));
        world.Asks(world.Diego);
        Assert.Empty(world.Lucia.Chat.Messages);
        world.Scenario.Pass(Duration.FromDays(1));
        world.Lucia.Sees("Un pedido de contacto espera su decisión");
        world.Lucia.Taps("Ver el pedido");
        world.PassesOn();
        Assert.Equal(ContactState.Brokered, world.Request.State);
    }
}
