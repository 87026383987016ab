using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FollowPortal;

/// <summary>What stands on the portal, and what does not yet.</summary>
internal static class PortalScreens
{
    private const int OnPage = 6;

    /// <summary>One practice.</summary>
    public static Screen Of(Context context, Practice practice)
    {
        var texts = PortalTexts.All.In(context.Language);
        var title = practice.TitleFor(context.Language);
        var entry = PortalLine.Find(context.Store, practice);
        return new Screen(entry is null
            ? texts.IsNotThere(title)
            : texts.IsThere(title, entry.Address, Dates.Day(entry.Day, context.Language)))
            .Row(Button.Do(entry is null ? texts.Record : texts.Change, FollowingPortal.RecordDoor.To(practice.Id)).AsMain())
            .Row(
                Button.Do(texts.ToMissing, FollowingPortal.MissingDoor.To(0)),
                Button.Do(texts.ToCard, PracticeDoors.Card.To(practice.Id, "")))
            .Row(entry is null ? null : Button.Do(texts.TookAway, FollowingPortal.TookAwayDoor.To(practice.Id)).AsDanger());
    }

    /// <summary>
    /// Those that are published here and of which nobody recorded where they are there, longest published first; examples are not the
    /// network's.
    /// </summary>
    public static Screen Missing(Context context, int page)
    {
        var texts = PortalTexts.All.In(context.Language);
        Practice[] own =
        [
            .. context.Store.Query(PracticeBank.ByPublication, KeyRange.All)
                .Where(practice => practice is { IsExample: false, RevisionOf: null, AwaitsCity: false }),
        ];
        Practice[] missing = [.. own.Where(practice => PortalLine.Find(context.Store, practice) is null)];
        var paging = Paging.Of(page, missing.Length, OnPage);
        return new Screen(
            own.Length == 0 ? texts.NothingPublished : missing.Length == 0 ? texts.NothingMissing : texts.Missing(missing.Length))
            .Items(missing.Skip(paging.First).Take(OnPage).Select(practice => Button.Do(
                Shortening.Cut(practice.TitleFor(context.Language), Shortening.WholeRow), PracticeDoors.Portal.To(practice.Id))))
            .Row(
                paging.Earlier(texts.Earlier, to => FollowingPortal.MissingDoor.To(to)),
                paging.Later(texts.Later, to => FollowingPortal.MissingDoor.To(to)));
    }
}
