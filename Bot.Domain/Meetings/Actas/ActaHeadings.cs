using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Domain.Practices.Import;

namespace Bot.Domain.Meetings.Actas;

/// <summary>What a line of a written acta is.</summary>
internal enum ActaLine
{
    Text,

    /// <summary>The heading of a point of the temario.</summary>
    Point,

    /// <summary>The heading of something that is not in the temario.</summary>
    Foreign,

    /// <summary>The heading of what the bot itself puts after the points.</summary>
    End,
}

/// <summary>
/// Finds the headings in a written acta. A point is begun by its name, or by its number, alone or before its name. Where the words after
/// a number are others, the number decides, but only where it goes up and has text below: texts hold numbered lists, too. Where the
/// names of points are headings by their form, nothing else is one.
/// </summary>
internal sealed partial class ActaHeadings(IReadOnlyList<WrittenLine> lines, IReadOnlyList<PointName> points, ActaFrame frame)
{
    /// <summary>A longer line is a sentence.</summary>
    private const int MostWords = 16;

    /// <summary>Shorter words are in many titles.</summary>
    private const int TellingLetters = 4;

    private readonly string[][] _words = [.. lines.Select(line => Folding.Words(line.Text).ToArray())];

    private readonly string[][][] _titles = [.. points.Select(
        point => point.Titles.Select(title => Folding.Words(title).ToArray()).ToArray())];

    /// <summary>Of each line what it is, and the id of the point that it begins.</summary>
    public (ActaLine Kind, string? Point)[] Read()
    {
        int?[] named = [.. Enumerable.Range(0, lines.Count).Select(Named)];
        var isStyled = Enumerable.Range(0, lines.Count).Any(at => lines[at].HeadingLevel > 0 && named[at] is not null);
        var lastNamed = Array.FindLastIndex(named, point => point is not null);
        var (read, highest) = (new (ActaLine, string?)[lines.Count], 0);
        for (var at = 0; at < lines.Count; at++)
        {
            var (kind, point) = isStyled ? ByForm(at, named[at])
                : named[at] is { } begun ? (ActaLine.Point, begun)
                : at > lastNamed && IsEnd(at) ? (ActaLine.End, (int?)null)
                : ByNumber(at, named, highest);
            highest = kind == ActaLine.Foreign ? NumberOf(at) ?? highest : point + 1 ?? highest;
            read[at] = (kind, kind == ActaLine.Point ? points[point!.Value].Id : null);
        }

        return read;
    }

    private (ActaLine Kind, int? Point) ByForm(int at, int? named) =>
        lines[at].HeadingLevel == 0 ? (ActaLine.Text, null)
        : named is not null ? (ActaLine.Point, named)
        : IsEnd(at) ? (ActaLine.End, null)
        : NumberOf(at) is { } number && number <= points.Count ? (ActaLine.Point, number - 1)
        : (ActaLine.Foreign, null);

    private (ActaLine Kind, int? Point) ByNumber(int at, int?[] named, int highest) =>
        NumberOf(at) is not { } number || number <= highest || !HasTextBelow(at, named) ? (ActaLine.Text, null)
        : number > points.Count ? (ActaLine.Foreign, null)
        : named.Contains(number - 1) ? (ActaLine.Text, null)
        : (ActaLine.Point, number - 1);

    private bool IsEnd(int at) => frame.Ends.Any(end => _words[at].SequenceEqual(Folding.Words(end)));

    private bool HasTextBelow(int at, int?[] named)
    {
        var below = Array.FindIndex(_words, at + 1, words => words.Length > 0);
        return below >= 0 && named[below] is null && NumberOf(below) is null;
    }

    /// <summary>
    /// The point that a line names, counted from 0: by its whole name, or by its number with nothing, or some of the name, after it.
    /// </summary>
    private int? Named(int at)
    {
        string[] words = [.. _words[at].SkipWhile(word => word is "punto" or "ponto")];
        var byName = Array.FindIndex(_titles, titles => titles.Any(title => title.Length > 0
            && (_words[at].SequenceEqual(title) || (IsFigure(words) && words.Skip(1).SequenceEqual(title)))));
        return byName >= 0 ? byName
            : IsFigure(words) && int.Parse(words[0], CultureInfo.InvariantCulture) is var number && number <= points.Count
                && (words.Length == 1 || (NumberOf(at) == number && Resembles(words[1..], number - 1)))
                ? number - 1
            : null;
    }

    private bool Resembles(string[] words, int point) => _titles[point].Any(title =>
        title.Take(words.Length).SequenceEqual(words) || title.Intersect(words).Any(word => word.Length >= TellingLetters));

    private static bool IsFigure(string[] words) =>
        words.Length > 0
            && words[0].Length <= 2
            && words[0].All(char.IsAsciiDigit)
            && int.Parse(words[0], CultureInfo.InvariantCulture) > 0;

    /// <summary>"3. Ferias" gives 3; null for what is no short line with a number and a sign before its words.</summary>
    private int? NumberOf(int at) =>
        _words[at].Length <= MostWords && Numbered().Match(lines[at].Text) is { Success: true } match
        && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? number
            : null;

    [GeneratedRegex(
        @"\A\s*(?:punto|ponto)?\s*(?<number>[0-9]{1,2})\s*[-.):º°–—]+\s*\p{L}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Numbered();
}
