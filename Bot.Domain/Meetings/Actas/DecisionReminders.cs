using NodaTime;

namespace Bot.Domain.Meetings.Actas;

/// <summary>
/// When the officials of a city are reminded of what it has to do: from 14 and from 3 days before it is due, and weekly when it is late.
/// Counted in stages, so that each is told once, on the first morning on which it holds.
/// </summary>
public static class DecisionReminders
{
    private const int FirstDays = 14;

    private const int LastDays = 3;

    private const int Week = 7;

    /// <summary>0 from 14 days before, 1 from 3 days before, 2 and more for each week that it is late; null before all that.</summary>
    public static int? StageOf(LocalDate due, LocalDate today) => Period.DaysBetween(today, due) switch
    {
        > FirstDays => null,
        > LastDays => 0,
        >= 0 => 1,
        var late => 2 + ((-late - 1) / Week),
    };
}
