using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Conversation;

/// <summary>What follows when a document changes, whichever feature changed it; so no feature that writes can forget to tell.</summary>
public sealed class Consequence
{
    private readonly Func<Occasion, object?, object?, Turn> _follow;

    private Consequence(string collection, Func<Occasion, object?, object?, Turn> follow) => (Collection, _follow) = (collection, follow);

    /// <summary>The name of the collection that is watched.</summary>
    public string Collection { get; }

    /// <param name="watched">Whose documents are watched.</param>
    /// <param name="follow">
    /// Plans moments, writes other collections, or says what delivery has to do; what it changes itself has no further consequences.
    /// </param>
    public static Consequence Of<T>(Collection<T> watched, Func<Occasion, T?, T?, Turn> follow)
        where T : class => new(watched.Name, (occasion, before, after) => follow(occasion, (T?)before, (T?)after));

    /// <summary>Called once for a document that was put or deleted, after the handler and in the same work.</summary>
    /// <param name="occasion">A <see cref="Context"/> where a person did it.</param>
    /// <param name="before">As it was before the handler; null where it was not there.</param>
    /// <param name="after">As it is now; null where it is gone.</param>
    /// <returns>What happens after what the handler itself wanted; its toast is not shown.</returns>
    public Turn Follow(Occasion occasion, object? before, object? after) => _follow(occasion, before, after);
}
