using System.Globalization;
using Bot.Domain.Storage;

namespace Bot.Domain.People;

/// <summary>In which language a group is spoken to; both means each text twice, Spanish first.</summary>
public enum GroupLanguage
{
    Es,
    Pt,
    Both,
}

/// <summary>
/// A Telegram group of the UT DEL. The only document that holds a Telegram chat id of a group; all others hold its own id.
/// </summary>
public sealed record Group
{
    /// <summary>The bot's own id of the group; a migration to a supergroup does not change it.</summary>
    public required string Id { get; init; }

    /// <summary>Negative, below 2^52 in size (Bot API, Chat.id).</summary>
    public required long TelegramChatId { get; init; }

    public required string Title { get; init; }

    public GroupLanguage Language { get; init; } = GroupLanguage.Both;

    /// <summary>False from a refusal of Telegram (the bot was removed) until it is let in again.</summary>
    public bool Reachable { get; init; } = true;
}

public static class Groups
{
    public static readonly Index<Group> ByTelegramChat = new("telegramchat", group => [KeyOf(group.TelegramChatId)]);

    public static readonly Collection<Group> All = new("groups", group => group.Id, ByTelegramChat);

    /// <summary>Key of a chat in <see cref="ByTelegramChat"/>; only for equality, its order means nothing.</summary>
    public static string KeyOf(long telegramChatId) => telegramChatId.ToString(CultureInfo.InvariantCulture);
}
