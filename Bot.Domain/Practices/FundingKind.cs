using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>Where the money of a practice is from; one or more of the record's list.</summary>
[JsonConverter(typeof(KeptAsTextConverter<FundingKind>))]
public sealed record FundingKind : Term, IKeptAsText<FundingKind>
{
    private static readonly TermList<FundingKind> List = new("funding", row => new FundingKind(row));

    private FundingKind(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<FundingKind> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<FundingKind> Parse(string text) => List.Parse(text);

    public static FundingKind FromText(string text) => List.FromCode(text);
}
