using System.Text;
using System.Text.RegularExpressions;
using Bot.Calendars;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Calendars that fetch meetings from a private address; on Monday, 16 November 2026.</summary>
public sealed partial class CalendarAddressScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private CalendarShelf _shelf = NewShelf();

    [Fact]
    public void APersonsCalendarHoldsWhatTheySaidYesOrPerhapsTo()
    {
        using var scenario = Open();
        var martin = scenario.Coordinator("Martín");
        martin.Plans("18/12/2026 de 10 a 12 hs").Taps("Publicar");
        martin.Plans("20/12/2026").Taps("Publicar");
        var ana = scenario.Phone("Ana");
        ana.Says("/reuniones");
        ana.Taps("Calendario que se actualiza");
        ana.Taps("Hacer una dirección");
        ana.Sees("no podré mostrarla otra vez");
        var secret = SecretIn(ana);
        Assert.DoesNotContain(scenario.Everything(), document => document.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain("BEGIN:VEVENT", Served(secret), StringComparison.Ordinal);
        Answers(ana, scenario, "Tal vez");
        Assert.Contains("DTSTART:20261218T130000Z\r\n", Served(secret), StringComparison.Ordinal);
        Assert.Contains("DTEND:20261218T150000Z\r\n", Served(secret), StringComparison.Ordinal);
        Assert.DoesNotContain("20261220", Served(secret), StringComparison.Ordinal);
        scenario.Restart();
        var tag = _shelf.Find(secret)!.Tag;
        Assert.Equal(tag, _shelf.Find(secret)!.Tag);
        Answers(ana, scenario, "No");
        Assert.DoesNotContain("BEGIN:VEVENT", Served(secret), StringComparison.Ordinal);
        Assert.NotEqual(tag, _shelf.Find(secret)!.Tag);
    }

    [Fact]
    public void AnotherAddressAndARevokedOneServeNothing()
    {
        using var scenario = Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/reuniones");
        ana.Taps("Calendario que se actualiza");
        ana.Taps("Hacer una dirección");
        var first = SecretIn(ana);
        ana.Taps("Volver al calendario");
        ana.Sees("Hay una desde el lun 16 nov 2026.");
        ana.Taps("Hacer otra dirección");
        var second = SecretIn(ana);
        Assert.Null(_shelf.Find(first));
        Assert.NotNull(_shelf.Find(second));
        ana.Taps("Volver al calendario");
        ana.Taps("Anular la dirección");
        Assert.Null(_shelf.Find(second));
        Assert.Null(_shelf.Find(""));
        Assert.Empty(scenario.Read(work => work.All(CalendarAddress.All, KeyRange.All)));
    }

    [Fact]
    public void AGroupsCalendarHoldsItsMeetingsAndOnlyTheCoordinationMakesIt()
    {
        using var scenario = Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026").Taps("Publicar y avisar");
        martin.Says("/reuniones");
        martin.Taps("Calendario que se actualiza");
        martin.Taps("De un grupo");
        martin.Taps("UT DEL");
        martin.Sees("Calendario de UT DEL");
        martin.Taps("Hacer una dirección");
        var secret = SecretIn(martin);
        Assert.Contains("X-WR-CALNAME:UT DEL", Served(secret), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261218", Served(secret), StringComparison.Ordinal);
        martin.SaysIn(Del, "/grupo");
        martin.TapsIn(Del, group.Last, "Reuniones");
        martin.TapsIn(Del, group.Last, "Quitar: reuniones de la UT DEL");
        Assert.DoesNotContain("BEGIN:VEVENT", Served(secret), StringComparison.Ordinal);
        var ana = scenario.Phone("Ana");
        ana.Says("/reuniones");
        ana.Taps("Calendario que se actualiza");
        Assert.Null(ana.Last.Find("De un grupo"));
    }

    [Fact]
    public void QuemApagaOsDadosNaoTemMaisEndereco()
    {
        using var scenario = Open();
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/reunioes");
        bia.Taps("Calendário que se atualiza");
        bia.Taps("Fazer um endereço");
        bia.Sees("Quem o tiver vê a que reuniões você vai");
        var secret = SecretIn(bia);
        Assert.Contains("X-WR-CALNAME:Reuniões da UT DEL", Served(secret), StringComparison.Ordinal);
        bia.Says("/privacidade");
        bia.Taps("Apagar meus dados");
        bia.Taps("Sim, apagar meus dados");
        bia.Taps("Apagar para sempre");
        Assert.Null(_shelf.Find(secret));
    }

    [Fact]
    public void WithoutAPublicAddressNoneIsOffered()
    {
        using var scenario = MeetingHall.Open();
        var ana = scenario.Phone("Ana");
        ana.Says("/reuniones");
        Assert.Null(ana.Last.Find("Calendario que se actualiza"));
    }

    private static CalendarShelf NewShelf() => new(new Uri("https://banco.example.org"));

    /// <summary>Each start of the bot has a shelf of its own.</summary>
    private Scenario Open() => new(() => FeatureList.Make(TownHall.Zones.Network, calendars: _shelf = NewShelf()));

    private string Served(string secret) => Encoding.UTF8.GetString(_shelf.Find(secret)!.Content);

    private static string SecretIn(Phone phone) => Address().Match(phone.Last.Html).Groups["secret"].Value;

    private static void Answers(Phone phone, Scenario scenario, string answer)
    {
        phone.Says($"/start e_{scenario.Meetings()[0].Id}");
        phone.Taps(answer);
    }

    [GeneratedRegex("<code>webcal://banco.example.org/calendar/(?<secret>[A-Za-z0-9_-]{22}).ics</code>")]
    private static partial Regex Address();
}
