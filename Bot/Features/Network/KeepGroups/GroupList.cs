using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>All groups that know the bot, for the coordination: those that wait for its answer first.</summary>
internal static class GroupList
{
    private const int OnPage = 8;

    /// <param name="page">As <see cref="Paging.Of"/> takes it.</param>
    public static Screen Of(Context context, int page)
    {
        var texts = GroupTexts.All.In(context.Language);
        Group[] groups = [.. context.Store.All(Groups.All, KeyRange.All)
            .OrderBy(Rank)
            .ThenBy(group => group.Title, StringComparer.Ordinal)
            .ThenBy(group => group.Id, StringComparer.Ordinal)];
        if (groups.Length == 0)
        {
            return new Screen(Html.Escape(texts.NoGroups)).Row(Add(texts)).Row(Back(texts));
        }

        var paging = Paging.Of(page, groups.Length, OnPage);
        Group[] entries = [.. groups.Skip(paging.First).Take(OnPage)];
        return new Screen(
            Html.Lines(
                [Html.Of($"<b>{texts.AllGroups(groups.Length)}</b>"), .. entries.Select(
                    group => Html.Of($"<b>{GroupText.NameOf(group, context.Language)}</b>. {texts.StateOf(group)}"))]))
            .Items(
                entries.Select(
                    group => Button.Do(
                        Shortening.Cut(GroupText.NameOf(group, context.Language), Shortening.WholeRow),
                        KeepingGroups.OpenDoor.To(group.Id))))
            .Row(paging.Earlier(texts.Earlier, NetworkDoors.Groups.To), paging.Later(texts.Later, NetworkDoors.Groups.To))
            .Row(Add(texts))
            .Row(Back(texts));
    }

    private static Button Add(GroupTexts texts) => Button.Do(texts.AddToGroup, KeepingGroups.AddDoor.To());

    private static Button Back(GroupTexts texts) => Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To());

    private static int Rank(Group group) => group switch
    {
        { Standing: GroupStanding.Waiting, Reachable: true } => 0,
        { Standing: GroupStanding.Authorised } => 1,
        _ => 2,
    };
}
