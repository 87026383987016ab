using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.KeepGroups;

/// <summary>What the buttons of a group's settings change; each carries the group's id and perhaps a value.</summary>
internal static class GroupSettings
{
    public const string LanguageCode = "z.lang";
    public const string MeetingsCode = "z.news";
    public const string ReminderCode = "z.remind";
    public const string TopicCode = "z.topic";
    public const string PracticesCode = "z.week";

    public static readonly IReadOnlyList<string> Codes = [LanguageCode, MeetingsCode, ReminderCode, TopicCode, PracticesCode];

    /// <summary>The group after a press; the same object where the press means nothing.</summary>
    /// <param name="topic">Where in the group it was pressed; null in its general topic.</param>
    public static Group After(Group group, Press press, int? topic, Instant now) => press.Code switch
    {
        LanguageCode => Named<GroupLanguage>(press[1]) is { } language ? group with { Language = language } : group,
        MeetingsCode => group with { HearsMeetings = !group.HearsMeetings },
        ReminderCode => Named<ReminderKind>(press[1]) is { } kind ? Toggled(group, kind) with { RemindersSince = now } : group,
        PracticesCode => group with { PracticesSince = group.PracticesSince is null ? now : null },
        TopicCode => group with { Topic = topic },
        _ => group,
    };

    private static Group Toggled(Group group, ReminderKind kind)
    {
        var wanted = group.Reminders ?? Reminders.Usual;
        return group with { Reminders = [.. (wanted.Contains(kind) ? wanted.Remove(kind) : wanted.Add(kind)).Order()] };
    }

    /// <summary>Null for what a forged button names.</summary>
    private static T? Named<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
