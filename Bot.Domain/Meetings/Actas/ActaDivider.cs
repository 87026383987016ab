using System.Collections.Immutable;
using System.Globalization;

namespace Bot.Domain.Meetings.Actas;

/// <summary>A whole acta as its points' texts.</summary>
/// <param name="Outcomes">By the id of the point; points of which nothing was said are not in it.</param>
/// <param name="Before">Lines with words in front of the first point, which belong to none.</param>
public sealed record DividedActa(ImmutableDictionary<string, string> Outcomes, int Before);

/// <summary>
/// Divides a written acta among the points of its temario: a line that is a point's name, or begins with its number in the temario
/// (alone or before its name), begins the text of that point.
/// </summary>
public static class ActaDivider
{
    /// <param name="points">In the order of the temario; numbers count from 1.</param>
    public static DividedActa Divide(IReadOnlyList<string> lines, IReadOnlyList<(string Id, string Title)> points)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(points);
        var texts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var (open, before) = ((string?)null, 0);
        foreach (var line in lines)
        {
            if (PointOf(line, points) is { } begun)
            {
                open = begun;
                _ = texts.TryAdd(begun, []);
            }
            else if (open is not null)
            {
                texts[open].Add(line);
            }
            else if (Cleaning.IsReadable(line))
            {
                before++;
            }
        }

        return new(
            texts.Select(pair => (pair.Key, Text: string.Join('\n', pair.Value)))
                .Where(pair => Cleaning.IsReadable(pair.Text))
                .ToImmutableDictionary(pair => pair.Key, pair => pair.Text),
            before);
    }

    private static string? PointOf(string line, IReadOnlyList<(string Id, string Title)> points)
    {
        string[] words = [.. Folding.Words(line)];
        for (var index = 0; index < points.Count; index++)
        {
            string[] title = [.. Folding.Words(points[index].Title)];
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            var isNumbered = words.Length > 0 && words[0] == number;
            if (words.SequenceEqual(title) || (isNumbered && (words.Length == 1 || words.Skip(1).SequenceEqual(title)))
                || (words is ["punto" or "ponto", var written, .. var rest] && written == number
                    && (rest.Length == 0 || rest.SequenceEqual(title))))
            {
                return points[index].Id;
            }
        }

        return null;
    }
}
