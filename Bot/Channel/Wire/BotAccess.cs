using System.Globalization;
using Telegram.Bot;

namespace Bot.Channel.Wire;

/// <summary>
/// Which bot calls, and where its Bot API is. Its text never holds the token, and nothing but <see cref="TokenHandler"/> sends it.
/// </summary>
public sealed class BotAccess
{
    /// <summary>What stands for the token's secret part in every address above the socket.</summary>
    private const string Veil = "token";

    /// <summary>Digits of a bot's id that the package Telegram.Bot takes.</summary>
    private const int LongestId = 16;

    /// <param name="token">From @BotFather: digits, a colon, letters.</param>
    /// <param name="baseUrl">Null for https://api.telegram.org; otherwise a Bot API server of one's own, with or without a path.</param>
    /// <exception cref="ArgumentException">The token or the address has not that form; the message does not repeat the token.</exception>
    public BotAccess(string token, string? baseUrl = null)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > LongestId || colon == token.Length - 1 || !token.All(IsTokenCharacter)
            || !long.TryParse(token.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var botId))
        {
            throw new ArgumentException("A token is digits, a colon and letters, as @BotFather gives it.", nameof(token));
        }

        if (!Uri.TryCreate(baseUrl ?? "https://api.telegram.org", UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("The address of the Bot API must be an absolute http or https URL.", nameof(baseUrl));
        }

        Token = token;
        BotId = botId;
        BaseUrl = address;
    }

    /// <summary>The number before the token's colon.</summary>
    public long BotId { get; }

    public Uri BaseUrl { get; }

    /// <summary>How long one call may take, on top of getUpdates' own waiting. Above zero; uploads on bad lines need minutes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(100);

    internal string Token { get; }

    /// <summary>The token as it is written above the socket.</summary>
    internal string VeiledToken => $"{BotId}:{Veil}";

    /// <summary>The package's settings: it never learns the token, and it never repeats a call by itself, because delivery paces.</summary>
    internal TelegramBotClientOptions Veiled =>
        new(VeiledToken, BaseUrl.GetLeftPart(UriPartial.Authority)) { RetryCount = 0, RetryThreshold = 0 };

    /// <summary>The bot's id and the address, never the token.</summary>
    public override string ToString() => $"bot {BotId} at {BaseUrl.GetLeftPart(UriPartial.Authority)}";

    internal string Scrub(string text) => text.Replace(Token, "<token>", StringComparison.Ordinal);

    private static bool IsTokenCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is ':' or '-' or '_';
}
