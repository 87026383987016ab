using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Meetings;

/// <summary>
/// What sort of meeting it is: the network's own, or one of a body that it follows. Each body of the Mercosur that ships has its kind;
/// those that people add share one.
/// </summary>
[JsonConverter(typeof(KeptAsTextConverter<MeetingKind>))]
public sealed record MeetingKind : Term, IKeptAsText<MeetingKind>
{
    /// <summary>Of bodies that have no kind of their own.</summary>
    private const string AnyBody = "mercosur";

    private static readonly FrozenDictionary<string, string> CodesOfBodies =
        Shipped.Table("bodies.csv").ToFrozenDictionary(body => body["name"], body => CodeOf(body["name"]));

    private static readonly TermList<MeetingKind> List = new("meeting", Rows(), row => new MeetingKind(row));

    private MeetingKind(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<MeetingKind> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one, also among other words: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<MeetingKind> Parse(string text) => List.ParseAmong(text);

    /// <param name="name">By which a body is known: "SGT 7".</param>
    public static MeetingKind OfBody(string name) => List.FromCode(CodesOfBodies.GetValueOrDefault(name, AnyBody));

    public static MeetingKind FromText(string text) => List.FromCode(text);

    /// <summary>The network's own first, then the bodies', then the others.</summary>
    private static IEnumerable<TermRow> Rows()
    {
        TermRow[] own = [.. TermRow.Shipped("meeting")];
        return own[..1]
            .Concat(Shipped.Table("bodies.csv").Select(OfBody))
            .Concat(own[1..])
            .Select((row, order) => row with { Order = order });
    }

    private static TermRow OfBody(IReadOnlyDictionary<string, string> body) =>
        new(CodeOf(body["name"]), 0, $"{body["name"]} ({body["topic"]})", $"{body["name"]} ({body["topicpt"]})")
        {
            Also = [CodeOf(body["name"]), body["topic"], body["topicpt"], body["full"], body["fullpt"]],
        };

    /// <summary>For ever: meetings hold it.</summary>
    private static string CodeOf(string name) => name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
