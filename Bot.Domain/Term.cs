using System.Collections.Frozen;
using System.Collections.Immutable;

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
public sealed record TermRow(string Code, int Order, string Spanish, string Portuguese)
{
    /// <summary>What people also call it, in either language.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <param name="list">Name of the list in the shipped terms.</param>
    internal static IEnumerable<TermRow> Shipped(string list) => Domain.Shipped.Rows("terms.csv")
        .Where(row => row[0] == list)
        .Select((row, order) => new TermRow(row[1], order, row[2], row[3])
        {
            Also = row.Length > 4 ? row[4].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
        });
}

/// <summary>All choices of one list, in the order in which they are offered.</summary>
/// <param name="list">What the list is called.</param>
/// <param name="rows">Its lines, in order.</param>
/// <param name="make">Makes the term of a line.</param>
public sealed class TermList<T>(string list, IEnumerable<TermRow> rows, Func<TermRow, T> make)
    where T : Term
{
    private const int ShortestHead = 4;

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        ["el", "la", "los", "las", "un", "una", "o", "os", "as", "um", "uma", "de", "del", "da", "do", "das", "dos", "y", "e", "en", "em", "para", "tema"]);

    private static readonly FrozenSet<string> Denials = FrozenSet.ToFrozenSet(["no", "nao", "ni", "nem", "sin", "sem"]);

    private readonly ImmutableArray<NamedTerm> _named = [.. rows.Select(row => new NamedTerm(make(row), row))];

    /// <param name="list">Name of the list in the shipped terms.</param>
    /// <param name="make">Makes the term of a line.</param>
    public TermList(string list, Func<TermRow, T> make)
        : this(list, TermRow.Shipped(list), make)
    {
    }

    public ImmutableArray<T> All => [.. _named.Select(named => named.Term)];

    /// <summary>The term with exactly this code, or null.</summary>
    public T? Find(string code) => _named.FirstOrDefault(named => named.Term.Code == code)?.Term;

    /// <summary>The term that a document holds.</summary>
    /// <exception cref="FormatException">No such code.</exception>
    public T FromCode(string code) => Find(code) ?? throw new FormatException($"'{code}' is not in the list '{list}'.");

    /// <summary>
    /// The term meant by a code, a whole name in either language or what people also call it, or null; case, accents and articles do not
    /// matter.
    /// </summary>
    public T? FindNamed(string text)
    {
        if (text.Length > Patterns.LongestShortAnswer)
        {
            return null;
        }

        var line = Cleaning.Line(text);
        if (_named.FirstOrDefault(named => named.Term.Code.Equals(line, StringComparison.OrdinalIgnoreCase)) is { } coded)
        {
            return coded.Term;
        }

        var words = Folding.Words(line);
        return Whole(words, named => named.Names) ?? Whole(words, named => named.Also) ?? Whole(WithoutFillers(words), named => named.Also);
    }

    /// <summary>
    /// Reads a code, a name in either language or what people also call it, or some words that only one name holds; case and accents do not
    /// matter. Refuses with Empty, NotInList or Ambiguous.
    /// </summary>
    public Parsed<T> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        if (text.Length > Patterns.LongestShortAnswer)
        {
            return RefusalCode.NotInList;
        }

        if (FindNamed(text) is { } meant)
        {
            return meant;
        }

        var words = WithoutFillers(Folding.Words(text));
        NamedTerm[] holding = [.. _named.Where(named => named.Names.Any(name => Holds(name, words)))];
        return holding switch
        {
            [var only] => only.Term,
            [] => RefusalCode.NotInList,
            _ => new Refusal(RefusalCode.Ambiguous, Actual: holding.Length),
        };
    }

    /// <summary>
    /// As <see cref="Parse"/>, and where that finds nothing the term that is named among other words («reunión ordinaria de la RECM»): by
    /// all words of a name or of a part of one, the most words first, or by a first word that only one has. Nothing where the text denies.
    /// </summary>
    public Parsed<T> ParseAmong(string text)
    {
        var read = Parse(text);
        if (read.Refusal?.Code != RefusalCode.NotInList || text.Length > Patterns.LongestShortAnswer)
        {
            return read;
        }

        var words = WithoutFillers(Folding.Words(text));
        if (words.Any(Denials.Contains))
        {
            return read;
        }

        var named = _named
            .Select(one => (
                one.Term, Words: one.Parts.Where(part => part.All(words.Contains)).Select(part => part.Count).DefaultIfEmpty().Max()))
            .Where(one => one.Words > 0)
            .ToArray();
        T[] meant = named.Length > 0
            ? [.. named.Where(one => one.Words == named.Max(other => other.Words)).Select(one => one.Term)]
            : [.. _named.Where(one => one.Heads.Any(head => words.Contains(head) && IsOnlyOf(head))).Select(one => one.Term)];
        return meant switch
        {
            [var only] => only,
            [] => read,
            _ => new Refusal(RefusalCode.Ambiguous, Actual: meant.Length),
        };
    }

    private bool IsOnlyOf(string head) => _named.Count(one => one.Heads.Contains(head)) == 1;

    private T? Whole(IReadOnlyList<string> words, Func<NamedTerm, IReadOnlyList<string>[]> names) => words.Count == 0 ? null
        : _named.FirstOrDefault(named => names(named).Any(words.SequenceEqual))?.Term;

    private static bool Holds(IReadOnlyList<string> name, IReadOnlyList<string> words) =>
        words.Any(word => word.Length > 2) && words.All(name.Contains);

    private static IReadOnlyList<string> WithoutFillers(IReadOnlyList<string> words) => [.. words.Where(word => !Fillers.Contains(word))];

    private sealed record NamedTerm(T Term, TermRow Row)
    {
        /// <summary>In words, as typed ones are compared.</summary>
        public IReadOnlyList<string>[] Names { get; } = [Folding.Words(Row.Spanish), Folding.Words(Row.Portuguese)];

        public IReadOnlyList<string>[] Also { get; } = [.. Row.Also.Select(Folding.Words)];

        /// <summary>The names, each also without what stands in brackets, and what else it is called; without fillers.</summary>
        public IReadOnlyList<string>[] Parts { get; } =
        [
            .. ((string[])[Row.Spanish, Row.Portuguese, Row.Spanish.Split('(')[0], Row.Portuguese.Split('(')[0], .. Row.Also])
                .Select(name => WithoutFillers(Folding.Words(name)))
                .Where(words => words.Count > 0),
        ];

        /// <summary>First words of the names that are long enough to say something.</summary>
        public string[] Heads { get; } =
        [
            .. new[] { Row.Spanish, Row.Portuguese }.Select(name => Folding.Words(name)[0]).Where(word => word.Length >= ShortestHead)
                .Distinct(),
        ];
    }
}
