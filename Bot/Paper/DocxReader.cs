using System.Text;
using Bot.Domain;
using Bot.Domain.Practices.Import;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Paper;

/// <summary>What a Word file says.</summary>
/// <param name="Lines">In order; empty where there is a problem.</param>
public sealed record DocxReading(IReadOnlyList<WrittenLine> Lines, DocxProblem Problem = DocxProblem.None);

/// <summary>
/// Reads the text of a Word file, paragraph by paragraph, with what is a heading. Nothing that it links to is followed; what was deleted
/// with tracked changes, comments, and empty placeholders are no text.
/// </summary>
public static class DocxReader
{
    /// <param name="stopping">Ends it with TooSlow.</param>
    public static DocxReading Read(byte[] file, CancellationToken stopping)
    {
        try
        {
            var problem = DocxInspection.Check(file, stopping);
            return problem == DocxProblem.None ? Open(file, stopping) : new([], problem);
        }
        catch (OperationCanceledException)
        {
            return new([], DocxProblem.TooSlow);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or System.Xml.XmlException or InvalidDataException or IOException
            or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or NotSupportedException)
        {
            return new([], DocxProblem.Unreadable);
        }
    }

    /// <summary>Opened as a copy in memory, so that addresses which are none can be put right: Word writes such links, and the library refuses them.</summary>
    private static DocxReading Open(byte[] file, CancellationToken stopping)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        copy.Position = 0;
        using var document = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false });
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            return new([], DocxProblem.Unreadable);
        }

        var lines = new List<WrittenLine>();
        new BodyReader(new ParagraphStyles(main.StyleDefinitionsPart?.Styles), lines, stopping).Read(body);
        return lines.Count > DocxLimits.Lines || lines.Sum(line => (long)line.Text.Length) > DocxLimits.Characters ? new([], DocxProblem.TooLarge)
            : lines.Exists(line => Cleaning.IsReadable(line.Text)) ? new(lines)
            : new([], DocxProblem.Empty);
    }
}

/// <summary>Walks through a document's body.</summary>
internal sealed class BodyReader(ParagraphStyles styles, List<WrittenLine> lines, CancellationToken stopping)
{
    public void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            stopping.ThrowIfCancellationRequested();
            switch (child)
            {
                case Paragraph paragraph:
                    Read(paragraph);
                    break;
                case SdtElement placeholder when IsPlaceholder(placeholder):
                case DeletedRun or MoveFromRun or AlternateContentFallback:
                    break;
                default:
                    Read(child);
                    break;
            }
        }
    }

    private void Read(Paragraph paragraph)
    {
        var text = new RunText();
        text.Read(paragraph);
        var (level, isTitle, isBold) = styles.Of(paragraph);
        var written = text.ToString().Split('\n');
        foreach (var line in written)
        {
            lines.Add(new(line.Trim(), level, isBold || text.IsBold, isTitle));
        }

        foreach (var box in text.Boxes)
        {
            Read(box);
        }
    }

    internal static bool IsPlaceholder(SdtElement element) => element.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null;
}

/// <summary>The text of one paragraph.</summary>
internal sealed class RunText
{
    private readonly StringBuilder _text = new();
    private bool _hasPlain;
    private bool _hasBold;

    /// <summary>Whether every letter of it is bold by hand.</summary>
    public bool IsBold => _hasBold && !_hasPlain;

    /// <summary>Text boxes that hang on the paragraph.</summary>
    public List<OpenXmlElement> Boxes { get; } = [];

    public void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text written:
                    Take(written.Text, child.Parent as Run);
                    break;
                case TabChar:
                    _ = _text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    _ = _text.Append('\n');
                    break;
                case NoBreakHyphen:
                    _ = _text.Append('-');
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case SdtElement placeholder when BodyReader.IsPlaceholder(placeholder):
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties:
                    break;
                default:
                    Read(child);
                    break;
            }
        }
    }

    public override string ToString() => _text.ToString();

    private void Take(string written, Run? run)
    {
        _ = _text.Append(written.ReplaceLineEndings(" "));
        if (Cleaning.IsReadable(written))
        {
            var isBold = run?.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value);
            _hasBold |= isBold;
            _hasPlain |= !isBold;
        }
    }
}
