using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Where an author is from, and whom another city can talk to.</summary>
public sealed class SubmitPlaceScenario
{
    [Fact]
    public void ACityIsFoundWithoutAccents()
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario);
        ana.Says("sao c");
        ana.Taps("São Carlos, Brasil");
        ana.Sees("1 de 8. Título.");
        Assert.Equal("br-sao-carlos", scenario.ProfileOf(ana).Place!.CityId);
    }

    [Fact]
    public void AnUnlistedCityIsTakenAfterAskingForItsCountry()
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario);
        ana.Says("Villa  Gesell");
        scenario.Restart();
        ana.Taps("Es otra: Villa Gesell");
        ana.Sees("¿Es una ciudad o una agencia de desarrollo?");
        ana.Taps("Una ciudad");
        scenario.Restart();
        ana.Taps("Argentina");
        ana.Sees("1 de 8. Título.");
        var person = scenario.ProfileOf(ana);
        Assert.Equal(new Place { Name = "Villa Gesell", Country = Country.FromText("AR") }, person.Place);
        Assert.True(person is { Role: Role.Official, Confirmed: false, Agency: null });
        Assert.Equal(person.Place, scenario.PracticeOf(ana).Place);
    }

    [Fact]
    public void AnAgencyIsTakenWithItsCity()
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario);
        ana.Says("Agencia del Valle");
        ana.Taps("Es otra: Agencia del Valle");
        ana.Taps("Una agencia de desarrollo");
        ana.Sees("¿En qué ciudad está la agencia?");
        ana.Says("rosario");
        ana.Sees("1 de 8. Título.");
        var person = scenario.ProfileOf(ana);
        Assert.Equal("Agencia del Valle", person.Agency);
        Assert.Equal("ar-rosario", person.Place!.CityId);
    }

    [Fact]
    public void WhoLeavesBeforeTellingTheCityIsAskedAgain()
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario);
        ana.Taps("Guardar y salir");
        ana.Sees("Práctica sin título. Borrador.\nPara enviar: 0 de 8.");
        ana.Taps("Seguir: Título");
        ana.Sees("¿De qué ciudad o agencia de desarrollo es usted?");
        ana.Says("rosario");
        ana.Sees("1 de 8. Título.");
    }

    [Fact]
    public void SoyYoAsksKindlyForAMailOrPhone()
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario);
        ana.Taps("Soy yo");
        ana.Sees("¿Nos deja también un correo o un teléfono");
        scenario.Restart();
        ana.Says("no tengo");
        ana.Sees("Falta un correo o un teléfono.");
        ana.Says("ana@rosario.gob.ar");
        ana.Sees("8 de 8. Autorización.");
        var contact = ContactOf(scenario, ana);
        Assert.Equal(("Ana", "ana@rosario.gob.ar", (long?)ana.TelegramId), (contact.Name, contact.Mail, contact.TelegramId));
    }

    [Fact]
    public void SoyYoIsEnoughWithoutMailOrPhone()
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario);
        ana.Taps("Soy yo");
        ana.Taps("Saltar");
        ana.Sees("8 de 8. Autorización.");
        Assert.Equal(ana.TelegramId, ContactOf(scenario, ana).TelegramId);
    }

    [Fact]
    public void TheMailIsKnownInTheNextPractice()
    {
        using var scenario = SubmitWorld.Open();
        var ana = AtContact(scenario);
        ana.Taps("Soy yo");
        ana.Says("ana@rosario.gob.ar");
        ana.Taps("Autorizo");
        ana.Does(SubmitWorld.SendingEs);
        ana.Says("/proponer");
        ana.Taps("Empezar");
        ana.Does(SubmitWorld.StepsEs[..8]);
        ana.Taps("Soy yo");
        ana.Sees("8 de 8. Autorización.");
        Assert.Equal(2, scenario.PracticesOf(ana).Count(own => own.Answers[PracticeFields.Contact].Text.Contains("ana@rosario.gob.ar", StringComparison.Ordinal)));
    }

    private static Contact ContactOf(Scenario scenario, Phone phone) =>
        Contact.Parse(scenario.PracticeOf(phone).Answers[PracticeFields.Contact].Text, phone.Id).Value;

    private static Phone Begun(Scenario scenario) => scenario.Phone("Ana").Does(SubmitWorld.BeginningEs[..2]);

    private static Phone AtContact(Scenario scenario) =>
        Begun(scenario).Does([ana => ana.Says("rosario")]).Does(SubmitWorld.StepsEs[..8]);
}
