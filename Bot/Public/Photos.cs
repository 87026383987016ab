using System.Collections.Concurrent;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Storage;
using SkiaSharp;

namespace Bot.Public;

/// <summary>
/// Photos of practices as the site shows them: turned upright, at most <see cref="LongestSide"/> pixels long, and drawn anew, so that
/// nothing of what a phone writes into a photo (where, when, by whom) goes along.
/// </summary>
/// <param name="files">What people sent.</param>
internal sealed class Photos(FileFolder files)
{
    public const int LongestSide = 1280;

    private const int Quality = 80;

    /// <summary>Above this many pixels nothing is drawn: a file of 20 MB may unpack to gigabytes.</summary>
    private const long MostPixels = 60_000_000;

    /// <summary>Bytes of drawn photos that stay in memory.</summary>
    private const long MostKept = 64_000_000;

    private readonly ConcurrentDictionary<string, Lazy<byte[]?>> _drawn = new(StringComparer.Ordinal);
    private long _kept;

    /// <summary>Whether a file of a practice is a photo that the site shows.</summary>
    public static bool IsShown(Attachment file) =>
        file.StoredFile is not null && (file.IsPhoto || Attachment.IsImage(file.Name, file.MimeType));

    /// <summary>The photos of a practice, in the order of their numbers.</summary>
    public static IEnumerable<Attachment> ShownOf(Practice practice) => practice.Record!.Attachments.Where(IsShown);

    /// <summary>A photo as JPEG; null where the file is gone, or is none that can be read.</summary>
    public byte[]? Find(Attachment photo)
    {
        if (Interlocked.Read(ref _kept) > MostKept)
        {
            _drawn.Clear();
            _ = Interlocked.Exchange(ref _kept, 0);
        }

        return _drawn.GetOrAdd(photo.StoredFile!, id => new(() => Draw(id))).Value;
    }

    private byte[]? Draw(string id)
    {
        using var file = files.Open(id);
        if (file is null)
        {
            return null;
        }

        using var data = SKData.Create(file);
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return null;
        }

        using var whole = SKBitmap.Decode(codec);
        var drawn = whole is null ? null : Draw(whole, codec.EncodedOrigin);
        _ = Interlocked.Add(ref _kept, drawn?.Length ?? 0);
        return drawn;
    }

    private static byte[] Draw(SKBitmap whole, SKEncodedOrigin origin)
    {
        var scale = Math.Min(1f, LongestSide / (float)Math.Max(whole.Width, whole.Height));
        var (width, height) = ((int)Math.Round(whole.Width * scale), (int)Math.Round(whole.Height * scale));
        // The four that are turned by a quarter come last in Exif's list.
        var isTurned = origin >= SKEncodedOrigin.LeftTop;
        using var surface = SKSurface.Create(new SKImageInfo(Math.Max(1, isTurned ? height : width), Math.Max(1, isTurned ? width : height)));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(whole);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var encoded = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    /// <summary>How a picture has to be turned and mirrored, as the camera said (Exif, Orientation).</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
