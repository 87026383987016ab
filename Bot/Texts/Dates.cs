using Bot.Domain;
using NodaTime;
using NodaTime.Text;

namespace Bot.Texts;

/// <summary>Dates and times as people of the network write them, always in the same short shape.</summary>
public static class Dates
{
    private static readonly Bilingual<LocalDatePattern> DayPattern = Pattern("ddd d MMM uuuu");

    private static readonly Bilingual<LocalDatePattern> DayOfMonthPattern = Pattern("ddd d MMM");

    private static readonly Bilingual<LocalDatePattern> WeekdayPattern = Pattern("ddd d");

    private static readonly Bilingual<LocalDatePattern> MonthPattern = Pattern("MMM uuuu");

    private static readonly Bilingual<LocalDatePattern> MonthInWordsPattern = Pattern("MMMM' de 'uuuu");

    private static readonly Bilingual<LocalDatePattern> DayInWordsPattern = Pattern("d' de 'MMMM' de 'uuuu");

    private static readonly LocalDatePattern FiguresPattern = LocalDatePattern.CreateWithInvariantCulture("d'/'M");

    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("H':'mm");

    /// <summary>"vie 16 oct 2026", "sex 16 out 2026".</summary>
    public static string Day(LocalDate date, Language language) => DayPattern.In(language).Format(date);

    /// <summary>The day on which a moment falls in a zone, as <see cref="Day(LocalDate, Language)"/> writes it.</summary>
    public static string Day(Instant moment, DateTimeZone zone, Language language) => Day(moment.InZone(zone).Date, language);

    /// <summary>Without the year, for days that are near: "vie 16 oct".</summary>
    public static string DayOfMonth(LocalDate date, Language language) => DayOfMonthPattern.In(language).Format(date);

    /// <summary>"vie 16": where the month follows.</summary>
    public static string WeekdayAndNumber(LocalDate date, Language language) => WeekdayPattern.In(language).Format(date);

    /// <summary>"mar 2019".</summary>
    public static string Month(YearMonth month, Language language) => MonthPattern.In(language).Format(month.OnDayOfMonth(1));

    /// <summary>"12 de noviembre de 2026", "12 de novembro de 2026"; the first of a month is "1º" in Brazil.</summary>
    public static string DayInWords(LocalDate date, Language language) => language == Language.Pt && date.Day == 1
        ? "1º" + DayInWordsPattern.In(language).Format(date)[1..]
        : DayInWordsPattern.In(language).Format(date);

    /// <summary>"marzo de 2022", "março de 2022".</summary>
    public static string MonthInWords(YearMonth month, Language language) => MonthInWordsPattern.In(language).Format(month.OnDayOfMonth(1));

    /// <summary>"16/10": where there is room for no more.</summary>
    public static string Figures(LocalDate date) => FiguresPattern.Format(date);

    /// <summary>24 hours, hours without a leading zero: "9:00", "10:00", "0:05".</summary>
    public static string Time(LocalTime time) => TimePattern.Format(time);

    /// <summary>"vie 16 oct 2026, 10:00"; the zone is the caller's to name.</summary>
    public static string DayAndTime(LocalDateTime moment, Language language) => $"{Day(moment.Date, language)}, {Time(moment.TimeOfDay)}";

    private static Bilingual<LocalDatePattern> Pattern(string text) =>
        new(Es: LocalDatePattern.Create(text, Cultures.Of(Language.Es)), Pt: LocalDatePattern.Create(text, Cultures.Of(Language.Pt)));
}
