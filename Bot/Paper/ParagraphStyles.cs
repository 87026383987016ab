using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Domain.Network;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Paper;

/// <summary>
/// What the styles of a document say of its paragraphs. Ids are in the language of whoever made the file ("Ttulo1"); the names of the styles
/// that Word brings along are English everywhere ("heading 1"), and their outline levels are numbers.
/// </summary>
internal sealed partial class ParagraphStyles(Styles? styles)
{
    /// <summary>A style is made from another, which is made from another; a ring of them would never end.</summary>
    private const int MostAncestors = 20;

    private const int Levels = 9;

    private readonly Dictionary<string, Style> _byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .DistinctBy(style => style.StyleId!.Value)
        .ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    /// <returns>1 to 9 for headings, else 0; whether it is the title; whether its style is bold.</returns>
    public (int Level, bool IsTitle, bool IsBold) Of(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var own = properties?.OutlineLevel?.Val?.Value;
        Style[] family = [.. Family(properties?.ParagraphStyleId?.Val?.Value)];
        var level = own ?? family.Select(LevelOf).FirstOrDefault(found => found is not null);
        return (
            level is >= 0 and < Levels ? level.Value + 1 : 0,
            family.Any(style => style.StyleName?.Val?.Value?.Equals("title", StringComparison.OrdinalIgnoreCase) == true),
            family.Select(style => style.StyleRunProperties?.Bold).FirstOrDefault(bold => bold is not null) is { } bold && (bold.Val is null || bold.Val.Value));
    }

    private IEnumerable<Style> Family(string? id)
    {
        for (var count = 0; count < MostAncestors && id is not null && _byId.TryGetValue(id, out var style); count++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static int? LevelOf(Style style)
    {
        if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
        {
            return level;
        }

        var name = HeadingName().Match(style.StyleName?.Val?.Value ?? "");
        return name.Success ? int.Parse(name.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) - 1 : null;
    }

    [GeneratedRegex("^heading (?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingName();
}
