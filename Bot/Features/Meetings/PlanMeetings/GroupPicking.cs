using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Which groups will be told of a meeting: page by page, one by one, all or none.</summary>
internal static class GroupPicking
{
    private const int OnPage = 8;

    private const string All = "all";

    private const string None = "none";

    /// <summary>The groups that can be told of it, as far as its kind is known, by title.</summary>
    public static ImmutableArray<Group> GroupsOf(Occasion occasion, FormDraft draft) =>
    [
        .. occasion.Store.All(Groups.All, KeyRange.All)
        .Where(group => MeetingForm.KindOf(draft) is { } kind ? GroupMeetingCard.Hears(group, kind) : GroupMeetingCard.Hears(group))
        .OrderBy(group => Folding.Fold(group.Title), StringComparer.Ordinal),
    ];

    /// <summary>Those of them that will be told.</summary>
    public static IEnumerable<Group> ToldOf(Occasion occasion, FormDraft draft)
    {
        var chosen = MeetingForm.GroupsOf(draft);
        return GroupsOf(occasion, draft).Where(group => chosen.Contains(group.Id));
    }

    /// <param name="page">From 0; one that is not there shows the nearest.</param>
    public static Turn Show(Context context, FormDraft draft, int page)
    {
        var texts = PlanTexts.All.In(context.Language);
        var groups = GroupsOf(context, draft);
        var paging = Paging.Of(page, groups.Length, OnPage);
        var invited = MeetingForm.GroupsOf(draft);
        var chosen = ToldOf(context, draft).Count();
        return context.Change(new Screen(Html.Escape(texts.PickGroups(chosen, groups.Length)))
            .Items(groups.Skip(paging.First).Take(OnPage).Select(group => Button.Do(
                Shortening.Cut(Label(group), Shortening.WholeRow), Planning.PickDoor.To(draft.Subject, group.Id, paging.Shown))))
            .Row(paging.Earlier(texts.Earlier, To), paging.Later(texts.Later, To))
            .Row(paging.Beginning(texts.FirstPage, To), paging.End(texts.LastPage, To))
            .Row(Button.Do(texts.GroupsDone, Planning.LookDoor.To(draft.Subject)).AsMain())
            .Row(
                chosen < groups.Length ? Button.Do(texts.AllGroups, Planning.PickDoor.To(draft.Subject, All, paging.Shown)) : null,
                chosen > 0 ? Button.Do(texts.NoGroup, Planning.PickDoor.To(draft.Subject, None, paging.Shown)) : null));

        Press To(int shown) => Planning.GroupsDoor.To(draft.Subject, shown);

        string Label(Group group)
        {
            var name = GroupText.NameOf(group, context.Language);
            return invited.Contains(group.Id) ? texts.DropGroup(name) : texts.AddGroup(name);
        }
    }

    /// <summary>One group, all or none; a group that was invited and cannot be told now stays invited.</summary>
    /// <param name="what">A group's id, or one of the two words. Null comes back for anything else.</param>
    public static FormDraft? Pick(Occasion occasion, FormDraft draft, string what)
    {
        var invited = MeetingForm.GroupsOf(draft);
        string[] ids = [.. GroupsOf(occasion, draft).Select(group => group.Id)];
        return what switch
        {
            All => Inviting(invited.Union(ids, StringComparer.Ordinal)),
            None => Inviting(invited.Except(ids, StringComparer.Ordinal)),
            _ when !ids.Contains(what) => null,
            _ => Inviting(invited.Contains(what) ? invited.Remove(what) : invited.Add(what)),
        };

        FormDraft Inviting(IEnumerable<string> groups) => draft.WithLines(MeetingForm.Groups, groups, occasion.Now);
    }
}
