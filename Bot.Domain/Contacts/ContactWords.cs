using System.Text.RegularExpressions;

namespace Bot.Domain.Contacts;

/// <summary>Whether words hold what somebody is written to or called at: a mail address or a telephone number.</summary>
public static partial class ContactWords
{
    /// <summary>
    /// «dulces@mail.com», «dulces arroba mail punto com», «2494 567890», «cel. 44-0202», seven figures in words. What stands in
    /// <see cref="NumberedWords"/> is none, nor are two years; «tod@s» and the name of an account are none either.
    /// </summary>
    public static bool HoldsContact(string text) =>
        Mail().IsMatch(text) || HoldsNumber(NumberedWords.Without(text)) || ShortNumber().IsMatch(text);

    /// <summary>Seven figures or more, in figures or words, also over several lines.</summary>
    internal static bool HoldsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(
        @"[\p{L}\d._%+\-]+@[\p{L}\d\-]+\.\p{L}{2,}|[\p{L}\d._\-]+\s*[(\[]?\barroba\b[)\]]?\s*[\p{L}\d\-]+\s*(?:\.|\bpunto\b|\bponto\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"(?<![0-9])(?!(?:19|20)[0-9]{2}\s?[\-/]?\s?(?:19|20)[0-9]{2}(?![0-9]))[0-9](?:[\s().\-/]{0,3}[0-9]){6,}"
            + @"|(?:\b(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve"
            + @"|zero|um|dois|três|quatro|sete|oito|nove|meia)\b[\s,.\-]*){7,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Number();

    /// <summary>Of fewer figures where the word before says what they are.</summary>
    [GeneratedRegex(
        @"\b(?:tel(?:[eé]fono|efone)?|cel(?:ular)?|fone|wh?ats[\s\-]?app?|wasap|guasap|wsp|wpp|zap|llam(?:ar|e|en)|lig(?:ar|ue))\b"
            + @"[\s.:]{0,3}(?:(?:al?|para|no|o|el)\s+)?[0-9](?:[\s\-]?[0-9]){4,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex ShortNumber();
}
