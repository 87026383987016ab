using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Network.KeepGroups;

/// <summary>What the buttons of a group's settings change; each carries the group's id and perhaps a value.</summary>
internal static class GroupSettings
{
    public static readonly Door<string, GroupLanguage> LanguageDoor = new("z.lang", Argument.Text, Argument.Named<GroupLanguage>());
    public static readonly Door<string> MeetingsDoor = new("z.news", Argument.Text);
    public static readonly Door<string, MeetingFamily> FamilyDoor = new("z.kind", Argument.Text, Argument.Named<MeetingFamily>());
    public static readonly Door<string, ReminderKind> ReminderDoor = new("z.remind", Argument.Text, Argument.Named<ReminderKind>());
    public static readonly Door<string> TopicDoor = new("z.topic", Argument.Text);
    public static readonly Door<string> PracticesDoor = new("z.week", Argument.Text);
    public static readonly Door<string> CallsDoor = new("z.calls", Argument.Text);

    /// <summary>The record of a body follows the group.</summary>
    public static readonly Door<string, string> BodyDoor = new("z.body", Argument.Text, Argument.Text);

    public static readonly Door<string, GroupView> ViewDoor = new("z.view", Argument.Text, Argument.Named<GroupView>());

    public static GroupChange Speak(string id, GroupLanguage language) => new(id, (group, _, _) => group with { Language = language });

    /// <summary>All meetings, or none: who hears of some hears of none then.</summary>
    public static GroupChange HearMeetings(string id) =>
        new(id, (group, _, _) => group with { HearsMeetings = !group.HearsMeetings, Unheard = [] }) { Shows = GroupView.Kinds };

    /// <summary>One family of meetings, heard or not; who hears of no meetings at all hears of it again.</summary>
    public static GroupChange HearOf(string id, MeetingFamily family) => new(id, (group, _, _) => group with
    {
        HearsMeetings = true,
        Unheard = group.HearsMeetings
            ? group.Unheard.Contains(family) ? group.Unheard.Remove(family) : [.. group.Unheard.Add(family).Order()]
            : [.. Enum.GetValues<MeetingFamily>().Where(other => other != family)],
    })
    {
        Shows = GroupView.Kinds,
    };

    public static GroupChange BeReminded(string id, ReminderKind kind) =>
        new(id, (group, _, now) => Toggled(group, kind) with { RemindersSince = now }) { Shows = GroupView.Reminders };

    public static GroupChange HearPractices(string id) => new(
        id, (group, _, now) => group with { PracticesSince = group.PracticesSince is null ? now : null })
    { Shows = GroupView.Weekly };

    public static GroupChange HearCalls(string id) =>
        new(id, (group, _, _) => group with { HearsCalls = !group.HearsCalls }) { Shows = GroupView.Weekly };

    public static GroupChange HearBody(string id, string bodyId) => new(id, (group, _, _) => group with
    {
        Bodies = group.Bodies.Contains(bodyId) ? group.Bodies.Remove(bodyId) : group.Bodies.Add(bodyId),
    })
    { Shows = GroupView.Weekly };

    public static GroupChange BeToldHere(string id) => new(id, (group, topic, _) => group with { Topic = topic });

    /// <summary>Changes nothing: another part of the settings is looked at.</summary>
    public static GroupChange Look(string id, GroupView view) => new(id, (group, _, _) => group) { Shows = view };

    /// <summary>What a press asked for, to be done once Telegram said that who pressed administers the group; null for any other.</summary>
    public static GroupChange? Read(Press press) =>
        press.Code == LanguageDoor.Code ? LanguageDoor.Read(press, Speak)
        : press.Code == MeetingsDoor.Code ? MeetingsDoor.Read(press, HearMeetings)
        : press.Code == FamilyDoor.Code ? FamilyDoor.Read(press, HearOf)
        : press.Code == ReminderDoor.Code ? ReminderDoor.Read(press, BeReminded)
        : press.Code == PracticesDoor.Code ? PracticesDoor.Read(press, HearPractices)
        : press.Code == CallsDoor.Code ? CallsDoor.Read(press, HearCalls)
        : press.Code == BodyDoor.Code ? BodyDoor.Read(press, HearBody)
        : press.Code == ViewDoor.Code ? ViewDoor.Read(press, Look)
        : press.Code == TopicDoor.Code ? TopicDoor.Read(press, BeToldHere)
        : null;

    private static Group Toggled(Group group, ReminderKind kind)
    {
        var wanted = group.Reminders ?? Reminders.Usual;
        return group with { Reminders = [.. (wanted.Contains(kind) ? wanted.Remove(kind) : wanted.Add(kind)).Order()] };
    }
}

/// <summary>One of the settings, changed.</summary>
/// <param name="GroupId">Whose.</param>
/// <param name="Of">The group after it; given where in the group it was pressed (null: its general topic), and when.</param>
internal sealed record GroupChange(string GroupId, Func<Group, int?, Instant, Group> Of)
{
    /// <summary>What is in sight after it.</summary>
    public GroupView Shows { get; init; }
}

/// <summary>A part of a group's settings.</summary>
internal enum GroupView
{
    /// <summary>All that it hears, and the way to the others.</summary>
    Whole,
    Language,
    Reminders,

    /// <summary>Which meetings.</summary>
    Kinds,

    /// <summary>What it hears once a week.</summary>
    Weekly,
}
