using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Texts;

namespace Bot.Features.KeepGroups;

/// <summary>All groups that know the bot, for the coordination: those that wait for its answer first.</summary>
internal static class GroupList
{
    private const int OnPage = 8;

    /// <param name="page">From 0; anything else is the first, and one that is not there shows the last.</param>
    public static Screen Of(Context context, string page)
    {
        var texts = GroupTexts.All.In(context.Language);
        Group[] groups = [.. context.Store.All(Groups.All, KeyRange.All).OrderBy(Rank).ThenBy(group => group.Title, StringComparer.Ordinal).ThenBy(group => group.Id, StringComparer.Ordinal)];
        if (groups.Length == 0)
        {
            return new(Html.Escape(texts.NoGroups));
        }

        var wanted = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var shown = Math.Min(wanted, (groups.Length - 1) / OnPage);
        Group[] entries = [.. groups.Skip(shown * OnPage).Take(OnPage)];
        return new Screen(Html.Lines([Html.Of($"<b>{texts.AllGroups(groups.Length)}</b>"), .. entries.Select(group => Html.Of($"<b>{group.Title}</b>. {texts.StateOf(group)}"))]))
            .Column(entries.Select(group => Button.Do(Shortening.Cut(group.Title, Shortening.ButtonLabel), KeepingGroups.OpenCode, group.Id)))
            .Row(
                shown > 0 ? Button.Do(texts.Earlier, Doors.Groups, Number(shown - 1)) : null,
                (shown + 1) * OnPage < groups.Length ? Button.Do(texts.Later, Doors.Groups, Number(shown + 1)) : null);
    }

    private static int Rank(Group group) => group switch
    {
        { Standing: GroupStanding.Waiting, Reachable: true } => 0,
        { Standing: GroupStanding.Authorised } => 1,
        _ => 2,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
