using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>The kind of help that a partner gave.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Support>))]
public sealed record Support : Term, IKeptAsText<Support>
{
    private static readonly TermList<Support> List = new("support", row => new Support(row));

    private Support(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Support> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<Support> Parse(string text) => List.Parse(text);

    public static Support FromText(string text) => List.FromCode(text);
}
