using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

/// <summary>Links by which the coordination lets people in at once; they can be taken back.</summary>
public sealed class Inviting : IFeature
{
    internal static readonly Door NewDoor = new("i.new");
    internal static readonly Door<string> OpenDoor = new("i.open", Argument.Text);
    /// <summary>Argument: the link's secret. Passes to what it is for, once who has another city or role was asked.</summary>
    internal static readonly Door<string> PassDoor = new("i.pass", Argument.Text);
    internal static readonly Door StayDoor = new("i.stay");
    internal static readonly Door<string> RevokeDoor = new("i.revoke", Argument.Text);

    private readonly InviteForm _form;
    private readonly InvitationScreens _screens;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="zones">For the days on which links end.</param>
    public Inviting(Cities cities, Zones zones)
    {
        _form = new(new(cities), Create, context =>
            context.Change(new Screen(InviteTexts.All.In(context.Language).NotMade).Row(InvitationScreens.Back(context))));
        _screens = new(zones);
    }

    public void Register(Routes routes) => routes
        .KeepsOfPerson(new PersonalRecords(Invitations.All.Name, KeptOf, Invitations.Forget))
        .Command(
            new("invitaciones", "convites") { Aliases = ["invitacion", "convite"] },
            (context, _) => context.Reply(Rights.CanCoordinate(context.Person)
                ? _screens.List(context, page: 0)
                : new(Html.Escape(Refused(context, new(RefusalCode.NotAllowed))))))
        .ForCoordination(coordination => coordination
            .Press(PeopleDoors.Invitations, (context, page) => context.Change(_screens.List(context, page)))
            .Press(NewDoor, Begin)
            .Press(OpenDoor, (context, id) => context.Change(_screens.Of(context, id)))
            .Press(RevokeDoor, Revoke))
        .InPrivate(own => own
            .Press(PassDoor, Redeem)
            .Press(StayDoor, context => context.Change(InvitationScreens.Stayed(context))))
        .DeepLink(Invitations.LinkPrefix, Open)
        .Form(_form.Asks);

    private static string Refused(Context context, Refusal refusal) => Refusals.Say(context.Language, refusal);

    private Turn Begin(Context context)
    {
        _ = context.LeaveForm();
        return _form.Begin(context);
    }

    private Turn Create(Context context, Invitations.Wish wish)
    {
        var id = RandomId.New();
        var made = Invitations.Create(context.Store, context.Person, wish, id, RandomId.Secret(), context.Now);
        return made.Refusal is { } refusal
            ? context.Change(new Screen(Html.Escape(Refused(context, refusal))).Row(InvitationScreens.Back(context)))
            : context.Change(_screens.Made(context, id, context.Bot.DeepLink(made.Value)));
    }

    private Turn Revoke(Context context, string id)
    {
        var revoked = Invitations.Revoke(context.Store, context.Person, id, context.Now);
        return revoked.Refusal is { } refusal
            ? context.Refuse(refusal)
            : context.Change(_screens.List(context, page: 0)).WithToast(InviteTexts.All.In(context.Language).IsRevoked);
    }

    /// <summary>Somebody opened a link: they are in, or are asked first where that takes a city or role from them.</summary>
    private static Turn Open(Context context, string secret)
    {
        if (!context.IsPrivate)
        {
            return Turn.Quiet;
        }

        var person = context.Person;
        if (person is not { Confirmed: true, Role: not Role.Visitor } || Invitations.Find(context.Store, secret) is not { } invitation)
        {
            return Redeem(context, secret);
        }

        return invitation.Redeem(person, context.Now) is not { IsValid: true, Value.Person: var after } ? Redeem(context, secret)
            : after.Role == person.Role && (invitation.Role != person.Role || after.Place is null || after.Place.IsSameAs(person.Place))
                ? context.Reply(InvitationScreens.HasIt(context))
            : after.Role == person.Role && person.Place is null ? Redeem(context, secret)
            : context.Reply(InvitationScreens.AskToPass(context, after, secret));
    }

    /// <summary>Whether somebody is already what it would make them.</summary>
    private static bool Has(Person person, Invitation invitation) => person.Confirmed && person.Role == invitation.Role
        && (invitation.Place is null || invitation.Place.IsSameAs(person.Place));

    /// <summary>They are in, and may tell their name and post if they like.</summary>
    private static Turn Redeem(Context context, string secret)
    {
        var redeemed = Invitations.Redeem(context.Store, secret, context.Person, context.Now);
        if (redeemed.Refusal is { } refusal)
        {
            return refusal.Code == RefusalCode.LinkUsed && Invitations.Find(context.Store, secret) is { } used && Has(context.Person, used)
                ? context.Change(InvitationScreens.HasIt(context))
                : context.Change(InvitationScreens.Refused(context, Refused(context, refusal)));
        }

        var wasWaiting = context.Person.IsWaiting;
        context.Person = redeemed.Value.Person;
        if (wasWaiting)
        {
            context.Raise(PeopleDoors.WasAnswered, context.Person.Id);
        }

        return context.Change(InvitationScreens.Welcome(context));
    }

    /// <summary>Without the hashes, and of those who came in only the person.</summary>
    private static object[] KeptOf(IWork work, string personId) =>
    [
        .. work.Query(Invitations.ByPerson, KeyRange.Exactly(personId)).Select(invitation => invitation with
        {
            Hash = "",
            CreatedBy = invitation.CreatedBy == personId ? personId : Person.Nobody,
            UsedBy = [.. invitation.UsedBy.Where(id => id == personId)],
        }),
    ];
}
