using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>An answer that holds one thing a line, or several on a line between semicolons.</summary>
internal static partial class WrittenLines
{
    /// <summary>
    /// Reads each line, without the dash or number before it. Refuses with Empty, TooMany, and what the first bad line is refused with;
    /// <see cref="Refusal.Actual"/> is then that line's number, from 1.
    /// </summary>
    /// <param name="most">Most lines, 1 or more.</param>
    public static Parsed<ImmutableArray<T>> Read<T>(string text, int most, Func<string, Parsed<T>> parse)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        string[] lines = [.. Cleaning.Paragraphs(text)
            .Split(['\n', ';'])
            .Select(line => Bullet().Replace(line.Trim(), "").Trim())
            .Where(line => Cleaning.IsReadable(line))];
        if (lines.Length > most)
        {
            return new Refusal(RefusalCode.TooMany, most, lines.Length);
        }

        var read = ImmutableArray.CreateBuilder<T>();
        foreach (var line in lines)
        {
            var parsed = parse(line);
            if (parsed.Refusal is { } refusal)
            {
                return refusal with { Actual = read.Count + 1 };
            }

            read.Add(parsed.Value);
        }

        return read.ToImmutable();
    }

    /// <summary>
    /// «- », «• », «1) », «2. »: a figure counts only with a sign and a space behind it, so that «1.200 familias» keeps its number.
    /// </summary>
    [GeneratedRegex(
        @"^(?:[-–—*•·]\s*(?=\D)|[-–—*•·]\s+|[0-9]{1,2}[.)]\s+)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Bullet();
}
