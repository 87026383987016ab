using System.Collections.Frozen;

namespace Bot.WordFiles;

/// <summary>Small figures above and below the line, which mean something else than figures in it: 10² is not 102.</summary>
internal static class RaisedText
{
    private const string InLine = "0123456789+-−=()";
    private const string AboveLine = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
    private const string BelowLine = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private static readonly FrozenDictionary<char, char> Higher = InLine.Zip(AboveLine)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    private static readonly FrozenDictionary<char, char> Lower = InLine.Zip(BelowLine)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <returns>Null where one of the characters has no such form; letters have none.</returns>
    public static string? Of(string text, Raised raised)
    {
        var forms = raised == Raised.Above ? Higher : Lower;
        return raised != Raised.No && text.Trim().Length > 0 && text.All(letter => forms.ContainsKey(letter) || letter == ' ')
            ? string.Concat(text.Select(letter => forms.GetValueOrDefault(letter, letter)))
            : null;
    }
}
