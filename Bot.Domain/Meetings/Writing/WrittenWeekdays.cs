using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>The weekdays of a text, in order.</summary>
/// <param name="IsNext">"Que viene": not today.</param>
/// <param name="Place">Which one of its month, 1 to 5 or <see cref="DateWords.Last"/>; null where that is not said.</param>
internal sealed partial record WrittenWeekdays(ImmutableArray<IsoDayOfWeek> Days, bool IsNext, int? Place)
{
    /// <param name="ofMonth">Whether the month is said elsewhere, as in "de este mes": then a place need not stand before one.</param>
    public static WrittenWeekdays TakeFrom(Rest rest, bool ofMonth)
    {
        var isNext = rest.Takes(Next());
        if (rest.Take(ofMonth ? Placed() : OfMonth()) is { } placed)
        {
            return new([DateWords.WeekdayOf(placed.Groups["weekday"].Value)], isNext, DateWords.OrdinalOf(placed.Groups["place"].Value));
        }

        var days = ImmutableArray.CreateBuilder<IsoDayOfWeek>();
        while (rest.Take(Named()) is { } named)
        {
            days.Add(DateWords.WeekdayOf(named.Groups["weekday"].Value));
        }

        return new(days.ToImmutable(), isNext, null);
    }

    /// <summary>Whether these days fall on them; true where the text names none.</summary>
    public bool Fit(IReadOnlyList<LocalDate> dates) => Days.IsEmpty || Days.SequenceEqual(dates.Select(date => date.DayOfWeek));

    /// <summary>The only weekday's next date; today and the same day of next week where either may be meant.</summary>
    public DateReading Coming(DateScene scene)
    {
        var next = scene.Today.Next(Days[0]);
        return scene.Today.DayOfWeek == Days[0] && !IsNext
            ? DateReading.Ask(DateQuestionCode.TwoDates, new MeetingDate.Day(scene.Today), new MeetingDate.Day(next))
            : DateReading.Of(new MeetingDate.Day(next));
    }

    /// <summary>The day of a month that <see cref="Place"/> says; null where the month has no such day.</summary>
    public LocalDate? In(YearMonth month)
    {
        if (Place == DateWords.Last)
        {
            return month.OnDayOfMonth(1).PlusMonths(1).Previous(Days[0]);
        }

        var day = month.OnDayOfMonth(1).PlusDays(-1).Next(Days[0]).PlusWeeks(Place!.Value - 1);
        return day.ToYearMonth() == month ? day : null;
    }

    [GeneratedRegex(
        @"\b(?:que (?:viene|vem)|proxim[oa]|siguiente|seguinte|entrante)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Next();

    [GeneratedRegex(
        @"\b(?<place>" + DateWords.Ordinal + @") (?<weekday>" + DateWords.Weekday + @")\b(?= (?:del?|do) )",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex OfMonth();

    [GeneratedRegex(
        @"\b(?<place>" + DateWords.Ordinal + @") (?<weekday>" + DateWords.Weekday + @")\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Placed();

    [GeneratedRegex(
        @"\b(?:(?:este|esta|neste|nesta) )?(?<weekday>" + DateWords.Weekday + @")\b[.,]?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();
}
