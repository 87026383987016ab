using System.Xml.Linq;
using Bot.Domain;
using Bot.Domain.Practices.Import;

namespace Bot.WordFiles;

/// <summary>Walks through the paragraphs and tables of a document, of a cell, a text box or a note.</summary>
/// <param name="isNote">Whether its lines are notes to the text.</param>
internal sealed class BodyReader(DocxContent content, bool isNote = false)
{
    /// <summary>A paragraph whose end was deleted; the next one goes on in it.</summary>
    private ParagraphText? _unended;

    public void Read(XElement parent)
    {
        ReadAll(parent);
        if (_unended is { } last)
        {
            Close(last, new(0, false, false, false, false));
        }
    }

    private void ReadAll(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            content.Stopping.ThrowIfCancellationRequested();
            switch (DocxNames.NameOf(child))
            {
                case "w:p":
                    ReadParagraph(child);
                    break;
                case "w:r" or "w:t" or "m:oMath" or "w:hyperlink" or "w:fldSimple":
                    ReadLoose(child);
                    break;
                case "w:tr":
                    ReadRow(child);
                    break;
                case "w:del" or "w:moveFrom":
                    break;
                case "mc:AlternateContent":
                    ReadAll(child.Child("mc:Choice") ?? child.Child("mc:Fallback") ?? new XElement("none"));
                    break;
                case var name when OtherContent.Of(child, name) is { } leftOut:
                    _ = content.LeftOut.Add(leftOut);
                    break;
                case var name when DocxNames.IsProperties(name):
                    break;
                default:
                    ReadAll(child);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var text = _unended ?? new(content);
        _unended = null;
        var form = content.Styles.Of(paragraph);
        text.Read(paragraph);
        content.Fields.EndParagraph();
        if (form.IsEndDeleted)
        {
            _unended = text;
        }
        else if (!form.IsContents)
        {
            Close(text, form);
        }
    }

    /// <summary>Text that some program put beside the paragraphs instead of into one.</summary>
    private void ReadLoose(XElement element)
    {
        var text = new ParagraphText(content);
        text.Read(new XElement("none", element));
        Close(text, new(0, false, false, false, false));
    }

    private void Close(ParagraphText text, ParagraphForm form)
    {
        _unended = null;
        foreach (var line in text.ToString().Split('\n'))
        {
            if (!isNote || Cleaning.IsReadable(line))
            {
                content.Add(
                    new(line.Trim(), isNote ? 0 : form.Level, form.IsBold || text.IsBold, !isNote && form.IsTitle) { IsNote = isNote });
            }
        }

        foreach (var box in text.Boxes)
        {
            new BodyReader(content, isNote).Read(box);
        }

        foreach (var note in text.Notes)
        {
            new BodyReader(content, isNote: true).Read(note);
        }
    }

    /// <summary>A cell with nothing but a box belongs to the words in the cell beside it.</summary>
    private void ReadRow(XElement row)
    {
        var cells = new List<IReadOnlyList<WrittenLine>>();
        foreach (var cell in Cells(row))
        {
            var first = content.Lines.Count;
            new BodyReader(content, isNote).Read(cell);
            cells.Add(content.TakeFrom(first));
        }

        foreach (var line in RowBoxes.Join(cells))
        {
            content.Add(line);
        }
    }

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements().SelectMany(child => DocxNames.NameOf(child) switch
    {
        "w:tc" => [child],
        "w:del" or "w:moveFrom" => [],
        var name when DocxNames.IsProperties(name) => [],
        _ => Cells(child),
    });
}
