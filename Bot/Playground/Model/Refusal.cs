namespace Bot.Playground.Model;

/// <summary>A call that is not done, in Telegram's words.</summary>
/// <param name="Code">As HTTP.</param>
/// <param name="Description">The official text.</param>
/// <param name="RetryAfter">Seconds, with 429.</param>
/// <param name="MigrateTo">The supergroup that took a group's place.</param>
public sealed record Refusal(int Code, string Description, int? RetryAfter = null, long? MigrateTo = null)
{
    public static Refusal Bad(string reason) => new(400, $"Bad Request: {reason}");

    public static Refusal Forbidden(string reason) => new(403, $"Forbidden: {reason}");

    public static Refusal TooMany(int seconds) => new(429, $"Too Many Requests: retry after {seconds}", seconds);
}
