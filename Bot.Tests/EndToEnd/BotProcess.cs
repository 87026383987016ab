using System.Diagnostics;
using Bot.Hosting;

namespace Bot.Tests.EndToEnd;

/// <summary>The program as it is started in production: a process of its own, told by its environment, in an empty folder.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly Lock _gate = new();
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];
    private readonly List<(string Words, TaskCompletionSource<string> Seen)> _awaited = [];

    private BotProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Take(_output, line.Data);
        process.ErrorDataReceived += (_, line) => Take(_errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Output => Copy(_output);

    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <param name="folder">Where it runs.</param>
    /// <param name="settings">Environment, such as ("Store__Path", "banco.db").</param>
    public static BotProcess Start(string folder, params IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(BotHost).Assembly.Location])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return new BotProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: the kernel ends it wherever it is. Returns when the signal is sent.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Sends a signal that asks it to stop, such as TERM or INT.</summary>
    public void Signal(string name)
    {
        using var shell = Process.Start("/bin/sh", ["-c", $"kill -{name} {_process.Id}"]);
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    /// <returns>The exit code.</returns>
    /// <exception cref="TimeoutException">It is still there after this time.</exception>
    public async Task<int> Ended(TimeSpan patience)
    {
        await _process.WaitForExitAsync().WaitAsync(patience);
        return _process.ExitCode;
    }

    /// <summary>The first line, of output or errors, that holds these words.</summary>
    public Task<string> Line(string words, TimeSpan patience)
    {
        lock (_gate)
        {
            if (_output.Concat(_errors).FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) is { } known)
            {
                return Task.FromResult(known);
            }

            var seen = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((words, seen));
            return seen.Task.WaitAsync(patience);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.WaitForExit();
        _process.Dispose();
    }

    private void Take(List<string> lines, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_gate)
        {
            lines.Add(line);
            foreach (var (words, seen) in _awaited)
            {
                if (line.Contains(words, StringComparison.Ordinal))
                {
                    seen.TrySetResult(line);
                }
            }
        }
    }

    private List<string> Copy(List<string> lines)
    {
        lock (_gate)
        {
            return [.. lines];
        }
    }
}
