using System.Globalization;
using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>The fields of a paragraph: forms, and what Word computes.</summary>
internal sealed partial class ParagraphText
{
    private void ReadField(XElement element, string name)
    {
        switch (name, element.Stated("fldCharType"))
        {
            case ("w:instrText", _):
                content.Fields.Instruct(element.Value);
                break;
            case ("w:fldSimple", _):
                content.Fields.Begin(null);
                content.Fields.Instruct(element.Stated("instr") ?? "");
                if (element.HasElements)
                {
                    content.Fields.Separate();
                    Read(element);
                }

                ShowField(content.Fields.End());
                break;
            case (_, "begin"):
                var isSaid = content.Fields.IsSaid;
                var said = content.Fields.Begin(element.Child("w:ffData"));
                Say(isSaid ? null : said);
                break;
            case (_, "separate"):
                content.Fields.Separate();
                break;
            case (_, "end"):
                ShowField(content.Fields.End());
                break;
        }
    }

    private void Say(string? said)
    {
        if (said is { Length: 0 })
        {
            _ = content.LeftOut.Add(LeftOut.Lists);
        }

        _ = _text.Append(said);
    }

    /// <summary>Fields whose result Word draws anew each time instead of keeping it.</summary>
    private void ShowField(string[] instruction)
    {
        if (instruction is ["SYMBOL" or "symbol", var code, ..])
        {
            var font = instruction.SkipWhile(word => word is not ("\\f" or "\\F")).Skip(1).FirstOrDefault() ?? "";
            Show(SymbolFonts.Sign(font, code.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? code[2..] : Hexadecimal(code)));
        }
        else if (instruction is ["EQ" or "eq", ..])
        {
            _ = content.LeftOut.Add(LeftOut.Formulas);
            Put(SymbolFonts.Unknown);
        }
    }

    private static string Hexadecimal(string code) =>
        int.TryParse(code, CultureInfo.InvariantCulture, out var number) ? number.ToString("X", CultureInfo.InvariantCulture) : "";
}
