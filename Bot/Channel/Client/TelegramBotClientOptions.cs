using System.Globalization;

namespace Bot.Channel.Client;

/// <summary>Where the Bot API is and which bot calls it. Its text never holds the token.</summary>
public sealed class TelegramBotClientOptions
{
    /// <param name="token">From @BotFather: digits, a colon, letters.</param>
    /// <param name="baseUrl">Null for https://api.telegram.org; otherwise a local Bot API server.</param>
    /// <exception cref="ArgumentException">The token or the address has not that form; the message does not repeat the token.</exception>
    public TelegramBotClientOptions(string token, string? baseUrl = null)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || colon == token.Length - 1 || !token.All(IsTokenCharacter)
            || !long.TryParse(token.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var botId))
            throw new ArgumentException("A token is digits, a colon and letters, as @BotFather gives it.", nameof(token));
        if (!Uri.TryCreate(baseUrl ?? "https://api.telegram.org", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new ArgumentException("The address of the Bot API must be an absolute http or https URL.", nameof(baseUrl));
        Token = token;
        BotId = botId;
        BaseUrl = address;
    }

    /// <summary>The number before the token's colon.</summary>
    public long BotId { get; }

    public Uri BaseUrl { get; }

    /// <summary>How long one call may take, on top of getUpdates' own waiting. Above zero; uploads on bad lines need minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    internal string Token { get; }

    /// <summary>The bot's id and the address, never the token.</summary>
    public override string ToString() => $"bot {BotId} at {BaseUrl.GetLeftPart(UriPartial.Authority)}";

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is ':' or '-' or '_';
}
