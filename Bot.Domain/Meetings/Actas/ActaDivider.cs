using System.Collections.Immutable;
using Bot.Domain.Practices.Import;

namespace Bot.Domain.Meetings.Actas;

/// <summary>A point as a written acta names it.</summary>
/// <param name="Titles">In each language.</param>
/// <param name="Said">What the bot itself says under it, such as that there is no text yet: no words of the point.</param>
public sealed record PointName(string Id, ImmutableArray<string> Titles, ImmutableArray<string> Said);

/// <summary>What an acta that the bot made says around its points, in each language: none of it is taken for a point's text.</summary>
public sealed record ActaFrame
{
    /// <summary>The first line of the whole.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>How many lines follow it before the first point.</summary>
    public int HeadLines { get; init; }

    /// <summary>Headings of what follows the points.</summary>
    public ImmutableArray<string> Ends { get; init; } = [];

    /// <summary>Lines under those headings.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>That the next meeting goes on with a point, as its last line.</summary>
    public ImmutableArray<string> GoesOn { get; init; } = [];
}

/// <summary>A whole acta as its points' texts.</summary>
/// <param name="Outcomes">By the id of the point; points of which nothing was said are not in it.</param>
/// <param name="Unfinished">Ids of the points of which it says that the next meeting goes on with them.</param>
/// <param name="LeftOut">Lines with words that belong to no point, in their order.</param>
public sealed record DividedActa(
    ImmutableDictionary<string, string> Outcomes, ImmutableHashSet<string> Unfinished, ImmutableArray<string> LeftOut);

/// <summary>
/// Divides a written acta among the points of its temario, each of which begins with a heading (<see cref="ActaHeadings"/>).
/// </summary>
public static class ActaDivider
{
    private const string NumberStart = "utdel";

    /// <param name="points">In the order of the temario; numbers count from 1.</param>
    public static DividedActa Divide(IReadOnlyList<WrittenLine> lines, IReadOnlyList<PointName> points, ActaFrame frame)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(frame);
        var headings = new ActaHeadings(lines, points, frame).Read();
        var head = HeadOf(lines, frame);
        var texts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var leftOut = ImmutableArray.CreateBuilder<string>();
        var open = (string?)null;
        for (var at = 0; at < lines.Count; at++)
        {
            var (kind, point) = headings[at];
            open = kind == ActaLine.Text ? open : point;
            if (kind == ActaLine.Point)
            {
                _ = texts.TryAdd(open!, []);
            }
            else if (open is not null)
            {
                texts[open].Add(lines[at].Text);
            }
            else if (kind != ActaLine.End && at >= head && Cleaning.IsReadable(lines[at].Text) && !IsOurs(lines[at].Text, frame))
            {
                leftOut.Add(lines[at].Text.Trim());
            }
        }

        var read = points.Where(point => texts.ContainsKey(point.Id))
            .Select(point => (point.Id, Read: WordsOf(texts[point.Id], point, frame)))
            .ToArray();
        return new(
            read.Where(one => Cleaning.IsReadable(one.Read.Text)).ToImmutableDictionary(one => one.Id, one => one.Read.Text),
            [.. read.Where(one => one.Read.GoesOn).Select(one => one.Id)],
            leftOut.ToImmutable());
    }

    /// <summary>How many lines at the beginning are the head that the bot wrote.</summary>
    private static int HeadOf(IReadOnlyList<WrittenLine> lines, ActaFrame frame)
    {
        int[] readable = [.. Enumerable.Range(0, lines.Count).Where(at => Cleaning.IsReadable(lines[at].Text)).Take(frame.HeadLines + 1)];
        return readable.Length > 0 && IsOneOf(lines[readable[0]].Text, frame.Titles) ? readable[^1] + 1 : 0;
    }

    /// <summary>Also a decision that stands differently by now begins with its number.</summary>
    private static bool IsOurs(string line, ActaFrame frame) =>
        IsOneOf(line, frame.Lines) || Folding.Words(line) is [NumberStart, _, _, ..];

    private static (string Text, bool GoesOn) WordsOf(List<string> lines, PointName point, ActaFrame frame)
    {
        string[] words = [.. lines.SkipWhile(line => !Cleaning.IsReadable(line) || IsOneOf(line, point.Said))];
        var last = Array.FindLastIndex(words, line => Cleaning.IsReadable(line));
        var goesOn = last >= 0 && IsOneOf(words[last], frame.GoesOn);
        return (string.Join('\n', goesOn ? words[..last] : words), goesOn);
    }

    private static bool IsOneOf(string line, ImmutableArray<string> known) =>
        Folding.Words(line) is { Count: > 0 } words && known.Any(one => words.SequenceEqual(Folding.Words(one)));
}
