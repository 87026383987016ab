using System.Text;
using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>
/// The fields in which the reader stands (ISO/IEC 29500-1, 17.16.18): what such a field shows is text, what it computes from is none.
/// Fields stand within one another and go on over paragraphs.
/// </summary>
internal sealed class OpenFields
{
    private readonly Stack<Field> _open = new();

    /// <summary>Whether what follows was said already: the result of a form's box or list.</summary>
    public bool IsSaid => _open.Any(one => one.IsSaid);

    /// <summary>Whether what follows is the number of a page or the like.</summary>
    public bool IsNumber => _open.Any(one => one.Kind is "PAGE" or "NUMPAGES" or "SECTIONPAGES");

    /// <returns>What a field of a form says; null for any other.</returns>
    public string? Begin(XElement? data)
    {
        var said = FormFields.Read(data);
        _open.Push(new Field { IsSaid = said is not null });
        return said;
    }

    public void Instruct(string written)
    {
        if (_open.TryPeek(out var field) && !field.HasResult)
        {
            _ = field.Instruction.Append(written);
        }
    }

    public void Separate()
    {
        if (_open.TryPeek(out var field))
        {
            field.HasResult = true;
        }
    }

    /// <summary>The words of the field that ends, where it shows what it computes and the file does not hold that; else empty.</summary>
    public string[] End() => _open.TryPop(out var field) && !field.HasResult ? WordsOf(field.Instruction.ToString()) : [];

    /// <summary>A field that never came to its result by the end of its paragraph is a broken one.</summary>
    public void EndParagraph()
    {
        while (_open.TryPeek(out var field) && (!field.HasResult || field.IsSaid))
        {
            _ = _open.Pop();
        }
    }

    public static string[] WordsOf(string instruction) => instruction.Split((char[])[' ', '"'], StringSplitOptions.RemoveEmptyEntries);

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool HasResult { get; set; }

        public bool IsSaid { get; init; }

        public string Kind => WordsOf(Instruction.ToString()) is [var kind, ..] ? kind.ToUpperInvariant() : "";
    }
}
