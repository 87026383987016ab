namespace Bot.Outbox.Pacing;

/// <summary>
/// How fast one chat may be written to: five at once and then one a second; in groups also at most 20 in any minute
/// (Bot FAQ, "My bot is hitting limits": one message a second in a chat with short bursts, 20 a minute in a group).
/// </summary>
internal sealed class ChatPace(MonotonicClock clock, bool group)
{
    private const int Burst = 5;
    private const int GroupMinute = 20;

    private readonly long _second = clock.Units(TimeSpan.FromSeconds(1));
    private readonly CallWindow? _minute = group ? new(GroupMinute, clock.Units(TimeSpan.FromMinutes(1))) : null;

    /// <summary>When the bucket would be full again.</summary>
    private long _full = long.MinValue;

    /// <summary>The earliest moment for one more; may be past.</summary>
    public long FreeAt() => Math.Max(_full == long.MinValue ? _full : _full - ((Burst - 1) * _second), _minute?.FreeAt() ?? long.MinValue);

    public void Take(long now)
    {
        _full = Math.Max(now, _full) + _second;
        _minute?.Take();
    }

    /// <summary>What was taken last came back.</summary>
    /// <param name="called">Whether Telegram was asked for anything.</param>
    public void Landed(long now, bool called)
    {
        if (called)
        {
            _minute?.Answered(now);
        }
        else
        {
            _minute?.GiveBack();
        }
    }
}
