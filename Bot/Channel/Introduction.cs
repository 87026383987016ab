using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Channel;

/// <summary>Asks Telegram who the bot is, until it answers.</summary>
public sealed partial class Introduction(ITelegramBotClient client, ILogger<Introduction> logger)
{
    private static readonly TimeSpan TokenPause = TimeSpan.FromMinutes(1);

    private readonly GrowingPause _pause = new(Random.Shared);

    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<User> Ask(CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await client.GetMe(stopping);
            }
            catch (RequestException fault)
            {
                var refused = fault is ApiRequestException { ErrorCode: 401 or 404 };
                var pause = refused ? TokenPause : _pause.After(failures);
                if (refused)
                {
                    LogTokenRefused(fault.Message);
                }
                else
                {
                    LogUnreachable(pause.TotalSeconds, fault.Message);
                }

                await Task.Delay(pause, TimeProvider.System, stopping);
            }
        }
    }

    [LoggerMessage(
        1501,
        LogLevel.Critical,
        "Telegram refuses the bot's token; asked again in a minute. Get the right one from @BotFather and set Telegram:Token. {Problem}")]
    private partial void LogTokenRefused(string problem);

    [LoggerMessage(1502, LogLevel.Warning, "Telegram does not answer; asked again in {Seconds:0.0} s. {Problem}")]
    private partial void LogUnreachable(double seconds, string problem);
}
