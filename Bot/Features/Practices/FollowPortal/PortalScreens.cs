using Bot.Conversation;
using Bot.Domain.Portal;
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
                paging.Later(texts.Later, to => FollowingPortal.MissingDoor.To(to)))
            .Row(StillThere(context).Length is > 0 and var left
                ? Button.Do(Shortening.Counted(texts.Left, left), FollowingPortal.LeftDoor.To(0))
                : null);
    }

    /// <summary>Those that stand there and are not published here any more.</summary>
    public static Screen Left(Context context, int page)
    {
        var texts = PortalTexts.All.In(context.Language);
        var left = StillThere(context);
        var paging = Paging.Of(page, left.Length, OnPage);
        return new Screen(left.Length == 0 ? texts.NothingLeft : Html.Of($"<b>{texts.Left}</b>"))
            .Items(left.Skip(paging.First).Take(OnPage).Select(entry => Button.Do(
                Shortening.Cut(TitleOf(context, entry), Shortening.WholeRow), FollowingPortal.LeftOneDoor.To(entry.PracticeId))))
            .Row(
                paging.Earlier(texts.Earlier, to => FollowingPortal.LeftDoor.To(to)),
                paging.Later(texts.Later, to => FollowingPortal.LeftDoor.To(to)))
            .Row(Button.Do(texts.ToMissing, FollowingPortal.MissingDoor.To(0)));
    }

    /// <summary>One of them.</summary>
    public static Screen LeftOne(Context context, PortalEntry entry)
    {
        var texts = PortalTexts.All.In(context.Language);
        return new Screen(texts.StillThere(TitleOf(context, entry), entry.Address))
            .Row(Button.Do(texts.TookAway, FollowingPortal.TookAwayDoor.To(entry.PracticeId)).AsMain())
            .Row(Button.Do(texts.Left, FollowingPortal.LeftDoor.To(0)));
    }

    private static PortalEntry[] StillThere(Context context) =>
    [
        .. context.Store.All(PortalEntry.All, KeyRange.All)
            .Where(entry => context.Store.Find(PracticeBank.All, entry.PracticeId) is not { State: PracticeState.Published })
            .OrderBy(entry => entry.Day),
    ];

    /// <summary>Of one that was deleted here, the address is known alone.</summary>
    private static string TitleOf(Context context, PortalEntry entry) =>
        context.Store.Find(PracticeBank.All, entry.PracticeId)?.TitleFor(context.Language) is { Length: > 0 } title ? title : entry.Address;
}
