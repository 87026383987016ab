using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>What people tell of themselves, one thing at a time.</summary>
public sealed class ProfileScenario
{
    [Fact]
    public void NameCityAndPostAreToldOneByOne()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Sees("Nombre: Ana\nCiudad: sin respuesta\nCargo: sin respuesta\nHora local: 9:00");
        ana.Taps("Nombre");
        ana.Sees("Lo ven la coordinación y la Secretaría Técnica.");
        ana.Says("Ana Pérez");
        ana.Taps("Ciudad");
        scenario.Restart();
        ana.Says("asuncion");
        ana.Sees("Ciudad: Asunción, Paraguay");
        ana.Taps("Cargo");
        ana.Says("Directora de Empleo");
        ana.Sees("Nombre: Ana Pérez\nCiudad: Asunción, Paraguay\nCargo: Directora de Empleo");
        Assert.Equal(Role.Visitor, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void AListedCityReadsAsTheReaderCallsIt()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/perfil");
        bia.Taps("Cidade");
        bia.Says("montevidéu");
        bia.Sees("Cidade: Montevidéu, Uruguai");
        Assert.Equal("Montevideo", scenario.PersonOf(bia).Place!.Name);
    }

    [Fact]
    public void AnUnlistedCityIsAskedForItsCountry()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/perfil");
        bia.Taps("Cidade");
        bia.Says("Serra Nova");
        bia.Taps("É outra: Serra Nova");
        bia.Sees("De que país é essa cidade?");
        scenario.Restart();
        bia.Taps("Brasil");
        bia.Sees("Cidade: Serra Nova, Brasil");
        Assert.Equal(new Place { Name = "Serra Nova", Country = Country.FromText("BR") }, scenario.PersonOf(bia).Place);
    }

    [Fact]
    public void LeavingTheCountryKeepsTheCity()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Taps("Ciudad");
        ana.Says("Villa Gesell");
        ana.Taps("Es otra: Villa Gesell");
        ana.Says("/cancelar");
        ana.Sees("Ciudad: Villa Gesell");
        Assert.Null(scenario.Read(work => work.Find(Session.All, ana.Id))!.Form);
    }

    [Fact]
    public void AnOfficialOfAnotherCityIsConfirmedAnewACoordinatorIsNot()
    {
        using var scenario = TownHall.Open();
        var (ana, marta) = (scenario.Phone("Ana"), scenario.Coordinator("Marta"));
        ana.Says("/perfil");
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, ana.Id)! with
        {
            Role = Role.Official,
            Confirmed = true,
            Place = Place.Listed(Cities.Shipped.Find("ar-tandil")!),
        }));
        foreach (var phone in new[] { ana, marta })
        {
            phone.Says("/perfil");
            phone.Taps("Ciudad");
            phone.Says("rosario");
        }

        Assert.False(scenario.PersonOf(ana).Confirmed);
        Assert.True(scenario.PersonOf(marta).Confirmed);
        ana.Sees("confirmará sus datos");
        marta.Sees("Usted coordina");
    }

    [Fact]
    public void AnAgencyCanBeToldAndTakenBack()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Taps("Agencia");
        ana.Says("Agencia del Valle");
        ana.Sees("Agencia: Agencia del Valle");
        ana.Taps("Agencia");
        ana.Taps("Borrar");
        ana.SeesNot("del Valle");
        Assert.Null(scenario.PersonOf(ana).Agency);
    }

    [Fact]
    public void TheLanguageIsChangedAtOnce()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Taps("Falar em português");
        ana.Sees("Seu perfil");
        ana.Taps("Hablar en español");
        ana.Sees("Su perfil");
        Assert.True(scenario.PersonOf(ana) is { Language: Language.Es, LanguageChosen: true });
    }

    [Fact]
    public void OnlyAnHourThatDiffersFromTheCitysIsKept()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/perfil");
        ana.Taps("Ciudad");
        ana.Says("la paz");
        ana.Sees("Hora local: 8:00\n");
        ana.Taps("Más");
        ana.Taps("Cambiar la hora");
        ana.Taps("Hora de Argentina");
        ana.Sees("Hora local: 9:00 (Hora de Argentina)");
        ana.Taps("Más");
        ana.Taps("Cambiar la hora");
        ana.Taps("Hora de Bolivia");
        ana.Sees("Hora local: 8:00\n");
        Assert.Null(scenario.PersonOf(ana).TimeZone);
    }

    [Fact]
    public void AForgedFieldShowsTheProfile()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.PressesCode("u.ask", "role");
        ana.Sees("Su perfil");
        Assert.Equal(Role.Visitor, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void InAGroupTheProfileStaysPrivate()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Phone("Ana");
        ana.SaysIn(scenario.NetworkGroup(-100, "UT DEL"), "/perfil");
        Assert.Equal("Eso lo hacemos en privado, para no llenar el grupo.", scenario.GroupView(-100).Last.Text);
    }

    [Fact]
    public void WhoOpensTheLinkFirstCoordinatesAndIsAskedForTheCity()
    {
        using var scenario = TownHall.Open();
        var link = NewLink(scenario);
        var (marta, beto) = (scenario.Phone("Marta"), scenario.Phone("Beto", "pt-br"));
        marta.Says("/start " + link);
        Assert.Contains("usted coordina", marta.Chat.Messages[0].Text, StringComparison.Ordinal);
        marta.Sees("¿De qué ciudad es?");
        marta.Says("moron");
        marta.Sees("Su ciudad: Morón");
        Assert.NotNull(marta.Last.Find("Invitar personas"));
        marta.Taps("Ver mi perfil");
        marta.Sees("Usted coordina: puede revisar y publicar prácticas.");
        Assert.True(scenario.PersonOf(marta) is { Role: Role.Coordinator, Confirmed: true, Place.CityId: "ar-moron" });
        beto.Says("/start " + link);
        beto.Sees("Outra pessoa já usou esse link");
        Assert.Equal(Role.Visitor, scenario.PersonOf(beto).Role);
        Assert.Null(Ensured(scenario, 9));
        marta.Says("/start " + link);
        marta.Sees("usted coordina");
    }

    [Fact]
    public void ANewStartReplacesTheLink()
    {
        using var scenario = TownHall.Open();
        var (old, current) = (NewLink(scenario), Ensured(scenario, 2)!);
        var marta = scenario.Phone("Marta");
        marta.Says("/start " + old);
        marta.Sees("reemplazado por otro más nuevo");
        marta.SaysIn(new Where.Group(-100, "UT DEL"), "/start " + current);
        Assert.Equal(Role.Visitor, scenario.PersonOf(marta).Role);
        marta.Says("/start " + current);
        Assert.Equal(Role.Coordinator, scenario.PersonOf(marta).Role);
    }

    [Fact]
    public void NoLinkIsNeededWhereTheConfigurationNamesACoordinator()
    {
        using var scenario = TownHall.Open();
        var link = NewLink(scenario);
        var marta = scenario.Coordinator("Marta");
        Assert.Null(Ensured(scenario, 3));
        Assert.True(scenario.PersonOf(marta) is { Role: Role.Coordinator, Confirmed: true });
        var ana = scenario.Phone("Ana");
        ana.Says("/start " + link);
        ana.Sees("Ese enlace no es válido");
    }

    [Fact]
    public void TheLanguageIsChosenByACommand()
    {
        using var scenario = TownHall.Open();
        var bia = scenario.Phone("Bia");
        bia.Says("/idioma");
        bia.Sees("¿En qué idioma hablamos?");
        bia.Taps("Português");
        Assert.Equal(Bot.Domain.Language.Pt, scenario.PersonOf(bia).Language);
    }

    [Fact]
    public void TheLinkInTheMiddleOfAFormKeepsTheDraft()
    {
        using var scenario = TownHall.Open();
        var link = NewLink(scenario);
        var ana = scenario.Phone("Ana");
        ana.Does(SubmitWorld.BeginningEs).Says("Feria");
        ana.Says("/start " + link);
        Assert.Contains(ana.Chat.Messages, message => message.Text.Contains("usted coordina", StringComparison.Ordinal));
        Assert.Equal("Feria", scenario.OnlyPractice().Title);
    }

    private static string NewLink(Scenario scenario) => Ensured(scenario, 1)!;

    private static string? Ensured(Scenario scenario, byte seed)
    {
        string? link = null;
        scenario.Write(work => link = CoordinatorLinks.Ensure(work, Enumerable.Repeat(seed, CoordinatorLink.SecretBytes).ToArray(), scenario.Now));
        return link;
    }
}
