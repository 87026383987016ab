using System.Text;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using Bot.Tests.Domain.Meetings;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Nobody buys a ticket to a video call; and what has no day when its time is over says so.</summary>
public sealed class OnlineMeetingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Theory]
    [InlineData("https://meet.google.com/abc-defg-hij", true)]
    [InlineData("En línea, por Zoom", true)]
    [InlineData("Online pelo Teams", true)]
    [InlineData("Reunión virtual: www.zoom.us/j/123", true)]
    [InlineData("Por videollamada; el enlace llega el día antes", true)]
    [InlineData("Sala virtual da Prefeitura", true)]
    [InlineData("Videoconferência", true)]
    [InlineData("Encontro remoto (link depois)", true)]
    [InlineData("zoom.us/j/987654", true)]
    [InlineData("Palacio Municipal, Sarmiento 123", false)]
    [InlineData("Paço Municipal, Av. Anchieta 200 (mapa: https://maps.example/x)", false)]
    [InlineData("Híbrida: sala 3 y Zoom", false)]
    [InlineData("Presencial y virtual", false)]
    [InlineData("Sala Verde, también por Zoom", false)]
    [InlineData("Online e presencial, Sala 2", false)]
    [InlineData("Virtualidad 123, piso 2", false)]
    public void AVenueIsOnlineWhereItIsNothingElse(string venue, bool isOnline) => Assert.Equal(
        isOnline, (SampleMeetings.On(new MeetingDate.Unknown()).Details with { Venue = ShortText.Parse(venue, 2, MeetingDetails.LongestVenue).Value }).IsOnline);

    [Theory]
    [InlineData(GroupLanguage.Es, "Fecha a confirmar. Es en línea; avisaré el día.")]
    [InlineData(GroupLanguage.Pt, "Data a confirmar. É online; avisarei o dia.")]
    public void AGroupIsNotWarnedOfTickets(GroupLanguage language, string said)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del, language);
        Plan(martin, "a confirmar", "https://meet.example/abc");
        martin.Taps("Publicar y avisar");
        Assert.Contains(said, group.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pasajes", group.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("passagens", group.Last.Text, StringComparison.Ordinal);
        scenario.Pass(Duration.FromDays(7.1));
        martin.Sees("Quienes van a participar esperan la fecha.");
    }

    [Fact]
    public void AQuarterThatPassedWithoutADayIsAskedAboutAndSaidSo()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("último trimestre");
        martin.Taps("Publicar y avisar");
        var told = group.Messages.Count;
        scenario.Pass(Duration.FromDays(50));
        martin.Sees("Ya pasó 4.º trimestre de 2026 y no tuvo día.");
        Assert.NotNull(martin.Last.Find("Cancelar la reunión"));
        martin.Says("/reuniones");
        martin.Taps("Las que ya pasaron");
        martin.Sees("4.º trimestre de 2026. No se llegó a fijar el día.");
        Assert.Equal(told, group.Messages.Count);
        var before = Asked(martin);
        scenario.Pass(Duration.FromDays(120));
        Assert.InRange(Asked(martin) - before, 1, 8);
        scenario.Pass(Duration.FromDays(120));
        Assert.InRange(Asked(martin) - before, 1, 8);
    }

    private static int Asked(Phone phone) =>
        phone.Chat.Messages.Count(message => message.Text.Contains("trimestre de 2026", StringComparison.Ordinal));

    [Theory]
    [InlineData("a confirmar")]
    [InlineData("último trimestre")]
    [InlineData("diciembre")]
    [InlineData("primer trimestre de 2027")]
    public void GroupsAreNotRemindedOfWhatHasNoDay(string date)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans(date);
        martin.Taps("Publicar y avisar");
        var told = group.Messages.Count;
        scenario.Pass(Duration.FromDays(150));
        Assert.Equal(told, group.Messages.Count);
    }

    [Fact]
    public void TheCalendarIsHeadedByItsMonthAndTheFileByTheMeeting()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Taps("Elegir en un calendario");
        martin.Sees("Noviembre de 2026");
        Assert.NotNull(martin.Last.Find("Noviembre de 2026"));
        martin.Taps("dic 2026");
        martin.Sees("Diciembre de 2026");
        martin.Taps("11");
        martin.Taps("9:00");
        martin.Taps("Saltar");
        martin.Taps("Saltar");
        martin.Taps("Saltar");
        martin.Taps("Ver cómo queda");
        martin.Taps("Publicar");
        martin.Taps("Agregar a mi calendario");
        Assert.Contains("X-WR-CALNAME:Reunión de la UT DEL\\, Campinas\r\n", Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
        martin.Says("/reuniones");
        martin.Taps("Todas a mi calendario");
        Assert.Contains("X-WR-CALNAME:Reunión de la UT DEL\\, Campinas\r\n", Encoding.UTF8.GetString(martin.Last.FileContent!), StringComparison.Ordinal);
    }

    [Fact]
    public void OCalendárioTemOMêsNoTítulo()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        bia.Says("/reunioes");
        bia.Taps("Planejar uma reunião");
        bia.Taps("Reunião da UT DEL");
        bia.Says("campinas");
        bia.Taps("Escolher em um calendário");
        bia.Sees("Novembro de 2026");
    }

    private static void Plan(Phone martin, string date, string venue)
    {
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Says(date);
        martin.Says(venue);
        martin.Taps("Saltar");
        martin.Taps("Saltar");
        martin.Taps("Ver cómo queda");
    }
}
