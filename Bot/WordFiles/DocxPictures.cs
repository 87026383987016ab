using System.Collections.Immutable;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Bot.WordFiles;

/// <summary>Puts pictures into a Word file, each in its own proportions within the page.</summary>
internal sealed class DocxPictures(MainDocumentPart main, Func<string, Stream?> open)
{
    /// <summary>Bytes of all pictures of a file; what is beyond is left out, since phones have to load it.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>English metric units in a centimetre (ECMA-376, 20.1.2.1).</summary>
    private const long Centimetre = 360_000;

    private const long WidestBox = 16 * Centimetre;
    private const long HighestBox = 11 * Centimetre;

    private int _left = MostBytes;
    private uint _lastId;

    public void Append(Body body, ImmutableArray<WordPicture> pictures)
    {
        foreach (var picture in pictures)
        {
            if (Load(picture.StoredFile) is not { } content || PictureForm.Of(content) is not { } form)
            {
                continue;
            }

            body.Append(new Paragraph(new ParagraphProperties(new KeepNext()), new Run(Drawing(content, form, picture.Caption))));
            body.Append(DocxWriter.Paragraph(picture.Caption, DocxStyles.Caption));
        }
    }

    private byte[]? Load(string id)
    {
        using var content = open(id);
        if (content is null || content.Length > _left)
        {
            return null;
        }

        var bytes = new byte[content.Length];
        content.ReadExactly(bytes);
        _left -= bytes.Length;
        return bytes;
    }

    private Drawing Drawing(byte[] content, PictureForm form, string caption)
    {
        var part = main.AddImagePart(form.IsPng ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var stream = new MemoryStream(content, writable: false))
        {
            part.FeedData(stream);
        }

        var scale = Math.Min((double)WidestBox / form.Width, (double)HighestBox / form.Height);
        var (width, height) = ((long)(form.Width * scale), (long)(form.Height * scale));
        var (id, name) = (++_lastId, DocxWriter.Safe(caption));
        return new(new Inline(
            new Extent { Cx = width, Cy = height },
            new DocProperties { Id = id, Name = $"Foto {id}", Description = name },
            new A.Graphic(new A.GraphicData(Picture(main.GetIdOfPart(part), id, width, height))
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }

    private static P.Picture Picture(string relationship, uint id, long width, long height) => new(
        new P.NonVisualPictureProperties(
            new P.NonVisualDrawingProperties { Id = id, Name = $"Foto {id}" },
            new P.NonVisualPictureDrawingProperties()),
        new P.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
