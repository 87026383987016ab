using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>
/// Finds a mail address or a phone number in words that everybody reads. Amounts, dates and years are none; eight figures in two groups may
/// be «1200-1500 personas», so that a number without a plus or an area code counts only where a word announces it.
/// </summary>
public static partial class WordsToReach
{
    /// <summary>With its area code (ITU-T E.164 national numbering plans).</summary>
    private const int WithArea = 10;

    private const int WithMark = 8;

    private const int Announced = 6;

    private const int Longest = 15;

    /// <summary>How far in front of a number the word stands that announces it.</summary>
    private const int Before = 25;

    public static bool Are(string text)
    {
        var rest = NoPhone().Replace(text, "#");
        return ContactReader.Mail().IsMatch(text) || SpokenMail().IsMatch(text)
            || ContactReader.Phone().Matches(rest).Any(match => IsPhone(rest, match));
    }

    private static bool IsPhone(string text, Match match)
    {
        var (written, digits) = (match.Value, match.Value.Count(char.IsAsciiDigit));
        var front = text[Math.Max(0, match.Index - Before)..match.Index];
        return digits <= Longest && !Years().IsMatch(written)
            && ((digits >= Announced && Announcement().IsMatch(front))
                || (digits >= WithMark && written[0] is '+' or '(')
                || (digits >= WithArea && !written.Contains(" - ", StringComparison.Ordinal) && !front.EndsWith('-') && !front.EndsWith('$')));
    }

    /// <summary>«1.200.000,50», «12/03/2021», «30-12345678-9» (a tax number).</summary>
    [GeneratedRegex(
        @"(?<![\d.,+])\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?(?![\d\-])|(?<!\d)\d{1,2}[./\-]\d{1,2}[./\-](?:\d{2}){1,2}(?!\d)|(?<!\d)\d{2}-\d{8}-\d(?!\d)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NoPhone();

    [GeneratedRegex(
        @"^\(?(?:(?:19|20)\d{2}\D*)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Years();

    /// <summary>«escribir a juan arroba rosario punto gob».</summary>
    [GeneratedRegex(
        @"\b[\w.]+ ?\(?arroba\)? ?[\w.]+ ?(?:\.|\(?\b(?:punto|ponto)\b\)?) ?\w+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex SpokenMail();

    [GeneratedRegex(
        @"\b(?:tel|tels|tel[eé]fonos?|telefones?|fones?|cel|celular(?:es)?|m[oó]vil|whats\s?app|wpp|zap|fax|llam(?:ar|e|en|ando)|lig(?:ar|ue|uem))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Announcement();
}
