using SkiaSharp;

namespace Bot.Public.Pages;

/// <summary>
/// The picture that chats show of pages without a photo: the map in the colours of the site. Without words, so that it needs no font.
/// </summary>
internal static class Picture
{
    private const int Width = 1200, Height = 630;

    private static readonly SKColor Ground = new(0x0d, 0x3b, 0x2f), Land = new(0x1c, 0x5a, 0x48), Dot = new(0xe0, 0xb0, 0x4a);

    public static byte[] Of(Edition edition)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(Ground);
        var scale = Height / (float)CityMap.Height;
        canvas.Translate((Width - ((float)CityMap.Width * scale)) / 2, 0);
        canvas.Scale(scale);
        using var land = new SKPaint { Color = Land, IsAntialias = true };
        using var outline = new SKPathBuilder();
        foreach (var (index, (x, y)) in CityMap.Outline.Index())
        {
            Line(outline, index == 0, (float)x, (float)y);
        }

        outline.Close();
        using var path = outline.Detach();
        canvas.DrawPath(path, land);
        using var dot = new SKPaint { Color = Dot, IsAntialias = true };
        foreach (var listing in edition.Listings.Values.Where(listing => listing.Kind == ListingKind.City))
        {
            if (CityMap.At(listing) is { } at)
            {
                var (x, y) = CityMap.Place(at);
                canvas.DrawCircle((float)x, (float)y, (float)CityMap.Radius(listing.Confirmed), dot);
            }
        }

        using var drawn = surface.Snapshot();
        using var encoded = drawn.Encode(SKEncodedImageFormat.Png, 100);
        return encoded.ToArray();
    }

    private static void Line(SKPathBuilder outline, bool isFirst, float x, float y)
    {
        if (isFirst)
        {
            outline.MoveTo(x, y);
        }
        else
        {
            outline.LineTo(x, y);
        }
    }
}
