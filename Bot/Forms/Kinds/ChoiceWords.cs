using System.Collections.Frozen;
using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Forms.Kinds;

/// <summary>Which of the offered choices somebody means who types instead of pressing, in either language.</summary>
internal static class ChoiceWords
{
    /// <summary>Fewer letters are no beginning of a label.</summary>
    private const int ShortestBeginning = 2;

    private const int LongestTyped = 100;

    private static readonly string[][] Places =
    [
        ["primera", "primero", "primer", "primeira", "primeiro", "uno", "una", "um", "uma"],
        ["segunda", "segundo", "dos", "dois", "duas"],
        ["tercera", "tercero", "tercer", "terceira", "terceiro", "tres"],
        ["cuarta", "cuarto", "quarta", "quarto", "cuatro", "quatro"],
        ["quinta", "quinto", "cinco"],
        ["sexta", "sexto", "seis"],
        ["septima", "septimo", "setima", "setimo", "siete", "sete"],
        ["octava", "octavo", "oitava", "oitavo", "ocho", "oito"],
        ["novena", "noveno", "nona", "nono", "nueve", "nove"],
        ["decima", "decimo", "diez", "dez"],
        ["undecima", "once", "onze"],
        ["duodecima", "doce", "doze"],
        ["decimotercera", "trece", "treze"],
        ["decimocuarta", "catorce", "quatorze", "catorze"],
    ];

    private static readonly FrozenDictionary<string, int> PlaceOf = Places
        .SelectMany((words, place) => words.Select(word => (word, place)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.place);

    private static readonly FrozenSet<string> Last = FrozenSet.ToFrozenSet(["ultima", "ultimo"]);

    /// <summary>Words that say that a place in the list is meant, so that a figure after them is no amount.</summary>
    private static readonly FrozenSet<string> Naming = FrozenSet.ToFrozenSet(
        ["la", "el", "a", "o", "opcion", "opcao", "alternativa", "numero", "nro", "num", "n", "no", "item", "boton", "botao"]);

    private static readonly FrozenSet<string> Around = FrozenSet.ToFrozenSet(
    [
        "es", "e", "esa", "essa", "seria", "de", "elijo", "escojo", "quiero", "prefiero", "escolho", "quero", "prefiro", "fico", "con", "com",
        "me", "quedo", "por", "favor",
    ]);

    /// <summary>
    /// The choice that is meant by its code, its label, its place («la segunda», "opção 3", «2»), or the beginning of a label that no
    /// other has. A bare figure is no place where labels begin with figures: it may be the amount that they speak of. Refuses as the
    /// parser does, and with NotInList what has neither letter nor figure: an emoji wants a button, not words.
    /// </summary>
    /// <param name="parse">Reads what the list's own words say; it goes first.</param>
    public static Parsed<string> Meant(ImmutableArray<Choice> choices, Func<string, Parsed<string>> parse, string typed)
    {
        if (!Cleaning.IsReadable(typed))
        {
            return RefusalCode.NotInList;
        }

        var read = parse(typed);
        if (typed.Length > LongestTyped || read is { IsValid: true, Value: var code } && choices.Any(choice => choice.Code == code))
        {
            return read;
        }

        var words = Folding.Words(typed);
        var meant = InPlace(choices, words) ?? (read.Refusal?.Code == RefusalCode.Ambiguous ? null : Begun(choices, words));
        return meant is null ? read : meant.Code;
    }

    /// <summary>One whole label or code; refuses with NotInList.</summary>
    public static Parsed<string> Labelled(ImmutableArray<Choice> choices, string typed) =>
        choices.FirstOrDefault(choice => choice.IsMeantBy(typed)) is { } meant ? meant.Code : RefusalCode.NotInList;

    private static Choice? InPlace(ImmutableArray<Choice> choices, IReadOnlyList<string> words)
    {
        string[] said = [.. words.Where(word => !Around.Contains(word))];
        string[] places = [.. said.Where(word => !Naming.Contains(word))];
        if (places is not [var word])
        {
            return null;
        }

        var isFigure = int.TryParse(word.TrimEnd('a', 'o', 'º', 'ª'), out var figure);
        var place = Last.Contains(word) ? choices.Length - 1
            : PlaceOf.TryGetValue(word, out var named) ? named
            : isFigure && (said.Length > 1 || !choices.Any(HasFigures)) ? figure - 1
            : -1;
        return place >= 0 && place < choices.Length ? choices[place] : null;
    }

    private static bool HasFigures(Choice choice) => choice.Es.Any(char.IsAsciiDigit) || choice.Pt.Any(char.IsAsciiDigit);

    private static Choice? Begun(ImmutableArray<Choice> choices, IReadOnlyList<string> words)
    {
        var typed = string.Join(' ', words);
        if (typed.Length < ShortestBeginning || typed.Any(char.IsAsciiDigit))
        {
            return null;
        }

        bool Begins(string label) => string.Join(' ', Folding.Words(label)).StartsWith(typed, StringComparison.Ordinal);
        Choice[] begun = [.. choices.Where(choice => Begins(choice.Es) || Begins(choice.Pt))];
        return begun is [var only] ? only : null;
    }
}
