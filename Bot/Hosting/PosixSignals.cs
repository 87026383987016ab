using System.Runtime.InteropServices;

namespace Bot.Hosting;

/// <summary>Ctrl-C and SIGTERM ask the program to stop.</summary>
internal static class PosixSignals
{
    /// <returns>To be disposed when nobody listens any more.</returns>
    public static IDisposable Cancel(CancellationTokenSource stopping)
    {
        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stopping.Cancel();
        }

        return new Registrations(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop));
    }

    private sealed class Registrations(params IReadOnlyList<IDisposable> each) : IDisposable
    {
        public void Dispose()
        {
            foreach (var registration in each)
            {
                registration.Dispose();
            }
        }
    }
}
