namespace Bot.Tests.WordFiles;

/// <summary>
/// Word files that LibreOffice 7.4 (Debian) made of the pages beside them:
/// <c>soffice --headless --infilter="HTML (StarWriter)" --convert-to "docx:MS Word 2007 XML" muestra.html</c>, and amostra.html likewise.
/// </summary>
internal static class Sample
{
    /// <summary>Spanish, numbered headings, a list, a table.</summary>
    public static byte[] Muestra => Read("WordFiles/muestra.docx");

    /// <summary>Portuguese, bold lines in place of headings.</summary>
    public static byte[] Amostra => Read("WordFiles/amostra.docx");

    private static byte[] Read(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"'{name}' is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
