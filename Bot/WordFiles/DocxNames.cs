using System.Collections.Frozen;
using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>
/// Names of elements as the standard writes them ("w:p"), whatever prefix a file uses and whether it follows the transitional or the
/// strict form of ISO/IEC 29500, whose namespaces differ.
/// </summary>
internal static class DocxNames
{
    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = "w:",
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = "w:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14:",
        ["http://schemas.microsoft.com/office/word/2015/wordml/symex"] = "w16se:",
        ["http://schemas.openxmlformats.org/drawingml/2006/picture"] = "pic:",
        ["http://purl.oclc.org/ooxml/drawingml/picture"] = "pic:",
        ["http://schemas.openxmlformats.org/drawingml/2006/chart"] = "c:",
        ["http://purl.oclc.org/ooxml/drawingml/chart"] = "c:",
        ["http://schemas.microsoft.com/office/drawing/2014/chartex"] = "c:",
        ["http://schemas.openxmlformats.org/drawingml/2006/diagram"] = "dgm:",
        ["http://purl.oclc.org/ooxml/drawingml/diagram"] = "dgm:",
        ["urn:schemas-microsoft-com:vml"] = "v:",
        ["urn:schemas-microsoft-com:office:office"] = "o:",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>"w:p"; empty for an element of a namespace that says nothing about text.</summary>
    public static string NameOf(XElement element) =>
        Prefixes.TryGetValue(element.Name.NamespaceName, out var prefix) ? prefix + element.Name.LocalName : "";

    /// <summary>The first child of a name; null where there is none, or no parent.</summary>
    public static XElement? Child(this XElement? parent, string name) => parent?.Elements().FirstOrDefault(child => NameOf(child) == name);

    /// <summary>The value of an attribute by its local name; null where there is none, or no element.</summary>
    public static string? Stated(this XElement? element, string localName) =>
        element?.Attributes()
            .FirstOrDefault(attribute => attribute.Name.LocalName == localName && !attribute.IsNamespaceDeclaration)?.Value;

    /// <summary>What a switch such as w:b says: without a value it is on (ISO/IEC 29500-1, ST_OnOff); null where it is not there.</summary>
    public static bool? IsOn(this XElement? element) => element is null ? null : Stated(element, "val") is null or "1" or "true" or "on";

    /// <summary>Whether an element says how something looks or behaves, not what is written: "w:pPr", "w:sdtPr", "m:fPr".</summary>
    public static bool IsProperties(string name) => name.EndsWith("Pr", StringComparison.Ordinal);
}
