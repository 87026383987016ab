using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Meetings.Agendas;

public enum PointState
{
    /// <summary>It waits for whoever organises the meeting.</summary>
    Proposed,

    /// <summary>It is in the temario.</summary>
    Accepted,

    /// <summary>The organiser said no, with a reason; they can still say yes.</summary>
    Declined,

    /// <summary>Whoever proposed it took it back.</summary>
    Withdrawn,
}

/// <summary>What is said of a point.</summary>
/// <param name="Minutes">How long it may take, one of <see cref="AgendaPoint.Lengths"/>.</param>
/// <param name="Why">At most <see cref="AgendaPoint.MostWords"/> words; null for what is carried over.</param>
public sealed record PointContent(Title Title, int Minutes, LongText? Why = null)
{
    /// <summary>A practice, or a page such as that of a call; null for none.</summary>
    public PointLink? Link { get; init; }

    /// <summary>A photo or document instead of a link; null for none.</summary>
    public Attachment? File { get; init; }
}

/// <summary>Something that a meeting talks about.</summary>
public sealed record AgendaPoint
{
    /// <summary>Words that say why.</summary>
    public const int MostWords = 60;

    /// <summary>The minutes of what is carried over from an earlier meeting.</summary>
    public const int UsualLength = 15;

    /// <summary>The minutes that a point can be given.</summary>
    public static readonly ImmutableArray<int> Lengths = [5, 10, 15, 20, 30, 45, 60, 90];

    public required string Id { get; init; }

    public required PointContent Content { get; init; }

    public PointState State { get; init; }

    /// <summary>Id of the person who proposed it; <see cref="Person.Nobody"/> once they asked to be forgotten.</summary>
    public required string ProposedBy { get; init; }

    /// <summary>For which city they proposed it; null where they had none.</summary>
    public Place? City { get; init; }

    /// <summary>Why it was declined; null in any other state.</summary>
    public ShortText? Reason { get; init; }

    /// <summary>What it carries on; null for a new one.</summary>
    public PointOrigin? Origin { get; init; }

    public required Instant At { get; init; }
}

/// <summary>What a point carries on from an earlier meeting: a point that was not finished there, or an open decision.</summary>
[JsonConverter(typeof(KeptAsTextConverter<PointOrigin>))]
public sealed record PointOrigin : IKeptAsText<PointOrigin>
{
    private const string Decision = "decision ";

    private PointOrigin(string text) => Text = text;

    public string Text { get; }

    [JsonIgnore]
    public bool IsDecision => Text.StartsWith(Decision, StringComparison.Ordinal);

    /// <param name="pointId">Unique over all meetings.</param>
    public static PointOrigin OfPoint(string pointId) => new(pointId);

    public static PointOrigin OfDecision(string number) => new(Decision + number);

    public static PointOrigin FromText(string text) => new(text);

    public override string ToString() => Text;
}
