using System.Collections.Frozen;

namespace Bot.WordFiles;

/// <summary>
/// What the letters of the symbol fonts show. Their glyphs have codes of one byte, which Word moves to U+F000 and up (ISO/IEC 29500-1,
/// 17.3.3.30). Symbol is the Adobe encoding of that name as Unicode maps it; of Wingdings, Webdings and Zapf Dingbats what texts use:
/// boxes, ticks, bullets, arrows, figures in circles.
/// </summary>
internal static class SymbolFonts
{
    /// <summary>In place of a sign that nobody knows, so that it is missed by whoever reads on.</summary>
    public const string Unknown = "\uFFFD";

    private const int Moved = 0xF000;
    private const int Byte = 0x100;

    private static readonly FrozenDictionary<int, string> Symbol = Table(
        (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλµνοπθρστυϖωξψζ{|}∼"),
        (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
        (0xF1, "⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"));

    private static readonly FrozenDictionary<int, string> Wingdings = Table(
        (0x20, " ✏✂✁"), (0x28, "☎✆✉"), (0x36, "⌛"), (0x3F, "✍"), (0x41, "✌"), (0x45, "☜☞☝☟✋☺"), (0x4C, "☹"),
        (0x51, "✈☼"), (0x54, "❄"),
        (0x6A, "&&●❍■☐☐❑❒⬧⧫◆❖⬥☒"), (0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"), (0x9E, "·•▪○◯◯◉◎"), (0xA7, "▪☐"), (0xAA, "✦★✶✴✹✵"),
        (0xD8, "➢"), (0xDC, "➲"), (0xDF, "←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳⬁⬀⬃⬂"), (0xFB, "✗✓☒☑"));

    private static readonly FrozenDictionary<int, string> Wingdings2 = Table(
        (0x20, " "), (0x4F, "✗✓☒☑☒☒"), (0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩"), (0x98, "●○"), (0xA2, "■☐"));

    private static readonly FrozenDictionary<int, string> Wingdings3 = Table(
        (0x20, " ←→↑↓"), (0x66, "←→↑↓"), (0x70, "▲▼△▽◀▶◁▷"), (0x7D, "▶"));

    private static readonly FrozenDictionary<int, string> Webdings = Table(
        (0x20, " "), (0x33, "◀▶▲▼"), (0x61, "✓"), (0x63, "☐"), (0x67, "■"), (0x6E, "●"), (0x72, "✗"));

    private static readonly FrozenDictionary<int, string> Zapf = Table(
        (0x20, " "), (0x33, "✓✔✕✖✗✘"), (0x6C, "●❍■❏❐❑❒▲▼◆"), (0xAC, "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿"), (0xD4, "➔→↔↕"));

    /// <summary>
    /// What is meant where a text holds such a letter and its font is not known: the bullets, boxes and ticks that everybody uses, and
    /// the signs beside figures.
    /// </summary>
    private static readonly FrozenDictionary<int, string> Usual = Table(
        (0x20, " "), (0x6F, "☐"), (0x71, "❑"), (0xA3, "≤"), (0xA7, "▪☐"), (0xB0, "°±"), (0xB3, "≥×"), (0xB7, "•"), (0xD8, "➢"), (0xE0, "→"), (0xFC, "✓☒☑"));

    private static readonly FrozenDictionary<string, FrozenDictionary<int, string>> Fonts =
        new Dictionary<string, FrozenDictionary<int, string>>(StringComparer.OrdinalIgnoreCase)
        {
            ["Symbol"] = Symbol,
            ["Symbol MT"] = Symbol,
            ["SymbolPS"] = Symbol,
            ["Standard Symbols L"] = Symbol,
            ["Wingdings"] = Wingdings,
            ["Wingdings 2"] = Wingdings2,
            ["Wingdings 3"] = Wingdings3,
            ["Webdings"] = Webdings,
            ["ZapfDingbats"] = Zapf,
            ["Zapf Dingbats"] = Zapf,
            ["ITC Zapf Dingbats"] = Zapf,
            ["Monotype Sorts"] = Zapf,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sign that a w:sym shows: a letter of a symbol font, or of any other font its code.</summary>
    /// <param name="code">In hexadecimal.</param>
    /// <returns>Null for one that is not known.</returns>
    public static string? Sign(string font, string code)
    {
        if (!int.TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var number))
        {
            return null;
        }

        var own = number is >= Moved and < Moved + Byte ? number - Moved : number;
        return Fonts.TryGetValue(font, out var letters) && own < Byte ? letters.GetValueOrDefault(own)
            : font.Length == 0 && own != number ? Usual.GetValueOrDefault(own)
            : Written(own);
    }

    /// <summary>A text as it looks in a font; signs that are not known are <see cref="Unknown"/>.</summary>
    /// <param name="font">Empty where nothing is known.</param>
    public static string Shown(string text, string font)
    {
        var isSymbolic = Fonts.TryGetValue(font, out var letters);
        return isSymbolic || text.Any(IsMoved)
            ? string.Concat(text.Select(letter => IsMoved(letter) ? Letter(letters ?? Usual, letter - Moved)
                : isSymbolic && letter is > ' ' and < (char)Byte ? Letter(letters!, letter)
                : letter.ToString()))
            : text;
    }

    private static bool IsMoved(char letter) => letter is >= (char)(Moved + ' ') and < (char)(Moved + Byte);

    private static string Letter(FrozenDictionary<int, string> letters, int code) => letters.GetValueOrDefault(code, Unknown);

    /// <summary>Null for what is no character that somebody can read: a control, half a pair, or of private use.</summary>
    private static string? Written(int code) =>
        code is > 0x1F and < 0x7F or > 0x9F and < 0xD800 or > 0xF8FF and < 0xFFFE or > 0xFFFF and < 0xF0000
            ? char.ConvertFromUtf32(code)
            : null;

    private static FrozenDictionary<int, string> Table(params (int First, string Signs)[] runs) => runs
        .SelectMany(run => run.Signs.EnumerateRunes().Select((sign, at) => KeyValuePair.Create(run.First + at, sign.ToString())))
        .ToFrozenDictionary();
}
