using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.KeepProfile;

/// <summary>The one-time link: whoever opens it first coordinates, and is asked for their city where it is not known.</summary>
internal sealed class FirstCoordinator(ProfileForm form)
{
    public Turn Open(Context context, string secret)
    {
        if (!context.IsPrivate)
        {
            return Turn.Quiet;
        }

        var texts = ProfileTexts.All.In(context.Language);
        if (context.Store.Find(CoordinatorLinks.All, CoordinatorLink.Id) is not { } link)
        {
            return context.Reply(new(texts.LinkUnknown));
        }

        var redeemed = link.Redeem(secret, context.Person, context.Now);
        return redeemed switch
        {
            { IsValid: true, Value: var redemption } => Appoint(context, redemption),
            { Refusal.Code: RefusalCode.LinkUsed } when link.RedeemedBy == context.Person.Id => Answer(context),
            { Refusal.Code: RefusalCode.LinkUsed } => context.Reply(new(texts.LinkUsed)),
            _ => context.Reply(new(texts.LinkUnknown)),
        };
    }

    private Turn Appoint(Context context, Redemption redemption)
    {
        context.Store.Put(CoordinatorLinks.All, redemption.Link);
        AuditLog.Record(context.Store, new()
        {
            At = context.Now,
            By = context.Person.Id,
            Kind = AuditKind.CameByInvitation,
            Before = context.Person.Role,
            After = redemption.Coordinator.Role,
        });
        context.Person = redemption.Coordinator;
        return Answer(context);
    }

    /// <summary>What whoever came by the link does first, once their city is known; null for everybody else.</summary>
    public static Screen? Beginning(Context context) =>
        context.Store.Find(CoordinatorLinks.All, CoordinatorLink.Id)?.RedeemedBy == context.Person.Id
        && Rights.CanCoordinate(context.Person) && ProfileTexts.All.In(context.Language) is var texts
            ? WithWays(new(texts.CityIsKnown(PersonLine.PlaceOf(context.Person.Place, context.Language))), texts)
            : null;

    private Turn Answer(Context context)
    {
        var texts = ProfileTexts.All.In(context.Language);
        if (context.Person.Place is not null)
        {
            return context.Reply(WithWays(new(texts.NowCoordinates), texts));
        }

        _ = context.LeaveForm();
        return context.Reply(new(texts.NowCoordinates)).Then(form.Ask(context, ProfileForm.City));
    }

    private static Screen WithWays(Screen screen, ProfileTexts texts) => screen
        .Row(Button.Do(texts.Invite, PeopleDoors.Invitations.To()).AsMain())
        .Row(Button.Do(texts.SeeQueue, PracticeDoors.Queue.To()), Button.Do(texts.SeeProfile, PeopleDoors.Profile.To()));
}
