using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.KeepGroups;

/// <summary>A group's settings, and what the coordination is asked about it.</summary>
internal static class GroupScreens
{
    /// <summary>In the group; only who coordinates gets buttons, which nobody else may press.</summary>
    public static Screen Settings(Context context, Group group)
    {
        var texts = GroupTexts.All.In(context.Language);
        var wanted = group.Reminders ?? Reminders.Usual;
        var screen = new Screen(Html.Lines(
            Html.Of($"<b>{group.Title}</b>"),
            Html.Escape(texts.Standing(group.Standing)),
            Html.Of($"<b>{texts.Language}</b> {texts.LanguageName(group.Language)}"),
            Html.Of($"<b>{texts.Meetings}</b> {(group.HearsMeetings ? texts.Yes : texts.No)}"),
            Html.Of($"<b>{texts.Reminders}</b> {(wanted.Length == 0 ? texts.None : string.Join(", ", wanted.Select(texts.Reminder)))}"),
            Rights.CanCoordinate(context.Person) ? Html.Empty : Html.Escape(texts.OnlyCoordination)));
        return !Rights.CanCoordinate(context.Person) ? screen
            : group.Standing != GroupStanding.Authorised ? screen.Row(Own(context, texts.Allow, KeepingGroups.AllowCode, group.Id))
            : WithButtons(screen, context, group, texts);
    }

    /// <summary>In private: where the settings are.</summary>
    public static Screen HowTo(Context context) => new(Html.Escape(GroupTexts.All.In(context.Language).HowTo));

    /// <summary>To the coordination: the bot was let in, or cannot write any more.</summary>
    public static Screen Standing(Group group, bool isLost, string who, Language language)
    {
        var texts = GroupTexts.All.In(language);
        return isLost ? new Screen(texts.IsLost(group.Title))
            : group.Standing == GroupStanding.Authorised ? new Screen(texts.IsBack(group.Title))
            : new Screen(texts.WasLetIn(group.Title, who))
                .Row(Button.Do(texts.Allow, KeepingGroups.AllowCode, group.Id))
                .Row(Button.Do(texts.Refuse, KeepingGroups.RefuseCode, group.Id));
    }

    public static Screen Answered(Context context, Group group)
    {
        var texts = GroupTexts.All.In(context.Language);
        return group.Standing == GroupStanding.Authorised
            ? new Screen(texts.WasAllowed(group.Title)).Row(Button.Do(texts.Refuse, KeepingGroups.RefuseCode, group.Id))
            : new Screen(texts.WasRefused(group.Title)).Row(Button.Do(texts.Allow, KeepingGroups.AllowCode, group.Id));
    }

    /// <summary>To the group, when the coordination said yes.</summary>
    public static Screen Welcome(Group group) => new(GroupText.In(group.Language, language => GroupTexts.All.In(language).Welcome));

    private static Screen WithButtons(Screen screen, Context context, Group group, GroupTexts texts)
    {
        var wanted = group.Reminders ?? Reminders.Usual;
        var languages = Enum.GetValues<GroupLanguage>().Where(language => language != group.Language);
        var reminders = Reminders.Usual.Select(kind => Own(
            context, wanted.Contains(kind) ? texts.Without(texts.Reminder(kind)) : texts.With(texts.Reminder(kind)), KeepingGroups.ReminderCode, kind.ToString()));
        return screen
            .Row([.. languages.Select(language => Own(context, texts.LanguageName(language), KeepingGroups.LanguageCode, language.ToString()))])
            .Row(Own(context, group.HearsMeetings ? texts.Without(texts.MeetingsShort) : texts.With(texts.MeetingsShort), KeepingGroups.MeetingsCode))
            .Column(reminders)
            .Row(context.Here.Topic != group.Topic ? Own(context, texts.TellHere, KeepingGroups.TopicCode) : null)
            .Row(Own(context, texts.Refuse, KeepingGroups.RefuseCode, group.Id));
    }

    private static Button Own(Context context, string label, string code, params ReadOnlySpan<string> arguments) =>
        Audience.Of(context).Button(label, code, arguments);
}
