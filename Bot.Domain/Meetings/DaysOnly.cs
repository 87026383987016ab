using System.Collections.Immutable;

namespace Bot.Domain.Meetings;

/// <summary>A written date where only days are asked, whose hour is agreed on later.</summary>
public static class DaysOnly
{
    /// <summary>
    /// The same reading without hours: a day with its hour is asked back as the day alone, so that no hour is lost unsaid. Days that are
    /// listed one by one are all meant where they follow each other.
    /// </summary>
    public static DateReading InDays(this DateReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Date is { } date)
        {
            return date is MeetingDate.Exact ? DateReading.Ask(DateQuestionCode.HourApart, DayOf(date)) : reading;
        }

        var question = reading.Question!;
        if (question is { Code: DateQuestionCode.TwoDates, Offers: [.., MeetingDate.Days span] }
            && IsEveryDayOf(span, question.Offers[..^1]))
        {
            return DateReading.Of(span);
        }

        ImmutableArray<MeetingDate> days = [.. question.Offers.Select(DayOf).DistinctBy(day => day.Text)];
        return question.Offers.Any(offer => offer is MeetingDate.Exact) && days is [_]
            ? DateReading.Ask(DateQuestionCode.HourApart, days[0])
            : DateReading.Ask(question.Code, [.. days]);
    }

    private static MeetingDate DayOf(MeetingDate date) => date is MeetingDate.Exact exact ? new MeetingDate.Day(exact.Local.Date) : date;

    private static bool IsEveryDayOf(MeetingDate.Days span, ImmutableArray<MeetingDate> days) =>
        days.Length == NodaTime.Period.DaysBetween(span.First, span.Last) + 1 && days.All(day => day is MeetingDate.Day);
}
