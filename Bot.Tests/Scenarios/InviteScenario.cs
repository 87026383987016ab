using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Links that let people in at once.</summary>
public sealed partial class InviteScenario
{
    [Fact]
    public void WhoOpensTheLinkIsConfirmedAtOnce()
    {
        using var scenario = TownHall.Open();
        var (marta, ana, beto) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"), scenario.Phone("Beto", "pt-br"));
        var link = Invites(marta, "Ciudad o agencia", "1 persona", "7 días", "rosario");
        marta.Sees("Ciudad o agencia: Rosario, Argentina\nInvitación para 1 persona, hasta el lun 23 nov 2026:");
        Assert.Matches("^i_[A-Za-z0-9_-]{22}$", link);
        ana.Says("/start " + link);
        ana.Sees("Le damos la bienvenida al Banco de Buenas Prácticas. Usted participa por Rosario, Argentina.");
        Assert.True(scenario.PersonOf(ana) is { Role: Role.Official, Confirmed: true, Place.CityId: "ar-rosario" });
        ana.Taps("Decir mi nombre y cargo");
        ana.Says("Ana Pérez");
        ana.Says("Directora");
        ana.Taps("Enviar");
        ana.Sees("Sus datos están completos.");
        Assert.True(scenario.PersonOf(ana) is { Confirmed: true, OwnName: "Ana Pérez" });
        beto.Says("/start " + link);
        beto.Sees("Esse link já foi usado.");
        Assert.Equal(Role.Visitor, scenario.PersonOf(beto).Role);
        ana.Says("/start " + link);
        ana.Sees("Usted ya figura como Ciudad o agencia: Rosario, Argentina");
    }

    /// <summary>What is used up says so to everybody but who has what it gives; who holds a higher role is not taken to another city.</summary>
    [Fact]
    public void AUsedInvitationIsSaidToBeUsedAndAHigherRoleStaysWhereItIs()
    {
        using var scenario = TownHall.Open();
        var (marta, ana, diego) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"), scenario.Official("Diego", "ar-tandil"));
        var link = Invites(marta, "Ciudad o agencia", "1 persona", "7 días", "rosario");
        var city = scenario.PersonOf(marta).Place;
        marta.Says("/start " + link);
        marta.Sees("Usted ya figura como Coordinación");
        Assert.Equal(city, scenario.PersonOf(marta).Place);
        ana.Says("/start " + link);
        diego.Says("/start " + link);
        diego.Sees("Ese enlace ya se usó.");
    }

    [Fact]
    public void WhoseCityIsNotKnownIsAskedForItAsTheButtonSays()
    {
        using var scenario = TownHall.Open();
        var (marta, lucia) = (scenario.Coordinator("Marta"), scenario.Phone("Lucía"));
        marta.Says("/invitaciones");
        marta.Taps("Crear una invitación");
        marta.Taps("Secretaría Técnica");
        marta.Taps("Crear la invitación");
        lucia.Says("/start " + LinkIn(marta));
        lucia.Sees("¿Nos dice de qué ciudad es, su nombre y su cargo?");
        lucia.Taps("Decir mi ciudad y quién soy");
        lucia.Sees("Ciudad o agencia");
        lucia.Says("/invitaciones");
        Assert.Contains(lucia.Chat.Messages, message => message.Text.Contains("Usted no tiene permiso para hacer esto.", StringComparison.Ordinal));
    }

