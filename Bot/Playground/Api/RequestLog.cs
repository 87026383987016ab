namespace Bot.Playground.Api;

/// <summary>One call of the bot.</summary>
/// <param name="Number">Counts up from 1.</param>
/// <param name="Method">As it was called; "webhook" for an update that was posted to the bot.</param>
/// <param name="Body">The parameters as a JSON object; for forms every value is a string.</param>
/// <param name="IsForm">It came as a form or in the query, where numbers and structures are texts.</param>
/// <param name="Status">HTTP status of the reply.</param>
/// <param name="Reply">The raw reply.</param>
public sealed record LoggedRequest(long Number, string Method, string Body, bool IsForm, int Status, string Reply);

/// <summary>The newest calls. Can be switched off where speed is measured.</summary>
public sealed class RequestLog
{
    private readonly Lock _gate = new();
    private readonly Queue<LoggedRequest> _requests = new();
    private long _count;

    /// <summary>How many are kept.</summary>
    public int Capacity { get; set; } = 5_000;

    public bool IsOn { get; set; } = true;

    public IReadOnlyList<LoggedRequest> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    internal void Add(string method, string body, bool isForm, int status, string reply)
    {
        lock (_gate)
        {
            _requests.Enqueue(new LoggedRequest(++_count, method, body, isForm, status, reply));
            while (_requests.Count > Capacity)
            {
                _requests.Dequeue();
            }
        }
    }
}
