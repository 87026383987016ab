using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Playground.Examples;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The series that the playground opens with came into the store by no chat, and lives as any other; on 16 November 2026.</summary>
public sealed class ExampleSeriesScenario
{
    [Fact]
    public void EachOfItsMeetingsIsToldWhenItIsNearAndThreeStayAhead()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", "ar-moron");
        var by = scenario.PersonOf(martin);
        scenario.Write(work => ExampleSeries.Put(work, by, scenario.Now));
        Assert.Equal([new(2026, 12, 10), new(2027, 2, 11), new(2027, 4, 8)], Ahead(scenario));
        martin.Says("/reuniones");
        martin.Sees("1. Reunión de la UT DEL, Morón\njue 10 dic 2026, 10:00 de Buenos Aires\nSe repite: cada 2 meses, el segundo jueves, 10:00.");

        scenario.Pass(Duration.FromDays(2));
        Assert.Equal([true, false, false], scenario.Meetings().Select(meeting => meeting.IsTold()));
        scenario.Pass(Duration.FromDays(30));
        Assert.Equal([new(2027, 2, 11), new(2027, 4, 8), new(2027, 6, 10)], Ahead(scenario));
        scenario.Pass(Duration.FromDays(35));
        Assert.Equal([true, true, false, false], scenario.Meetings().Select(meeting => meeting.IsTold()));
    }

    private static IEnumerable<LocalDate> Ahead(Scenario scenario) => scenario.Meetings()
        .Where(meeting => meeting.IsAhead(scenario.Now, DateTimeZoneProviders.Tzdb))
        .Select(meeting => meeting.Details.Date.Earliest!.Value);
}
