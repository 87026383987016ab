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

    /// <summary>Set while it is accepted or published: what the time to take it back is counted from.</summary>
    public Instant? AcceptedAt { get; init; }

    /// <summary>First publication.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>Ids of the persons who said «Me sirve».</summary>
    public ImmutableHashSet<string> Likes { get; init; } = [];

    /// <summary>Whether the playground brought it along; it is marked as an example wherever it is shown.</summary>
    public bool IsExample { get; init; }

    /// <summary>Where an example's facts are from, a web address or a name; null for real practices.</summary>
    public string? Source { get; init; }

    [JsonIgnore]
    public string AuthorId => Authors[0];

    /// <summary>
    /// What to call it before and after its title is valid: the record's, else what was written, in one line; empty if nothing was.
    /// </summary>
    [JsonIgnore]
    public string Title => Record?.Title.Text ?? (Answers.TryGetValue(PracticeFields.Title, out var written) ? Cleaning.Line(written.Text) : "");

    /// <summary>The title in the reader's language where the practice has it, else <see cref="Title"/>.</summary>
    public string TitleFor(Language reader) => reader != Language && Record?.OtherTitle is { } other ? other.Text : Title;

    /// <summary>The summary in the reader's language where the practice has it, else as it was written; null before the first submission.</summary>
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
