using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>What people call a stretch of the day.</summary>
internal enum PartOfDay
{
    /// <summary>Also "am", and the hours after midnight that are called madrugada.</summary>
    Morning,

    Midday,

    Afternoon,

    Night,

    /// <summary>"Pm": the second half of the day, whatever it is called.</summary>
    SecondHalf,

    /// <summary>Which day it belongs to is not said, so no hour follows from it.</summary>
    Midnight,
}

/// <summary>The parts of the day that a text names, and what they make of an hour.</summary>
internal static partial class PartsOfDay
{
    private const int Noon = 12;

    /// <summary>Takes away every part of the day that stands apart from an hour: "a la noche", "por la tarde", "de manhã".</summary>
    public static ImmutableArray<PartOfDay> TakeFrom(Rest rest)
    {
        var found = ImmutableArray.CreateBuilder<PartOfDay>();
        while (rest.Take(Named()) is { } named)
        {
            found.Add(Of(named.Groups["part"].Value));
        }

        return [.. found.Distinct()];
    }

    /// <param name="word">Folded, of <see cref="Named"/> or behind an hour: "tarde", "de la manana", "p. m."</param>
    public static PartOfDay Of(string word) => word.Trim() switch
    {
        var name when name.Contains("medi", StringComparison.Ordinal) || name.Contains("mei", StringComparison.Ordinal) =>
            PartOfDay.Midnight,
        var name when name.Contains("man", StringComparison.Ordinal) || name.Contains("madrug", StringComparison.Ordinal) =>
            PartOfDay.Morning,
        var name when name.Contains("tard", StringComparison.Ordinal) => PartOfDay.Afternoon,
        var name when name.Contains("noch", StringComparison.Ordinal) || name.Contains("noit", StringComparison.Ordinal) => PartOfDay.Night,
        var name when name.StartsWith('p') => PartOfDay.SecondHalf,
        _ => PartOfDay.Morning,
    };

    /// <summary>
    /// The hours from 0 to 23 that "a las 8" can mean in all of these parts, likeliest first; empty where they do not fit together. Without
    /// a part every hour is itself.
    /// </summary>
    public static ImmutableArray<int> HoursOf(int hour, IEnumerable<PartOfDay> parts) => hour >= 24 ? [] : parts
        .Select(part => In(part, hour))
        .Aggregate((ImmutableArray<int>?)null, (all, next) => all is { } known ? [.. known.Intersect(next)] : next) ?? [hour];

    private static ImmutableArray<int> In(PartOfDay part, int hour) => (part, hour) switch
    {
        (PartOfDay.Morning, < Noon) => [hour],
        (PartOfDay.Midday, >= Noon - 1 and <= Noon + 3) => [hour],
        (PartOfDay.Midday, >= 1 and <= 3) => [hour + Noon],
        (PartOfDay.Afternoon, >= 1 and <= 8) => [hour + Noon],
        (PartOfDay.Afternoon, >= 9 and < Noon) => [hour + Noon, hour],
        (PartOfDay.Night, >= 6 and < Noon) => [hour + Noon],
        (PartOfDay.Night, >= 6 + Noon) => [hour],
        (PartOfDay.SecondHalf, >= 1 and < Noon) => [hour + Noon],
        (PartOfDay.Afternoon or PartOfDay.SecondHalf, >= Noon) => [hour],
        _ => [],
    };

    /// <summary>"Mañana" alone is tomorrow, and "más tarde" is no afternoon.</summary>
    [GeneratedRegex(
        @"\b(?:a |a la |al )?(?<part>medianoche|media noche|meia[- ]noite)\b|"
        + @"\b(?:(?:na|no|en la|en el|por la|a la) (?:parte|periodo|turno) )?(?:(?:al |ao |a |no )?(?:fin(?:al)?|fim|comienzo|comeco|inicio) (?=de |da ))?(?:(?:por|en|a|de|da|na|pela|durante|ya|ja) )?(?:la |a )?(?<!\bma?i?s )"
        + "(?<part>tarde|tardecita|tardinha|tardezinha|noche|nochecita|noite|noitinha|madrugada|manha|manhazinha)\\b|"
        + @"\b(?:por|en|a|durante|de) la (?<part>manana|mananita)\b|"
        + @"(?<=\b(?:hoy|manana|[0-9]/[0-9]{1,2}(?:/[0-9]{2,4})?|" + DateWords.Weekday + "|" + DateWords.Month + @"),? )de (?<part>manana)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();
}
