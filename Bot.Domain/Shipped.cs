namespace Bot.Domain;

/// <summary>Small tables that ship inside the program: comma-separated, a header line, no quoting.</summary>
internal static class Shipped
{
    /// <summary>The lines below the header, cut at the commas.</summary>
    public static IReadOnlyList<string[]> Rows(string file)
    {
        using var stream = typeof(Shipped).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"'{file}' is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];
    }
}
