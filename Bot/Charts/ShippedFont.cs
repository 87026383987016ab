extern alias plots;

using plots::ScottPlot;
using SkiaSharp;

namespace Bot.Charts;

/// <summary>The letters of pictures, from the program itself: where no system font is installed, there would be none.</summary>
internal sealed class ShippedFont : IFontResolver
{
    /// <summary>By which pictures ask for it.</summary>
    public const string Name = "DejaVu Sans of the bank";

    private readonly SKTypeface _face;

    private ShippedFont()
    {
        using var file = typeof(ShippedFont).Assembly.GetManifestResourceStream("Charts/DejaVuSans-latin.ttf")!;
        _face = SKTypeface.FromStream(file);
    }

    /// <summary>Makes it known to every picture of the program.</summary>
    public static void Install() => Fonts.FontResolvers.Insert(0, new ShippedFont());

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? _face : null;

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == Name ? _face : null;
}
