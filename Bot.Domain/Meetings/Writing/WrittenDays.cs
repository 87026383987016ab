using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>How the dates of a text belong together.</summary>
internal enum Connection
{
    /// <summary>There is one.</summary>
    None,

    /// <summary>"Del 14 al 16".</summary>
    To,

    /// <summary>"14, 15 y 16".</summary>
    And,

    /// <summary>"14 o 15".</summary>
    Or,
}

/// <summary>The dates of a text with their days and months, and how they belong together.</summary>
/// <param name="HasArticle">"El 16": a figure alone is a day.</param>
/// <param name="IsEachWhole">"14/12, 15/12 y 16/12": each says its month itself, though it is the same one.</param>
internal sealed partial record WrittenDays(ImmutableArray<DatePart> Parts, Connection Connection, bool HasArticle, bool IsEachWhole)
{
    private const int Most = 12;

    /// <summary>From so many months back on, a new year begins between two dates, rather than that they are in the wrong order.</summary>
    private const int OverNewYear = 7;

    /// <summary>Null where words remain that belong to no date, or the dates stand beside each other without a word.</summary>
    public static WrittenDays? TakeFrom(Rest rest, bool isBetween)
    {
        rest.Replace(FirstOf(), "1 de");
        rest.Replace(ShortRange(), "${from} al ${to}");
        rest.Replace(Dash(), " al ");
        rest.Replace(DashBetweenMonths(), " al ");
        var matches = DatePart.In(rest.Text);
        var gaps = Gaps(rest.Text, matches);
        if (matches.Count > Most || !Ends().IsMatch(gaps[0]) || !Ends().IsMatch(gaps[^1])
            || ConnectionOf(gaps[1..^(matches.Count == 0 ? 0 : 1)], isBetween) is not { } connection)
        {
            return null;
        }

        DatePart[] parts = [.. matches.Select(DatePart.Of)];
        var isEachWhole = parts.Length > 1 && parts.All(part => part is { Day: not null, Month: { } month } && month == parts[0].Month);
        return new(Filled(parts), connection, Article().IsMatch(gaps[0]), isEachWhole);
    }

    /// <summary>"30 de diciembre al 2 de enero": between the two a year begins. False where one of them says no month.</summary>
    public static bool IsNewYearBetween(DatePart first, DatePart later) => first.Month - later.Month >= OverNewYear;

    private static string[] Gaps(string text, MatchCollection matches)
    {
        var gaps = new string[matches.Count + 1];
        var end = 0;
        for (var index = 0; index < matches.Count; index++)
        {
            gaps[index] = text[end..matches[index].Index];
            end = matches[index].Index + matches[index].Length;
        }

        gaps[^1] = text[end..];
        return gaps;
    }

    private static Connection? ConnectionOf(string[] gaps, bool isBetween)
    {
        var found = gaps.Select(gap => Fillers().Replace(gap, " ").Trim() switch
        {
            "al" or "a" or "hasta" or "ate" => Connection.To,
            "y" or "e" => isBetween ? Connection.To : Connection.And,
            "," => Connection.And,
            "o" or "ou" => Connection.Or,
            _ => Connection.None,
        }).Distinct().ToArray();
        return found switch
        {
            [] => Connection.None,
            [Connection.None] => null,
            [var only] when only != Connection.To || gaps.Length == 1 => only,
            _ => null,
        };
    }

    /// <summary>
    /// "14 al 16 de octubre de 2026": what a date leaves out, its neighbour says. "28 de diciembre al 3 de enero de 2027": the first one
    /// is of the year before.
    /// </summary>
    private static ImmutableArray<DatePart> Filled(DatePart[] parts)
    {
        for (var index = parts.Length - 2; index >= 0; index--)
        {
            var next = parts[index + 1];
            var filled = parts[index] with { Month = parts[index].Month ?? next.Month };
            parts[index] = filled with { Year = filled.Year ?? (IsNewYearBetween(filled, next) ? next.Year - 1 : next.Year) };
        }

        for (var index = 1; index < parts.Length; index++)
        {
            var before = parts[index - 1];
            var following = IsNewYearBetween(before, parts[index]) ? before.Year + 1 : before.Year;
            parts[index] = parts[index] with { Year = parts[index].Year ?? following };
        }

        return [.. parts];
    }

    [GeneratedRegex(
        @"\b(?:primero|primeiro|uno) de(?= " + DateWords.Month + @"\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex FirstOf();

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<from>[0-9]{1,2})-(?<to>[0-9]{1,2})(?=/| (?:de |do |del )?" + DateWords.Month + @"\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ShortRange();

    [GeneratedRegex(
        @"(?<=[0-9a-z]) +[-\u2013\u2014] +(?=[0-9a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Dash();

    /// <summary>"28/12-3/1", "25 dic-2 ene".</summary>
    [GeneratedRegex(
        @"(?<=[0-9]/[0-9]{1,4}|" + DateWords.Month + @"\.?|" + DateWords.Month + @"\.? (?:de |del )?[12][0-9]{3})-"
        + "(?=[0-9]{1,2}(?:/| (?:de |do |del )?" + DateWords.Month + @"\b))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex DashBetweenMonths();

    /// <summary>Nothing but words that belong to any date, before and behind it.</summary>
    [GeneratedRegex(
        @"^(?:[ .,;:()!?\-]|\b(?:de|del|do|da|el|la|los|las|o|os|a|as|en|em|no|na|nos|nas|para|por|dias?|mes|fecha|data|con|com|al|ao|e|y|que)\b)*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:el|del|dia|dias|no|o)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Article();

    [GeneratedRegex(
        @"\b(?:el|del|de|do|los|os|dias?)\b|(?<=\b(?:a|e|ate|y|ou) )o\b|,(?= *(?:y|e|o|ou)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Fillers();
}
