using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>Who did it together with the city, and with which kind of support.</summary>
/// <param name="Name">2 to 150 characters.</param>
/// <param name="Support">One or more, each once, in the list's order.</param>
public sealed partial record Partner(string Name, ImmutableArray<Support> Support)
{
    public const int Most = 20;

    private static readonly (string Beginning, string Code)[] Kinds =
    [
        ("administrativ", "administrative"), ("financ", "financial"), ("financi", "financial"), ("politic", "political"), ("tecnic", "technical"),
        ("otr", "other"), ("outr", "other"),
    ];

    private static readonly string[] Fillers =
        ["apoyo", "apoio", "asistencia", "assistencia", "ayuda", "ajuda", "y", "e", "de", "tipo", "con", "com"];

    /// <summary>
    /// One a line, or between semicolons: a name, a sign between («(», «:», «-», «,», or the words «con apoyo»), and the kinds of
    /// support, on either side. Refuses with Empty, TooMany (20), SupportUnclear (no name, or no kind behind a sign); the latter names
    /// the line, from 1.
    /// </summary>
    public static Parsed<ImmutableArray<Partner>> ParseAll(string text) => WrittenLines.Read(text, Most, Parse);

    private static Parsed<Partner> Parse(string line)
    {
        if (line.Length > Patterns.LongestShortAnswer)
        {
            return RefusalCode.SupportUnclear;
        }

        foreach (Match cut in Boundary().Matches(line))
        {
            var (before, after) = (line[..cut.Index], line[(cut.Index + cut.Length)..]);
            var made = Of(before, SupportIn(after)) ?? Of(after, SupportIn(before));
            if (made is not null)
            {
                return made;
            }
        }

        return RefusalCode.SupportUnclear;
    }

    private static Partner? Of(string name, ImmutableArray<Support> support) =>
        !support.IsEmpty
            && ShortText.Parse(
                name.Trim(' ', ',', ':', '-', '–', '(', ')'),
                PracticeRecord.ShortestBody,
                PracticeRecord.LongestBody) is { IsValid: true, Value: var partner }
        && SupportIn(partner.Text).IsEmpty
            ? new Partner(partner.Text, support)
            : null;

    /// <summary>The kinds, where a text names nothing else; else none.</summary>
    private static ImmutableArray<Support> SupportIn(string text)
    {
        var found = new SortedDictionary<int, Support>();
        foreach (var word in Folding.Words(text).Where(word => !Fillers.Contains(word)))
        {
            var kind = Kinds.FirstOrDefault(kind => word.StartsWith(kind.Beginning, StringComparison.Ordinal));
            if (kind.Code is null)
            {
                return [];
            }

            var support = Practices.Support.FromText(kind.Code);
            found[support.Order] = support;
        }

        return [.. found.Values];
    }

    [GeneratedRegex(
        @" ?[(:=,] ?| [-–—] |\s(?=(?:con|com) (?:apoyo|apoio|asistencia|assistência|ayuda|ajuda)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Boundary();
}
