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
    private readonly ConcurrentDictionary<string, (int Width, int Height)?> _sizes = new(StringComparer.Ordinal);
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

    /// <summary>
    /// How large a photo is drawn, so that a page keeps its place free before it is there; null where <see cref="Find"/> gives none. Only
    /// the beginning of the file is read.
    /// </summary>
    public (int Width, int Height)? SizeOf(Attachment photo) => _sizes.GetOrAdd(photo.StoredFile!, ReadSize);

    private (int Width, int Height)? ReadSize(string id)
    {
        using var file = files.Open(id);
        using var codec = file is null ? null : SKCodec.Create(file);
        return codec is null || IsTooLarge(codec) ? null : SizeOf(codec.Info.Width, codec.Info.Height, codec.EncodedOrigin);
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
        if (codec is null || IsTooLarge(codec))
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
        var (width, height) = Scaled(whole.Width, whole.Height);
        var size = SizeOf(whole.Width, whole.Height, origin);
        using var surface = SKSurface.Create(new SKImageInfo(size.Width, size.Height));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(whole);
        surface.Canvas.DrawImage(image, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var encoded = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return encoded.ToArray();
    }

    private static bool IsTooLarge(SKCodec codec) => (long)codec.Info.Width * codec.Info.Height > MostPixels;

    private static (int Width, int Height) SizeOf(int width, int height, SKEncodedOrigin origin)
    {
        var (across, down) = Scaled(width, height);
        // The four that are turned by a quarter come last in Exif's list.
        return origin >= SKEncodedOrigin.LeftTop ? (down, across) : (across, down);
    }

    private static (int Width, int Height) Scaled(int width, int height)
    {
        var scale = Math.Min(1f, LongestSide / (float)Math.Max(width, height));
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
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
