using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.People;

/// <summary>A country that the network's cities and their partners are in; its code is ISO 3166-1 alpha-2 ("AR").</summary>
[JsonConverter(typeof(KeptAsTextConverter<Country>))]
public sealed record Country : Term, IKeptAsText<Country>
{
    private static readonly TermList<Country> List = new("country", row => new Country(row));

    private Country(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Country> All => List.All;

    /// <summary>Reads a code or a name: Empty, NotInList.</summary>
    public static Parsed<Country> Parse(string text) => List.Parse(text);

    public static Country FromText(string text) => List.FromCode(text);
}
