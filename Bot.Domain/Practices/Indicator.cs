using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>A measured result: «300 créditos», «Ventas: +30 %».</summary>
/// <param name="Name">What was measured, 2 to 80 characters.</param>
/// <param name="Value">The figure as it was written, with sign, currency and scale.</param>
/// <param name="Unit">What follows the figure, such as "%"; may be empty.</param>
public sealed partial record Indicator(string Name, string Value, string Unit)
{
    public const int Most = 5;

    public const int ShortestName = 2;

    public const int LongestName = 80;

    private const int LongestUnit = 40;

    /// <summary>
    /// One a line, or between semicolons: name and figure on either side. Refuses with Empty, TooMany (5), IndicatorUnclear (no figure,
    /// no name, or the figure in the middle of a sentence); the latter names the line, from 1.
    /// </summary>
    public static Parsed<ImmutableArray<Indicator>> ParseAll(string text) => WrittenLines.Read(text, Most, Parse);

    /// <summary>A single one. Refuses as <see cref="ParseAll"/>, and more than one with TooMany.</summary>
    public static Parsed<Indicator> ParseOne(string text) => WrittenLines.Read(text, most: 1, Parse).Select(only => only[0]);

    private static Parsed<Indicator> Parse(string line)
    {
        var match = line.Length > Patterns.LongestShortAnswer || Links.Hold(line) ? Match.Empty : NameFirst().Match(line);
        match = match.Success || line.Length > Patterns.LongestShortAnswer ? match : FigureFirst().Match(line);
        var (name, unit) = (match.Groups["name"].Value.Trim(' ', ':', '=', '-', '–'), match.Groups["unit"].Value.Trim(' ', '.'));
        return match.Success && name.Length is >= ShortestName and <= LongestName && name.Any(char.IsLetter) && unit.Length <= LongestUnit
            ? new Indicator(name, match.Groups["value"].Value.Trim(), unit)
            : RefusalCode.IndicatorUnclear;
    }

    private const string Figure = @"(?:[+\-−±] ?)?(?:(?:R\$|US\$|U\$S|\$U|\$|€|USD|BRL|ARS|EUR) ?)?[0-9](?:[0-9.,]*[0-9])?(?: (?:mil millones|mil|millones|millón|milhões|milhão|mi)\b)?";

    private const string Range = "(?:(?:de|del|entre) )?" + Figure + "(?: (?:a|y|e|hasta|até) " + Figure + ")?";

    /// <summary>«Ventas: +30 %», «Puestos: de 20 a 80», «Empleos creados 45».</summary>
    [GeneratedRegex(
        "^(?<name>[^:=0-9]+?)(?: ?[:=] ?(?<value>" + Range + ")(?<unit>[^0-9]*)| (?<value>" + Figure + ") ?(?<unit>%?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NameFirst();

    /// <summary>«300 créditos», «97 % de devolución».</summary>
    [GeneratedRegex(
        "^(?<value>" + Figure + ") ?(?<unit>%?)(?: (?:de|del|da|do))? (?<name>[^0-9:=]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex FigureFirst();
}
