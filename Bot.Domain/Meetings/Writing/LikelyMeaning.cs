using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>
/// What people shorten so far that it says nothing for certain, spelled out as it is most likely meant: "hoy 18", "16/10 10.30", "14/15
/// out", "16 de 10". Never taken without asking.
/// </summary>
internal static partial class LikelyMeaning
{
    /// <summary>More meanings than that are no likely ones.</summary>
    private const int MostMeanings = 2;

    private static readonly Func<string, string>[] Spellings =
    [
        text => DayOfNumberedMonth().Replace(DayMonthYear().Replace(text, "${day}/${month}/${year}"), "${day}/${month}"),
        text => TwoDays().Replace(ThreeDays().Replace(text, "${first}, ${second} y ${third}"), "${first} y ${second}"),
        text => HoursWithoutUnit().Replace(text, " de ${from} a ${to} hs ", 1),
        text => HourWithPoint().Replace(text, " ${hour}:${minute} hs ", 1),
        text => HourWithPointBehindDate().Replace(text, " ${hour}:${minute} hs ", 1),
        text => HourInOne().Replace(text, " ${hour}:${minute} hs ", 1),
        text => HourApart().Replace(text, " ${hour}:${minute} hs ", 1),
        text => HourAtEnd().Replace(HourInFront().Replace(text, " a las ${hour} ", 1), " a las ${hour} ", 1),
    ];

    /// <summary>Whether a reading leaves something to guess: it says no date, and offers none.</summary>
    public static bool IsWanting(DateReading reading) =>
        reading.Question is { Code: DateQuestionCode.Unclear or DateQuestionCode.NoSuchDay, Offers.IsEmpty: true };

    /// <param name="text">Folded, in one line.</param>
    /// <param name="read">Reads a text for certain.</param>
    /// <returns>The question, with what may be meant; without an offer where what is meant cannot be; null where nothing is
    /// likely.</returns>
    public static DateReading? Of(string text, Func<string, DateReading> read)
    {
        DateReading[] readings =
        [
            .. Spellings.Select(spell => spell(text))
                .Append(Spellings.Aggregate(text, (spelled, spell) => spell(spelled)))
                .Where(spelled => spelled != text)
                .Distinct()
                .Select(read)
                .Where(reading => !IsWanting(reading)),
        ];
        ImmutableArray<ImmutableArray<MeetingDate>> meanings =
        [
            .. readings.Select(OffersOf).Where(offers => !offers.IsEmpty)
            .DistinctBy(offers => string.Join('|', offers.Select(offer => offer.Text))),
        ];
        return meanings.Length switch
        {
            0 => readings.FirstOrDefault(),
            1 when readings.All(reading => reading.Date is null) => readings.First(reading => !OffersOf(reading).IsEmpty),
            <= MostMeanings => DateReading.Ask(DateQuestionCode.Likely, [.. meanings.SelectMany(offers => offers)]),
            _ => null,
        };
    }

    private static ImmutableArray<MeetingDate> OffersOf(DateReading reading) =>
        reading.Date is { } date ? [date] : reading.Question!.Offers;

    /// <summary>Behind a date that stands for certain, perhaps with a part of the day between.</summary>
    private const string BehindDate =
        @"(?<=(?:/[0-9]{1,4}|\b[0-9]{1,2} (?:de |do |del )?" + DateWords.Month + @"(?: (?:de |del |do )?[12][0-9]{3})?|"
        + @"\b(?:hoy|hoje|manana|amanha)|\b" + DateWords.Weekday + @"),?(?: (?:a|por|en|da|de|na|pela|la|tarde|noche|noite|manana|manha))* ?(?:-|,|as|a las)? *)";

    /// <summary>"16 de 10 de 2026", "16 10 2026".</summary>
    [GeneratedRegex(
        @"(?<![0-9/.\-:])(?<day>[0-9]{1,2}) (?:de |del |do )?(?<month>[0-9]{1,2}) (?:de |del |do )?(?<year>[12][0-9]{3})(?![0-9/.\-:])",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex DayMonthYear();

    /// <summary>"16 de 10", "16 del 10"; no hours from the one to the other.</summary>
    [GeneratedRegex(
        @"(?<![0-9/.\-:])(?<day>[0-9]{1,2}) (?:de|del|do) (?<month>[0-9]{1,2})(?![0-9/.\-:]|h| ?(?:hs|hrs|horas?)\b)(?! (?:a|hasta|ate) [0-9]{1,2}(?! (?:de|del|do) ))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex DayOfNumberedMonth();

    /// <summary>"14/15/16 out".</summary>
    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/(?<third>[0-9]{1,2})(?= (?:de |do |del )?" + DateWords.Month + @"\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThreeDays();

    /// <summary>"14/15 out", "14/15 de octubre".</summary>
    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})(?= (?:de |do |del )?" + DateWords.Month + @"\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex TwoDays();

    /// <summary>"16/10 de 10 a 12", "das 9 as 12", "16/10 9-12".</summary>
    [GeneratedRegex(
        BehindDate + @"(?:\b(?:de|desde|das|entre) )?(?:las )?(?<from>[0-9]{1,2}(?::[0-9]{2})?) ?(?:a|hasta|ate|as|-)(?: las)? ?"
        + @"(?<to>[0-9]{1,2}(?::[0-9]{2})?)(?![0-9/.:\-]|h| ?(?:hs|hrs|horas?|de|del|do)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoursWithoutUnit();

    /// <summary>"16/10 10.30", "10,30 hs".</summary>
    [GeneratedRegex(
        @"(?<![0-9/.,\-:])(?<hour>[01]?[0-9]|2[0-3])[.,](?<minute>[0-5][0-9])(?![0-9/.,:\-])(?: ?(?:hs|hrs|horas?|h)\b\.?)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourWithPoint();

    /// <summary>"16.10 10.30": the second one.</summary>
    [GeneratedRegex(
        @"(?<=[0-9]\.[0-9]{1,2}(?:\.[0-9]{2,4})?,? )(?<hour>[01]?[0-9]|2[0-3])[.,](?<minute>[0-5][0-9])(?![0-9/.,:\-])(?: ?(?:hs|hrs|horas?|h)\b\.?)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourWithPointBehindDate();

    /// <summary>"1030hs".</summary>
    [GeneratedRegex(
        @"(?<![0-9/.,\-:])(?<hour>[01]?[0-9]|2[0-3])(?<minute>[0-5][0-9]) ?(?:hs|hrs|horas?|h)\b\.?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourInOne();

    /// <summary>"16/10 10 30".</summary>
    [GeneratedRegex(
        BehindDate + @"(?<![0-9/.\-:])(?<hour>[01]?[0-9]|2[0-3]) (?<minute>[0-5][05])(?![0-9/.:\-])(?: ?(?:hs|hrs|horas?|h)\b\.?)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourApart();

    /// <summary>"Hoy 18", "16/10 10".</summary>
    [GeneratedRegex(
        BehindDate + @"(?<![0-9/.\-:])(?<hour>[01]?[0-9]|2[0-3])"
        + @"(?![0-9/.,:\-]|h| ?(?:hs|hrs|horas?|[ap]\.? ?m|de|del|do|y|e|o|ou|a|al|ate|hasta)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourAtEnd();

    /// <summary>"18 hoy".</summary>
    [GeneratedRegex(
        @"^(?<hour>[01]?[0-9]|2[0-3]) (?=(?:de )?(?:hoy|hoje|manana|amanha)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourInFront();
}
