using System.Text;
using System.Xml.Linq;
using Bot.Domain;

namespace Bot.WordFiles;

/// <summary>
/// The text of one paragraph. Whatever stands around runs of text (a hyperlink, a smart tag, an insertion, a container of another
/// program) lets them through; only what is known to be no text is passed over.
/// </summary>
internal sealed partial class ParagraphText(DocxContent content)
{
    private readonly StringBuilder _text = new();
    private RunForm _form = RunForm.Plain;
    private bool _hasPlain;
    private bool _hasBold;

    /// <summary>Whether every letter of it is bold by hand.</summary>
    public bool IsBold => _hasBold && !_hasPlain;

    /// <summary>Text boxes that hang on the paragraph.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Notes to which it refers.</summary>
    public List<XElement> Notes { get; } = [];

    public void Read(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            content.Stopping.ThrowIfCancellationRequested();
            Take(child, DocxNames.NameOf(child));
        }
    }

    public override string ToString() => _text.ToString();

    private void Take(XElement child, string name)
    {
        switch (name)
        {
            case "w:r":
                ReadRun(child);
                break;
            case "w:t":
                Write(child.Value);
                break;
            case "w:tab" or "w:ptab" or "w:br" or "w:cr" or "w:noBreakHyphen":
                Put(name switch { "w:br" or "w:cr" => "\n", "w:noBreakHyphen" => "-", _ => " " });
                break;
            case "w:sym" or "w16se:symEx":
                Show(SymbolFonts.Sign(child.Stated("font") ?? "", child.Stated("char") ?? ""));
                break;
            case "m:oMath":
                Put(FormulaText.Of(child));
                break;
            case "w:footnoteReference" or "w:endnoteReference":
                Refer(child);
                break;
            case "w:txbxContent":
                Boxes.Add(child);
                break;
            case "mc:AlternateContent":
                ReadAlternative(child);
                break;
            case "w:fldChar" or "w:instrText" or "w:fldSimple":
                ReadField(child, name);
                break;
            case "w:del" or "w:moveFrom" or "w:rt":
                break;
            default:
                ReadOther(child, name);
                break;
        }
    }

    private void ReadOther(XElement child, string name)
    {
        if (OtherContent.Of(child, name) is { } leftOut)
        {
            _ = content.LeftOut.Add(leftOut);
        }

        if (!DocxNames.IsProperties(name) && name != "w:object")
        {
            Read(child);
        }
    }

    private void ReadRun(XElement run)
    {
        var outer = _form;
        _form = content.Styles.OfRun(run);
        Read(run);
        _form = outer;
    }

    /// <summary>The same for newer and older programs: the newer, unless there is nothing in it that this reads.</summary>
    private void ReadAlternative(XElement alternatives)
    {
        var newer = alternatives.Child("mc:Choice");
        var isKnown = newer?.Descendants().Any(element => DocxNames.NameOf(element)
            is "w:t" or "w:sym" or "w16se:symEx" or "m:oMath" or "pic:pic" or "c:chart" or "dgm:relIds") == true;
        if ((isKnown ? newer : alternatives.Child("mc:Fallback") ?? newer) is { } chosen)
        {
            Read(chosen);
        }
    }

    private void Refer(XElement reference)
    {
        if (!content.Notes.TryTake(reference, out var note))
        {
            _ = content.LeftOut.Add(LeftOut.Notes);
        }
        else if (note is not null)
        {
            Notes.Add(note);
        }
    }

    private void Show(string? sign)
    {
        if (sign is null)
        {
            _ = content.LeftOut.Add(LeftOut.Signs);
        }

        Put(sign ?? SymbolFonts.Unknown);
    }

    private void Write(string written)
    {
        var shown = SymbolFonts.Shown(written.ReplaceLineEndings(" "), _form.Font);
        if (shown.Contains(SymbolFonts.Unknown, StringComparison.Ordinal)
            && !written.Contains(SymbolFonts.Unknown, StringComparison.Ordinal))
        {
            _ = content.LeftOut.Add(LeftOut.Signs);
        }

        Put(RaisedText.Of(shown, _form.Raised) ?? shown);
    }

    private void Put(string written)
    {
        if (_form.IsHidden || content.Fields.IsSaid || content.Fields.IsNumber)
        {
            return;
        }

        _ = _text.Append(written);
        if (Cleaning.IsReadable(written))
        {
            _hasBold |= _form.IsBold;
            _hasPlain |= !_form.IsBold;
        }
    }
}
