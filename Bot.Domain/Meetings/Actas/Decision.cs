using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

public enum DecisionState
{
    Open,

    Done,

    /// <summary>The network does not follow it any more; <see cref="Decision.Line"/> says why.</summary>
    Dropped,
}

public enum DecisionStep
{
    Make,
    Finish,
    Drop,
    Reopen,

    /// <summary>What it says, whose it is or until when becomes another.</summary>
    Correct,

    /// <summary>Another city says how it did its part of what is done already.</summary>
    Add,
}

/// <summary>One step of a decision.</summary>
/// <param name="By">Id of the person.</param>
/// <param name="To">The state after it.</param>
public sealed record DecisionEntry(DecisionStep Step, string By, Instant At, DecisionState To)
{
    /// <summary>Why, or how; null where nothing was said, and of steps from before it was kept.</summary>
    public ShortText? Line { get; init; }
}

/// <summary>
/// Something that a meeting decided and that cities have to do. It is never deleted, so that its number leaves no hole. Changed only
/// through <see cref="DecisionSteps"/>.
/// </summary>
public sealed record Decision
{
    public const int MostWords = 60;

    public const int MostCities = 12;

    public required DecisionNumber Number { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>At most <see cref="MostWords"/> words.</summary>
    public required LongText Text { get; init; }

    /// <summary>Those that have to do it, 1 to <see cref="MostCities"/>.</summary>
    public required ImmutableArray<Place> Cities { get; init; }

    /// <summary>Until when, as precisely as it is known; null: until the next meeting of the kind.</summary>
    public MeetingDate? Due { get; init; }

    public DecisionState State { get; init; }

    /// <summary>
    /// Whether it is part of a draft: only who writes the acta knows of it, until that is handed round. False of all from before this was
    /// kept, which were told at once.
    /// </summary>
    public bool WaitsForActa { get; init; }

    /// <summary>How it was done, or why it was dropped; null while it is open.</summary>
    public ShortText? Line { get; init; }

    /// <summary>Oldest first; the first is its making.</summary>
    public required ImmutableArray<DecisionEntry> History { get; init; }

    [JsonIgnore]
    public Instant MadeAt => History[0].At;
}

/// <summary>The public number of a decision, UTDEL-2026-R07: a year, and its place in it.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Sequence">From 1, without holes.</param>
[JsonConverter(typeof(KeptAsTextConverter<DecisionNumber>))]
public sealed partial record DecisionNumber(int Year, int Sequence) : IKeptAsText<DecisionNumber>
{
    /// <summary>Holds only what a deep link may hold.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"UTDEL-{Year:D4}-R{Sequence:D2}");

    /// <summary>As people say it within a year.</summary>
    [JsonIgnore]
    public string Short => string.Create(CultureInfo.InvariantCulture, $"R{Sequence:D2}");

    public static DecisionNumber FromText(string text) => Kept().Match(text) is { Success: true } match
        ? new(Figure(match, "year"), Figure(match, "sequence"))
        : throw new FormatException($"'{text}' is no decision's number.");

    public override string ToString() => Text;

    private static int Figure(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\AUTDEL-(?<year>[0-9]{4})-R(?<sequence>[0-9]{2,6})\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Kept();
}
