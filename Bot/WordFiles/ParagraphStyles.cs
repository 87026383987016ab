using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>
/// What the styles of a document say of its paragraphs and runs. Ids are in the language of whoever made the file ("Ttulo1"); the names
/// of the styles that Word brings along are English everywhere ("heading 1"), and their outline levels are numbers.
/// </summary>
/// <param name="styles">Null where the document has none.</param>
internal sealed partial class ParagraphStyles(XElement? styles)
{
    /// <summary>A style is made from another, which is made from another; a ring of them would never end.</summary>
    private const int MostAncestors = 20;

    private const int Levels = 9;

    private readonly Dictionary<string, XElement> _byId = (styles?.Elements() ?? [])
        .Where(style => DocxNames.NameOf(style) == "w:style" && style.Stated("styleId") is not null)
        .DistinctBy(style => style.Stated("styleId"))
        .ToDictionary(style => style.Stated("styleId")!, StringComparer.Ordinal);

    public ParagraphForm Of(XElement paragraph)
    {
        var properties = paragraph.Child("w:pPr");
        XElement[] family = [.. Family(properties.Child("w:pStyle").Stated("val"))];
        var level = Level(properties) ?? family.Select(LevelOf).FirstOrDefault(found => found is not null);
        return new(
            level is >= 0 and < Levels ? level.Value + 1 : 0,
            family.Any(style => NameOf(style).Equals("title", StringComparison.OrdinalIgnoreCase)),
            IsOn(family, "w:b") == true,
            family.Any(style => Contents().IsMatch(NameOf(style))),
            properties.Child("w:rPr") is { } mark && (mark.Child("w:del") ?? mark.Child("w:moveFrom")) is not null);
    }

    /// <summary>What a run's own properties say, else those of its character style.</summary>
    public RunForm OfRun(XElement run)
    {
        var properties = run.Child("w:rPr");
        XElement?[] all = [properties, .. Family(properties.Child("w:rStyle").Stated("val")).Select(style => style.Child("w:rPr"))];
        string? Value(string name, string attribute) =>
            all.Select(one => one.Child(name).Stated(attribute)).FirstOrDefault(value => value is not null);
        bool? On(string name) => all.Select(one => one.Child(name).IsOn()).FirstOrDefault(value => value is not null);
        return new(
            On("w:b") == true,
            On("w:vanish") == true,
            Value("w:vertAlign", "val") switch { "superscript" => Raised.Above, "subscript" => Raised.Below, _ => Raised.No },
            Value("w:rFonts", "ascii") ?? Value("w:rFonts", "hAnsi") ?? "");
    }

    private IEnumerable<XElement> Family(string? id)
    {
        for (var count = 0; count < MostAncestors && id is not null && _byId.TryGetValue(id, out var style); count++)
        {
            yield return style;
            id = style.Child("w:basedOn").Stated("val");
        }
    }

    private static bool? IsOn(IEnumerable<XElement> family, string name) =>
        family.Select(style => style.Child("w:rPr").Child(name).IsOn()).FirstOrDefault(value => value is not null);

    private static string NameOf(XElement style) => style.Child("w:name").Stated("val") ?? "";

    private static int? LevelOf(XElement style)
    {
        if (Level(style.Child("w:pPr")) is { } level)
        {
            return level;
        }

        var name = HeadingName().Match(NameOf(style));
        return name.Success ? int.Parse(name.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) - 1 : null;
    }

    private static int? Level(XElement? properties) =>
        int.TryParse(properties.Child("w:outlineLvl").Stated("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? level
            : null;

    [GeneratedRegex("^heading (?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingName();

    [GeneratedRegex("^toc (?:[1-9]|heading)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contents();
}

/// <summary>How a paragraph looks.</summary>
/// <param name="Level">1 to 9 for headings, else 0.</param>
/// <param name="IsBold">Whether its style is bold.</param>
/// <param name="IsContents">Whether it belongs to a table of contents, which says again what stands below.</param>
/// <param name="IsEndDeleted">Whether its end was deleted, so that the next paragraph goes on in it.</param>
internal sealed record ParagraphForm(int Level, bool IsTitle, bool IsBold, bool IsContents, bool IsEndDeleted);

/// <summary>How a run of text looks.</summary>
/// <param name="Font">Empty where nothing is said.</param>
internal sealed record RunForm(bool IsBold, bool IsHidden, Raised Raised, string Font)
{
    public static readonly RunForm Plain = new(false, false, Raised.No, "");
}

internal enum Raised
{
    No,
    Above,
    Below,
}
