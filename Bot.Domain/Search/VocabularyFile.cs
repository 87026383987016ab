using System.Globalization;

namespace Bot.Domain.Search;

/// <summary>The embedded data files: "key: values" lines; empty lines and lines that begin with # are skipped.</summary>
internal static class VocabularyFile
{
    public static IEnumerable<(string Key, string Values)> Entries(string name)
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream($"Search.{name}")
            ?? throw new InvalidOperationException($"The vocabulary file {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                throw new InvalidOperationException($"{name}: a line without a colon: {line}");
            }

            yield return (line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
    }

    /// <summary>A text with a number at its end ("mercado 0.7"), or 1 where there is none.</summary>
    public static (string Text, float Number) Weighted(string entry)
    {
        var space = entry.LastIndexOf(' ');
        return space > 0
            && float.TryParse(entry.AsSpan(space + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number <= 1
            ? (entry[..space].Trim(), number)
            : (entry.Trim(), 1);
    }
}
