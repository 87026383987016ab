using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Which authority agreed that the practice is shown. Private.</summary>
/// <param name="Name">1 to 100 characters.</param>
public sealed partial record Endorsement(string Name, string Post, LocalDate Date)
{
    /// <summary>Most characters of the whole answer.</summary>
    public const int Longest = 300;

    private static readonly FrozenDictionary<string, int> Months = WrittenMonth.MonthNames;

    /// <summary>
    /// Reads name, post and a whole date, in any order, on one line or several. Refuses with Empty, TooLong (300 characters; 100 for the
    /// name), DateUnclear (no single date with day, month and year of four digits), TooEarly (before 1950), InFuture, NeedsName,
    /// NeedsPost.
    /// </summary>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<Endorsement> Parse(string text, LocalDate today)
    {
        var clean = Cleaning.Paragraphs(text);
        if (!Cleaning.IsReadable(clean))
        {
            return RefusalCode.Empty;
        }

        if (clean.Length > Longest)
        {
            return new Refusal(RefusalCode.TooLong, Longest, clean.Length);
        }

        return Written().Matches(clean) switch
        {
            [var match] when DateOf(match) is { } date => With(date, Written().Replace(clean, "\n"), today),
            _ => RefusalCode.DateUnclear,
        };
    }

    private static Parsed<Endorsement> With(LocalDate date, string rest, LocalDate today)
    {
        if (date.Year < StartMonth.EarliestYear)
        {
            return new Refusal(RefusalCode.TooEarly, StartMonth.EarliestYear, date.Year);
        }

        if (date > today)
        {
            return new Refusal(RefusalCode.InFuture, Actual: date.Year);
        }

        var (name, post) = ContactNaming.Of(DateLabel().Replace(rest, "\n"));
        return (name, post) switch
        {
            (null, _) => RefusalCode.NeedsName,
            ({ Length: > Contact.NameLimit }, _) => new Refusal(RefusalCode.TooLong, Contact.NameLimit, name.Length),
            (_, null) => RefusalCode.NeedsPost,
            _ => new Endorsement(name, post, date),
        };
    }

    private static LocalDate? DateOf(Match match)
    {
        var (day, year) = (Number(match, "day"), Number(match, "year"));
        var month = match.Groups["name"].Success
            ? Months.GetValueOrDefault(Folding.Fold(match.Groups["name"].Value))
            : Number(match, "month");
        return month is >= 1 and <= 12 && year >= 1 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?:(?<day>[0-9]{1,2})(?<sign>[/.\-])(?<month>[0-9]{1,2})\k<sign>(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})"
        + @"|(?<day>[0-9]{1,2})[º°]? (?:de )?(?<name>[\p{L}]{3,12})\.? (?:de |del )?(?<year>[0-9]{4}))(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"\b(?:fecha|data|el d[ií]a|em)\b ?:?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex DateLabel();
}
