using Bot.Playground.Model;

namespace Bot.Playground;

/// <summary>
/// What a newcomer can try in the first minutes; the page lists the steps and ticks them off. The numbers are kept with the world.
/// </summary>
public enum TourStep
{
    /// <summary>A practice was sent to review.</summary>
    Propose = 0,

    /// <summary>A practice that somebody proposed is public.</summary>
    Publish = 1,

    /// <summary>A visitor looked something up and was answered.</summary>
    Search = 2,

    /// <summary>A meeting was planned.</summary>
    Meet = 3,

    /// <summary>A practice that was sent has all that a publication needs.</summary>
    Complete = 5,

    /// <summary>The coordination accepted one.</summary>
    Accept = 6,

    /// <summary>The secretariat agreed to one.</summary>
    Agree = 7,

    /// <summary>Two cities got each other's contact.</summary>
    Connect = 8,

    /// <summary>One city's request was passed on to another.</summary>
    Broker = 9,
}

public sealed partial class World
{
    private readonly SortedSet<TourStep> _toured = [];
    private long _searchingIn;

    /// <summary>The steps of the tour that have happened in this world.</summary>
    public IReadOnlyList<TourStep> Toured
    {
        get
        {
            lock (_gate)
            {
                return [.. _toured];
            }
        }
    }

    /// <summary>Notes that a step has happened; the second time changes nothing.</summary>
    public void Tick(TourStep step)
    {
        lock (_gate)
        {
            if (_toured.Add(step))
            {
                Announce(new WorldEvent("tour", 0));
            }
        }
    }

    /// <summary>Tells the pages what time it is now, and keeps it.</summary>
    public void ClockMoved()
    {
        lock (_gate)
        {
            Announce(new WorldEvent("clock", 0));
        }

        Save();
    }

    /// <summary>
    /// A search leaves no document behind, so it is seen here: words of a visitor that are no other command, and then an answer.
    /// </summary>
    private void WatchForSearch(WorldEvent happened)
    {
        if (_toured.Contains(TourStep.Search))
        {
            return;
        }

        if (happened is { What: "inline", Answer.Results.Count: > 0 } && IsVisitor(happened.ChatId))
        {
            Tick(TourStep.Search);
        }

        if (happened.Message is not { } message || happened.What is not ("message" or "edited"))
        {
            return;
        }

        if (message.FromId == BotId && message.ChatId == _searchingIn)
        {
            Tick(TourStep.Search);
        }
        else if (IsVisitor(message.FromId) && message.ChatId == message.FromId)
        {
            _searchingIn = IsLookup(message) ? message.ChatId : 0;
        }
    }

    private bool IsVisitor(long personId) => FindPerson(personId)?.Role == "visitor";

    private static bool IsLookup(ChatMessage message) =>
        message.Text is { Length: > 0 } text && (text[0] != '/' || text.StartsWith("/buscar", StringComparison.OrdinalIgnoreCase));
}
