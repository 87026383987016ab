using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>One day that somebody wrote.</summary>
public sealed record WrittenDay(LocalDate Date)
{
    /// <summary>As it is kept: "2026-11-29".</summary>
    public string Text => LocalDatePattern.Iso.Format(Date);

    /// <summary>Reads «hoy», «hoje», or a day with its year. Refuses with Empty, DateUnclear (also for several days).</summary>
    public static Parsed<WrittenDay> Parse(string text, LocalDate today)
    {
        if (Folding.Words(text) is ["hoy" or "hoje"])
        {
            return new WrittenDay(today);
        }

        var read = LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day }
            ? new MeetingDate.Day(day)
            : WrittenDates.ReadOfAnyYear(text);
        return read switch
        {
            { Refusal: { } refusal } => refusal,
            { Value: MeetingDate.Day { Date: var date } } => new WrittenDay(date),
            _ => RefusalCode.DateUnclear,
        };
    }
}
