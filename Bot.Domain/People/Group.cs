using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;

namespace Bot.Domain.People;

/// <summary>In which language a group is spoken to; both means each text twice, Spanish first.</summary>
public enum GroupLanguage
{
    Es,
    Pt,
    Both,
}

/// <summary>What the coordination says to a group that the bot was let into.</summary>
public enum GroupStanding
{
    /// <summary>It has not answered yet.</summary>
    Waiting,

    /// <summary>The group is one of the network's.</summary>
    Authorised,

    Refused,
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

    /// <summary>Whether the coordination lets the bot tell it anything.</summary>
    public GroupStanding Standing { get; init; }

    /// <summary>message_thread_id of the topic in which it is told; null for the general one.</summary>
    public int? Topic { get; init; }

    /// <summary>Whether it hears of meetings.</summary>
    public bool HearsMeetings { get; init; } = true;

    /// <summary>Which reminders of meetings it wants, in order; null for all.</summary>
    public ImmutableArray<ReminderKind>? Reminders { get; init; }

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
