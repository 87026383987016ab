using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>The buttons of a group's settings: what is switched often in sight, languages and reminders a press away.</summary>
internal static class GroupWays
{
    /// <summary>Adds what the reader may change; nothing where they only look.</summary>
    public static Screen Add(Screen screen, GroupReader reader, Group group, BotAccount bot)
    {
        var isAuthorised = group.Standing == GroupStanding.Authorised;
        var changeable = reader.MayChange && isAuthorised ? WithParts(screen, reader, group, bot) : screen;
        var decidable = reader.Coordinates && !isAuthorised
            ? changeable.Row(reader.Button(reader.Texts.Allow, KeepingGroups.AllowDoor.To(group.Id)).AsMain())
            : changeable;
        return decidable
            .Row(reader is { Coordinates: true, IsInGroup: false } ? Button.Do(reader.Texts.ToList, NetworkDoors.Groups.To()) : null)
            .Row(reader.Coordinates ? Refuse(reader, group) : null);
    }

    /// <summary>Adds the choices of one part, and the way back to the whole.</summary>
    public static Screen OfPart(Screen screen, GroupReader reader, Group group, GroupChoices choices, GroupView view) => screen
        .Items(view switch
        {
            GroupView.Language => Languages(reader, group),
            GroupView.Kinds => Families(reader, group),
            GroupView.Weekly => Weekly(reader, group, choices),
            _ => OwnReminders(reader, group),
        })
        .Row(reader.Button(reader.Texts.BackToSettings, GroupSettings.ViewDoor.To(group.Id, GroupView.Whole)));

    /// <summary>A button for each line, named as the line is.</summary>
    private static Screen WithParts(Screen screen, GroupReader reader, Group group, BotAccount bot)
    {
        var texts = reader.Texts;
        return screen
            .Row(reader.Button(texts.Meetings, GroupSettings.ViewDoor.To(group.Id, GroupView.Kinds)).AsMain())
            .Row(
                reader.Button(ReminderTexts.All.In(reader.Language).Title, GroupSettings.ViewDoor.To(group.Id, GroupView.Reminders)),
                reader.Button(texts.Language, GroupSettings.ViewDoor.To(group.Id, GroupView.Language)))
            .Row(
                reader.Button(texts.Weekly, GroupSettings.ViewDoor.To(group.Id, GroupView.Weekly)),
                reader.Coordinates ? Button.Link(texts.Clocks, bot.DeepLink(KeepingGroups.CitiesLink + group.Id)) : null)
            .Row(reader.IsInGroup && reader.Here.Topic != group.Topic
                ? reader.Button(texts.TellHere, GroupSettings.TopicDoor.To(group.Id))
                : null);
    }

    private static IEnumerable<Button> Languages(GroupReader reader, Group group) => Enum.GetValues<GroupLanguage>()
        .Where(language => language != group.Language)
        .Select(language => reader.Button(
            $"{reader.Texts.Language}: {reader.Texts.LanguageName(language)}", GroupSettings.LanguageDoor.To(group.Id, language)));

    private static IEnumerable<Button> Families(GroupReader reader, Group group) =>
    [
        reader.Button(Switched(reader, group.HearsMeetings, reader.Texts.EveryMeeting), GroupSettings.MeetingsDoor.To(group.Id)),
        .. Enum.GetValues<MeetingFamily>().Select(family => reader.Button(
            Switched(reader, group.HearsMeetings && !group.Unheard.Contains(family), reader.Texts.Family(family)),
            GroupSettings.FamilyDoor.To(group.Id, family))),
    ];

    private static IEnumerable<Button> OwnReminders(GroupReader reader, Group group)
    {
        var (wanted, names) = (group.Reminders ?? Reminders.Usual, ReminderTexts.All.In(reader.Language));
        return Reminders.Usual.Select(kind =>
            reader.Button(Switched(reader, wanted.Contains(kind), names.Name(kind)), GroupSettings.ReminderDoor.To(group.Id, kind)));
    }

    private static IEnumerable<Button> Weekly(GroupReader reader, Group group, GroupChoices choices) =>
    [
        reader.Button(
            Switched(reader, group.PracticesSince is not null, reader.Texts.PracticesShort), GroupSettings.PracticesDoor.To(group.Id)),
        reader.Button(Switched(reader, group.HearsCalls, reader.Texts.Calls), GroupSettings.CallsDoor.To(group.Id)),
        .. choices.AllBodies.Select(body => reader.Button(
            Switched(reader, group.Bodies.Contains(body.Id), choices.NameOf(body, reader.Language)),
            GroupSettings.BodyDoor.To(group.Id, body.Id))),
    ];

    private static string Switched(GroupReader reader, bool isThere, string name)
    {
        var names = ReminderTexts.All.In(reader.Language);
        return isThere ? names.Without(name) : names.With(name);
    }

    private static Button? Refuse(GroupReader reader, Group group) => group.Standing switch
    {
        GroupStanding.Authorised => reader.Button(reader.Texts.Withdraw, KeepingGroups.RefuseDoor.To(group.Id)).AsDanger(),
        GroupStanding.Waiting => reader.Button(reader.Texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)).AsDanger(),
        _ => null,
    };
}
