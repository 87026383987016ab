using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings;

/// <summary>How a meeting repeats, as people read it.</summary>
internal static class SeriesText
{
    private static readonly Bilingual<string[]> Nth = new(
        ["primer", "segundo", "tercer", "cuarto", "último"], ["1", "2", "3", "4", "últim"]);

    private static readonly Bilingual<string[]> Weekdays = new(
        ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"]);

    /// <summary>"cada 2 meses, el segundo martes, 10:00"; "cada año en octubre".</summary>
    /// <param name="month">Of one of its dates.</param>
    public static string Of(SeriesRule rule, YearMonth month, Language language) => (rule, language) switch
    {
        (SeriesRule.Weekday day, _) =>
            $"{Every(day.Months, language)}, {Day(day, language)}{(day.Hour is { } hour ? ", " + Dates.Time(hour) : "")}",
        (SeriesRule.Yearly, Language.Pt) => $"todo ano em {Dates.MonthName(month.Month, language)}",
        (SeriesRule.Yearly, _) => $"cada año en {Dates.MonthName(month.Month, language)}",
        (SeriesRule.HalfYearly, Language.Pt) => "todo semestre",
        (SeriesRule.HalfYearly, _) => "cada semestre",
        (_, Language.Pt) => "todo trimestre",
        _ => "cada trimestre",
    };

    /// <summary>"Se repite: cada mes, el segundo martes, 10:00."; empty of a meeting that stands alone.</summary>
    public static Html Line(IWork work, Meeting meeting, Language language) => Find(work, meeting) is { } series
        ? Html.Escape($"{(language == Language.Pt ? "Repete-se" : "Se repite")}: {Of(series.Rule, series.Anchor, language)}.")
        : Html.Empty;

    /// <summary>The same with the dates of the next two.</summary>
    public static Html WithNext(IWork work, Meeting meeting, Language language)
    {
        string[] next =
        [
            .. Find(work, meeting) is null ? [] : MeetingBook.OfSeries(work, meeting.Occurrence!.SeriesId)
                .Where(other => other.State == MeetingState.Planned && other.Occurrence!.Place > meeting.Occurrence.Place)
                .Take(MeetingSeries.Ahead - 1)
                .Select(other => ShortDate(other.Details.Date, language)),
        ];
        return Html.Join(
            " ", Line(work, meeting, language), next.Length == 0 ? Html.Empty : Html.Escape(
                $"{(language == Language.Pt ? "Depois" : "Después")}: {Locale.Of(language).And(next)}."));
    }

    /// <summary>Without the hour, which the rule says.</summary>
    public static string ShortDate(MeetingDate date, Language language) =>
        date is MeetingDate.Exact exact ? Dates.Day(exact.Local.Date, language) : MeetingDates.Within(date, language);

    /// <summary>The series of a meeting that is still to be; null where it stands alone.</summary>
    public static MeetingSeries? Find(IWork work, Meeting meeting) =>
        meeting is { State: MeetingState.Planned, Occurrence: { } occurrence }
            && work.Find(MeetingSeries.All, occurrence.SeriesId) is { IsEnded: false } series
            ? series
            : null;

    private static string Every(int months, Language language) => (months, language) switch
    {
        (1, Language.Pt) => "todo mês",
        (1, _) => "cada mes",
        (_, Language.Pt) => $"a cada {months} meses",
        _ => $"cada {months} meses",
    };

    private static string Day(SeriesRule.Weekday day, Language language)
    {
        var (nth, name) = (Nth.In(language)[day.Nth - 1], Weekdays.In(language)[(int)day.Day - 1]);
        var isMasculine = day.Day is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
        return language == Language.Es ? $"el {nth} {name}"
            : day.Nth == SeriesRule.Weekday.Last ? (isMasculine ? $"no {nth}o {name}" : $"na {nth}a {name}")
            : isMasculine ? $"no {nth}º {name}"
            : $"na {nth}ª {name}";
    }
}
