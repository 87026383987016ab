using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <summary>
/// An update whose handling threw, or that could not be read: kept for those who mend the program. Holds no text of a person.
/// </summary>
public sealed record Failure
{
    /// <summary>The short reference that the log names, and that the person was told where there is one.</summary>
    public required string Id { get; init; }

    public required Instant At { get; init; }

    public required long UpdateId { get; init; }

    /// <summary>Type of what came in.</summary>
    public required string Incoming { get; init; }

    /// <summary>Type of the exception and the places in the program; not its message, which may quote a person.</summary>
    public required string Trace { get; init; }

    public static Failure Of(Unreadable unreadable, Instant at) => new()
    {
        Id = unreadable.Reference,
        At = at,
        UpdateId = unreadable.UpdateId,
        Incoming = nameof(Unreadable),
        Trace = unreadable.Problem,
    };

    public static readonly Collection<Failure> All = new("failures", failure => failure.Id);
}
