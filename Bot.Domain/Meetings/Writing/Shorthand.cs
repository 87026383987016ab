using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Spells out what people shorten on phones, so that every reader sees one form.</summary>
internal static partial class Shorthand
{
    private static readonly string[] Weekdays = ["segunda", "terca", "quarta", "quinta", "sexta"];

    /// <param name="text">Folded, in one line.</param>
    public static string Spell(string text)
    {
        var spelled = NotBefore().Replace(HourBehindDay().Replace(text, " "), "despues de ");
        spelled = NotAfter().Replace(spelled, "antes de ");
        spelled = NumberedWeekday().Replace(spelled, match => Weekdays[match.Groups["number"].Value[0] - '2'] + "-feira");
        spelled = OrdinalBeforeSlash().Replace(spelled, "");
        spelled = HourRange().Replace(spelled, " a ");
        spelled = SpacedSlash().Replace(spelled, "/");
        spelled = HourOfPlace().Replace(spelled, "h ");
        spelled = FromTo().Replace(spelled, "");
        spelled = Minutes().Replace(spelled, "");
        spelled = Next().Replace(spelled, "proximo");
        spelled = ThisNight().Replace(spelled, "hoy a la ${part}");
        return Today().Replace(spelled, "hoje").Replace('\u2013', '-').Replace('\u2014', '-');
    }

    /// <summary>"2026-10-16T10:00".</summary>
    [GeneratedRegex(
        "(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})t(?=[0-9]{2}:)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourBehindDay();

    /// <summary>"No antes del 18/12", "não pode ser antes do dia 18".</summary>
    [GeneratedRegex(
        @"\b(?:no|nao|nunca|jamais) (?:(?:puede|pode|puedo|posso|podemos)(?: ser)? |sera |seria |ser )?antes (?:del?|do|de o|que el|que o) (?:el |dia )?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NotBefore();

    /// <summary>"No después del 18/12", "não depois de 18/12".</summary>
    [GeneratedRegex(
        @"\b(?:no|nao|nunca|jamais) (?:(?:puede|pode|puedo|posso|podemos)(?: ser)? |sera |seria |ser )?(?:despues|depois|mas tarde|mais tarde) (?:del?|do|de o|que el|que o|que) (?:el |dia )?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NotAfter();

    /// <summary>"5ª feira".</summary>
    [GeneratedRegex(@"\b(?<number>[2-6])\.?a?[- ]?feira\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NumberedWeekday();

    /// <summary>"1º/11", "1°/11", "1ro/11".</summary>
    [GeneratedRegex(
        @"(?<=\b1)(?:\.?o|\u00b0|ero|er|ro)(?=/)|(?<=[0-9])\u00b0",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex OrdinalBeforeSlash();

    /// <summary>"9-12hs", "9h-12h".</summary>
    [GeneratedRegex(
        @"(?<=(?:^|[ (])[0-9]{1,2}(?:hs|h|[:.][0-9]{2})?) ?-(?= ?[0-9]{1,2}(?:[:.][0-9]{2})? ?(?:horas?|hrs|hs|h)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourRange();

    /// <summary>"14h30min".</summary>
    [GeneratedRegex("(?<=h[0-9]{2}) ?m(?:in)?\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Minutes();

    [GeneratedRegex("(?<=[0-9]) ?/ ?(?=[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex SpacedSlash();

    /// <summary>"10 hora argentina".</summary>
    [GeneratedRegex(
        @"(?<=(?:^|[^/.\-0-9])[0-9]{1,2}) (?=hora [a-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourOfPlace();

    /// <summary>"Desde el 14 hasta el 16".</summary>
    [GeneratedRegex(
        @"\bdesde (?=(?:el )?(?:dia )?[0-9]{1,2}\b.*\b(?:hasta|ate|al)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\bprox\b\.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Next();

    /// <summary>"Esta noche", "hoje de noite": of today.</summary>
    [GeneratedRegex(
        @"\b(?:hoy |hoje )?(?:n?esta) (?<part>noche|noite|tarde|tardecita|madrugada|manana|manha)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ThisNight();

    [GeneratedRegex(@"\bhj\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Today();
}
