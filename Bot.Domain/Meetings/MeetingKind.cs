using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Bot.Domain.Meetings;

/// <summary>What sort of meeting it is: the network's own, or one of a body that it follows.</summary>
[JsonConverter(typeof(KeptAsTextConverter<MeetingKind>))]
public sealed record MeetingKind : Term, IKeptAsText<MeetingKind>
{
    private static readonly TermList<MeetingKind> List = new("meeting", row => new MeetingKind(row));

    private MeetingKind(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<MeetingKind> All => List.All;

    /// <summary>Reads a code, a name in either language or part of one, also among other words: Empty, NotInList, Ambiguous.</summary>
    public static Parsed<MeetingKind> Parse(string text) => List.ParseAmong(text);

    public static MeetingKind FromText(string text) => List.FromCode(text);
}
