using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>Whom a practice is for; one or more of the record's list.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Beneficiary>))]
public sealed record Beneficiary : Term, IKeptAsText<Beneficiary>
{
    private static readonly TermList<Beneficiary> List = new("beneficiary", row => new Beneficiary(row));

    private Beneficiary(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Beneficiary> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<Beneficiary> Parse(string text) => List.Parse(text);

    public static Beneficiary FromText(string text) => List.FromCode(text);
}
