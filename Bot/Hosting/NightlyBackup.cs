using Bot.Storage;
using NodaTime;

namespace Bot.Hosting;

/// <summary>Makes a backup every night, beside the handling loop; one that was missed is made at the start.</summary>
/// <param name="zone">In which it is night.</param>
internal sealed partial class NightlyBackup(BackupShelf shelf, DateTimeZone zone, TimeProvider time, ILogger<NightlyBackup> logger)
{
    /// <summary>When the fewest people write.</summary>
    public static readonly LocalTime Hour = new(3, 0);

    private static readonly Duration AfterFailure = Duration.FromHours(1);

    /// <summary>The longest sleep: after it the calendar is looked at again, since clocks get set and machines sleep.</summary>
    private static readonly Duration LongestSleep = Duration.FromMinutes(10);

    private string? _problem;

    /// <summary>For /health; without path and age where no backup is made by itself.</summary>
    public BackupHealth Health => shelf is { IsOn: true, Newest: { } newest }
        ? new(newest.Path, (long)(Now - newest.At).TotalSeconds, _problem)
        : new(null, null, _problem);

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>When the next is due: at the first hour of night after the newest; at once where there is none.</summary>
    public Instant Due => shelf.Newest is { } newest ? NightAfter(newest.At) : Now;

    /// <summary>Runs until it is asked to stop.</summary>
    public async Task Run(CancellationToken stopping)
    {
        shelf.DeleteUnfinished();
        var notBefore = Instant.MinValue;
        while (!stopping.IsCancellationRequested)
        {
            if (shelf.IsOn && Instant.Max(Due, notBefore) <= Now)
            {
                notBefore = TakeOne() ? Instant.MinValue : Now + AfterFailure;
                continue;
            }

            var sleep = shelf.IsOn ? Duration.Min(Instant.Max(Due, notBefore) - Now, LongestSleep) : LongestSleep;
            await Task.Delay(Duration.Max(sleep, Duration.FromSeconds(1)).ToTimeSpan(), time, stopping)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool TakeOne()
    {
        var result = shelf.Take();
        _problem = result.Code == BackupCode.Done ? null : result.Text;
        if (_problem is null)
        {
            LogTaken(result.Text);
        }
        else
        {
            LogFailed(_problem);
        }

        return _problem is null;
    }

    private Instant NightAfter(Instant moment)
    {
        var day = moment.InZone(zone).Date;
        var night = (day + Hour).InZoneLeniently(zone).ToInstant();
        return night > moment ? night : (day.PlusDays(1) + Hour).InZoneLeniently(zone).ToInstant();
    }

    [LoggerMessage(1, LogLevel.Information, "Backup: {Result}")]
    private partial void LogTaken(string result);

    [LoggerMessage(2, LogLevel.Error, "The nightly backup failed and is tried again in an hour: {Result}")]
    private partial void LogFailed(string result);
}

/// <summary>How the backups that are made by themselves stand.</summary>
/// <param name="Path">Of the newest; null where there is none.</param>
/// <param name="AgeSeconds">Since it was begun.</param>
/// <param name="Problem">Why the last one could not be made; null when it was.</param>
public sealed record BackupHealth(string? Path, long? AgeSeconds, string? Problem);
