using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Features.Registers.AskForRecords;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What is given on request is asked for, and given or not by those who verify; the asker hears an end in any case.</summary>
public sealed class AskForRecordsScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _ana;

    public AskForRecordsScenario() => _ana = _scenario.Official("Ana");

    [Theory]
    [InlineData("es", "/relevamiento", "Emprendimientos (1)", "Hay 2 más que se dan a pedido.", "Pedir los datos", "Para una feria", "Enviar el pedido", "Pedido enviado.")]
    [InlineData("pt-br", "/levantamento", "Empreendimentos (1)", "Há mais 2 que são repassadas a pedido.", "Pedir os dados", "Para uma feira", "Enviar o pedido", "Pedido enviado.")]
    public void WhatIsAskedForIsGivenByWhoVerifies(
        string language, string command, string list, string more, string ask, string why, string send, string sent)
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto", "ar-tandil", language));
        ThreeVentures();
        beto.Says(command);
        beto.Taps(list);
        beto.Sees(more);
        beto.SeesNot("Las Manos");
        beto.Taps(ask);
        beto.Says(why);
        var texts = AskTexts.All.In(Of(language));
        if (beto.Last.Find(send) is null)
        {
            beto.Taps(language == "es" ? "Listo" : "Pronto");
        }

        beto.Taps(send);
        beto.Sees(sent);
        zoe.Sees("Beto (Tandil, Argentina) pide datos que se dan a pedido.");
        zoe.Sees($"Para qué: {why}");
        zoe.Sees("2 fichas corresponden a lo que buscó.");
        zoe.Taps("Las Manos");
        zoe.Sees("Esto recibiría Beto:");
        zoe.SeesNot("Quien atiende");
        zoe.Taps("Dar estos datos");
        zoe.SeesToast("Datos enviados.");
        beto.Sees("Las Manos");
        beto.Sees(texts.ContactStays);
        beto.SeesNot("Quien atiende");
        beto.SeesNot("Los Pies");
        zoe.Taps("Los Pies");
        zoe.Taps("No darlos");
        zoe.Sees("Pedido contestado. Beto recibió 1 ficha.");
        Assert.Contains(Of(language) == Language.Pt ? "Além do que recebeu" : "Además de lo que recibió", beto.Last.ToString(), StringComparison.Ordinal);
        beto.SeesNot("Los Pies");
        Assert.Equal(
            [AuditKind.RecordGiven, AuditKind.RecordRefused],
            _scenario.Read(work => work.Query(AuditLog.ByMoment, Bot.Domain.Storage.KeyRange.All)).Select(entry => entry.Kind).TakeLast(2));
    }

    [Theory]
    [InlineData("es", "Saltar", "Enviar el pedido", "Esta vez no hay datos que se le puedan dar.")]
    [InlineData("pt-br", "Pular", "Enviar o pedido", "Desta vez não há dados que possam ser repassados.")]
    public void WhereNothingFitsTheAskerHearsTheSameAsWhereNothingIsGiven(string language, string skip, string send, string end)
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto", "ar-tandil", language));
        ThreeVentures();
        foreach (var (searched, answer) in new[] { ("manos", "No dar ninguna"), ("zapatos", "Contestar que no hay datos") })
        {
            beto.Says((language == "es" ? "/relevamiento " : "/levantamento ") + searched);
            beto.Sees(Of(language) == Language.Pt ? "Há 2 que são repassadas a pedido; talvez alguma" : "Hay 2 que se dan a pedido; puede que alguna");
            Ask(beto, skip, send);
            zoe.Sees($"Buscó: «{searched}».");
            zoe.Taps(answer);
            beto.Sees(end);
        }
    }

    [Fact]
    public void TheListOfACityCountsItsOwnAndNothingFiner()
    {
        var beto = _scenario.Official("Beto");
        ThreeVentures();
        beto.PressesCode("c.list", "venture", ListFilter.Of(Register, ("city", "ar-rosario")).Text, "0");
        beto.Sees("Hay 1 más que se da a pedido.");
        beto.PressesCode("c.list", "venture", ListFilter.Of(Register, ("city", "ar-rosario"), ("form", "mutual")).Text, "0");
        beto.Sees("Hay 1 que se da a pedido; puede que sea lo que busca.");
        beto.PressesCode("c.list", "venture", ListFilter.Of(Register, ("city", "br-campinas")).Text, "0");
        beto.SeesNot("a pedido");
    }

    [Theory]
    [InlineData("es", "/relevamiento", "Emprendimientos (1)", "Hay 2 más que se dan a pedido. Las pide quien es de la red")]
    [InlineData("pt-br", "/levantamento", "Empreendimentos (1)", "Há mais 2 que são repassadas a pedido. Quem é da rede pode pedir")]
    public void AVisitorIsToldWhatToDoAndCannotAsk(string language, string command, string list, string told)
    {
        var (zoe, rosa) = (_scenario.OfTheCommission("Zoe"), _scenario.Phone("Rosa", language));
        ThreeVentures();
        rosa.Says(command);
        rosa.Taps(list);
        rosa.Sees(told);
        Assert.Null(rosa.Last.Find(language == "es" ? "Pedir los datos" : "Pedir os dados"));
        rosa.PressesCode("c.wish", "venture");
        Assert.Empty(zoe.Chat.Messages);
        Assert.Empty(_scenario.Read(work => work.All(RecordRequests.All, Bot.Domain.Storage.KeyRange.All)));
    }

    [Fact]
    public void WhoAsksTwiceIsToldSoAndNobodyElseIs()
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto"));
        ThreeVentures();
        beto.Says("/relevamiento manos");
        Ask(beto, "Saltar", "Enviar el pedido");
        var heard = zoe.Chat.Messages.Count;
        beto.Says("/relevamiento zapatos");
        beto.Taps("Pedir los datos");
        beto.Sees("Ya los pidió el");
        Assert.Equal(heard, zoe.Chat.Messages.Count);
    }

    [Fact]
    public void WhoWaitsIsRemindedOfAndHearsTheEnd()
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe", hearsAtOnce: false), _scenario.Official("Beto"));
        ThreeVentures();
        beto.Says("/relevamiento");
        beto.Taps("Emprendimientos (1)");
        Ask(beto, "Saltar", "Enviar el pedido");
        Assert.Empty(zoe.Chat.Messages);
        _scenario.Pass(Duration.FromDays(2));
        Assert.Single(zoe.Chat.Messages, Asks);
        _scenario.Pass(Duration.FromDays(7));
        Assert.Equal(2, zoe.Chat.Messages.Count(Asks));
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(13));
        beto.Sees("se cerró. Lo que faltaba nadie lo contestó a tiempo");
        var heard = zoe.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(30));
        Assert.Equal(heard, zoe.Chat.Messages.Count);
        beto.Says("/relevamiento manos");
        Ask(beto, "Saltar", "Enviar el pedido");
        beto.Sees("Pedido enviado.");

        static bool Asks(Message message) => message.Text.Contains("pide datos que se dan a pedido", StringComparison.Ordinal);
    }

    [Fact]
    public void WhereNobodyHoldsTheOfficeTheCoordinationAnswersAndTheFirstAnswerCounts()
    {
        var (marta, rui, beto) = (_scenario.Coordinator("Marta"), _scenario.Coordinator("Rui", "br-campinas", "pt-br"), _scenario.Official("Beto"));
        ThreeVentures();
        beto.Says("/relevamiento manos");
        Ask(beto, "Saltar", "Enviar el pedido");
        marta.Taps("Las Manos");
        marta.Taps("Dar estos datos");
        beto.Sees("Con esto su pedido está contestado.");
        rui.Taps("Las Manos");
        rui.Sees("Esse pedido já foi respondido.");
        Assert.Single(beto.Chat.Messages, message => message.Text.Contains("Estos son los datos", StringComparison.Ordinal));
    }

    [Fact]
    public void WhatOnlyCountsSinceIsNotGiven()
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto"));
        ThreeVentures();
        beto.Says("/relevamiento manos");
        Ask(beto, "Saltar", "Enviar el pedido");
        zoe.Taps("Las Manos");
        _scenario.Venture(_ana, "v2", "Las Manos", "ar-tandil", RecordScope.OnlyCounted, 12);
        zoe.Taps("Dar estos datos");
        zoe.Sees("Ninguna ficha a pedido corresponde");
        beto.SeesNot("Las Manos");
        zoe.Taps("Contestar que no hay datos");
        beto.Sees("Esta vez no hay datos que se le puedan dar.");
    }

    [Fact]
    public void OthersCannotAnswer()
    {
        var (_, beto, carla) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto"), _scenario.Official("Carla"));
        ThreeVentures();
        beto.Says("/relevamiento manos");
        Ask(beto, "Saltar", "Enviar el pedido");
        var id = Assert.Single(_scenario.Read(work => work.All(RecordRequests.All, Bot.Domain.Storage.KeyRange.All))).Id;
        foreach (var phone in new[] { beto, carla })
        {
            phone.PressesCode("c.wished", id);
            phone.SeesToast("Ese pedido ya está contestado.");
            phone.PressesCode("c.wishone", id, "v2");
            phone.PressesCode("c.give", id, "v2");
            Assert.DoesNotContain(phone.Chat.Messages, message => message.Text.Contains("Las Manos", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void WhatIsLeftWithoutSendingIsGoneOnWithAndWhoIsForgottenAsksNothing()
    {
        var (zoe, beto) = (_scenario.OfTheCommission("Zoe"), _scenario.Official("Beto"));
        ThreeVentures();
        beto.Says("/relevamiento manos");
        beto.Taps("Pedir los datos");
        beto.Says("/cancelar");
        beto.Sees("Guardado, sin enviar.");
        beto.Taps("Seguir con el pedido");
        beto.Taps("Saltar");
        beto.Taps("Enviar el pedido");
        beto.Sees("Pedido enviado.");
        _scenario.Write(work => RecordRequests.Forget(work, zoe.Id));
        Assert.DoesNotContain(_scenario.Everything(), document => document.Contains("recordrequests", StringComparison.Ordinal) && document.Contains($"\"{zoe.Id}\"", StringComparison.Ordinal));
        Assert.NotEmpty(_scenario.Read(work => RecordRequests.OfPerson(work, beto.Id)));
        _scenario.Write(work => RecordRequests.Forget(work, beto.Id));
        Assert.Empty(_scenario.Read(work => work.All(RecordRequests.All, Bot.Domain.Storage.KeyRange.All)));
        zoe.Taps("Las Manos");
        zoe.SeesToast("Ese pedido ya está contestado.");
        _scenario.Pass(Duration.FromDays(40));
    }

    public void Dispose() => _scenario.Dispose();

    private static Register Register => Bot.Features.FeatureList.RegistersIn(TownHall.Zones.Network, Cities.Shipped).Find("venture")!;

    private static Language Of(string code) => code == "es" ? Language.Es : Language.Pt;

    private static void Ask(Phone phone, string skip, string send)
    {
        phone.Taps(phone.Last.Find("Pedir los datos") is null ? "Pedir os dados" : "Pedir los datos");
        phone.Taps(skip);
        phone.Taps(send);
    }

    private void ThreeVentures()
    {
        _scenario.Venture(_ana, "v1", "Uno", "ar-tandil", RecordScope.Public, 8);
        _scenario.Venture(_ana, "v2", "Las Manos", "ar-tandil", RecordScope.OnRequest, 12);
        _scenario.Venture(_ana, "v3", "Los Pies", "ar-rosario", RecordScope.OnRequest, 7);
        _scenario.Venture(_ana, "v4", "Las Orejas", "ar-rosario", RecordScope.OnlyCounted, 7);
    }
}
