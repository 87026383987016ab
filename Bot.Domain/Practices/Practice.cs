using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>
/// A good practice of a city, from its first answer to its publication. Changed only through
/// Bot.Domain.Review, which asks for the rights.
/// </summary>
public sealed record Practice
{
    public const int ShortestId = 8;

    /// <summary>8 to 32 characters of A-Z a-z 0-9 _ -, random, given from outside.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the persons who write it together, the first one began it.</summary>
    public required ImmutableArray<string> Authors { get; init; }

    /// <summary>The language that it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>From its author's profile; null until they told their city.</summary>
    public Place? Place { get; init; }

    /// <summary>What was written, by field code (<see cref="PracticeFields"/>).</summary>
    public ImmutableDictionary<string, Answer> Answers { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    /// <summary>The content as reviewers and readers see it; null before the first submission.</summary>
    public PracticeRecord? Record { get; init; }

    public PracticeState State { get; init; } = PracticeState.Draft;

    /// <summary>Every step it took, oldest first.</summary>
    public ImmutableArray<HistoryEntry> History { get; init; } = [];

    /// <summary>Given at the first publication and kept for good.</summary>
    public PracticeNumber? Number { get; init; }

    /// <summary>Grows by one with every change of content or state: a button that carries an older one is stale.</summary>
    public int Version { get; init; }

    public required Instant CreatedAt { get; init; }

    /// <summary>Last change of its content or state; likes do not count.</summary>
    public required Instant UpdatedAt { get; init; }

    /// <summary>Last submission.</summary>
    public Instant? SubmittedAt { get; init; }

    /// <summary>When the coordination accepted it; set while it is accepted or published.</summary>
    public Instant? AcceptedAt { get; init; }

    /// <summary>When the secretariat agreed; null where it did not, or has nobody who could.</summary>
    public Instant? AgreedAt { get; init; }

    /// <summary>
    /// When the last key that its publication needs was given: what the time to take it back is counted from. Null until then.
    /// </summary>
    public Instant? KeyedAt { get; init; }

    /// <summary>What reviewers asked for, field by field, the last time; empty where they asked for nothing of one field.</summary>
    public ImmutableArray<FieldRequest> Requests { get; init; } = [];

    /// <summary>
    /// The answers that its reviewers have read, or everybody reads: what differs from them is what changed. Null while nothing was read.
    /// </summary>
    public ImmutableDictionary<string, Answer>? AnswersBefore { get; init; }

    /// <summary>Who reads it alone for the moment; null where nobody does.</summary>
    public Taking? Taken { get; init; }

    /// <summary>Who last asked its authors to complete it while it waits for review; null where nobody did since it was sent.</summary>
    public Completing? Completing { get; init; }

    /// <summary>What reviewers wrote for each other, oldest first; never shown to authors or the public.</summary>
    public ImmutableArray<ReviewNote> Notes { get; init; } = [];

    /// <summary>Ids of the persons who opened the link for co-authors and wait for an author to let them in.</summary>
    public ImmutableArray<string> Asking { get; init; } = [];

    /// <summary>When an author last said that it is still true, or its publication; null before that.</summary>
    public Instant? ConfirmedAt { get; init; }

    /// <summary>The last confirmation, where nobody gave the next one in time; null otherwise.</summary>
    public Instant? UnconfirmedSince { get; init; }

    /// <summary>The id of the published practice of which this is to become the text; null of all others.</summary>
    public string? RevisionOf { get; init; }

    /// <summary>The id of the revision that was begun last; it may be gone, since it was published or ended.</summary>
    public string? RevisionId { get; init; }

    /// <summary>The practice of another city that it was begun from; null of all others.</summary>
    public Origin? AdaptedFrom { get; init; }

    /// <summary>First publication.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>Ids of the persons who said «Me sirve».</summary>
    public ImmutableHashSet<string> Likes { get; init; } = [];

    /// <summary>How many other cities apply it, 0 or more; follows what they tell (Bot.Domain.Adoptions).</summary>
    public int AppliedBy { get; init; }

    /// <summary>Whether the playground brought it along; it is marked as an example wherever it is shown.</summary>
    public bool IsExample { get; init; }

    /// <summary>Where an example's facts are from, a web address or a name; null for real practices.</summary>
    public string? Source { get; init; }

    /// <summary>Where it stood in an older bank from which it was brought in; null of all others.</summary>
    public ArchiveEntry? Archive { get; init; }

    /// <summary>
    /// Whether it was brought in from an older bank and nobody of its city has confirmed it: it is marked wherever it is shown, and counted
    /// apart.
    /// </summary>
    [JsonIgnore]
    public bool AwaitsCity => Archive is not null && Record is { Authorisation: null };

    [JsonIgnore]
    public string AuthorId => Authors[0];

    /// <summary>What readers are told that it is adapted from: nothing where both turned out to be of one city.</summary>
    [JsonIgnore]
    public Origin? ShownOrigin => AdaptedFrom is { } origin && !origin.City.IsSameAs(Place) ? origin : null;

    /// <summary>
    /// What to call it before and after its title is valid: the record's, else what was written, in one line; empty if nothing was.
    /// </summary>
    [JsonIgnore]
    public string Title =>
        Record?.Title.Text ?? (Answers.TryGetValue(PracticeFields.Title, out var written) ? Cleaning.Line(written.Text) : "");

    /// <summary>When it came into its state; of a draft, and of what was never moved, when it was last changed.</summary>
    [JsonIgnore]
    public Instant StandsSince => State == PracticeState.Draft ? UpdatedAt
        : History.Reverse().TakeWhile(entry => entry.To == State).LastOrDefault()?.At ?? UpdatedAt;

    /// <summary>Whether its reviewers had it before.</summary>
    [JsonIgnore]
    public bool IsSentAgain => History.Count(entry => entry.Step == Step.Submit) > 1;

    /// <summary>The title in the reader's language where the practice has it, else <see cref="Title"/>.</summary>
    public string TitleFor(Language reader) => reader != Language && Record?.OtherTitle is { } other ? other.Text : Title;

    /// <summary>
    /// The summary in the reader's language where the practice has it, else as it was written; null before the first submission.
    /// </summary>
    public LongText? SummaryFor(Language reader) => reader != Language && Record?.OtherSummary is { } other ? other : Record?.Summary;

    /// <summary>A new, empty draft in its author's language, of its author's city.</summary>
    public static Practice Begin(string id, Person author, Instant at)
    {
        if (id.Length < ShortestId)
        {
            throw new ArgumentException($"An id has {ShortestId} characters or more.", nameof(id));
        }

        return new()
        {
            Id = id,
            Authors = [author.Id],
            Language = author.Language,
            Place = author.Place,
            CreatedAt = at,
            UpdatedAt = at,
        };
    }

    public bool IsAuthor(string personId) => Authors.Contains(personId);

    /// <summary>Says «Me sirve» for the person, or takes it back. Version and update time stay.</summary>
    public Practice ToggleLike(string personId) =>
        this with { Likes = Likes.SymmetricExcept([personId]) };

    /// <summary>What its raw answers hold now.</summary>
    public RecordReading Read(Instant now) => PracticeRecord.From(Answers, now);
}
