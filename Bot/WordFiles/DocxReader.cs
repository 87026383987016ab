using System.Xml.Linq;
using Bot.Bounds;
using Bot.Domain;
using Bot.Domain.Practices.Import;

namespace Bot.WordFiles;

/// <summary>What a Word file says.</summary>
/// <param name="Lines">In order; empty where there is a problem.</param>
public sealed record DocxReading(IReadOnlyList<WrittenLine> Lines, DocxProblem Problem = DocxProblem.None)
{
    /// <summary>What it holds beside these lines, each kind once; also of a file in which there is no text.</summary>
    public IReadOnlyCollection<LeftOut> LeftOut { get; init; } = [];

    /// <summary>What stands at the head and foot of its pages, without their numbers; no part of the text.</summary>
    public IReadOnlyList<WrittenLine> Margins { get; init; } = [];
}

/// <summary>
/// Reads the text of a Word file, paragraph by paragraph, with what is a heading. Nothing that it links to is followed; what was deleted
/// with tracked changes, what is hidden, and empty placeholders are no text. What else is not read is said.
/// </summary>
public static class DocxReader
{
    /// <summary>What stands around the number of a page.</summary>
    private static readonly string[] PageWords = ["pagina", "pag", "p", "hoja", "folha", "fl", "page", "de", "of", "n", "no", "nº"];

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
        catch (BoundExceededException)
        {
            return new([], DocxProblem.TooLarge);
        }
        catch (Exception broken) when (broken is System.Xml.XmlException or InvalidDataException or IOException
            or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return new([], DocxProblem.Unreadable);
        }
    }

    private static DocxReading Open(byte[] file, CancellationToken stopping)
    {
        using var package = new DocxPackage(file, stopping);
        if (package.Main() is not { } main || Settled(package.Read(main), stopping).Child("w:body") is not { } body)
        {
            return new([], DocxProblem.Unreadable);
        }

        var styles = new ParagraphStyles(package.Read(package.Related(main, "styles")));
        var notes = new DocxNotes(
            Settled(package.Read(package.Related(main, "footnotes")), stopping),
            Settled(package.Read(package.Related(main, "endnotes")), stopping));
        var content = new DocxContent(styles, notes, stopping);
        new BodyReader(content).Read(body);
        var isEmpty = !content.Lines.Any(line => Cleaning.IsReadable(line.Text));
        return new(isEmpty ? [] : content.Lines, isEmpty ? DocxProblem.Empty : DocxProblem.None)
        {
            LeftOut = content.LeftOut,
            Margins = MarginsOf(package, main, styles, stopping),
        };
    }

    private static IReadOnlyList<WrittenLine> MarginsOf(
        DocxPackage package, string main, ParagraphStyles styles, CancellationToken stopping)
    {
        var content = new DocxContent(styles, new DocxNotes(null, null), stopping);
        foreach (var part in package.AllRelated(main, "header").Concat(package.AllRelated(main, "footer")).Distinct(
            StringComparer.OrdinalIgnoreCase))
        {
            if (Settled(package.Read(part), stopping) is { } margin)
            {
                new BodyReader(content).Read(margin);
            }
        }

        return [.. content.Lines.Where(line => Folding.Words(line.Text).Any(word => !PageWords.Contains(word) && !word.All(char.IsDigit))).Distinct()];
    }

    private static XElement? Settled(XElement? part, CancellationToken stopping)
    {
        if (part is not null)
        {
            FormFields.Settle(part, stopping);
        }

        return part;
    }
}
