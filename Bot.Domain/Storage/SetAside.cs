using NodaTime;

namespace Bot.Domain.Storage;

/// <summary>
/// Of a document that could not be read any more: what was there is kept byte for byte in a place of its own, where nothing overwrites
/// it, and for everything else it is gone.
/// </summary>
public sealed record SetAside
{
    /// <summary>Made of the document's collection, id and content; under it the content is kept, too.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the collection that it was in.</summary>
    public required string Collection { get; init; }

    /// <summary>The id that it had there.</summary>
    public required string DocumentId { get; init; }

    /// <summary>What kind of fault it has and where; nothing of its content.</summary>
    public required string Problem { get; init; }

    /// <summary>When the coordination was told; null until then.</summary>
    public Instant? ToldAt { get; init; }

    /// <summary>By id, those of which nobody was told yet.</summary>
    public static readonly Index<SetAside> Untold = new("untold", note => note.ToldAt is null ? [note.Id] : []);

    public static readonly Collection<SetAside> All = new("setaside", note => note.Id, Untold);

    /// <summary>The content of each, whatever it is: nothing reads it as a document.</summary>
    public static readonly Collection<object> Contents = new(
        "setaside-contents", _ => throw new NotSupportedException("Only an engine writes what was set aside."));

    /// <summary>Where it was, such as <c>practices/3f2a</c>, in one line.</summary>
    public string Place() => $"{Collection}/{string.Concat(DocumentId.Select(letter => char.IsControl(letter) ? '/' : letter))}";
}
