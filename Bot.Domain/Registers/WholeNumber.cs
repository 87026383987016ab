using System.Globalization;

namespace Bot.Domain.Registers;

/// <summary>How many there are, or a year.</summary>
public sealed record WholeNumber(int Number)
{
    /// <summary>
    /// Reads «12», «12 mujeres», «1.200»: one figure. Refuses with Empty, NumberUnclear (also where it is out of bounds).
    /// </summary>
    /// <param name="least">0 or more.</param>
    /// <param name="most">Below a thousand million.</param>
    public static Parsed<WholeNumber> Parse(string text, int least, int most)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        string[] words = text.Length > Patterns.LongestShortAnswer || text.Contains('-', StringComparison.Ordinal)
            ? []
            : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] figures = [.. words.Where(word => word.Any(char.IsAsciiDigit))];
        return figures is [var only]
            && int.TryParse(only, NumberStyles.AllowThousands, Grouping, out var number) && IsGrouped(only)
            && number >= least && number <= most
                ? new WholeNumber(number)
                : RefusalCode.NumberUnclear;
    }

    private static readonly NumberFormatInfo Grouping = new() { NumberGroupSeparator = "." };

    /// <summary>A point stands before three figures each, or nowhere: «1.5» is no whole number.</summary>
    private static bool IsGrouped(string figures) => figures.Split('.').Skip(1).All(group => group.Length == 3);
}
