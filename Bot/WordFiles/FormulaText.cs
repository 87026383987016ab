using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>
/// A formula (ISO/IEC 29500-1, 22.1) written in a line, as one would type it: a fraction as 1/2, a power as x², a root as √(a + b). Its
/// figures keep their meaning, which they lose where only the letters are read.
/// </summary>
internal static class FormulaText
{
    public static string Of(XElement formula) => string.Concat(formula.Elements().Select(Part));

    private static string Part(XElement part) => DocxNames.NameOf(part) switch
    {
        "m:t" or "w:t" => part.Value,
        "w:br" or "w:cr" or "w:tab" => " ",
        "w:del" or "w:moveFrom" => "",
        "m:f" => Fraction(part),
        "m:sSup" => Child(part, "m:e") + Raise(Child(part, "m:sup"), Raised.Above),
        "m:sSub" => Child(part, "m:e") + Raise(Child(part, "m:sub"), Raised.Below),
        "m:sSubSup" => Child(part, "m:e") + Limits(part),
        "m:sPre" => Limits(part) + Child(part, "m:e"),
        "m:rad" => Root(part),
        "m:d" => Delimited(part),
        "m:nary" => Sign(part, "m:naryPr", "chr", "∫") + Limits(part) + " " + Group(Child(part, "m:e")),
        "m:func" => Child(part, "m:fName") + " " + Group(Child(part, "m:e")),
        "m:limLow" => Child(part, "m:e") + Raise(Child(part, "m:lim"), Raised.Below),
        "m:limUpp" => Child(part, "m:e") + Raise(Child(part, "m:lim"), Raised.Above),
        "m:m" => "[" + string.Join("; ", Children(part, "m:mr").Select(row => string.Join(", ", Children(row, "m:e").Select(Of)))) + "]",
        "m:eqArr" => string.Join("; ", Children(part, "m:e").Select(Of)),
        var name when DocxNames.IsProperties(name) => "",
        _ => Of(part),
    };

    private static string Fraction(XElement part)
    {
        var (above, below) = (Child(part, "m:num"), Child(part, "m:den"));
        return part.Child("m:fPr").Child("m:type").Stated("val") == "noBar" ? $"({above}; {below})" : $"{Group(above)}/{Group(below)}";
    }

    private static string Root(XElement part)
    {
        var degree = part.Child("m:radPr").Child("m:degHide").IsOn() == true ? "" : Child(part, "m:deg");
        var whole = Group(Child(part, "m:e"));
        return degree.Length == 0 ? "√" + whole
            : RaisedText.Of(degree, Raised.Above) is { } raised ? raised + "√" + whole
            : $"{whole}^(1/{degree})";
    }

    private static string Delimited(XElement part)
    {
        var inner = string.Join(Sign(part, "m:dPr", "sepChr", "|"), Children(part, "m:e").Select(Of));
        return Sign(part, "m:dPr", "begChr", "(") + inner + Sign(part, "m:dPr", "endChr", ")");
    }

    private static string Limits(XElement part)
    {
        var (below, above) = (Child(part, "m:sub"), Child(part, "m:sup"));
        return Raise(below, Raised.Below) + Raise(above, Raised.Above);
    }

    private static string Raise(string text, Raised raised) => text.Length == 0 ? ""
        : RaisedText.Of(text, raised) ?? (raised == Raised.Above ? "^" : "_") + Group(text);

    /// <summary>In brackets, where it is more than one name or figure.</summary>
    private static string Group(string text) => text.Trim() is var bare
        && (bare.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or ',' or '%' or '°')
            || (bare is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal) && !inner.Contains(')', StringComparison.Ordinal)))
        ? bare
        : $"({bare})";

    /// <summary>A sign that the properties name; without a value there is none, without the property the usual one.</summary>
    private static string Sign(XElement part, string properties, string name, string usual) =>
        part.Child(properties).Child("m:" + name) is { } own ? own.Stated("val") ?? "" : usual;

    private static string Child(XElement part, string name) => part.Child(name) is { } child ? Of(child) : "";

    private static IEnumerable<XElement> Children(XElement part, string name) =>
        part.Elements().Where(child => DocxNames.NameOf(child) == name);
}
