using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Network;

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

    /// <summary>Of which meetings it does not hear, though it hears of meetings.</summary>
    public ImmutableArray<MeetingFamily> Unheard { get; init; } = [];

    /// <summary>Which reminders of meetings it wants, in order; null for all.</summary>
    public ImmutableArray<ReminderKind>? Reminders { get; init; }

    /// <summary>When <see cref="Reminders"/> were last changed: what would have come before is not made up for.</summary>
    public Instant? RemindersSince { get; init; }

    /// <summary>Since when it hears once a week which practices are new; null where it does not.</summary>
    public Instant? PracticesSince { get; init; }

    /// <summary>Whether it hears once a week which calls for proposals open, close soon, or close on another day.</summary>
    public bool HearsCalls { get; init; }

    /// <summary>Ids of the records of those bodies of Mercosur of which it hears once a week what is new.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Ids of the listed cities by whose clocks it is told hours, besides the meeting's and each reader's own.</summary>
    public ImmutableArray<string> Cities { get; init; } = [];

    /// <summary>False from a refusal of Telegram (the bot was removed) until it is let in again.</summary>
    public bool Reachable { get; init; } = true;

    /// <summary>Whether it wants to hear of meetings of a kind.</summary>
    public bool Wants(MeetingKind kind) => HearsMeetings && !Unheard.Contains(MeetingFamilies.Of(kind));
}

public static class Groups
{
    public static readonly Index<Group> ByTelegramChat = new("telegramchat", group => [KeyOf(group.TelegramChatId)]);

    public static readonly Collection<Group> All = new("groups", group => group.Id, ByTelegramChat);

    /// <summary>
    /// Whether somebody may change what a group hears, where and in which language: those who administer it on Telegram, and the
    /// coordination. That it hears anything at all, the coordination alone decides.
    /// </summary>
    public static bool CanSet(Person person, bool administers) => administers || Rights.CanCoordinate(person);

    /// <summary>
    /// What a group is reminded of: what both the meeting and the group want, and that was still to come when they said so.
    /// </summary>
    public static ImmutableArray<Reminder> RemindersOf(this Group group, Meeting meeting, IDateTimeZoneProvider zones)
    {
        var since = Instant.Max(meeting.RemindersSince ?? Instant.MinValue, group.RemindersSince ?? Instant.MinValue);
        var wanted = (meeting.Reminders ?? Reminders.Usual).Intersect(group.Reminders ?? Reminders.Usual);
        return [.. Reminders.Of(meeting, wanted, zones).Where(reminder => reminder.At > since)];
    }

    /// <summary>Key of a chat in <see cref="ByTelegramChat"/>; only for equality, its order means nothing.</summary>
    public static string KeyOf(long telegramChatId) => telegramChatId.ToString(CultureInfo.InvariantCulture);
}
