namespace Bot.Tests.Scenarios;

/// <summary>The calendar of a meeting that is planned for today, at 9:00 in Buenos Aires.</summary>
public sealed class HoursToComeScenario
{
    [Fact]
    public void OfTodayOnlyHoursToComeAreOffered()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Taps("Elegir en un calendario");
        martin.Taps("16");
        Assert.Null(martin.Last.Find("8:00"));
        Assert.Null(martin.Last.Find("9:00"));
        Assert.NotNull(martin.Last.Find("9:30"));
        martin.Taps("Otro día");
        martin.Taps("17");
        Assert.NotNull(martin.Last.Find("8:00"));
    }
}
