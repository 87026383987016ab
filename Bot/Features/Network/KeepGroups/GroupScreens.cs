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
    /// <summary>
    /// What the group hears; only who may change it gets buttons. A group that reads along reads it in its language, one of two in both.
    /// </summary>
    /// <param name="view">The part that the buttons change.</param>
    public static Screen Settings(GroupReader anyone, Group group, GroupChoices choices, GroupView view = GroupView.Whole)
    {
        var reader = anyone.Before(group);
        var screen = new Screen(Html.Lines(
            Html.Of($"<b>{GroupText.NameOf(group, reader.Language)}</b>"),
            reader is { IsAlone: false } && group.Language == GroupLanguage.Both
                ? GroupText.In(GroupLanguage.Both, language => Told(reader, group, choices, language))
                : Told(reader, group, choices, reader.Language)));
        return reader.MayChange && group.Standing == GroupStanding.Authorised && view != GroupView.Whole
            ? GroupWays.OfPart(screen, reader, group, choices, view)
            : GroupWays.Add(screen, reader, group, choices.Occasion.Bot);
    }

    /// <summary>In one line, to who may not change the settings and before everybody: no more than concerns them all.</summary>
    public static Screen ForMembers(GroupReader reader, Group group) =>
        new(Html.Escape(group.Standing == GroupStanding.Authorised ? reader.Texts.OnlyAdmins : reader.Texts.StateOf(group)));

    /// <summary>In a group that is not one of the network's (yet), to whoever speaks to the bot.</summary>
    public static Screen Introduction(Context context) =>
        Introduction(
            context.Bot, Html.Escape(GroupTexts.All.In(context.Language).Introduction), GroupTexts.All.In(context.Language).OpenPrivate);

    /// <summary>To a group that the coordination has not answered yet, when the bot comes in.</summary>
    public static Screen Introduction(Group group, BotAccount bot) => Introduction(
        bot,
        GroupText.In(group.Language, language => Html.Escape(GroupTexts.All.In(language).Introduction)),
        GroupText.Label(group.Language, language => GroupTexts.All.In(language).OpenPrivate, GroupText.PrivateChat));

    /// <summary>In private: where the settings are.</summary>
    public static Screen HowTo(Context context) => new(Html.Escape(GroupTexts.All.In(context.Language).HowTo));

    /// <summary>To the coordination: somebody let the bot in.</summary>
    /// <param name="members">How many are in the group; null where Telegram did not say.</param>
    public static Screen WasLetIn(Group group, string who, int? members, Language language)
    {
        var texts = GroupTexts.All.In(language);
        return new Screen(texts.WasLetIn(GroupText.NameOf(group, language), who.Length > 0 ? who : texts.Somebody, members))
            .Row(Button.Do(texts.Allow, KeepingGroups.AllowDoor.To(group.Id)).AsMain())
            .Row(Button.Do(texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)).AsDanger());
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
        var settings = Button.Do(texts.SeeSettings, KeepingGroups.OpenDoor.To(group.Id));
        return group.Standing == GroupStanding.Authorised
            ? new Screen(texts.WasAllowed(GroupText.NameOf(group, context.Language)))
                .Row(settings)
                .Row(Button.Do(texts.Refuse, KeepingGroups.RefuseDoor.To(group.Id)).AsDanger())
            : new Screen(texts.WasRefused(GroupText.NameOf(group, context.Language)))
                .Row(Button.Do(texts.Allow, KeepingGroups.AllowDoor.To(group.Id)))
                .Row(settings);
    }

    /// <summary>To the group, when the coordination said yes.</summary>
    public static Screen Welcome(Group group) => new(GroupText.In(group.Language, language => GroupTexts.All.In(language).Welcome));

    private static Html Told(GroupReader reader, Group group, GroupChoices choices, Language language)
    {
        var texts = GroupTexts.All.In(language);
        var (wanted, reminders) = (group.Reminders ?? Reminders.Usual, ReminderTexts.All.In(language));
        return Html.Lines(
            Html.Escape(texts.StateOf(group)),
            Html.Of($"<b>{texts.Meetings}:</b> {MeetingsOf(group, language)}"),
            Html.Of(
                $"<b>{reminders.Title}:</b> {(wanted.Length == 0 ? reminders.None : Locale.Of(language).And(wanted.Select(reminders.Name)))}"),
            Html.Of($"<b>{texts.Language}:</b> {texts.LanguageName(group.Language)}"),
            Html.Of($"<b>{texts.Weekly}:</b> {WeeklyOf(group, choices, language)}"),
            Html.Of($"<b>{texts.Clocks}:</b> {CitiesOf(group, choices.Cities, language)}"),
            reader.MayChange ? Html.Empty : Html.Escape(texts.OnlyAdmins));
    }

    /// <summary>Of which meetings it hears: of all, of none, or their names.</summary>
    private static string MeetingsOf(Group group, Language language)
    {
        var texts = GroupTexts.All.In(language);
        MeetingFamily[] heard = [.. Enum.GetValues<MeetingFamily>().Where(
            family => group.HearsMeetings && !group.Unheard.Contains(family))];
        return heard.Length == 0 ? texts.NoMeetings
            : group.Unheard.IsEmpty ? texts.AllMeetings
            : Locale.Of(language).And(heard.Select(texts.Family));
    }

    /// <summary>Their names, or that none was chosen.</summary>
    public static string CitiesOf(Group group, Cities cities, Language language) =>
        group.Cities.IsEmpty
            ? GroupTexts.All.In(language).NoCities
            : Locale.Of(language).And(group.Cities.Select(id => cities.Find(id)?.Name).OfType<string>());

    /// <summary>What it hears on Mondays, or that it is nothing.</summary>
    private static string WeeklyOf(Group group, GroupChoices choices, Language language)
    {
        var texts = GroupTexts.All.In(language);
        string?[] heard =
        [
            group.PracticesSince is null ? null : texts.PracticesShort,
            group.HearsCalls ? texts.Calls : null,
            .. choices.AllBodies.Where(body => group.Bodies.Contains(body.Id)).Select(body => choices.NameOf(body, language)),
        ];
        return heard.OfType<string>().ToArray() is { Length: > 0 } some ? Locale.Of(language).And(some) : texts.Never;
    }

    private static Screen Introduction(BotAccount bot, Html text, string label) =>
        new Screen(text).Row(Button.Link(label, bot.DeepLink("ayuda")));
}
