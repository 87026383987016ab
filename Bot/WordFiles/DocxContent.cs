using Bot.Bounds;
using Bot.Domain.Practices.Import;

namespace Bot.WordFiles;

/// <summary>A document while it is read: what is known of it, what was read so far, and where in its fields the reader stands.</summary>
internal sealed class DocxContent(ParagraphStyles styles, DocxNotes notes, CancellationToken stopping)
{
    private readonly List<WrittenLine> _lines = [];
    private int _characters;

    public ParagraphStyles Styles => styles;

    public DocxNotes Notes => notes;

    public OpenFields Fields { get; } = new();

    public CancellationToken Stopping => stopping;

    public SortedSet<LeftOut> LeftOut { get; } = [];

    public IReadOnlyList<WrittenLine> Lines => _lines;

    /// <exception cref="BoundExceededException">There are more lines or characters than are read.</exception>
    public void Add(WrittenLine line)
    {
        _lines.Add(line);
        _characters += line.Text.Length;
        if (_lines.Count > DocxLimits.Lines || _characters > DocxLimits.Characters)
        {
            throw new BoundExceededException();
        }
    }

    /// <summary>Takes the lines from one on away again, to be put in another order.</summary>
    public IReadOnlyList<WrittenLine> TakeFrom(int first)
    {
        var taken = _lines[first..];
        _lines.RemoveRange(first, taken.Count);
        _characters -= taken.Sum(line => line.Text.Length);
        return taken;
    }
}
