using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>A meeting on its way from "to be confirmed" to over.</summary>
public sealed record Meeting
{
    /// <summary>Length of the shortest id that nobody guesses.</summary>
    public const int ShortestId = 8;

    public required string Id { get; init; }

    public required MeetingDetails Details { get; init; }

    public MeetingState State { get; init; }

    /// <summary>The person who planned it, and is reminded to set its date.</summary>
    public required string Organiser { get; init; }

    /// <summary>Rises with every change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What happened to it, oldest first.</summary>
    public ImmutableArray<MeetingChange> History { get; init; } = [];

    /// <summary>Which reminders its groups get, in order; null for all that each group wants.</summary>
    public ImmutableArray<ReminderKind>? Reminders { get; init; }

    /// <summary>When <see cref="Reminders"/> were last changed: what would have come before is not made up for.</summary>
    public Instant? RemindersSince { get; init; }

    /// <summary>Its place in a series; null where it stands alone.</summary>
    public Occurrence? Occurrence { get; init; }

    /// <summary>The record of the Mercosur body's session that it is; null where it is none.</summary>
    public string? SessionId { get; init; }

    public required Instant PlannedAt { get; init; }

    public required Instant UpdatedAt { get; init; }

    /// <summary>What was said of it at a version, 1 to <see cref="Version"/>.</summary>
    public MeetingDetails At(int version) => version < Version && History[version].Before is { } before ? before : Details;

    /// <summary>The last reason that was given for a change after a version; null where none was.</summary>
    public string? ReasonSince(int version) => History.Skip(version).LastOrDefault(change => change.Reason is not null)?.Reason?.Text;

    /// <summary>Since when its date is what it is: an answer that is older was given to another date.</summary>
    [JsonIgnore]
    public Instant DatedAt => History
        .Where(ChangedDate)
        .Select(change => change.At)
        .LastOrDefault(PlannedAt);

    /// <summary>How often its date became another: what was asked below an earlier date says a smaller number.</summary>
    [JsonIgnore]
    public int DateChanges => History.Where(ChangedDate).Count();

    /// <summary>The date that it had at a moment; null where that is the one that it has now.</summary>
    public MeetingDate? DateBefore(Instant moment) => moment >= DatedAt ? null
        : History.Where((change, index) => change.At > moment && ChangedDate(change, index)).First()
            .Before!.Date is var date && date.Beginning != Details.Date.Beginning
            ? date
            : null;

    /// <summary>Changes since it was planned: a calendar's SEQUENCE (RFC 5545, 3.8.7.4), from 0.</summary>
    [JsonIgnore]
    public int Sequence => Version - 1;

    /// <summary>Why it was cancelled; null where it was not.</summary>
    [JsonIgnore]
    public string? CancelReason =>
        State == MeetingState.Cancelled ? History.LastOrDefault(change => change.Step == MeetingStep.Cancel)?.Reason?.Text : null;

    /// <summary>
    /// When it begins: the hour, or the beginning of its first day there; null while neither is known. Worked out anew each time, since
    /// zone data change.
    /// </summary>
    public Instant? Begins(IDateTimeZoneProvider zones) => Details.Date switch
    {
        MeetingDate.Exact exact => exact.In(zones),
        { IsFixed: true, Earliest: { } first } => zones[Details.Zone].AtStartOfDay(first).ToInstant(),
        _ => null,
    };

    /// <summary>Whether its last possible day is over where it takes place; never while its date is unknown.</summary>
    public bool IsOver(Instant now, IDateTimeZoneProvider zones) => Details.Date.Latest < now.InZone(zones[ZoneId]).Date;

    /// <summary>From when on <see cref="IsOver"/> holds; null while its date is unknown.</summary>
    public Instant? OverAt(IDateTimeZoneProvider zones) =>
        Details.Date.Latest is { } last ? zones[ZoneId].AtStartOfDay(last.PlusDays(1)).ToInstant() : null;

    /// <summary>The zone of its hour, or of its days.</summary>
    [JsonIgnore]
    public string ZoneId => Details.Date is MeetingDate.Exact exact ? exact.Zone : Details.Zone;

    /// <summary>Until when it lasts is no date of its own: who said yes to ten o'clock said it to ten to twelve.</summary>
    private bool ChangedDate(MeetingChange change, int index) =>
        change.Before is { } before && before.Date.Beginning != At(index + 1).Date.Beginning;
}

/// <summary>Whether a meeting is still meant to take place.</summary>
public enum MeetingState
{
    Planned,
    Cancelled,
}

public enum MeetingStep
{
    Plan,
    Change,
    Cancel,
}

/// <summary>One step of a meeting's way.</summary>
/// <param name="By">Id of the person.</param>
/// <param name="Before">What was said of it until then; null for the first.</param>
/// <param name="Reason">Why it was changed or cancelled; null where nobody said.</param>
public sealed record MeetingChange(MeetingStep Step, string By, Instant At, MeetingDetails? Before = null, ShortText? Reason = null);
