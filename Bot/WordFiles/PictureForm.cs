using System.Buffers.Binary;

namespace Bot.WordFiles;

/// <summary>Kind and size of a picture, read from its first bytes.</summary>
/// <param name="Width">Pixels as it is to be shown, 1 or more.</param>
/// <param name="Height">Pixels, 1 or more.</param>
internal sealed record PictureForm(bool IsPng, int Width, int Height)
{
    private const int PngHeader = 24;

    private static ReadOnlySpan<byte> PngSignature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null for what is neither JPEG nor PNG, or broken.</summary>
    public static PictureForm? Of(ReadOnlySpan<byte> picture) =>
        picture.StartsWith(PngSignature) ? Png(picture)
        : picture is [0xFF, 0xD8, ..] ? Jpeg(picture[2..])
        : null;

    private static PictureForm? Png(ReadOnlySpan<byte> picture) => picture.Length < PngHeader
        ? null
        : Checked(true, BinaryPrimitives.ReadUInt32BigEndian(picture[16..]), BinaryPrimitives.ReadUInt32BigEndian(picture[20..]));

    /// <summary>Goes from marker to marker up to the frame header (ITU T.81, B.2.2), which states height and width.</summary>
    private static PictureForm? Jpeg(ReadOnlySpan<byte> rest)
    {
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Checked(false, BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 4 || length > rest.Length)
            {
                return null;
            }

            rest = rest[length..];
        }

        return null;
    }

    private static PictureForm? Checked(bool isPng, uint width, uint height) =>
        width is > 0 and <= 65_535 && height is > 0 and <= 65_535 ? new(isPng, (int)width, (int)height) : null;
}
