using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>People as the coordination keeps them.</summary>
public sealed class CoordinateScenario
{
    [Fact]
    public void TheWaitingArePagedAndEachIsDecidedOnTheirCard()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        Crowd(scenario, 40);
        marta.Says("/coordinacion");
        marta.Sees("Coordinación 2026\n\n40 personas esperan confirmación.\n[Esperan confirmación: 40]");
        marta.Taps("Más");
        marta.Sees("Coordinación 2026\n\nCoordina Morón.\nSubcoordina Campinas.\nEconomía Social y Solidaria: Guarulhos.");
        marta.Taps("Volver a coordinación");
        marta.Taps("Esperan confirmación: 40");
        marta.Sees("Esperan confirmación: 40\n\n1. Persona 01\nRosario, Argentina. Espera desde hace 40 días.");
        marta.Taps("Siguientes");
        marta.Taps("7. Persona 07");
        marta.Sees("Persona 07\nRosario, Argentina.\n\nEspera confirmación desde el mar 13 oct 2026.");
        marta.Taps("Confirmar");
        marta.SeesToast("Participación confirmada: Persona 07.");
        marta.Sees("Participación confirmada. Rol: Ciudad o agencia.");
        marta.Taps("Quiénes esperan");
        marta.Sees("Esperan confirmación: 39");
        Assert.Single(marta.Chat.Messages);
        foreach (var page in new[] { "999999", "-1", "x", "" })
        {
            marta.PressesCode("k.wait", page);
        }

