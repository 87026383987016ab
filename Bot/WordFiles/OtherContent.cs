using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>Tells what of a document is no text that could be read along.</summary>
internal static class OtherContent
{
    /// <returns>Null for what says nothing by itself.</returns>
    public static LeftOut? Of(XElement element, string name) => name switch
    {
        "pic:pic" or "v:imagedata" => LeftOut.Pictures,
        "c:chart" or "dgm:relIds" or "v:textpath" => LeftOut.Drawings,
        "w:object" => IsFormula(element) ? LeftOut.Formulas : LeftOut.Objects,
        "w:commentReference" => LeftOut.Comments,
        "w:altChunk" or "w:subDoc" => LeftOut.Documents,
        _ => null,
    };

    /// <summary>Formulas of Word until 2003 and of MathType are objects of these programs.</summary>
    private static bool IsFormula(XElement element) => element.Descendants()
        .Any(inner => DocxNames.NameOf(inner) == "o:OLEObject"
            && inner.Stated("ProgID") is { } program
            && (program.StartsWith("Equation", StringComparison.OrdinalIgnoreCase) || program.Contains(
                "MathType", StringComparison.OrdinalIgnoreCase)));
}
