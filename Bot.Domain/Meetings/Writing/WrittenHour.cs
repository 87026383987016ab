using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>What a text says about the hour.</summary>
/// <param name="Times">The hour; two where it may be in the morning or in the afternoon; none where it is said but not clear.</param>
/// <param name="Question">Null where the hour is clear.</param>
internal sealed partial record WrittenHour(IReadOnlyList<LocalTime> Times, DateQuestionCode? Question)
{
    /// <summary>Hours up to this one are said of the morning and of the afternoon alike.</summary>
    private const int LastUnsaid = 7;

    private const int Noon = 12;

    private static readonly WrittenHour Unclear = new([], DateQuestionCode.HourUnclear);

    /// <summary>Null where no hour is written.</summary>
    public static WrittenHour? TakeFrom(Rest rest)
    {
        if (rest.Take(Midday()) is { } midday)
        {
            return new([new LocalTime(Noon, midday.Groups["half"].Success ? 30 : 0)], null);
        }

        Match[] marked = [.. Written().Matches(rest.Text).Where(IsMarked)];
        var hour = marked switch
        {
            [] => null,
            [var only] => TakeOnly(rest, only),
            [var first, var last, ..] => TakeTwo(rest, first, last, marked.Length),
        };
        return rest.Takes(PartOfDay()) ? hour ?? Unclear : hour;
    }

    private static bool IsMarked(Match match) =>
        match.Groups["lead"].Success || match.Groups["unit"].Success || match.Groups["part"].Success || match.Groups["more"].Success
        || (match.Groups["minute"].Success && match.Groups["between"].Value is ":" or "h" or "hs");

    /// <summary>"De 10 a 12 hs": only the second is marked.</summary>
    private static WrittenHour TakeOnly(Rest rest, Match only)
    {
        var before = Beginning().Match(rest.Text[..only.Index]);
        var start = before.Success ? before.Index : only.Index;
        rest.Cut(start, only.Index + only.Length);
        return before.Success && Read(before.Groups["hour"].Value, "", "", "") is { Times: [_, ..] } first
            ? first with { Question = DateQuestionCode.TwoHours }
            : Read(only);
    }

    private static WrittenHour TakeTwo(Rest rest, Match first, Match last, int count)
    {
        var between = rest.Text[(first.Index + first.Length)..last.Index] + " " + last.Groups["lead"].Value;
        rest.Cut(first.Index, last.Index + last.Length);
        return count == 2 && UpTo().IsMatch(between) && Read(first) is { Times: [_, ..] } read
            ? read with { Question = DateQuestionCode.TwoHours }
            : Unclear;
    }

    private static WrittenHour Read(Match match) =>
        Read(match.Groups["hour"].Value, match.Groups["minute"].Value, match.Groups["more"].Value, match.Groups["part"].Value);

    private static WrittenHour Read(string hourText, string minuteText, string more, string part)
    {
        var hour = DateWords.CountOf(hourText);
        var minute = minuteText.Length > 0 ? DateWords.Number(minuteText) : MinutesOf(more);
        return minute > 59 || OfDay(hour, part) is not { } ofDay ? Unclear
            : part.Length == 0 && hourText[0] != '0' && hour is >= 1 and <= LastUnsaid
                ? new([new LocalTime(hour + Noon, minute), new LocalTime(hour, minute)], DateQuestionCode.MorningOrAfternoon)
                : new([new LocalTime(ofDay, minute)], null);
    }

    private static int MinutesOf(string more) => more switch
    {
        "" => 0,
        _ when more.EndsWith("media", StringComparison.Ordinal) || more.EndsWith("meia", StringComparison.Ordinal) => 30,
        _ => 15,
    };

    /// <summary>0 to 23; null where the part of the day does not fit the hour.</summary>
    private static int? OfDay(int hour, string part) => part.Trim() switch
    {
        "" => hour < 24 ? hour : null,
        var morning when morning.StartsWith('a') || morning.Contains("man", StringComparison.Ordinal) || morning.EndsWith("madrugada", StringComparison.Ordinal) =>
            hour < Noon ? hour : null,
        var night when night.EndsWith("noche", StringComparison.Ordinal) || night.EndsWith("noite", StringComparison.Ordinal) =>
            hour is >= 6 and < Noon ? hour + Noon : hour is >= 18 and < 24 ? hour : null,
        _ => hour < Noon ? hour + Noon : hour < 24 ? hour : null,
    };

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<lead>\b(?:a partir de las |a partir das |desde las |a las |a la |de las |as |das ))?(?<![a-z])(?<hour>" + DateWords.Count + @")(?![0-9])(?!(?!h|[ap]\.? ?m\b)[a-z])"
        + @"(?:(?<between>[:.]|hs|h)(?<minute>[0-9]{2})(?![0-9/]))?(?<more> (?:y|e) (?:media|meia|cuarto|quince|quinze)\b)?(?<unit> ?(?:horas?|hrs|hs|h)\b\.?)?"
        + @"(?: en punto\b| em ponto\b)?(?<part> (?:de la|por la|da|de) (?:manana|manha|tarde|noche|noite|madrugada)\b| ?[ap]\.? ?m\b\.?)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?:\b(?:de|desde) )?(?<![0-9/.\-])(?<hour>[0-9]{1,2}) ?(?:a|hasta|ate|-) ?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Beginning();

    [GeneratedRegex("^ *(?:(?:a|as|hasta|ate|las|-) *)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex UpTo();

    /// <summary>"Medio día" without an article is half a day.</summary>
    [GeneratedRegex(
        @"\b(?:(?:(?:a las|as) )?(?:12|doce|doze)(?: ?(?:horas?|hrs|hs|h))? ?\(?)?(?:(?:al|ao|del|do|de|a) )?(?:mediodia|meio[- ]dia|(?<=\b(?:al|del) )medio dia)\b\)?(?<half> [ye] (?:media|meia)\b)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Midday();

    /// <summary>A part of the day without its hour.</summary>
    [GeneratedRegex(
        @"\b(?:a |al )?(?:medianoche|media noche|meia[- ]noite)\b|\b(?:por|en|a|de|pela|na|da|durante) (?:la )?(?:tarde|noche|noite|madrugada|manha)\b|"
        + @"\b(?:por|en|a|durante) la manana\b|\bpela manha\b|\b(?:tarde|noche|noite)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex PartOfDay();
}
