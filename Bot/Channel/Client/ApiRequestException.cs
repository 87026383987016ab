using System.Net;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client;

/// <summary>The Bot API's own refusal, in its words.</summary>
public sealed class ApiRequestException(string message, int errorCode, ResponseParameters? parameters = null)
    : RequestException(message, (HttpStatusCode)errorCode)
{
    /// <summary>As HTTP: 400 bad request, 401 wrong token, 403 blocked or kicked, 409 another receiver, 429 too fast, 5xx Telegram's fault.</summary>
    public int ErrorCode { get; } = errorCode;

    /// <summary>What to do about it, when Telegram says so.</summary>
    public ResponseParameters? Parameters { get; } = parameters;
}
