using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented practice that waits for review from the start, so that accepting one can be tried before writing one. It says that it is
/// invented.
/// </summary>
public static class WaitingPractice
{
    public const string Id = "waiting-for-review";

    /// <summary>Written with all that a publication needs, and submitted.</summary>
    public static Practice Of(Person author, Instant now) => InventedPractice.Submitted("waiting.jsonl", Id, author, now);
}
