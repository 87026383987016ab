using System.Collections.Immutable;
using Bot.Domain.People;

namespace Bot.Domain;

/// <summary>One choice of a fixed list: a code for documents and buttons, and its name in both languages.</summary>
public abstract record Term
{
    private protected Term(TermRow row) => (Code, Order, Spanish, Portuguese) = row;

    /// <summary>Lower-case ASCII (countries: ISO 3166-1 alpha-2), at most 20 characters, stable for ever.</summary>
    public string Code { get; }

    /// <summary>Position in its list, from 0.</summary>
    public int Order { get; }

    public string Spanish { get; }

    public string Portuguese { get; }

    public string Text => Code;

    public string Name(Language language) => language == Language.Pt ? Portuguese : Spanish;

    public sealed override string ToString() => Code;
}

/// <summary>A line of the shipped list of terms.</summary>
public sealed record TermRow(string Code, int Order, string Spanish, string Portuguese);

/// <summary>All choices of one list, in the order in which they are offered.</summary>
/// <param name="list">Name of the list in the shipped terms.</param>
/// <param name="make">Makes the term of a line.</param>
public sealed class TermList<T>(string list, Func<TermRow, T> make)
    where T : Term
{
    public ImmutableArray<T> All { get; } = [.. Rows(list).Select(make)];

    /// <summary>The term with exactly this code, or null.</summary>
    public T? Find(string code) => All.FirstOrDefault(term => term.Code == code);

    /// <summary>The term that a document holds.</summary>
    /// <exception cref="FormatException">No such code.</exception>
    public T FromCode(string code) => Find(code) ?? throw new FormatException($"'{code}' is not in the list '{list}'.");

    /// <summary>
    /// Reads a code, a name in either language, or some words that only one name holds; case and accents do not matter.
    /// Refuses with Empty, NotInList or Ambiguous.
    /// </summary>
    public Parsed<T> Parse(string text)
    {
        var words = Folding.Words(text);
        if (words.Count == 0)
        {
            return RefusalCode.Empty;
        }

        var code = Cleaning.Line(text);
        if (All.FirstOrDefault(term => term.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || IsNamed(term, words)) is { } named)
        {
            return named;
        }

        T[] holding = [.. All.Where(term => Holds(term.Spanish, words) || Holds(term.Portuguese, words))];
        return holding switch
        {
            [var only] => only,
            [] => RefusalCode.NotInList,
            _ => new Refusal(RefusalCode.Ambiguous, Actual: holding.Length),
        };
    }

    private static bool IsNamed(T term, IReadOnlyList<string> words) =>
        words.SequenceEqual(Folding.Words(term.Spanish)) || words.SequenceEqual(Folding.Words(term.Portuguese));

    private static bool Holds(string name, IReadOnlyList<string> words)
    {
        var named = Folding.Words(name);
        return words.Any(word => word.Length > 2) && words.All(named.Contains);
    }

    private static IEnumerable<TermRow> Rows(string list) => Shipped.Rows("terms.csv")
        .Where(row => row[0] == list)
        .Select((row, order) => new TermRow(row[1], order, row[2], row[3]));
}
