using System.Globalization;

namespace Bot.Domain.Registers;

/// <summary>How much of a whole, at most.</summary>
/// <param name="Percent">1 to 100.</param>
public sealed record Percentage(int Percent)
{
    private const int Most = 100;

    /// <summary>Reads «50», «50 %», «hasta 50%»: one whole figure. Refuses with Empty, NumberUnclear.</summary>
    public static Parsed<Percentage> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        string[] figures = text.Length > Patterns.LongestShortAnswer
            ? []
            : [.. Folding.Words(text).Where(word => char.IsAsciiDigit(word[0]))];
        return figures is [var only] && int.TryParse(only, NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 1 and <= Most
            ? new Percentage(percent)
            : RefusalCode.NumberUnclear;
    }
}
