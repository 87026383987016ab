using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.HandOver;

/// <summary>
/// The second key of a handover: who may accept hears of the offer, sees it with /traspaso, and says yes or no; after ten days of silence
/// it is over. Both sides are told of every step.
/// </summary>
internal sealed class Accepting
{
    public static readonly Door<string> AcceptDoor = new("h.yes", Argument.Text);
    public static readonly Door RefuseDoor = new("h.no");
    public static readonly Door WithdrawDoor = new("h.back");

    /// <summary>The first day of an accepted term. Subject: <see cref="HandoverOffer.OpenId"/>.</summary>
    private static readonly Moment Begins = new("h.begins");

    private readonly DateTimeZone _network;
    private readonly HandOverScreen _screen;
    private readonly Recurring<HandoverOffer> _silence;

    /// <param name="screen">Shows offers.</param>
    /// <param name="network">By whose calendar terms begin.</param>
    public Accepting(HandOverScreen screen, DateTimeZone network) => (_screen, _network, _silence) = (screen, network, new(new("h.silence"))
    {
        First = (occasion, _) => HandoverOffer.Open(occasion.Store)?.At + HandoverOffer.Patience,
        Still = (occasion, _) => HandoverOffer.Open(occasion.Store) is { AcceptedBy: null } waiting ? waiting : null,
        Tell = (occasion, offer) => End(occasion, offer, by: null, texts => texts.IsLate(offer.Next.Coordinator.Name)),
    });

    public void Register(Routes routes) => routes
        .KeepsOfPerson(new PersonalRecords(
            HandoverOffer.All.Name,
            (work, personId) => HandoverOffer.Open(work) is { } offer && offer.By == personId ? [offer] : [],
            (work, personId) =>
            {
                if (HandoverOffer.Open(work) is { } offer && offer.By == personId)
                {
                    _ = work.Delete(HandoverOffer.All, HandoverOffer.OpenId);
                }
            }))
        .Keeps(HandoverOffer.All)
        .Recurring(_silence)
        .On(Begins, (occasion, _) => Begin(occasion))
        .WhenChanged(Persons.All, PersonChanged)
        .Command(
            new("traspaso", "transferencia") { Aliases = ["transmissao"] },
            (context, _) => context.Reply(Standing(context)))
        .InPrivate(own => own
            .Press(AcceptDoor, Accept)
            .Press(RefuseDoor, context => Decide(context, offer => offer.MayAccept(context.Person), (texts, city) => texts.IsRefused(city)))
            .Press(WithdrawDoor, context => Decide(
                context,
                _ => Membership.MayGive(context.Store, context.Person, Role.Coordinator) is null,
                (texts, city) => texts.IsWithdrawn(city))));

    /// <summary>Tells whoever may accept, and waits for them.</summary>
    public Turn Offered(Context context, HandoverOffer offer, Handover handover)
    {
        _silence.Plan(context, HandoverOffer.OpenId);
        return offer.Acceptors(context.Store).Aggregate(
            Turn.Quiet,
            (turn, person) => turn.Then(Occasion.Tell(person, _screen.ToAccept(context, offer, handover, person.Language))))
            .Then(ToSecretariat(context, language => _screen.Offered(context, offer, language)));
    }

    private Screen Standing(Context context) =>
        HandoverOffer.Open(context.Store) is not { } offer ? Nothing(context)
        : offer.MayAccept(context.Person) && offer.Prepare(context.Store) is { IsValid: true, Value: var handover }
            ? _screen.ToAccept(context, offer, handover, context.Language)
        : offer.AcceptedBy == context.Person.Id ? new Screen(_screen.Accepted(context, offer, context.Language))
        : Rights.CanCoordinate(context.Person) ? _screen.Waiting(context, offer, context.Language)
        : Nothing(context);

