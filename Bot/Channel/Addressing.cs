using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Channel;

/// <summary>Whether a text in a group is meant for the bot, and what it says without the bot's name.</summary>
internal sealed class Addressing(long botId, string botName)
{
    private readonly string _mention = "@" + botName;

    /// <summary>A command for this bot, a mention of it, or an answer to one of its messages.</summary>
    public bool IsForBot(Message message, string text)
    {
        var entities = message.Entities ?? [];
        if (IsForOther(text, entities))
        {
            return Array.Exists(entities, entity => IsMention(text, entity));
        }

        return (message.ReplyToMessage is { ForumTopicCreated: null } answered && answered.From?.Id == botId)
            || Array.Exists(entities, entity => IsMention(text, entity) || IsCommand(entity));
    }

    /// <summary>Takes "@bot" away behind a command that the text begins with, and at the text's begin and end.</summary>
    public string Strip(string text, MessageEntity[]? entities)
    {
        foreach (var entity in entities ?? [])
        {
            if (IsCommand(entity) && Part(text, entity).EndsWith(_mention, StringComparison.OrdinalIgnoreCase))
            {
                return text.Remove(entity.Length - _mention.Length, _mention.Length);
            }
        }

        var (start, end) = (0, text.Length);
        foreach (var entity in entities ?? [])
        {
            if (!IsMention(text, entity))
            {
                continue;
            }

            var behind = entity.Offset + entity.Length;
            if (entity.Offset == 0)
            {
                start = behind;
            }
            else if (text.AsSpan(behind).IsWhiteSpace())
            {
                end = entity.Offset;
            }
        }

        return start == 0 && end == text.Length ? text : text[start..Math.Max(start, end)].Trim().TrimStart(',', ':').TrimStart();
    }

    /// <summary>"/buscar@other_bot": another bot's, even as an answer to this one.</summary>
    private bool IsForOther(string text, MessageEntity[] entities)
    {
        foreach (var entity in entities)
        {
            if (!IsCommand(entity))
            {
                continue;
            }

            var command = Part(text, entity);
            return command.Contains('@') && !command.EndsWith(_mention, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static bool IsCommand(MessageEntity entity) => entity is { Type: MessageEntityType.BotCommand, Offset: 0 };

    private bool IsMention(string text, MessageEntity entity) => entity.Type switch
    {
        MessageEntityType.Mention => Part(text, entity).Equals(_mention, StringComparison.OrdinalIgnoreCase),
        MessageEntityType.TextMention => entity.User?.Id == botId && IsInside(text, entity),
        _ => false,
    };

    /// <summary>Empty when the entity points outside of the text.</summary>
    private static ReadOnlySpan<char> Part(string text, MessageEntity entity) =>
        IsInside(text, entity) ? text.AsSpan(entity.Offset, entity.Length) : default;

    private static bool IsInside(string text, MessageEntity entity) =>
        entity is { Offset: >= 0, Length: >= 0 } && entity.Offset <= text.Length - entity.Length;
}
