using Bot.Playground.Model;

namespace Bot.Playground;

/// <summary>Something that a page or a test may be waiting for.</summary>
/// <param name="What">message, edited, deleted, chat, toast, inline, typing, commands, tour, clock or reset.</param>
/// <param name="ChatId">The chat; for toasts and inline answers the person.</param>
/// <param name="Message">With message, edited and deleted.</param>
/// <param name="Toast">With toast.</param>
/// <param name="Answer">With inline.</param>
public sealed record WorldEvent(string What, long ChatId, ChatMessage? Message = null, Toast? Toast = null, InlineAnswer? Answer = null);

/// <summary>The bot's answer to a pressed button; the text may be empty, which only ends the waiting.</summary>
public sealed record Toast(string QueryId, long PersonId, string? Text, bool IsAlert, string? Url);

/// <summary>The bot's answer to an inline query.</summary>
public sealed record InlineAnswer(
    string QueryId, long PersonId, string Query, IReadOnlyList<InlineResult> Results, string NextOffset, string? ButtonText, string? ButtonParameter);

/// <summary>One result, ready to be sent.</summary>
public sealed record InlineResult(
    string Id, string Title, string? Description, Texts.FormattedText Text, IReadOnlyList<IReadOnlyList<Button>>? Keyboard);