    private static Screen Nothing(Context context)
    {
        var texts = HandOverTexts.All.In(context.Language);
        return new Screen(texts.NothingOffered)
            .Row(Rights.CanCoordinate(context.Person) ? Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()) : null);
    }

    /// <summary>Only what was shown: if somebody's role changed meanwhile, it is shown again.</summary>
    private Turn Accept(Context context, string fingerprint)
    {
        var texts = HandOverTexts.All.In(context.Language);
        if (HandoverOffer.Open(context.Store) is null && fingerprint.Length == HandOverScreen.FingerprintLetters)
        {
            return context.Change(new(texts.OfferIsOver));
        }

        if (HandoverOffer.Open(context.Store) is not { } offer || !offer.MayAccept(context.Person)
            || offer.Prepare(context.Store) is not { IsValid: true, Value: var handover })
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        if (fingerprint != HandOverScreen.Fingerprint(handover))
        {
            return context.Change(_screen.ToAccept(context, offer, handover, context.Language))
                .WithToast(texts.ChangedMeanwhile, alert: true);
        }

        var (ended, today) = (Handover.InOffice(context.Store), context.Now.InZone(_network).Date);
        _ = offer.Accept(context.Store, context.Person, context.Now, today);
        _silence.End(context, HandoverOffer.OpenId);
        if (offer.StartsOn(today) is { } day)
        {
            context.Plan(Begins, HandoverOffer.OpenId, day.AtStartOfDayInZone(_network).ToInstant());
            return Later(context, offer);
        }

        context.Person = handover.Shifts.FirstOrDefault(shift => shift.Person.Id == context.Person.Id) is { } own
            ? context.Person with { Role = own.After }
            : context.Person;
        context.Raise(PeopleDoors.HandedOver, ended.Id);
        return context.Change(Done(handover, context.Person.Language).Row(ToCoordination(context)))
            .Then(Told(context, offer, handover, context.Person));
    }

    /// <summary>Nothing changes before that day, and both sides know.</summary>
    private Turn Later(Context context, HandoverOffer offer) => Coordinators.InOffice(context.Store)
        .Where(person => person.Reachable && person.Id != context.Person.Id)
        .Aggregate(
            context.Change(new Screen(_screen.Accepted(context, offer, context.Language)).Row(ToCoordination(context))),
            (turn, person) => turn.Then(Occasion.Tell(person, new(_screen.Accepted(context, offer, person.Language)))))
        .Then(ToSecretariat(context, language => _screen.Accepted(context, offer, language)));

    /// <summary>The secretariat follows each step, and decides nothing.</summary>
    private static Turn ToSecretariat(Occasion occasion, Func<Language, Html> say) => Offices.Of(occasion.Store).Secretaries
        .Where(person => person.Reachable)
        .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, new(say(person.Language)))));

    /// <summary>The first day of the term has come.</summary>
    private Turn Begin(Occasion occasion)
    {
        if (HandoverOffer.Open(occasion.Store) is not { AcceptedBy: { } acceptedBy } offer)
        {
            return Turn.Quiet;
        }

        var ended = Handover.InOffice(occasion.Store);
        if (offer.TakeEffect(occasion.Store, occasion.Now) is not { IsValid: true, Value: var handover })
        {
            return End(occasion, offer, by: null, texts => texts.IsWithdrawn(offer.Next.Coordinator.Name));
        }

        occasion.Raise(PeopleDoors.HandedOver, ended.Id);
        var told = Told(occasion, offer, handover, already: null);
        return occasion.FindPerson(acceptedBy) is { } accepted && accepted.Id != offer.By
            ? told.Then(Occasion.Tell(accepted, Done(handover, accepted.Language)))
            : told;
    }

    /// <summary>Everybody whose role changes hears of it, and whoever offered it that it was accepted.</summary>
    /// <param name="already">Who sees it already; null where nobody does.</param>
    private static Turn Told(Occasion occasion, HandoverOffer offer, Handover handover, Person? already)
    {
        var told = occasion.FindPerson(offer.By) is { } by && by.Id != already?.Id
            ? Occasion.Tell(by, Done(handover, by.Language))
            : Turn.Quiet;
        return handover.Shifts.Aggregate(
            told,
            (turn, shift) => turn.Then(Occasion.Tell(shift.Person, new(IsYours(shift)))))
            .Then(ToSecretariat(occasion, language => HandOverTexts.All.In(language).IsDone(handover.Next.Coordinator.Name)));
    }

    /// <summary>Whoever coordinated is thanked.</summary>
    private static Html IsYours(RoleShift shift) => shift is { Person: { Role: Role.Coordinator, Place: { } city }, After: Role.Official }
        ? HandOverTexts.All.In(shift.Person.Language).Thanks(city.NameIn(shift.Person.Language))
        : RoleTexts.All.In(shift.Person.Language).IsYours(shift.After);

    private static Button? ToCoordination(Context context) => Rights.CanCoordinate(context.Person)
        ? Button.Do(HandOverTexts.All.In(context.Language).ToCoordination, PeopleDoors.Coordinate.To())
        : null;

    private static Screen Done(Handover handover, Language language) =>
        new(HandOverTexts.All.In(language).IsDone(handover.Next.Coordinator.Name));

    private Turn Decide(Context context, Func<HandoverOffer, bool> may, Func<HandOverTexts, string, Html> say)
    {
        if (HandoverOffer.Open(context.Store) is not { } offer || !may(offer))
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        var city = offer.Next.Coordinator.Name;
        return context.Change(new(say(HandOverTexts.All.In(context.Language), city)))
            .Then(End(context, offer, context.Person, texts => say(texts, city)));
    }

    /// <summary>Where who offered it may not any more, or nobody is left who could accept, the offer is over.</summary>
    private Turn PersonChanged(Occasion occasion, Person? before, Person? after) =>
        (before?.Role, before?.Confirmed, before?.Place) != (after?.Role, after?.Confirmed, after?.Place)
        && HandoverOffer.Open(occasion.Store) is { } offer
        && (!offer.Prepare(occasion.Store).IsValid || offer.Acceptors(occasion.Store).Length == 0)
            ? End(occasion, offer, by: null, texts => texts.IsWithdrawn(offer.Next.Coordinator.Name))
            : Turn.Quiet;

    /// <summary>Both sides hear of it, but for whoever ended it.</summary>
    private Turn End(Occasion occasion, HandoverOffer offer, Person? by, Func<HandOverTexts, Html> say)
    {
        Person[] sides =
            [.. offer.Acceptors(occasion.Store), .. Coordinators.InOffice(occasion.Store), .. Offices.Of(occasion.Store).Secretaries];
        offer.End(occasion.Store, by, occasion.Now);
        _silence.End(occasion, HandoverOffer.OpenId);
        occasion.Unplan(Begins, HandoverOffer.OpenId);
        return sides.Where(person => person.Reachable && person.Id != by?.Id)
            .DistinctBy(person => person.Id)
            .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, new(say(HandOverTexts.All.In(person.Language))))));
    }
}
