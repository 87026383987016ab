using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>One text of a document and how much a word in it weighs.</summary>
/// <param name="Text">As the document has it.</param>
/// <param name="Weight">Of one occurrence in a text of usual length; a mention in a long section weighs 1.</param>
/// <param name="Usual">The usual length, in words.</param>
/// <param name="Damping">How much longer texts count less per word (BM25's b, 0 to 1).</param>
/// <param name="Shown">Whether passages may be taken from it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DocumentField(string Text, float Weight, float Usual, float Damping, bool Shown)
{
    /// <summary>What one occurrence weighs in a field of a length.</summary>
    public float Of(int words) => Weight / (1 - Damping + (Damping * Math.Max(words, Usual / 2) / Usual));

    /// <summary>The texts of a document in a fixed order: the title is the first.</summary>
    public static IEnumerable<DocumentField> Of(SearchDocument document)
    {
        yield return new(document.Title, 5, 6, 0.3f, false);
        yield return new(document.OtherTitle ?? "", 3, 6, 0.3f, false);
        yield return new(document.Theme, 4, 3, 0.1f, false);
        yield return new(document.City, 4, 2, 0, false);
        yield return new(document.Summary, 2.2f, 32, 0.4f, true);
        yield return new(document.OtherSummary ?? "", 1.5f, 32, 0.4f, true);
        yield return new(document.Beneficiaries, 2, 4, 0.3f, false);
        foreach (var section in document.Sections)
        {
            yield return new(section, 1, 48, 0.5f, true);
        }

        yield return new(document.Results, 1, 12, 0.4f, true);
    }
}
