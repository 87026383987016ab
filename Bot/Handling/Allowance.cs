using NodaTime;

namespace Bot.Handling;

/// <summary>What becomes of one more message of a person.</summary>
internal enum Grant
{
    Handled,

    /// <summary>The first that is too many: they are told, once.</summary>
    Warned,

    /// <summary>They were told.</summary>
    Quiet,
}

/// <summary>
/// How many messages a person may write faster than answers reach them: Telegram lets about one a second through (Bot FAQ), so what is
/// beyond would trickle for minutes. Whoever waits for each answer is never held up. In memory only; used by the handling thread.
/// </summary>
internal sealed class Allowance
{
    /// <summary>Messages of the last <see cref="Window"/> that are handled whatever waits.</summary>
    public const int Messages = 30;

    /// <summary>Answers that still wait to be sent, from which on a person writes too fast.</summary>
    public const int Unanswered = 20;

    public static readonly Duration Window = Duration.FromMinutes(1);

    /// <summary>Beyond so many people, those who were silent for a <see cref="Window"/> are forgotten.</summary>
    private const int MostPeople = 1000;

    private readonly Dictionary<long, Pace> _people = [];

    public Grant Ask(long telegramId, Instant now)
    {
        var pace = PaceOf(telegramId, now);
        while (pace.Handled.TryPeek(out var first) && first <= now - Window)
        {
            _ = pace.Handled.Dequeue();
        }

        pace.IsTooFast = pace.Handled.Count >= Messages && (pace.IsTooFast || pace.Waiting >= Unanswered);
        if (!pace.IsTooFast)
        {
            pace.Handled.Enqueue(now);
            return Grant.Handled;
        }

        var wasWarned = pace.LastTooMany is { } last && last > now - Window;
        pace.LastTooMany = now;
        return wasWarned ? Grant.Quiet : Grant.Warned;
    }

    /// <summary>So many answers were decided on for a person.</summary>
    public void Decided(long telegramId, int answers)
    {
        if (_people.TryGetValue(telegramId, out var pace))
        {
            pace.Waiting += answers;
        }
    }

    /// <summary>So many were sent, or will never be.</summary>
    public void Settled(long telegramId, int answers)
    {
        if (_people.TryGetValue(telegramId, out var pace))
        {
            pace.Waiting = Math.Max(0, pace.Waiting - answers);
        }
    }

    private Pace PaceOf(long telegramId, Instant now)
    {
        if (_people.Count > MostPeople)
        {
            foreach (var (id, _) in _people.Where(pair => pair.Value.Last <= now - Window).ToList())
            {
                _ = _people.Remove(id);
            }
        }

        if (!_people.TryGetValue(telegramId, out var pace) || pace.Last <= now - Window)
        {
            _people[telegramId] = pace = new();
        }

        pace.Last = now;
        return pace;
    }

    private sealed class Pace
    {
        public Queue<Instant> Handled { get; } = [];

        public int Waiting { get; set; }

        /// <summary>From then on until <see cref="Messages"/> would be fewer again.</summary>
        public bool IsTooFast { get; set; }

        public Instant Last { get; set; }

        public Instant? LastTooMany { get; set; }
    }
}
