using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Texts;

/// <summary>When a meeting is, as people read it.</summary>
public static class MeetingDates
{
    private static readonly Bilingual<string> ToBeConfirmed = new("Fecha a confirmar", "Data a confirmar");

    private static readonly Bilingual<string> UpTo = new(" al ", " a ");

    private static readonly Bilingual<string> UntilHour = new(" a ", " às ");

    /// <summary>By whose clocks: a city of the zone that everybody knows. By IANA id.</summary>
    private static readonly Bilingual<FrozenDictionary<string, string>> ZoneNames = new(
        Named(["Buenos Aires", "Asunción", "Brasilia", "Bogotá", "Quito", "La Paz", "Lima", "Manaos", "Montevideo", "Santiago", "Caracas"]),
        Named(
            ["Buenos Aires", "Assunção", "Brasília", "Bogotá", "Quito", "La Paz", "Lima", "Manaus", "Montevidéu", "Santiago", "Caracas"]));

    /// <summary>
    /// "vie 16 oct 2026, 10:00 de Brasilia", "vie 16 oct 2026, 10:00 a 12:00 de Brasilia", "mié 14 al vie 16 oct 2026", "4.º trimestre de
    /// 2026", "Fecha a confirmar".
    /// </summary>
    public static string Describe(MeetingDate date, Language language) => date switch
    {
        MeetingDate.InQuarter { Quarter: var quarter } => $"{Locale.Of(language).Ordinal(quarter.Number)} trimestre de {quarter.Year}",
        MeetingDate.InHalf half => $"{Locale.Of(language).Ordinal(half.Number)} semestre de {half.Year}",
        MeetingDate.InMonth { Month: var month } => Dates.Month(month, language),
        MeetingDate.Day { Date: var day } => Dates.Day(day, language),
        MeetingDate.Days days => Describe(days, language),
        MeetingDate.Exact exact => $"{Dates.DayAndTime(exact.Local, language)}{Until(exact, language)} {By(exact.Zone, language)}",
        _ => ToBeConfirmed.In(language),
    };

    /// <summary>
    /// As <see cref="Describe(MeetingDate, Language)"/>, but exact hours by each reader's own clock, where Telegram can. By whose clocks
    /// they are written belongs to what it replaces.
    /// </summary>
    public static Html Show(MeetingDate date, Language language)
    {
        if (date is not MeetingDate.Exact exact)
        {
            return Html.Escape(Describe(date, language));
        }

        var (zones, begin, by) = (DateTimeZoneProviders.Tzdb, Dates.DayAndTime(exact.Local, language), By(exact.Zone, language));
        if (exact is not { Until: { } until } || exact.EndIn(zones) is not { } end)
        {
            return Html.Time(exact.In(zones), ClockShape.DayAndHour, $"{begin} {by}");
        }

        var last = Html.Time(end, ClockShape.Hour, $"{Dates.Time(until)} {by}");
        return Html.Of($"{Html.Time(exact.In(zones), ClockShape.DayAndHour, begin)}{UntilHour.In(language)}{last}");
    }

    /// <summary>The same within a sentence, as <see cref="Within"/>.</summary>
    public static Html ShowWithin(MeetingDate date, Language language) =>
        date is MeetingDate.Unknown ? Html.Escape(Within(date, language)) : Show(date, language);

    /// <summary>The same within a sentence about the date, where an unknown one is "a confirmar" in both languages.</summary>
    public static string Within(MeetingDate date, Language language) =>
        date is MeetingDate.Unknown ? "a confirmar" : Describe(date, language);

    /// <summary>"de Brasilia": by whose clocks an hour is meant.</summary>
    public static string By(string zone, Language language) => "de " + Zone(zone, language);

    /// <summary>The city whose clocks the zone's are: "Brasilia". Of zones that are not of the network, the place in the id.</summary>
    public static string Zone(string zone, Language language) =>
        ZoneNames.In(language).TryGetValue(zone, out var name) ? name : ZonePlaces.Of(zone);

    private static string Until(MeetingDate.Exact exact, Language language) =>
        exact.Until is { } until ? UntilHour.In(language) + Dates.Time(until) : "";

    private static string Describe(MeetingDate.Days days, Language language)
    {
        var (first, last) = (days.First, days.Last);
        var begin = first.Year != last.Year ? Dates.Day(first, language)
            : first.Month != last.Month ? Dates.DayOfMonth(first, language)
            : Dates.WeekdayAndNumber(first, language);
        return begin + UpTo.In(language) + Dates.Day(last, language);
    }

    private static FrozenDictionary<string, string> Named(ImmutableArray<string> names)
    {
        string[][] zones =
        [
            ["America/Argentina/Buenos_Aires", "America/Argentina/Cordoba"], ["America/Asuncion"], ["America/Sao_Paulo", "America/Bahia"],
            ["America/Bogota"], ["America/Guayaquil"], ["America/La_Paz"], ["America/Lima"], ["America/Manaus"], ["America/Montevideo"],
            ["America/Santiago"], ["America/Caracas"],
        ];
        return zones.Zip(names, (ids, name) => ids.Select(id => KeyValuePair.Create(id, name)))
            .SelectMany(pairs => pairs)
            .ToFrozenDictionary();
    }
}
