using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Contacts;

/// <summary>
/// A city wants to talk to the city of a practice. Changed only through <see cref="ContactSteps"/>. Until it is introduced nothing of it
/// that names one side is for the other: <see cref="Introduction"/> alone says what each reads then.
/// </summary>
public sealed record ContactRequest
{
    /// <summary>Random, given from outside.</summary>
    public required string Id { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The id of the person who asks; <see cref="Person.Nobody"/> once they are forgotten.</summary>
    public required string AskedBy { get; init; }

    /// <summary>The city that they asked for.</summary>
    public required Place Asking { get; init; }

    public required ContactPurpose Purpose { get; init; }

    /// <summary>What they added, without names and addresses (<see cref="NamelessWords"/>), or null.</summary>
    public LongText? Words { get; init; }

    /// <summary>How they can be reached, for the other side after both agreed; null once they are forgotten.</summary>
    public Contact? Reach { get; init; }

    public ContactState State { get; init; } = ContactState.Asked;

    /// <summary>The id of the author who agreed; null before that.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>What the city that asked says came of it; null while it said nothing.</summary>
    public ContactOutcome? AskingSays { get; init; }

    /// <summary>What the city of the practice says came of it; null while it said nothing.</summary>
    public ContactOutcome? AskedSays { get; init; }

    /// <summary>Set while <see cref="State"/> is Expired.</summary>
    public EndCause? Ended { get; init; }

    /// <summary>Every step it took, oldest first; the first is the asking.</summary>
    public required ImmutableArray<ContactEntry> History { get; init; }

    [JsonIgnore]
    public Instant AskedAt => History[0].At;

    /// <summary>Since when it is as it is.</summary>
    [JsonIgnore]
    public Instant Since => History[^1].At;

    /// <summary>When each side got the other's contact; null before that.</summary>
    [JsonIgnore]
    public Instant? IntroducedAt => History.LastOrDefault(entry => entry.Step == ContactStep.Introduce)?.At;

    /// <summary>Whether anything can still happen; of one city and practice at most one is open.</summary>
    [JsonIgnore]
    public bool IsOpen => State is ContactState.Asked or ContactState.Brokered or ContactState.Agreed or ContactState.Introduced;

    /// <summary>What came of it: the most that a side says; null while nobody said anything.</summary>
    [JsonIgnore]
    public ContactOutcome? Outcome => AskingSays is { } one && AskedSays is { } other
        ? (ContactOutcome)Math.Max((int)one, (int)other)
        : AskingSays ?? AskedSays;

    /// <summary>Who passed it on; null where nobody did yet.</summary>
    [JsonIgnore]
    public ContactEntry? PassedOn => History.LastOrDefault(entry => entry.Step == ContactStep.PassOn);

    /// <summary>Whether the practice's authors know of it.</summary>
    [JsonIgnore]
    public bool IsKnownToAuthors => PassedOn is not null;
}

/// <summary>One step of a request's way.</summary>
/// <param name="By">Id of the person; null where the bot itself acted.</param>
/// <param name="To">The state after it.</param>
/// <param name="Reason">Why it was declined, without names and addresses, or null.</param>
public sealed record ContactEntry(
    ContactStep Step, string? By, Instant At, ContactState To, LongText? Reason = null, ContactMark? Mark = null);
