using Microsoft.Extensions.Options;

namespace Bot.Channel;

/// <summary>The section "Telegram" of the configuration.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>From @BotFather; empty for the playground.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where the Bot API is: Telegram's own server, or one of one's own.</summary>
    public string BaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary>Seconds that getUpdates waits for something to happen: 0 to 50.</summary>
    public int PollSeconds { get; set; } = 50;

    public WebhookOptions Webhook { get; set; } = new();

    public bool IsPlayground => Token.Length == 0;

    public bool UsesWebhook => Webhook.Url.Length > 0;
}

/// <summary>Where Telegram delivers updates; without an address they are fetched.</summary>
public sealed class WebhookOptions
{
    /// <summary>Public https address, at one of the ports that Telegram calls: 443, 80, 88, 8443 (setWebhook). Empty: none.</summary>
    public string Url { get; set; } = "";

    /// <summary>1 to 256 of A-Z, a-z, 0-9, _ and - (setWebhook); Telegram repeats it with each update.</summary>
    public string SecretToken { get; set; } = "";
}

/// <summary>One line a bad value; never the value of a secret.</summary>
public sealed class TelegramOptionsValidator : IValidateOptions<TelegramOptions>
{
    private const int LongestPoll = 50;
    private const int LongestSecret = 256;

    public ValidateOptionsResult Validate(string? name, TelegramOptions options)
    {
        List<string> problems = [.. Problems(options)];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(TelegramOptions options)
    {
        if (options.Token.Length > 0 && !IsToken(options.Token))
        {
            yield return "Telegram:Token must be digits, a colon and letters, as @BotFather gives it.";
        }

        if (!IsAddress(options.BaseUrl, "http", "https"))
        {
            yield return $"Telegram:BaseUrl must be an absolute http or https address, not '{options.BaseUrl}'.";
        }

        if (options.PollSeconds is < 0 or > LongestPoll)
        {
            yield return $"Telegram:PollSeconds must be 0 to {LongestPoll}, not {options.PollSeconds}.";
        }

        if (!options.UsesWebhook)
        {
            yield break;
        }

        if (!IsAddress(options.Webhook.Url, "https"))
        {
            yield return $"Telegram:Webhook:Url must be an absolute https address, not '{options.Webhook.Url}'.";
        }

        if (options.Webhook.SecretToken.Length is 0 or > LongestSecret || !options.Webhook.SecretToken.All(IsSecretCharacter))
        {
            yield return $"Telegram:Webhook:SecretToken must be 1 to {LongestSecret} of A-Z, a-z, 0-9, _ and - when Telegram:Webhook:Url is set.";
        }
    }

    private static bool IsToken(string token) =>
        token.Split(':') is [var id, { Length: > 0 } secret] && long.TryParse(id, out var number) && number > 0
            && secret.All(IsSecretCharacter);

    private static bool IsSecretCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    private static bool IsAddress(string text, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme);
}
