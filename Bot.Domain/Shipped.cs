using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>
/// Small tables that ship inside the program: comma-separated, a header line; a cell that holds commas stands between double quotes, and
/// holds none itself. A line that begins with # tells where the data are from.
/// </summary>
internal static partial class Shipped
{
    /// <summary>The lines below the header, cut at the commas.</summary>
    public static IReadOnlyList<string[]> Rows(string file) => [.. Lines(file).Skip(1)];

    /// <summary>The lines below the header, each cell by the name that the header gives it.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string file)
    {
        var lines = Lines(file);
        return [.. lines.Skip(1).Select(
            line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal))];
    }

    private static string[][] Lines(string file)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"'{file}' is not embedded.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => Cells(line.TrimEnd('\r'))),
        ];
    }

    private static string[] Cells(string line) => line.Contains('"', StringComparison.Ordinal)
        ? [.. Comma().Split(line).Select(cell => cell.Trim('"'))]
        : line.Split(',');

    /// <summary>With an even number of quotes behind it.</summary>
    [GeneratedRegex(
        """,(?=(?:[^"]*"[^"]*")*[^"]*$)""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Comma();
}
