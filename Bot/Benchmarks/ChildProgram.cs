using System.ComponentModel;
using System.Diagnostics;

namespace Bot.Benchmarks;

/// <summary>
/// A program that runs beside this one and is ended, with all that it started, when this is disposed. Its errors are shown with ours.
/// </summary>
internal sealed class ChildProgram : IDisposable
{
    private readonly Process _process;

    private ChildProgram(Process process) => _process = process;

    /// <summary>What it has used of all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that it has now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>This program once more, with other arguments.</summary>
    public static ChildProgram Own(IReadOnlyList<string> args)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? Start(program, [typeof(ChildProgram).Assembly.Location, .. args])
            : Start(program, args);
    }

    /// <param name="folder">Where it runs; null for here.</param>
    /// <exception cref="UpdatesFailedException">There is no such program.</exception>
    public static ChildProgram Start(string program, IReadOnlyList<string> args, string? folder = null)
    {
        try
        {
            return new(
                Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = folder ?? "" })!);
        }
        catch (Win32Exception missing)
        {
            throw new UpdatesFailedException($"{program} cannot be started: {missing.Message}", missing);
        }
    }

    /// <summary>The next line that it writes; null when it has ended, or wrote none for so long.</summary>
    public async Task<string?> Line(TimeSpan patience)
    {
        try
        {
            return await _process.StandardOutput.ReadLineAsync().WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Reads what it writes and forgets it, so that it never waits for a reader.</summary>
    public void Drain() => _process.BeginOutputReadLine();

    /// <returns>Its exit code; null when it runs on.</returns>
    public async Task<int?> Ended(TimeSpan patience)
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(patience);
            return _process.ExitCode;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.WaitForExit();
        _process.Dispose();
    }
}
