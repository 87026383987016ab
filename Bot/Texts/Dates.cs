using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Texts;

/// <summary>Dates and times as people of the network write them, always in the same short shape.</summary>
public static class Dates
{
    private static readonly Bilingual<ImmutableArray<string>> Days = new(
        Es: ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
        Pt: ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"]);

    private static readonly Bilingual<ImmutableArray<string>> Months = new(
        Es: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
        Pt: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"]);

    /// <summary>"vie 16 oct 2026", "sex 16 out 2026".</summary>
    public static string Day(LocalDate date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{DayOfMonth(date, language)} {date.Year}");

    /// <summary>The day on which a moment falls in a zone, as <see cref="Day(LocalDate, Language)"/> writes it.</summary>
    public static string Day(Instant moment, DateTimeZone zone, Language language) => Day(moment.InZone(zone).Date, language);

    /// <summary>Without the year, for days that are near: "vie 16 oct".</summary>
    public static string DayOfMonth(LocalDate date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{WeekdayAndNumber(date, language)} {MonthName(date.Month, language)}");

    /// <summary>"vie 16": where the month follows.</summary>
    public static string WeekdayAndNumber(LocalDate date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{Days.In(language)[(int)date.DayOfWeek - 1]} {date.Day}");

    /// <summary>"mar 2019".</summary>
    public static string Month(YearMonth month, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthName(month.Month, language)} {month.Year}");

    /// <summary>24 hours, hours without a leading zero: "9:00", "10:00", "0:05".</summary>
    public static string Time(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:D2}");

    /// <summary>"vie 16 oct 2026, 10:00"; the zone is the caller's to name.</summary>
    public static string DayAndTime(LocalDateTime moment, Language language) => $"{Day(moment.Date, language)}, {Time(moment.TimeOfDay)}";

    private static string MonthName(int month, Language language) => Months.In(language)[month - 1];
}