    [Fact]
    public void TheSameInPortugueseAndTakenBack()
    {
        using var scenario = TownHall.Open();
        var (rui, bia, caio) = (scenario.Coordinator("Rui", "br-campinas", "pt-br"), scenario.Phone("Bia", "pt-br"), scenario.Phone("Caio"));
        rui.Says("/coordenacao");
        rui.Taps("Convites");
        rui.Sees("Ainda não há convites.");
        rui.Taps("Criar um convite");
        rui.Taps("Secretaria Técnica");
        rui.Sees("Quantas pessoas: 1 pessoa\nAté quando: 7 dias");
        Chooses(rui, "Quantas pessoas", "5 pessoas");
        Chooses(rui, "Até quando", "30 dias");
        rui.Taps("Criar o convite");
        var link = LinkIn(rui);
        bia.Says("/start " + link);
        bia.Sees("A partir de hoje você é da Secretaria Técnica Permanente.");
        rui.Taps("Ver os convites");
        rui.Sees("Entrou 1 pessoa de 5.");
        rui.Taps("Ver o convite 1");
        rui.Sees("Bia.");
        rui.Taps("Anular o convite");
        rui.Sees("Entrou 1 pessoa de 5. Anulado.");
        caio.Says("/start " + link);
        caio.Sees("La coordinación anuló esa invitación.");
        Assert.True(scenario.PersonOf(bia) is { Role: Role.Secretariat, Confirmed: true });
    }

