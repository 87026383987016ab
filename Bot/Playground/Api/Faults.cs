using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>
/// Things that go wrong on demand, each for a method (null for every method) and a chat (null for every chat), a number of times.
/// </summary>
public sealed class Faults
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _planned = [];

    /// <summary>429 with this many seconds.</summary>
    public Fault TooManyRequests(string? method, int retryAfter, long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.Refuse, method, chatId, times) { Refusal = Refusal.TooMany(retryAfter) });

    /// <summary>A fault of Telegram's own, such as 500 "Internal Server Error" or 502 "Bad Gateway".</summary>
    public Fault ServerError(
        string? method, int code = 500, string description = "Internal Server Error", long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.Refuse, method, chatId, times) { Refusal = new Refusal(code, description) });

    /// <summary>Any refusal, in the given words.</summary>
    public Fault Refuses(string? method, Refusal refusal, long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.Refuse, method, chatId, times) { Refusal = refusal });

    /// <summary>403 as if the person had blocked the bot.</summary>
    public Fault Blocked(string? method, long? chatId = null, int times = 1) =>
        Refuses(method, Refusal.Forbidden("bot was blocked by the user"), chatId, times);

    /// <summary>The connection closes before anything is done.</summary>
    public Fault ClosedConnection(string? method, long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.CloseBefore, method, chatId, times));

    /// <summary>It is done, and the connection closes without an answer.</summary>
    public Fault LostAnswer(string? method, long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.CloseAfter, method, chatId, times));

    /// <summary>It is done, and half of the answer arrives.</summary>
    public Fault HalfAnswer(string? method, long? chatId = null, int times = 1) =>
        Plan(new Fault(FaultKind.HalfAnswer, method, chatId, times));

    /// <summary>Nothing is done until <see cref="Fault.Release"/>.</summary>
    public Fault Held(string? method, long? chatId = null, int times = 1) => Plan(new Fault(FaultKind.Hold, method, chatId, times));

    /// <summary>Forgets what has not happened yet, and releases what is held.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            foreach (var fault in _planned)
            {
                fault.Release();
            }

            _planned.Clear();
        }
    }

    internal Fault? Take(string method, long? chatId)
    {
        if (_planned.Count == 0)
        {
            return null;
        }

        lock (_gate)
        {
            var fault = _planned.Find(candidate => candidate.Fits(method, chatId));
            if (fault is not null && fault.Use() == 0)
            {
                _planned.Remove(fault);
            }

            return fault;
        }
    }

    private Fault Plan(Fault fault)
    {
        lock (_gate)
        {
            _planned.Add(fault);
        }

        return fault;
    }
}

/// <summary>One thing that goes wrong.</summary>
public sealed class Fault
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string? _method;
    private readonly long? _chatId;
    private int _left;

    internal Fault(FaultKind kind, string? method, long? chatId, int times)
    {
        Kind = kind;
        _method = method;
        _chatId = chatId;
        _left = times;
    }

    /// <summary>Done when the first call ran into it.</summary>
    public Task Reached => _reached.Task;

    internal FaultKind Kind { get; }

    internal Refusal? Refusal { get; init; }

    internal Task Released => _released.Task;

    /// <summary>Lets held calls go on.</summary>
    public void Release() => _released.TrySetResult();

    internal bool Fits(string method, long? chatId) =>
        (_method is null || string.Equals(_method, method, StringComparison.OrdinalIgnoreCase)) && (_chatId is null || _chatId == chatId);

    internal int Use()
    {
        _reached.TrySetResult();
        return --_left;
    }
}

internal enum FaultKind
{
    Refuse,
    CloseBefore,
    CloseAfter,
    HalfAnswer,
    Hold,
}
