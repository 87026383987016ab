using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

/// <summary>The invitations as the coordination sees them, and the first words to who came in by one.</summary>
internal sealed class InvitationScreens(Zones zones)
{
    private const int OnPage = 6;

    /// <summary>Newest first.</summary>
    public Screen List(Context context, int page)
    {
        var texts = InviteTexts.All.In(context.Language);
        var paging = Paging.Of(page, context.Store.Count(Invitations.ByMoment, KeyRange.All), OnPage);
        Invitation[] shown =
            [.. context.Store.Query(Invitations.ByMoment, KeyRange.All, Order.NewestFirst, paging.Limit).Skip(paging.First)];
        var lines = shown.Select((invitation, index) => Html.Of($"{paging.First + index + 1}. {Line(context, invitation)}"));
        return new Screen(shown.Length == 0 ? texts.None : Html.Lines([Html.Of($"<b>{texts.Title}</b>"), .. lines]))
            .Items(shown.Select((invitation, index) => (invitation, index))
                .Where(entry => entry.invitation.StateAt(context.Now) == InvitationState.Open)
                .Select(entry => Button.Do(texts.Look(paging.First + entry.index + 1), Inviting.OpenDoor.To(entry.invitation.Id))))
            .Row(paging.Earlier(texts.Newer, PeopleDoors.Invitations.To), paging.Later(texts.Older, PeopleDoors.Invitations.To))
            .Row(Button.Do(texts.Invite, Inviting.NewDoor.To()).AsMain())
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }

    /// <summary>One invitation, with the way to take it back; the list where it is gone.</summary>
    public Screen Of(Context context, string id)
    {
        var texts = InviteTexts.All.In(context.Language);
        if (context.Store.Find(Invitations.All, id) is not { } invitation)
        {
            return List(context, page: 0);
        }

        var people = invitation.UsedBy
            .Select(used => context.Store.Find(Persons.All, used))
            .OfType<Person>()
            .Select(person => Html.Of($"{PersonLine.NameOf(person)}. {PersonLine.About(person, context.Language)}"));
        return new Screen(Html.Paragraphs(Line(context, invitation), Html.Lines([.. people])))
            .Row(Back(context))
            .Row(invitation.StateAt(context.Now) == InvitationState.Open
                ? Button.Do(texts.Revoke, Inviting.RevokeDoor.To(id)).AsDanger()
                : null);
    }

    /// <summary>The only time that the link is shown.</summary>
    public Screen Made(Context context, string id, string link)
    {
        var texts = InviteTexts.All.In(context.Language);
        var invitation = context.Store.Find(Invitations.All, id)!;
        var end = Dates.Day(invitation.ExpiresAt, zones.Of(context.Person), context.Language);
        return new Screen(Html.Paragraphs(
                Html.Lines(Html.Of($"<b>{NameOf(context, invitation)}</b>"), Html.Escape(texts.IsMade(invitation.Uses, end))),
                Html.Escape(link),
                texts.OnlyOnce))
            .Row(Button.Copy(texts.CopyLink, link).AsMain())
            .Row(Back(context))
            .Row(Button.Do(texts.Revoke, Inviting.RevokeDoor.To(id)).AsDanger());
    }

    public static Button Back(Context context) => Button.Do(InviteTexts.All.In(context.Language).ToList, PeopleDoors.Invitations.To());

    public static Screen Welcome(Context context)
    {
        var (person, texts) = (context.Person, InviteTexts.All.In(context.Language));
        var isPlaced = person.Place is not null;
        var isComplete = person is { OwnName: not null, Post: not null, Place: not null };
        return new Screen(Html.Paragraphs(
                texts.Welcome(PersonLine.PlaceOf(person.Place, context.Language)),
                RoleTexts.All.In(context.Language).IsYours(person.Role),
                isComplete ? Html.Empty : isPlaced ? texts.TellMore : texts.TellAll))
            .Row(isComplete ? null : Button.Do(isPlaced ? texts.TellNow : texts.TellAllNow, NetworkDoors.Join.To()).AsMain())
            .Row(Button.Do(texts.SeePractices, PracticeDoors.Browse.To()), Button.Do(texts.Propose, PracticeDoors.Propose.To()));
    }

    /// <summary>To who follows a link to what they are already.</summary>
    public static Screen HasIt(Context context)
    {
        var texts = InviteTexts.All.In(context.Language);
        return new Screen(texts.HasIt(StandingOf(context, context.Person)))
            .Row(Button.Do(texts.SeePractices, PracticeDoors.Browse.To()), Button.Do(texts.Propose, PracticeDoors.Propose.To()));
    }

    /// <summary>To who is asked whether they pass from what they are to what the link is for.</summary>
    public static Screen AskToPass(Context context, Person after, string secret)
    {
        var texts = InviteTexts.All.In(context.Language);
        return new Screen(texts.AskToPass(StandingOf(context, context.Person), StandingOf(context, after)))
            .Row(Button.Do(texts.Pass, Inviting.PassDoor.To(secret)).AsMain())
            .Row(Button.Do(texts.Stay, Inviting.StayDoor.To()));
    }

    public static Screen Stayed(Context context)
    {
        var texts = InviteTexts.All.In(context.Language);
        return new Screen(texts.Stayed(StandingOf(context, context.Person)))
            .Row(Button.Do(texts.SeePractices, PracticeDoors.Browse.To()));
    }

    public static Screen Refused(Context context, string sentence) =>
        new Screen(Html.Escape(sentence)).Row(Button.Do(InviteTexts.All.In(context.Language).SeePractices, PracticeDoors.Browse.To()));

    private Html Line(Context context, Invitation invitation)
    {
        var texts = InviteTexts.All.In(context.Language);
        var end = Dates.Day(invitation.ExpiresAt, zones.Of(context.Person), context.Language);
        return Html.Lines(
            Html.Of($"<b>{NameOf(context, invitation)}</b>"),
            Html.Escape($"{texts.Used(invitation.UsedBy.Length, invitation.Uses)} {texts.Standing(invitation.StateAt(context.Now), end)}"));
    }

    private static string NameOf(Context context, Invitation invitation) => NameOf(context, invitation.Role, invitation.Place);

    private static string StandingOf(Context context, Person person) => NameOf(context, person.Role, person.Place);

    private static string NameOf(Context context, Role given, Place? from)
    {
        var role = RoleTexts.All.In(context.Language).Name(given);
        var place = PersonLine.PlaceOf(from, context.Language);
        return place.Length == 0 ? role : $"{role}: {place}";
    }
}
