using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>How far a record can be relied on.</summary>
public enum RecordState
{
    /// <summary>Told by somebody, and checked by nobody who may.</summary>
    Unverified,

    Verified,

    /// <summary>Not listed any more; it is kept, and can be listed again.</summary>
    Retired,

    /// <summary>
    /// Those of whom it told do not want to be in the list. Only by what it would be known again is kept, so that it is not entered again.
    /// </summary>
    Declined,
}

/// <summary>What was done with a record.</summary>
public enum RecordStep
{
    Enter,
    Change,
    Verify,
    Confirm,
    Retire,
    Restore,
    Decline,
}

/// <summary>
/// One entry of a register: a value for each of the fields that its register declares, and how it came to be so. Values are kept as they
/// were written, choices by their codes.
/// </summary>
public sealed record RegisterRecord
{
    /// <summary>Unique among all registers, 1 to 20 characters, without ~ and @.</summary>
    public required string Id { get; init; }

    /// <summary>The code of its register.</summary>
    public required string Register { get; init; }

    /// <summary>The record of another register to which it belongs, as a call belongs to its source; null for none.</summary>
    public string? ParentId { get; init; }

    /// <summary>By the codes of the fields; what was not answered is not in it.</summary>
    public required ImmutableDictionary<string, string> Values { get; init; }

    public RecordState State { get; init; }

    /// <summary>A person's id; <see cref="Person.Nobody"/> for what ships with the program.</summary>
    public required string EnteredBy { get; init; }

    public required Instant EnteredAt { get; init; }

    /// <summary>When somebody who may last said that all of it is true; null where nobody has.</summary>
    public Instant? CheckedAt { get; init; }

    /// <summary>How often its values have changed.</summary>
    public int Version { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<RecordEvent> History { get; init; } = [];

    /// <summary>Whether it was made up to try the bot, and is shown as such.</summary>
    public bool IsExample { get; init; }

    /// <summary>The language of its words; null of what was entered before that was kept, or where a table's words do not tell.</summary>
    public Language? WrittenIn { get; init; }

    [JsonIgnore]
    public bool IsListed => State is not (RecordState.Retired or RecordState.Declined);

    /// <summary>What was written; empty where nothing was.</summary>
    public string this[string field] => Values.GetValueOrDefault(field, "");

    /// <summary>
    /// When somebody who may said that it is true; until then, when it was entered. Who lists it again has looked at it, too, though that
    /// verifies nothing.
    /// </summary>
    [JsonIgnore]
    public Instant LookedAt => History.LastOrDefault(step => step.Step == RecordStep.Restore) is { } restored
        ? Instant.Max(CheckedAt ?? EnteredAt, restored.At)
        : CheckedAt ?? EnteredAt;

    /// <summary>Whether anybody but its writer has looked at it, or its writer again.</summary>
    [JsonIgnore]
    public bool IsLookedAt => CheckedAt is not null || LookedAt != EnteredAt;

    /// <summary>When somebody last had to do with it: its writer may have changed it since it was looked at.</summary>
    [JsonIgnore]
    public Instant TouchedAt => History is [.., var last] ? Instant.Max(LookedAt, last.At) : LookedAt;

    /// <summary>Whether nobody has looked at what was once checked for longer than this.</summary>
    public bool IsStale(Instant now, Duration checkedEvery) => CheckedAt is { } at && at + checkedEvery < now;
}

/// <param name="By">A person's id, or <see cref="Person.Nobody"/>.</param>
public sealed record RecordEvent(RecordStep Step, string By, Instant At)
{
    /// <summary>What the values were before and became; empty where they stayed.</summary>
    public ImmutableArray<ValueChange> Changes { get; init; } = [];

    /// <summary>The record's version behind it.</summary>
    public int Version { get; init; }
}

/// <param name="Before">Empty where there was no value.</param>
/// <param name="After">Empty where the value was taken away.</param>
public sealed record ValueChange(string Field, string Before, string After);
