using System.Globalization;
using Bot.Domain;

namespace Bot.Texts;

/// <summary>Cuts texts of people to the room that there is, at a word where one ends near, and marks the cut with an ellipsis.</summary>
public static class Shortening
{
    /// <summary>Characters of a label that has its row for itself.</summary>
    public const int WholeRow = 40;

    /// <summary>Characters of a label that shares its row with another.</summary>
    public const int HalfRow = 28;

    private const int ThirdOfRow = 20;

    /// <summary>Characters of a typed query that a screen repeats.</summary>
    public const int Query = 60;

    /// <summary>Characters of an answer in a list of answers.</summary>
    public const int Answer = 80;

    private const int NearWordEnd = 12;

    /// <summary>Characters of each label where so many stand in a row, 1 or more.</summary>
    public static int RoomFor(int inRow) => inRow switch { 1 => WholeRow, 2 => HalfRow, _ => ThirdOfRow };

    /// <summary>
    /// "Turismo (3)" as a button's label: the figure, written alike in both languages, stays whole where the name is cut.
    /// </summary>
    /// <param name="most">Characters of the whole label.</param>
    public static string Counted(string name, int count, int most = WholeRow) =>
        Counted(name, count, 0, most);

    /// <summary>"Turismo (3 + 2)": the second figure is of what is counted apart; without it where that is nothing.</summary>
    public static string Counted(string name, int count, int apart, int most)
    {
        var figure = $" ({Locale.Es.Number(count)}{(apart > 0 ? $" + {Locale.Es.Number(apart)}" : "")})";
        return Cut(name, most - figure.Length) + figure;
    }

    /// <summary>
    /// Texts cut to the room that there is; where several begin alike as far as that, their ends are shown, too: "Fondo para…de libros".
    /// </summary>
    public static IReadOnlyList<string> Apart(IReadOnlyList<string> texts, int most)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var alike = texts.Distinct(StringComparer.Ordinal).ToLookup(text => Cut(text, most), StringComparer.Ordinal);
        return [.. texts.Select(text => alike[Cut(text, most)].Skip(1).Any() ? Ends(text, most) : Cut(text, most))];
    }

    private static string Ends(string text, int most)
    {
        var (room, characters) = ((most - 1) / 2, new StringInfo(text));
        if (characters.LengthInTextElements <= most)
        {
            return text;
        }

        var end = characters.SubstringByTextElements(characters.LengthInTextElements - room);
        var space = end.IndexOf(' ', StringComparison.Ordinal);
        return $"{characters.SubstringByTextElements(0, most - 1 - room).TrimEnd()}…{(space is >= 0 and <= NearWordEnd ? end[(space + 1)..] : end)}";
    }

    /// <summary>A text of any lines as one, cut as <see cref="Cut"/> does.</summary>
    public static string Line(string text, int most) => Cut(Cleaning.Line(text), most);

    /// <param name="most">Most characters as readers count them (grapheme clusters), the ellipsis included; 2 or more.</param>
    public static string Cut(string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        var characters = new StringInfo(text);
        if (characters.LengthInTextElements <= most)
        {
            return text;
        }

        var cut = characters.SubstringByTextElements(0, most - 1);
        var space = cut.LastIndexOf(' ');
        return (space > 0 && cut.Length - space <= NearWordEnd ? cut[..space] : cut).TrimEnd(' ', ',', '.', ';', ':', '(') + "…";
    }
}
