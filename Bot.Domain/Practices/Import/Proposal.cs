using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Practices.Import;

/// <summary>A document of somebody's, taken apart; each part waits until its person takes it as an answer or discards it.</summary>
public sealed record Proposal
{
    /// <summary><see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    /// <summary>Names it in buttons.</summary>
    public required string Code { get; init; }

    /// <summary>The practice that it is for; null until its person said.</summary>
    public string? PracticeId { get; init; }

    /// <summary>The file's name; empty for a pasted text.</summary>
    public required string Source { get; init; }

    /// <summary>The messages of a pasted text until it is taken apart; apps cut what is long.</summary>
    public ImmutableArray<AnswerPiece> Pieces { get; init; } = [];

    /// <summary>The question that was asked when a text was pasted; empty where none was.</summary>
    public string Question { get; init; } = "";

    /// <summary>When the last piece of it came in.</summary>
    public required Instant At { get; init; }

    public ImmutableArray<ProposedPart> Parts { get; init; } = [];

    public static readonly Collection<Proposal> All = new("proposals", proposal => proposal.Id);

    /// <summary>The pasted text.</summary>
    [JsonIgnore]
    public string Pasted => string.Join('\n', Pieces.Select(piece => piece.Text));

    [JsonIgnore]
    public IEnumerable<int> Waiting => Enumerable.Range(0, Parts.Length).Where(index => Parts[index].Fate == Fate.Waiting);

    [JsonIgnore]
    public int Taken => Parts.Count(part => part.Fate == Fate.Taken);

    [JsonIgnore]
    public int Discarded => Parts.Count(part => part.Fate == Fate.Discarded);

    public static string IdOf(string personId, string code) => Key.Of(personId, code);

    public static Proposal Begin(string personId, string code, string source, Instant at) =>
        new() { Id = IdOf(personId, code), PersonId = personId, Code = code, Source = source, At = at };

    /// <summary>The sections as parts that wait; messages that are taken apart are kept no longer.</summary>
    public Proposal Divided(IEnumerable<WrittenLine> lines) => this with
    {
        Parts = [.. TextDivider.Divide(lines).Select(section => new ProposedPart(section.Field, section.Heading, section.Text))],
        Pieces = [],
    };

    public Proposal With(int index, ProposedPart part) => this with { Parts = Parts.SetItem(index, part) };

    /// <summary>The next part that waits behind this one, else the first that waits; null when none does.</summary>
    public int? NextAfter(int index) =>
        Waiting.Cast<int?>().FirstOrDefault(waiting => waiting > index) ?? Waiting.Cast<int?>().FirstOrDefault();

    /// <summary>All that was discarded waits again.</summary>
    public Proposal Recover() => this with
    {
        Parts = [.. Parts.Select(part => part.Fate == Fate.Discarded ? part with { Fate = Fate.Waiting } : part)],
    };
}

/// <summary>A part of a document, and what became of it.</summary>
/// <param name="Field">Code of the field that it is proposed for; null while nobody knows.</param>
/// <param name="Heading">As it was written; empty where there was none.</param>
/// <param name="Text">As it was written.</param>
public sealed record ProposedPart(string? Field, string Heading, string Text)
{
    public Fate Fate { get; init; }

    /// <summary>What its person wrote in its place, such as a shorter text; null where they did not.</summary>
    public string? Rewritten { get; init; }

    /// <summary>What would be taken.</summary>
    [JsonIgnore]
    public string Words => Rewritten ?? Text;
}

public enum Fate
{
    Waiting,
    Taken,
    Discarded,
}