        Assert.Empty(scenario.Failures);
    }

    [Fact]
    public void AmongAThousandSomebodyIsFoundByTyping()
    {
        using var scenario = TownHall.Open();
        var rui = scenario.Coordinator("Rui", "br-campinas", "pt-br");
        Crowd(scenario, 1000);
        rui.Says("/coordenacao");
        rui.Taps("Pessoas");
        rui.Taps("Buscar pelo nome");
        rui.Says("persona 07");
        rui.Sees("persona 07: 1");
        rui.Taps("1. Persona 07");
        rui.Sees("Espera confirmação desde");
        rui.Says("/coordenacao PERSONA 1");
        rui.Sees("PERSONA 1: 111");
        rui.Taps("Próximas");
        rui.Sees("8. Persona 105");
        rui.Says("/coordenacao nadie");
        rui.Sees("Não encontrei ninguém com «nadie».");
    }

    [Fact]
    public void ARoleIsGivenAfterAskingAndThePersonHearsIt()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Joins("Ana"));
        Opens(marta, "Ana Ana");
        marta.Taps("Cambiar el rol");
        marta.Taps("Secretaría Técnica");
        marta.Sees("¿Dar a Ana Ana el rol «Secretaría Técnica»?\nPodrá leer lo que se revisa y ver los contactos.");
        Assert.True(scenario.PersonOf(ana).IsWaiting);
        marta.Taps("Sí, dar este rol");
        marta.Sees("Participación confirmada. Rol: Secretaría Técnica.");
        ana.Sees("Desde hoy usted es de la Secretaría Técnica Permanente.");
        Assert.True(scenario.PersonOf(ana) is { Role: Role.Secretariat, Confirmed: true });
    }

    [Fact]
    public void RemovingTakesEffectAtOnceAlsoForOldButtonsAndOpenForms()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ = scenario.Submits("Ana");
        rui.Taps("Ler agora");
        var reading = rui.Last;
        rui.Says("/coordenacao");
        rui.Taps("Convites");
        rui.Taps("Criar um convite");
        Opens(marta, "Rui");
        marta.Taps("Quitar");
        marta.Sees("¿Quitar a Rui?");
        marta.Taps("Sí, quitar");
        rui.Sees("A partir de hoje você não participa mais pela sua cidade ou agência.");
        rui.Taps(reading, "Aceitar");
        rui.SeesToast("lidas só pela coordenação");
        foreach (var code in new[] { "k.all", "k.in", "k.wait", "k.find", "k.found", "i.all", "i.new", "y.all", "d.all", "h.new" })
        {
            rui.PressesCode(code);
            rui.SeesToast("Você não tem permissão");
        }

        rui.Taps("Cidade ou agência");
        Assert.Contains(rui.Chat.Messages, message => message.Text == "Isso não existe mais ou não pode ser alterado agora.");
        rui.Says("/coordenacao");
        rui.Sees("Isto é para a coordenação.");
        Assert.Equal(PracticeState.Submitted, scenario.OnlyPractice().State);
        Assert.Empty(scenario.Read(work => work.All(Invitations.All, KeyRange.All)));
    }

    [Theory]
    [InlineData("es", "/coordinacion", "no quedaría nadie en la coordinación")]
    [InlineData("pt-br", "/coordenacao", "não ficaria ninguém na coordenação")]
    public void TheLastCoordinatorCannotRemoveThemselves(string language, string command, string sentence)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        marta.Says(command);
        foreach (var role in new[] { "Visitor", "Official", "Secretariat" })
        {
            marta.PressesCode("k.give", marta.Id, "Coordinator", role);
            marta.SeesToast(sentence);
        }

        Assert.Equal(Role.Coordinator, scenario.PersonOf(marta).Role);
        var rui = scenario.Coordinator("Rui");
        marta.PressesCode("k.give", marta.Id, "Coordinator", "Official");
        Assert.Equal(Role.Official, scenario.PersonOf(marta).Role);
        rui.PressesCode("k.give", rui.Id, "Coordinator", "Visitor");
        Assert.Equal(Role.Coordinator, scenario.PersonOf(rui).Role);
    }

    [Fact]
    public void AnOldYesDoesNothingOnceTheRoleHasChanged()
    {
        using var scenario = TownHall.Open();
        var (marta, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui"), scenario.Joins("Ana"));
        Opens(marta, "Ana Ana");
        marta.Taps("Cambiar el rol");
        marta.Taps("Coordinación");
        rui.PressesCode("k.give", ana.Id, "Official", "Commission");
        marta.Taps("Sí, dar este rol");
        marta.SeesToast("Los datos de esa persona cambiaron mientras tanto.");
        marta.Sees("Participación confirmada. Rol: Comisión.");
        Assert.Equal(Role.Commission, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void TheSubcoordinationConfirmsButGivesNoOffice()
    {
        using var scenario = TownHall.Open();
        var (_, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas"), scenario.Joins("Ana"));
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, rui.Id)! with { Role = Role.Subcoordinator }));
        rui.PressesCode("k.give", ana.Id, "Official", "Coordinator");
        rui.SeesToast("Usted no tiene permiso");
        rui.PressesCode("k.yes", ana.Id);
        Assert.True(scenario.PersonOf(ana) is { Role: Role.Official, Confirmed: true });
    }

    [Fact]
    public void WhoDidWhatIsShownNewestFirstPageByPage()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", languageCode: "pt-br"));
        Crowd(scenario, 12);
        foreach (var person in scenario.Read(work => work.Query(Persons.Waiting, KeyRange.All)))
        {
            scenario.Pass(Duration.FromMinutes(1));
            marta.PressesCode("k.yes", person.Id);
        }

        rui.Says("/coordenacao");
        rui.Taps("Mais");
        rui.Taps("Quem fez o quê");
        rui.Sees("Quem fez o quê\nseg 16 nov 2026, 9:12. Marta confirmou Persona 12 (Rosario).\nseg 16 nov 2026, 9:11. Marta confirmou Persona 11 (Rosario).");
        rui.SeesNot("Persona 02");
        rui.Taps("Mais antigo");
        rui.Sees("9:01. Marta confirmou Persona 01 (Rosario).");
        rui.Sees("O sistema deu a Marta o papel Coordenação (antes: Só consulta).");
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Quién hizo qué");
        marta.Sees("9:12. Marta confirmó a Persona 12 (Rosario).");
    }

    [Fact]
    public void AConfirmationWithAPracticeIsRecordedAndSettlesTheQueue()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Submits("Ana"));
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        marta.Taps("Deshacer");
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Quién hizo qué");
        marta.Sees("Marta deshizo la confirmación de Ana.");
        marta.Sees("Marta confirmó a Ana (Campinas).");
        Assert.True(scenario.PersonOf(ana).IsWaiting);
    }

    [Fact]
    public void OnlyTheCoordinationIsShownTheCommand()
    {
        using var scenario = TownHall.Open();
        var (marta, luis) = (scenario.Coordinator("Marta"), scenario.Coordinator("Luis"));
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, luis.Id)! with { Role = Role.Secretariat }));
        foreach (var phone in new[] { marta, luis })
        {
            phone.Says("/ayuda");
        }

        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        bia.Says("/ajuda");
        bia.Sees("/coordenacao");
        marta.Sees("/coordinacion");
        luis.SeesNot("/coordinacion");
        luis.Sees("/revisar");
    }

    [Fact]
    public void InAGroupItLeadsToThePrivateChat()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.SaysIn(scenario.NetworkGroup(-100, "UT DEL"), "/coordinacion");
        Assert.Equal("https://t.me/bbp_bot?start=coordinacion", Assert.Single(scenario.GroupView(-100).Last.Buttons).Url);
    }

    private static void Opens(Phone marta, string name)
    {
        marta.Says("/coordinacion " + name);
        marta.Taps("1. " + name);
    }

    /// <summary>People who wait, the first of them the longest.</summary>
    private static void Crowd(Scenario scenario, int count) => scenario.Write(work =>
    {
        foreach (var number in Enumerable.Range(1, count))
        {
            work.Put(Persons.All, Person.Meet(90_000 + number, $"Persona {number:D2}", Language.Es, scenario.Now - Duration.FromDays(count + 1 - number)) with
            {
                Role = Role.Official,
                Place = Place.Listed(Cities.Shipped.Find("ar-rosario")!),
            });
        }
    });
}
