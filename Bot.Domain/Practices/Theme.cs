using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>The main subject of a practice, one of the record's fourteen.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Theme>))]
public sealed record Theme : Term, IKeptAsText<Theme>
{
    private static readonly TermList<Theme> List = new("theme", row => new Theme(row));

    private Theme(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Theme> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<Theme> Parse(string text) => List.Parse(text);

    public static Theme FromText(string text) => List.FromCode(text);
}
