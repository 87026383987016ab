using System.Text.RegularExpressions;

namespace Bot.Domain.Contacts;

/// <summary>
/// Words of one side that the other reads before both agreed: they hold no name of a person of either side, no address and no number.
/// </summary>
public static partial class NamelessWords
{
    /// <summary>Most words.</summary>
    public const int Most = 60;

    private const int ShortestName = 3;

    /// <summary>
    /// Refuses as <see cref="LongText.Parse"/>, and with NamesSomebody: a mail or web address, an account, seven digits or more, also
    /// over several lines or in words, a person by title or asked for by name, one of the names with a capital letter, or two of them. Two
    /// years are no number. What else names somebody is for whoever passes the words on to see.
    /// </summary>
    /// <param name="names">Of the people of both sides, whole; parts of fewer than three letters do not count.</param>
    /// <param name="cities">What is no name of a person, whoever has it.</param>
    public static Parsed<LongText> Parse(string text, IEnumerable<string> names, IEnumerable<string> cities)
    {
        var read = LongText.Parse(text, Most);
        return read.IsValid && (HoldsAddress().IsMatch(read.Value.Text) || HoldsPerson().IsMatch(read.Value.Text) || Names(read.Value.Text, names, cities))
            ? RefusalCode.NamesSomebody
            : read;
    }

    private static bool Names(string text, IEnumerable<string> names, IEnumerable<string> cities)
    {
        var forbidden = names.SelectMany(Folding.Words).Where(part => part.Length >= ShortestName)
            .Except(cities.SelectMany(Folding.Words)).ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words().EnumerateMatches(text))
        {
            var written = text.Substring(word.Index, word.Length);
            if (Folding.Words(written) is [var folded] && forbidden.Contains(folded))
            {
                _ = found.Add(folded);
                if (char.IsUpper(written[0]))
                {
                    return true;
                }
            }
        }

        return found.Count > 1;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"@|\barroba\b|https?://|\bwww\.|\bt\.me/"
            + @"|(?<![0-9])(?!(?:19|20)[0-9]{2}\s?[\-/]?\s?(?:19|20)[0-9]{2}(?![0-9]))[0-9](?:[\s().\-/]{0,3}[0-9]){6,}"
            + @"|(?:\b(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|zero|um|dois|três|quatro|sete|oito|nove|meia)\b[\s,.\-]*){7,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoldsAddress();

    /// <summary>«Sra. Gómez», «pregunten por Marta Gómez».</summary>
    [GeneratedRegex(
        @"\b(?:[Ss]ra?|[Dd]ra?|[Ll]ic|[Ii]ng|[Pp]rof[a]?|[Aa]rq)\.\s*\p{Lu}\p{Ll}"
            + @"|\b[Pp](?:regunt|ergunt)\p{L}+\s+(?:por|pela|pelo)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoldsPerson();
}
