using Bot.Channel;
using Bot.Outbox.Pacing;

namespace Bot.Outbox.Calls;

/// <summary>
/// Whether there is a Telegram to talk to. After failures in several chats without an answer in between only one call at a time is tried,
/// with growing pauses; after a refused token one a minute. Used under the service's lock.
/// </summary>
internal sealed class ApiStanding(MonotonicClock clock, GrowingPause pause)
{
    /// <summary>The trouble of one chat or two is not everybody's.</summary>
    private const int ChatsThatTell = 3;

    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    private readonly HashSet<string> _failing = new(StringComparer.Ordinal);
    private int _probes;

    public bool TokenRefused { get; private set; }

    /// <summary>Only one call at a time, and not before <see cref="NotBefore"/>.</summary>
    public bool IsDown => TokenRefused || _probes > 0;

    public long NotBefore { get; private set; } = long.MinValue;

    /// <returns>Whether it had been down.</returns>
    public bool Answered()
    {
        var wasDown = IsDown;
        _failing.Clear();
        (_probes, TokenRefused, NotBefore) = (0, false, long.MinValue);
        return wasDown;
    }

    /// <returns>Whether this is when it went down.</returns>
    public bool Failed(string chat)
    {
        _ = _failing.Add(chat);
        if (_failing.Count < ChatsThatTell || clock.Now < NotBefore)
        {
            return false;
        }

        NotBefore = clock.Now + clock.Units(pause.After(++_probes));
        return _probes == 1;
    }

    public void RefusedToken()
    {
        TokenRefused = true;
        NotBefore = clock.Now + clock.Units(TokenPause);
    }
}
