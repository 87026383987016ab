using System.Text.RegularExpressions;
using Bot.Domain.Meetings;

namespace Bot.Domain.Registers;

/// <summary>When a post says that a call opens and closes.</summary>
internal static partial class PostDates
{
    /// <summary>So many letters before a date may say what happens on it.</summary>
    private const int Before = 40;

    private static readonly string[] Ends =
        ["hasta", "ate", "cierra", "cierran", "cierre", "encerra", "encerram", "encerramento", "prazo", "plazo", "vence", "vencen", "limite", "antes del", "antes de"];

    private static readonly string[] Begins = ["abre", "abren", "abrem", "apertura", "abertura", "a partir", "desde", "inicia", "inicio", "comienza", "comeca"];

    /// <summary>To come, each null where it is not told; and what may tell it and could not be read, as it was written.</summary>
    public static (MeetingDate? Opens, MeetingDate? Closes, string? Unread) In(string text, DateScene scene)
    {
        var line = Cleaning.Line(text);
        MeetingDate? opens = null, closes = null;
        string? unread = null;
        if (Range().Match(line) is { Success: true } range)
        {
            opens = Date($"{range.Groups["first"].Value} de {range.Groups["month"].Value} {range.Groups["year"].Value}", scene);
            closes = Date($"{range.Groups["last"].Value} de {range.Groups["month"].Value} {range.Groups["year"].Value}", scene);
        }

        foreach (Match match in Day().Matches(line))
        {
            var before = Folding.Fold(line[Math.Max(0, match.Index - Before)..match.Index]);
            var (end, begin) = (Ends.Max(word => LastWord(before, word)), Begins.Max(word => LastWord(before, word)));
            if (end > begin || Moved().IsMatch(before))
            {
                closes ??= Date(match, scene);
                unread ??= closes is null ? match.Groups["day"].Value : null;
            }
            else if (begin > end)
            {
                opens ??= Date(match, scene);
                unread ??= opens is null ? match.Groups["day"].Value : null;
            }
        }

        return (opens, closes, closes is null ? unread : null);
    }

    /// <summary>Where a word begins that is not part of another one; -1 where it does not stand there.</summary>
    private static int LastWord(string text, string word)
    {
        var at = text.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))
            ? at
            : -1;
    }

    /// <summary>With its hour where that can be read; an hour of a place that is not known would be another, so that only the day is left.</summary>
    private static MeetingDate? Date(Match match, DateScene scene)
    {
        var (day, hour) = (match.Groups["day"].Value, match.Groups["hour"].Value);
        var place = match.Groups["place"].Value;
        return Relative().IsMatch(day) ? null
            : (place.Length == 0
                ? Date($"{day}{hour}", scene)
                : Date($"{day}{hour} hora de {place}", scene) ?? Date($"{day}{hour} hora de {place.Split(' ')[0]}", scene))
            ?? Date(day, scene);
    }

    /// <summary>Null where it is not one date for certain, or is over.</summary>
    private static MeetingDate? Date(string written, DateScene scene) =>
        WrittenDates.Read(written.TrimEnd(), scene).WithoutEnds().Date is { } date && scene.Refuse(date) is null ? date : null;

    [GeneratedRegex(
        @"\bdel? (?<first>\d{1,2}) (?:al|a|até) (?<last>\d{1,2}) de (?<month>\p{L}{4,10})(?: del? (?<year>\d{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Range();

    /// <summary>A day, perhaps with an hour and whose clocks show it: "20/01/2027, 23h59, horário de La Paz".</summary>
    [GeneratedRegex(
        @"(?<day>(?<![\d/])(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}[º°]? de \p{L}{4,10}(?: del? \d{4})?)(?![\d/])|\b(?:mañana|amanhã|hoy|hoje)\b)"
        + @"(?<hour>,? (?:(?:a las?|às?|as) \d{1,2}(?:[:h.]\d{2})?(?: ?h(?:s|rs|oras)?\b)?|\d{1,2}(?:[:h]\d{2}(?: ?h(?:s|rs|oras)?\b)?| ?h(?:s|rs|oras)?\b)))?"
        + @"(?:,? \(?hor(?:a|ário|ario) (?:oficial )?(?:del |de |da |do )?(?<place>\p{L}+(?: \p{L}+)?)\)?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Day();

    /// <summary>«Prorrogadas de 10/03 para »: what follows is the new date.</summary>
    [GeneratedRegex(@"\bprorrog\p{L}+\b.*\b(?:para|hasta|ate|al|ao)(?: el| o)?(?: dia)? $", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Moved();

    /// <summary>Nobody knows when a post was written.</summary>
    [GeneratedRegex(@"^\p{L}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Relative();
}
