using Bot.Channel.Client.Requests;

namespace Bot.Channel.Client;

/// <summary>The Bot API as this bot uses it. Names follow the Telegram.Bot package, version 22.</summary>
public interface ITelegramBotClient
{
    /// <summary>The bot's own user id: the number before the colon of its token.</summary>
    long BotId { get; }

    /// <summary>Calls one method and returns its result.</summary>
    /// <exception cref="ApiRequestException">The Bot API refused the call.</exception>
    /// <exception cref="RequestException">No whole answer arrived: connection, time limit, or something that is not the Bot API.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<TResponse> SendRequest<TResponse>(RequestBase<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>Copies a file of at most 20 MB (Bot API, getFile) into <paramref name="destination"/>.</summary>
    /// <param name="filePath">The path that getFile gave; it is valid for an hour.</param>
    /// <exception cref="RequestException">The file is gone or the connection broke; what was written stays.</exception>
    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);
}
