using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bot.Tests.EndToEnd;

/// <summary>Takes every line of every logger, from trace up, with categories, scopes and exceptions.</summary>
internal sealed class LogLines : ILoggerProvider, ISupportExternalScope
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Words, TaskCompletionSource<string> Seen)> _awaited = [];
    private IExternalScopeProvider? _scopes;

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    /// <summary>The first line with these words; waits for it if need be.</summary>
    /// <exception cref="TimeoutException">None came within a minute; the text holds the newest lines.</exception>
    public async Task<string> Line(string words)
    {
        try
        {
            return await Find(words).WaitAsync(TimeSpan.FromMinutes(1));
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"No line holds «{words}». The newest:\n{string.Join('\n', All.TakeLast(30))}", fault);
        }
    }

    /// <summary>Everything goes here and nowhere else.</summary>
    public void TakeAll(ILoggingBuilder logging) => logging
        .ClearProviders()
        .SetMinimumLevel(LogLevel.Trace)
        .AddFilter("Microsoft", LogLevel.Trace)
        .AddProvider(this);

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private Task<string> Find(string words)
    {
        lock (_gate)
        {
            if (_lines.Find(line => line.Contains(words, StringComparison.Ordinal)) is { } known)
            {
                return Task.FromResult(known);
            }

            var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((words, seen));
            return seen.Task;
        }
    }

    private void Add(string line)
    {
        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (words, seen) in _awaited)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    seen.TrySetResult(line);
                }
            }
        }
    }

    private string Scopes()
    {
        var parts = new ConcurrentQueue<string>();
        _scopes?.ForEachScope((scope, all) => all.Enqueue(scope is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(',', pairs) : $"{scope}"), parts);
        return string.Join(' ', parts);
    }

    private sealed class Logger(LogLines lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(',', pairs) : "";
            lines.Add($"{logLevel} {category} {eventId.Id} {formatter(state, exception)} {values} {lines.Scopes()} {exception}");
        }
    }
}
