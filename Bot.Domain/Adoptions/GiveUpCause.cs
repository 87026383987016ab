using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Adoptions;

/// <summary>Why a city stopped trying a practice.</summary>
[JsonConverter(typeof(KeptAsTextConverter<GiveUpCause>))]
public sealed record GiveUpCause : Term, IKeptAsText<GiveUpCause>
{
    private static readonly TermList<GiveUpCause> List = new("gaveup", row => new GiveUpCause(row));

    private GiveUpCause(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<GiveUpCause> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<GiveUpCause> Parse(string text) => List.Parse(text);

    public static GiveUpCause FromText(string text) => List.FromCode(text);
}
