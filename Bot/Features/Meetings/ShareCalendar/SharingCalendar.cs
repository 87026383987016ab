using Bot.Calendars;
using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.ShareCalendar;

/// <summary>
/// Private addresses from which calendars fetch meetings: one for each person, and one for each group, which the coordination makes and
/// hands on. An address is shown once; another one revokes it.
/// </summary>
/// <param name="shelf">Serves them; null where nothing is reached from outside: then none are offered, and those that were made stay
/// known, so that their owners can take them along or have them deleted.</param>
/// <param name="zones">Says by whose clocks somebody reads.</param>
public sealed class SharingCalendar(CalendarShelf? shelf, Zones zones) : IFeature
{
    private const int OnPage = 8;

    private static readonly Door<int> GroupsDoor = new("ca.groups", Argument.Number);
    private static readonly Door<string> OfDoor = new("ca.of", Argument.Text);
    private static readonly Door<string> MakeDoor = new("ca.make", Argument.Text);
    private static readonly Door<string> RevokeDoor = new("ca.stop", Argument.Text);

    public void Register(Routes routes)
    {
        _ = routes.KeepsOfPerson(CalendarAddress.All);
        if (shelf is null)
        {
            return;
        }

        foreach (var projection in shelf.Projections)
        {
            _ = routes.Follows(projection);
        }

        _ = routes.InPrivate(own => own
            .Press(MeetingDoors.CalendarAddress, context => Show(context, context.Person.Id))
            .Press(OfDoor, Show)
            .Press(MakeDoor, (context, id) => Make(context, id, shelf))
            .Press(RevokeDoor, Revoke)
            .Press(GroupsDoor, PickGroup));
    }

    private Turn Show(Context context, string ownerId) => OwnerOf(context, ownerId) is { } owner
        ? context.Change(ScreenOf(context, owner))
        : Gone(context);

    private static Turn Make(Context context, string ownerId, CalendarShelf shelf)
    {
        if (OwnerOf(context, ownerId) is not { } owner)
        {
            return Gone(context);
        }

        var (texts, secret) = (CalendarTexts.All.In(context.Language), LinkSecret.TextOf(RandomId.Secret()));
        context.Store.Put(CalendarAddress.All, new CalendarAddress
        {
            OwnerId = owner.Id,
            IsGroup = owner.Group is not null,
            Hash = CalendarAddress.HashOf(secret),
            Since = context.Now,
        });
        return context.Change(new Screen(Html.Lines(
                texts.Made(shelf.AddressOf(secret)), owner.Group is null ? texts.OwnMade : texts.GroupMade))
            .Row(Button.Do(texts.Back, OfDoor.To(owner.Id))));
    }

    private Turn Revoke(Context context, string ownerId)
    {
        if (OwnerOf(context, ownerId) is not { } owner || !context.Store.Delete(CalendarAddress.All, owner.Id))
        {
            return Gone(context);
        }

        return context.Change(ScreenOf(context, owner)).WithToast(CalendarTexts.All.In(context.Language).Revoked);
    }

    private static Turn PickGroup(Context context, int page)
    {
        var texts = CalendarTexts.All.In(context.Language);
        if (!Rights.CanCoordinate(context.Person))
        {
            return Gone(context);
        }

        Group[] groups =
        [
            .. context.Store.All(Groups.All, KeyRange.All).Where(group => group.Standing == GroupStanding.Authorised)
                .OrderBy(group => group.Title, StringComparer.Ordinal).ThenBy(group => group.Id, StringComparer.Ordinal),
        ];
        var paging = Paging.Of(page, groups.Length, OnPage);
        return context.Change(new Screen(texts.WhichGroup)
            .Items(groups.Skip(paging.First).Take(OnPage).Select(group => Button.Do(
                Shortening.Cut(GroupText.NameOf(group, context.Language), Shortening.WholeRow), OfDoor.To(group.Id))))
            .Row(
                paging.Earlier(Nouns.PreviousPage.In(context.Language), GroupsDoor.To),
                paging.Later(Nouns.NextPage.In(context.Language), GroupsDoor.To))
            .Row(Button.Do(texts.Back, MeetingDoors.CalendarAddress.To())));
    }

    private Screen ScreenOf(Context context, Owner owner)
    {
        var texts = CalendarTexts.All.In(context.Language);
        var address = context.Store.Find(CalendarAddress.All, owner.Id);
        return new Screen(Html.Lines(
                owner.Group is { } group ? texts.OfGroup(GroupText.NameOf(group, context.Language)) : texts.Own,
                address is null
                    ? Html.Empty
                    : Html.Escape(texts.Since(Dates.Day(address.Since, zones.Of(context.Person), context.Language)))))
            .Row(Button.Do(address is null ? texts.Make : texts.MakeAnother, MakeDoor.To(owner.Id)).AsMain())
            .Row(owner.Group is null && Rights.CanCoordinate(context.Person) ? Button.Do(texts.ForGroup, GroupsDoor.To(0)) : null)
            .Row(owner.Group is null
                ? Button.Do(texts.AllMeetings, MeetingDoors.Meetings.To())
                : Button.Do(texts.Back, MeetingDoors.CalendarAddress.To()))
            .Row(address is null ? null : Button.Do(texts.Revoke, RevokeDoor.To(owner.Id)).AsDanger());
    }

    /// <summary>Themselves, or for who coordinates a group of the network; null for anything else.</summary>
    private static Owner? OwnerOf(Context context, string id) => id == context.Person.Id ? new(id, null)
        : !Rights.CanCoordinate(context.Person) ? null
        : context.Store.Find(Groups.All, id) is { Standing: GroupStanding.Authorised } group ? new(id, group)
        : null;

    private static Turn Gone(Context context) => Turn.Quiet.WithToast(CalendarTexts.All.In(context.Language).Gone);

    /// <param name="Group">Null for the reader.</param>
    private sealed record Owner(string Id, Group? Group);
}
