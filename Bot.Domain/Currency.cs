using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain;

/// <summary>A currency by its ISO 4217 code.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Currency>))]
public sealed record Currency : Term, IKeptAsText<Currency>
{
    private static readonly TermList<Currency> List = new("currency", row => new Currency(row));

    private Currency(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Currency> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<Currency> Parse(string text) => List.Parse(text);

    /// <summary>The currency with exactly this code, or null.</summary>
    public static Currency? Find(string code) => List.Find(code);

    public static Currency FromText(string text) => List.FromCode(text);
}
