using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>How far a practice has come. A mere plan does not qualify.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Stage>))]
public sealed record Stage : Term, IKeptAsText<Stage>
{
    private static readonly TermList<Stage> List = new("stage", row => new Stage(row));

    private Stage(TermRow row)
        : base(row)
    {
    }

    public static Stage Pilot => FromText("pilot");

    public static Stage Ongoing => FromText("ongoing");

    public static Stage Finished => FromText("finished");

    public static ImmutableArray<Stage> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<Stage> Parse(string text) => List.Parse(text);

    public static Stage FromText(string text) => List.FromCode(text);
}