    [Fact]
    public void OnlyAHashIsKept()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var secret = Invites(marta, "Coordinación", "1 persona", "7 días", null)[Invitations.LinkPrefix.Length..];
        var kept = scenario.Read(work => JsonSerializer.Serialize(work.All(Invitations.All, KeyRange.All), StoreJson.Options)
            + JsonSerializer.Serialize(work.All(Bot.Conversation.Session.All, KeyRange.All), StoreJson.Options)
            + JsonSerializer.Serialize(work.All(AuditLog.All, KeyRange.All), StoreJson.Options));
        Assert.DoesNotContain(secret, kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "Esa invitación venció.")]
    [InlineData("pt-br", "Esse convite venceu.")]
    public void ALinkEndsOnItsDay(string language, string sentence)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var link = Invites(marta, "Ciudad o agencia", "50 personas", "7 días", null);
        scenario.Pass(Duration.FromDays(7));
        var ana = scenario.Phone("Ana", language);
        ana.Says("/start " + link);
        ana.Sees(sentence);
        ana.Says("/start i_AAAAAAAAAAAAAAAAAAAAAA");
        ana.Says("/start i_");
        Assert.Equal(Role.Visitor, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void NobodyElseInvitesAndAnOfficeIsTheCoordinationsToGive()
    {
        using var scenario = TownHall.Open();
        var (marta, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas"), scenario.Phone("Ana"));
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, rui.Id)! with { Role = Role.Subcoordinator }));
        ana.PressesCode("i.new");
        ana.SeesToast("Usted no tiene permiso");
        rui.Says("/coordinacion");
        rui.Taps("Invitaciones");
        rui.Taps("Crear una invitación");
        rui.Taps("Coordinación");
        rui.Taps("Saltar");
        rui.Taps("Crear la invitación");
        rui.Sees("Usted no tiene permiso");
        Assert.Empty(scenario.Read(work => work.All(Invitations.All, KeyRange.All)));
        _ = Invites(rui, "Ciudad o agencia", "1 persona", "7 días", null);
        Assert.Single(scenario.Read(work => work.All(Invitations.All, KeyRange.All)));
        Assert.Equal(Role.Coordinator, scenario.PersonOf(marta).Role);
    }

    [Fact]
    public void WhoWasRemovedDoesNotComeBackNorDoTheirLinks()
    {
        using var scenario = TownHall.Open();
        var (marta, rui, ana) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas"), scenario.Phone("Ana"));
        var (link, another) = (Invites(marta, "Ciudad o agencia", "5 personas", "7 días", "rosario"), Invites(rui, "Ciudad o agencia", "5 personas", "7 días", null));
        ana.Says("/start " + link);
        foreach (var phone in new[] { ana, rui })
        {
            marta.PressesCode("k.give", phone.Id, scenario.PersonOf(phone).Role.ToString(), "Visitor");
        }

        ana.Says("/start " + link);
        ana.Sees("Ese enlace ya se usó.");
        ana.Says("/start " + another);
        ana.Sees("La coordinación anuló esa invitación.");
        Assert.Equal(Role.Visitor, scenario.PersonOf(ana).Role);
    }

    [Fact]
    public void WhoWasLetInWithoutACitySaysItAndStaysConfirmed()
    {
        using var scenario = TownHall.Open();
        var (marta, ana, beto) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"), scenario.Phone("Beto"));
        var link = Invites(marta, "Ciudad o agencia", "5 personas", "7 días", null);
        ana.Says("/start " + link);
        ana.Taps("Decir mi ciudad y quién soy");
        ana.Says("Agencia del Valle");
        ana.Taps("Es otra: Agencia del Valle");
        ana.Taps("Una agencia de desarrollo");
        ana.Says("rosario");
        ana.Says("Ana Pérez");
        ana.Says("Directora");
        ana.Taps("Enviar");
        beto.Says("/start " + link);
        beto.Says("/perfil");
        beto.Taps("Ciudad");
        beto.Says("rosario");
        Assert.True(scenario.PersonOf(ana) is { Confirmed: true, Agency: "Agencia del Valle", Place.CityId: "ar-rosario" });
        Assert.True(scenario.PersonOf(beto) is { Confirmed: true, Place.CityId: "ar-rosario" });
        beto.Taps("Ciudad");
        beto.Says("tandil");
        Assert.True(scenario.PersonOf(beto).IsWaiting);
    }

    [Fact]
    public void AnOfficeThatSomebodyHoldsStaysTheirs()
    {
        using var scenario = TownHall.Open();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas"));
        rui.Says("/start " + Invites(marta, "Ciudad o agencia", "5 personas", "7 días", null));
        Assert.True(scenario.PersonOf(rui) is { Role: Role.Coordinator, Place.CityId: "br-campinas" });
    }

    [Fact]
    public void WhoMakesNoneIsLedBack()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/invitaciones");
        marta.Taps("Crear una invitación");
        marta.Taps("Guardar y salir");
        marta.Taps("Ver las invitaciones");
        marta.Sees("Todavía no hay invitaciones");
    }

    [Fact]
    public void WhoHasAnotherCityIsAskedFirst()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"));
        ana.Says("/start " + Invites(marta, "Ciudad o agencia", "5 personas", "7 días", "rosario"));
        var other = Invites(marta, "Ciudad o agencia", "5 personas", "7 días", "campinas");
        ana.Says("/start " + other);
        ana.Sees("Usted figura como Ciudad o agencia: Rosario, Argentina. Con esta invitación pasa a figurar como Ciudad o agencia: Campinas, Brasil");
        ana.Taps("No, seguir como estoy");
        ana.Sees("Nada cambió");
        Assert.Equal("ar-rosario", scenario.PersonOf(ana).Place?.CityId);
        ana.Says("/start " + other);
        ana.Taps("Sí, pasar");
        Assert.Equal("br-campinas", scenario.PersonOf(ana).Place?.CityId);
    }

    internal static string Invites(Phone marta, string role, string people, string days, string? city)
    {
        marta.Says("/coordinacion");
        marta.Taps("Invitaciones");
        marta.Taps("Crear una invitación");
        marta.Sees("1 de 2. Rol.\n¿Qué rol tendrá quien acepte la invitación?");
        marta.Taps(role);
        marta.Sees("2 de 2. Ciudad.");
        marta.Does([phone => (city is null ? () => phone.Taps("Saltar") : (Action)(() => phone.Says(city)))()]);
        Chooses(marta, "Cuántas personas", people);
        Chooses(marta, "Hasta cuándo", days);
        marta.Taps("Crear la invitación");
        return LinkIn(marta);
    }

    /// <summary>Where it is not what most need.</summary>
    private static void Chooses(Phone who, string field, string value)
    {
        if (!who.Last.Text.Contains($"{field}: {value}", StringComparison.Ordinal))
        {
            who.Taps(field);
            who.Taps(value);
        }
    }

    private static string LinkIn(Phone phone) => Link().Match(phone.Last.Text).Groups[1].Value;

    [GeneratedRegex("https://t.me/bbp_bot\\?start=(\\S+)")]
    private static partial Regex Link();
}
