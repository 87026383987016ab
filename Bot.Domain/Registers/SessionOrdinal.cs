using System.Globalization;
using System.Text;

namespace Bot.Domain.Registers;

/// <summary>Which session of a body it is, as Mercosur counts them: in Roman numerals.</summary>
/// <param name="Number">1 to 999.</param>
public sealed record SessionOrdinal(int Number)
{
    public const int Most = 999;

    /// <summary>Letters at the end of an ordinal in figures: 67.ª, 67.º, 1.er, 67va.</summary>
    private const string Endings = "abdemortv";

    private static readonly (int Value, string Sign)[] Signs =
    [
        (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>"LXVII".</summary>
    public string Roman => Write(Number).ToUpperInvariant();

    /// <summary>
    /// Reads «LXVII», «67», «67.ª», «LXVII Reunión Plenaria»: exactly one number, in figures or in the Roman numerals that are written so.
    /// Refuses with Empty, NumberUnclear.
    /// </summary>
    public static Parsed<SessionOrdinal> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        int[] numbers = text.Length > Patterns.LongestShortAnswer
            ? []
            : [.. Folding.Words(text).Select(word => char.IsAsciiDigit(word[0]) ? Figures(word) : Value(word)).OfType<int>()];
        return numbers is [>= 1 and <= Most and var only] ? new SessionOrdinal(only) : RefusalCode.NumberUnclear;
    }

    /// <summary>0, which is no ordinal, where the word begins with a figure and cannot be read.</summary>
    private static int? Figures(string word) =>
        int.TryParse(word.TrimEnd(Endings.ToCharArray()), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Null for a word that is no Roman numeral, or is written in another way than it would be.</summary>
    private static int? Value(string word)
    {
        var (value, rest) = (0, word);
        foreach (var (worth, sign) in Signs)
        {
            while (rest.StartsWith(sign, StringComparison.Ordinal))
            {
                (value, rest) = (value + worth, rest[sign.Length..]);
            }
        }

        return rest.Length == 0 && value <= Most && Write(value) == word ? value : null;
    }

    private static string Write(int number)
    {
        var (written, rest) = (new StringBuilder(), number);
        foreach (var (worth, sign) in Signs)
        {
            for (; rest >= worth; rest -= worth)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}
