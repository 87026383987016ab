using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Saying where one is from, and being confirmed.</summary>
public sealed class JoinScenario
{
    [Fact]
    public void ACityANameAndAPostAreSentAndConfirmedWithOneButton()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"));
        ana.Says("/start");
        ana.Taps("Soy de una ciudad o agencia");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        scenario.Restart();
        ana.Says("Ana Pérez");
        ana.Says("Directora de Empleo");
        ana.Sees("Estos datos los ven solo la coordinación y la Secretaría Técnica.");
        Assert.Empty(marta.Chat.Messages);
        ana.Taps("Enviar");
        ana.Sees("La coordinación ya puede confirmar sus datos.");
        marta.Sees("Una persona espera confirmación\nAna Pérez. Directora de Empleo. Campinas, Brasil.\n[Confirmar: Ana Pérez] [Rechazar: Ana Pérez]");
        marta.Taps("Confirmar: Ana Pérez");
        marta.SeesToast("Participación confirmada: Ana Pérez.");
        marta.Sees("Lo que había llegado ya está resuelto.");
        ana.Sees("La coordinación confirmó sus datos.");
        Assert.True(scenario.PersonOf(ana) is { Role: Role.Official, Confirmed: true, OwnName: "Ana Pérez", Post: "Directora de Empleo", Place.CityId: "br-campinas" });
    }

    [Fact]
    public void TheSameInPortugueseAndRefused()
    {
        using var scenario = TownHall.Open();
        var (rui, bia) = (scenario.Coordinator("Rui", "br-campinas", "pt-br"), scenario.Phone("Bia", "pt-br"));
        bia.Says("/start");
        bia.Taps("Sou de uma cidade ou agência");
        bia.Says("Agência do Vale");
        bia.Taps("É outra: Agência do Vale");
        bia.Taps("Uma agência de desenvolvimento");
        bia.Says("guarulhos");
        bia.Taps("Usar meu nome do Telegram");
        bia.Says("Técnica");
        bia.Taps("Enviar");
        bia.Sees("A coordenação já pode confirmar os seus dados.");
        rui.Sees("Uma pessoa espera confirmação\nBia. Técnica. Agência do Vale. Guarulhos, Brasil.");
        rui.Taps("Recusar Bia");
        rui.SeesToast("Sem confirmar: Bia.");
        bia.Sees("A coordenação não conseguiu confirmar os seus dados.");
        Assert.True(scenario.PersonOf(bia) is { Role: Role.Visitor, Confirmed: false });
        bia.Taps("Enviar meus dados de novo");
        bia.Sees("Agência do Vale");
        bia.Taps("Enviar");
        rui.Sees("Bia. Técnica.");
    }

    [Fact]
    public void WhoOnlySearchesOrProposesIsNotAsked()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Submits("Ana");
        Assert.DoesNotContain(ana.Chat.Messages, message => message.Text.Contains("cargo", StringComparison.Ordinal));
        Assert.True(scenario.PersonOf(ana) is { IsWaiting: true, AskedAt: null });
    }

    [Fact]
    public void AnAuthorCanSayWhoTheyAreAfterSending()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs).Does(SubmitWorld.SendingEs);
        ana.Taps("Decir mi nombre y cargo");
        ana.Taps("Usar mi nombre de Telegram");
        ana.Says("Directora");
        ana.Taps("Enviar");
        marta.Sees("Llegó una práctica para revisar\n«Feria de la economía social», Campinas, Brasil\n\nUna persona espera confirmación\nAna. Directora. Campinas, Brasil.");
        Assert.Single(marta.Chat.Messages);
    }

    [Fact]
    public void StoppingKeepsWhatWasToldAndSendsNothing()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"));
        ana.Says("/perfil");
        ana.Taps("Soy de una ciudad o agencia");
        ana.Says("rosario");
        ana.Says("/cancelar");
        ana.Sees("Guardado, sin enviar.");
        Assert.Empty(marta.Chat.Messages);
        ana.Taps("Terminar ahora");
        ana.Sees("¿Cómo se llama?");
    }

    [Fact]
    public void AnAnswerInOneHandSettlesTheMessageOfTheOther()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", languageCode: "pt-br"));
        _ = scenario.Joins("Ana");
        _ = scenario.Joins("Beto");
        rui.Sees("2 pessoas esperam confirmação");
        var before = rui.Last.Find("Confirmar Ana Ana")!.Data!;
        marta.Taps("Confirmar: Ana Ana");
        rui.Sees("Uma pessoa espera confirmação\nBeto Beto.");
        Assert.Single(rui.Chat.Messages);
        rui.Presses(before, rui.Last.Id);
        rui.SeesToast("Os dados dessa pessoa mudaram nesse meio-tempo.");
        Assert.Single(scenario.Read(work => work.Query(Persons.Waiting, KeyRange.All)));
    }

    [Fact]
    public void NobodyElseConfirmsAndAForgedPersonIsNobody()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var (ana, visitor) = (scenario.Joins("Ana"), scenario.Phone("Visita", "pt-br"));
        foreach (var phone in new[] { ana, visitor })
        {
            phone.PressesCode("k.yes", ana.Id);
            phone.PressesCode("k.give", ana.Id, "Official", "Coordinator");
        }

        visitor.SeesToast("Você não tem permissão");
        Assert.True(scenario.PersonOf(ana).IsWaiting);
        marta.PressesCode("k.yes", "999", "n");
        marta.SeesToast("Los datos de esa persona cambiaron mientras tanto.");
        Assert.Empty(scenario.Failures);
    }

    [Fact]
    public void AConfirmedOfficialOfAnotherCityIsAskedForAnew()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Joins("Ana");
        marta.Taps("Confirmar: Ana Ana");
        scenario.Pass(Duration.FromHours(1));
        ana.Says("/perfil");
        ana.Taps("Ciudad");
        ana.Says("montevideo");
        ana.Sees("La coordinación confirmará sus datos.");
        marta.Sees("Una persona espera confirmación\nAna Ana. Técnica. Montevideo, Uruguay.");
    }

    [Fact]
    public void WhoIsForgottenIsNamedNowhere()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Joins("Ana");
        marta.Taps("Confirmar: Ana Ana");
        ana.Says("/privacidad");
        ana.Taps("Descargar mis datos");
        Assert.Contains("deeds", System.Text.Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
        Assert.DoesNotContain(marta.Id, System.Text.Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");
        Assert.Empty(scenario.Read(work => work.Query(AuditLog.ByPerson, KeyRange.Exactly(ana.Id))));
        Assert.DoesNotContain(scenario.Read(work => work.All(Bot.Features.Practices.HearArrivals.News.All, KeyRange.All)), news => news.Told.People.Contains(ana.Id));
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Quién hizo qué");
        marta.Sees("Marta confirmó a alguien que borró sus datos (Rosario).");
    }
}
