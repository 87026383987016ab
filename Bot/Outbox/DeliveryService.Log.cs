using Bot.Outbox.Calls;

namespace Bot.Outbox;

/// <summary>What is told to the log: ids and refusals, never texts.</summary>
public sealed partial class DeliveryService
{
    private void Log(OutboxEntry entry, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Taken or Outcome.NothingToDo or Outcome.Told { Problem: null }:
                LogDelivered(_logger, entry.Id, entry.Effect.GetType().Name);
                break;
            case Outcome.TooLate:
                LogTooLate(_logger, entry.Id, entry.To.Key);
                break;
            case Outcome.Told told:
                LogNotFetched(_logger, entry.Id, told.Problem!);
                break;
            case Outcome.GivenUp given:
                LogGivenUp(_logger, entry.Id, entry.To.Key, given.Code, given.Description);
                break;
            case Outcome.ShutOut shut:
                LogShutOut(_logger, entry.To.Key, shut.Description);
                break;
            case Outcome.TooFast fast:
                LogTooFast(_logger, entry.To.Key, fast.Pause.TotalSeconds);
                break;
            case Outcome.Moved:
                LogMoved(_logger, entry.To.Key);
                break;
            case Outcome.NoAnswer none:
                LogNoAnswer(_logger, entry.Id, entry.To.Key, none.Problem);
                break;
            case Outcome.NotKept lost:
                LogNoAnswer(_logger, entry.Id, entry.To.Key, lost.Problem);
                break;
            case Outcome.TokenRefused refused:
                LogTokenRefused(_logger, refused.Description);
                break;
        }
    }

    [LoggerMessage(1101, LogLevel.Debug, "Outbox {Entry} ({Effect}) is done.")]
    private static partial void LogDelivered(ILogger logger, string entry, string effect);

    [LoggerMessage(1102, LogLevel.Warning, "The file of outbox {Entry} cannot be fetched: {Problem}")]
    private static partial void LogNotFetched(ILogger logger, string entry, string problem);

    [LoggerMessage(1103, LogLevel.Warning, "Outbox {Entry} to {Chat} is given up: {Code} {Description}")]
    private static partial void LogGivenUp(ILogger logger, string entry, string chat, int code, string description);

    [LoggerMessage(1104, LogLevel.Information, "{Chat} is closed to the bot; what waits for it stays queued: {Description}")]
    private static partial void LogShutOut(ILogger logger, string chat, string description);

    [LoggerMessage(1105, LogLevel.Information, "{Chat} pauses {Seconds} seconds, as Telegram asks.")]
    private static partial void LogTooFast(ILogger logger, string chat, double seconds);

    [LoggerMessage(1106, LogLevel.Information, "{Chat} became a supergroup.")]
    private static partial void LogMoved(ILogger logger, string chat);

    [LoggerMessage(1107, LogLevel.Warning, "Outbox {Entry} to {Chat} will be tried again: {Problem}")]
    private static partial void LogNoAnswer(ILogger logger, string entry, string chat, string problem);

    [LoggerMessage(1108, LogLevel.Critical, "Telegram refuses the bot's token; nothing is sent until it is right again: {Description}")]
    private static partial void LogTokenRefused(ILogger logger, string description);

    [LoggerMessage(1109, LogLevel.Error, "Telegram cannot be reached; one call at a time is tried: {Problem}")]
    private static partial void LogDown(ILogger logger, string problem);

    [LoggerMessage(1110, LogLevel.Information, "Telegram is reached again.")]
    private static partial void LogUp(ILogger logger);

    [LoggerMessage(1112, LogLevel.Information, "Outbox {Entry} to {Chat} is not sent: its deadline is over.")]
    private static partial void LogTooLate(ILogger logger, string entry, string chat);

    [LoggerMessage(1111, LogLevel.Error, "A fault of the program while sending outbox {Entry}; the entry is given up.")]
    private static partial void LogBug(ILogger logger, string entry, Exception fault);
}
