using System.Net;

namespace Bot.Channel.Client;

/// <summary>No whole answer arrived. Whether Telegram did what was asked is unknown, so repeating may do it twice.</summary>
public class RequestException : Exception
{
    public RequestException(string message, HttpStatusCode? httpStatusCode = null, Exception? innerException = null)
        : base(message, innerException) => HttpStatusCode = httpStatusCode;

    /// <summary>Null when not even the head of an answer arrived.</summary>
    public HttpStatusCode? HttpStatusCode { get; }
}
