using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>What became of a practice beyond its own city; what is not in the list is nothing yet.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Uptake>))]
public sealed record Uptake : Term, IKeptAsText<Uptake>
{
    private static readonly TermList<Uptake> List = new("uptake", row => new Uptake(row));

    private Uptake(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Uptake> All => List.All;

    /// <summary>At least one other city applies it.</summary>
    public static Uptake Applied => FromText("applied");

    public static Uptake FromText(string text) => List.FromCode(text);
}
