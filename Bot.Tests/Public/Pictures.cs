using System.Text;
using SkiaSharp;

namespace Bot.Tests.Public;

/// <summary>Photos as phones make them.</summary>
internal static class Pictures
{
    /// <summary>A JPEG with a comment, as where a phone writes where it was taken.</summary>
    public static byte[] PhotoWithPlace(int width, int height, string marked)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.SteelBlue);
        using var image = surface.Snapshot();
        using var encoded = image.Encode(SKEncodedImageFormat.Jpeg, 80);
        var (photo, comment) = (encoded.ToArray(), Encoding.ASCII.GetBytes(marked));
        var length = comment.Length + 2;
        // After the first marker (FF D8): FF FE, the length, the comment.
        return [.. photo[..2], 0xFF, 0xFE, (byte)(length >> 8), (byte)length, .. comment, .. photo[2..]];
    }

    public static (int Width, int Height) SizeOf(ReadOnlySpan<byte> photo)
    {
        using var data = SKData.CreateCopy(photo);
        using var codec = SKCodec.Create(data);
        return (codec.Info.Width, codec.Info.Height);
    }
}
