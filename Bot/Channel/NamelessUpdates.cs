using System.Security.Cryptography;
using Bot.Channel.Wire;

namespace Bot.Channel;

/// <summary>
/// How a fetch is confirmed of which some updates do not say their id. Ids rise within a fetch, so whichever says its id confirms those
/// before it; one at the end comes again with the next fetch, and is not handled twice meanwhile.
/// </summary>
internal sealed class NamelessUpdates
{
    /// <summary>A fetch has at most 100; beyond this the oldest may be recorded again.</summary>
    private const int MostRemembered = 1000;

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);
    private long? _next;

    /// <summary>Fetches in a row of which no update said its id.</summary>
    public int Failures { get; private set; }

    /// <summary>Whether it is to be handled: it says its id, or is met for the first time.</summary>
    public bool IsNew(RawUpdate update)
    {
        if (update.Id is not null)
        {
            return true;
        }

        if (_met.Count >= MostRemembered)
        {
            _met.Clear();
        }

        return _met.Add(Convert.ToHexString(SHA256.HashData(update.Json.Span)));
    }

    /// <summary>The offset that confirms all up to the last that says its id.</summary>
    /// <param name="updates">At least one.</param>
    /// <returns>Null when none says it.</returns>
    public long? Behind(IReadOnlyList<RawUpdate> updates)
    {
        if (updates.LastOrDefault(update => update.Id is not null).Id is not { } last)
        {
            Failures++;
            return null;
        }

        Failures = 0;
        return _next = last + 1;
    }

    /// <summary>The offset behind as many updates as came, if they have the lowest ids that they can have.</summary>
    /// <param name="asked">The offset of the fetch; null for none.</param>
    /// <returns>Null when no id was ever heard.</returns>
    public long? Guess(long? asked, int count) => (asked ?? _next) is { } first ? _next = first + count : null;
}
