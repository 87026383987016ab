using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>
/// «Agregar a un grupo»: whoever coordinates picks one of their groups, and goes on with its settings. Telegram tells that the bot was let
/// in before it tells which group was picked. Some apps do not add it (Telegram Desktop to groups without a public name, its issue 27709):
/// then a link does.
/// </summary>
internal static class AddToGroup
{
    public static Turn Begin(Context context)
    {
        var texts = GroupTexts.All.In(context.Language);
        return context.Reply(new(texts.PickGroup(context.Bot.MemberLink)) { Picker = new(texts.PickingKey, texts.AddNone) });
    }

    /// <param name="settings">The settings of a group.</param>
    public static Turn Picked(Context context, PickedGroup picked, Func<Group, Screen> settings)
    {
        var texts = GroupTexts.All.In(context.Language);
        return context.Store.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(picked.ChatId)), limit: 1) is not [{ Reachable: true } group]
            ? context.Reply(new(texts.WasNotAdded(picked.Title, context.Bot.AddingLink)) { EndsPicking = true })
            : context.Reply(new(texts.IsInGroup(group.Title)) { EndsPicking = true })
                .Then(Rights.CanCoordinate(context.Person) ? context.Reply(settings(group)) : Turn.Quiet);
    }

    /// <summary>The second key, which says its label; it is no answer to a question and nothing to search for.</summary>
    public static Turn? Declined(Context context) =>
        context.Incoming is Said { Text: var said } && (said == GroupTexts.All.Es.AddNone || said == GroupTexts.All.Pt.AddNone)
        ? context.Reply(new(Html.Escape(GroupTexts.All.In(context.Language).NoneAdded)) { EndsPicking = true })
            .Then(context.Session.Form is { } asked ? context.Forms(asked.Form)?.ShowAgain(context) ?? Turn.Quiet : Turn.Quiet)
        : null;
}
