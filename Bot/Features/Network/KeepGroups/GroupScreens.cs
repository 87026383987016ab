using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>A group's settings, and what it and the coordination are told about it.</summary>
internal static class GroupScreens
{
    /// <summary>What the group hears; only who may change it gets buttons.</summary>
    /// <param name="cities">Tell the names of the group's own.</param>
    public static Screen Settings(GroupReader reader, Group group, Cities cities, BotAccount bot)
    {
        var (texts, language) = (reader.Texts, reader.Person.Language);
        var (wanted, reminders) = (group.Reminders ?? Reminders.Usual, ReminderTexts.All.In(language));
        var screen = new Screen(Html.Lines(
            Html.Of($"<b>{GroupText.NameOf(group, language)}</b>"),
            Html.Escape(texts.StateOf(group)),
            Html.Of($"<b>{texts.Language}</b> {texts.LanguageName(group.Language)}"),
            Html.Of($"<b>{texts.Meetings}</b> {(group.HearsMeetings ? texts.Yes : texts.No)}"),
            Html.Of(
                $"<b>{reminders.Title}</b> {(wanted.Length == 0 ? reminders.None : Locale.Of(language).And(wanted.Select(reminders.Name)))}"),
            Html.Of($"<b>{texts.Practices}</b> {(group.PracticesSince is null ? texts.Never : texts.Weekly)}"),
            Html.Of($"<b>{texts.Clocks}</b> {CitiesOf(group, cities, language)}"),
            reader.MayChange ? Html.Empty : Html.Escape(texts.OnlyAdmins)));
        var changeable = reader.MayChange && group.Standing == GroupStanding.Authorised
            ? WithChanges(screen, reader, group, reminders)
            : screen;
        return (reader.Coordinates ? WithDecision(changeable, reader, group, bot) : changeable)
            .Row(reader is { Coordinates: true, IsInGroup: false } ? Button.Do(texts.ToList, NetworkDoors.Groups.To()) : null);
    }

    /// <summary>In a group that is not one of the network's (yet), to whoever speaks to the bot.</summary>
    public static Screen Introduction(Context context) =>
        Introduction(
            context.Bot, Html.Escape(GroupTexts.All.In(context.Language).Introduction), GroupTexts.All.In(context.Language).OpenPrivate);

    /// <summary>To a group that the coordination has not answered yet, when the bot comes in.</summary>
    public static Screen Introduction(Group group, BotAccount bot) => Introduction(
        bot,
        GroupText.In(group.Language, language => Html.Escape(GroupTexts.All.In(language).Introduction)),
        GroupText.Label(group.Language, language => GroupTexts.All.In(language).OpenPrivate));

    /// <summary>In private: where the settings are.</summary>
    public static Screen HowTo(Context context) => new(Html.Escape(GroupTexts.All.In(context.Language).HowTo));

    /// <summary>To the coordination: somebody let the bot in.</summary>
    /// <param name="members">How many are in the group; null where Telegram did not say.</param>
    public static Screen WasLetIn(Group group, string who, int? members, Language language)
    {
        var texts = GroupTexts.All.In(language);
        return new Screen(texts.WasLetIn(GroupText.NameOf(group, language), who.Length > 0 ? who : texts.Somebody, members))
            .Row(Button.Do(texts.Allow, KeepingGroups.AllowDoor.To(group.Id)))
            .Row(Button.Do(texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)));
    }

    public static Screen IsLost(Group group, Language language) =>
        new(GroupTexts.All.In(language).IsLost(GroupText.NameOf(group, language)));

    public static Screen IsBack(Group group, Language language) =>
        new(GroupTexts.All.In(language).IsBack(GroupText.NameOf(group, language)));

    public static Screen TopicIsClosed(Group group, Language language) =>
        new(GroupTexts.All.In(language).TopicIsClosed(GroupText.NameOf(group, language)));

    public static Screen Answered(Context context, Group group)
    {
        var texts = GroupTexts.All.In(context.Language);
        var screen = group.Standing == GroupStanding.Authorised
            ? new Screen(texts.WasAllowed(GroupText.NameOf(group, context.Language)))
                .Row(Button.Do(texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)))
            : new Screen(texts.WasRefused(GroupText.NameOf(group, context.Language)))
                .Row(Button.Do(texts.Allow, KeepingGroups.AllowDoor.To(group.Id)));
        return screen.Row(Button.Do(texts.SeeSettings, KeepingGroups.OpenDoor.To(group.Id)));
    }

    /// <summary>To the group, when the coordination said yes.</summary>
    public static Screen Welcome(Group group) => new(GroupText.In(group.Language, language => GroupTexts.All.In(language).Welcome));

    /// <summary>Their names, or that it is all of them.</summary>
    public static string CitiesOf(Group group, Cities cities, Language language) =>
        group.Cities.IsEmpty
            ? GroupTexts.All.In(language).AllCities
            : Locale.Of(language).And(group.Cities.Select(id => cities.Find(id)?.Name).OfType<string>());

    private static Screen Introduction(BotAccount bot, Html text, string label) =>
        new Screen(text).Row(Button.Link(label, bot.DeepLink("ayuda")));

    private static Screen WithChanges(Screen screen, GroupReader reader, Group group, ReminderTexts names)
    {
        var texts = reader.Texts;
        var wanted = group.Reminders ?? Reminders.Usual;
        string WithOrWithout(bool isThere, string name) => isThere ? names.Without(name) : names.With(name);
        return screen
            .Row(
                [.. Enum.GetValues<GroupLanguage>().Where(language => language != group.Language).Select(language => reader.Button($"{texts.Language} {texts.LanguageName(language)}", GroupSettings.LanguageDoor.To(group.Id, language)))])
            .Row(reader.Button(WithOrWithout(group.HearsMeetings, texts.MeetingsShort), GroupSettings.MeetingsDoor.To(group.Id)))
            .Column(
                Reminders.Usual.Select(kind => reader.Button(WithOrWithout(wanted.Contains(kind), names.Name(kind)), GroupSettings.ReminderDoor.To(group.Id, kind))))
            .Row(
                reader.Button(WithOrWithout(group.PracticesSince is not null, texts.PracticesShort), GroupSettings.PracticesDoor.To(group.Id)))
            .Row(
                reader.IsInGroup && reader.Here.Topic != group.Topic ? reader.Button(texts.TellHere, GroupSettings.TopicDoor.To(group.Id)) : null);
    }

    /// <summary>What the coordination alone decides.</summary>
    private static Screen WithDecision(Screen screen, GroupReader reader, Group group, BotAccount bot)
    {
        var texts = reader.Texts;
        return group.Standing != GroupStanding.Authorised
            ? screen
                .Row(reader.Button(texts.Allow, KeepingGroups.AllowDoor.To(group.Id)))
                .Row(group.Standing == GroupStanding.Waiting ? reader.Button(texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)) : null)
            : screen
                .Row(Button.Link(texts.ChangeClocks, bot.DeepLink(KeepingGroups.CitiesLink + group.Id)))
                .Row(reader.Button(texts.Withdraw, KeepingGroups.RefuseDoor.To(group.Id)));
    }
}
