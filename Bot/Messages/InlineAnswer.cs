using System.Collections.Immutable;

namespace Bot.Messages;

/// <summary>The answer to an inline query.</summary>
/// <param name="Results">At most 50 (answerInlineQuery).</param>
/// <param name="NextOffset">Empty where nothing follows; at most 64 bytes.</param>
public sealed record InlineAnswer(ImmutableArray<InlineResult> Results, string NextOffset = "")
{
    /// <summary>Shown above the results as a button that opens the private chat with this start parameter.</summary>
    public (string Label, string StartParameter)? Button { get; init; }

    /// <summary>Seconds that Telegram may serve the same answer; personal answers are cached per person.</summary>
    public int CacheSeconds { get; init; } = 60;
}

/// <param name="Id">1 to 64 bytes.</param>
/// <param name="Message">What is put into the chat when it is chosen.</param>
public sealed record InlineResult(string Id, string Title, string Description, Screen Message);
