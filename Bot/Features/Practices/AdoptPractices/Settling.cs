using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>
/// What becomes of adoptions when contacts, people or practices change, in the same work: who leaves hands on what they kept; an adoption
/// is not asked about while its practice is not public, and goes with it where it is deleted.
/// </summary>
internal static class Settling
{
    /// <summary>Both know each other, or one says that the practice is being adapted.</summary>
    public static Turn ContactChanged(Occasion occasion, ContactRequest? before, ContactRequest? after) =>
        after is null ? Turn.Quiet : FollowContact(occasion, after);

    /// <summary>What this person keeps, or nobody, is handed on; contacts that waited for them may be introduced by now.</summary>
    public static Turn PersonChanged(Occasion occasion, Person? before, Person? after)
    {
        if (ContactSettling.StandsAlike(before, after))
        {
            return Turn.Quiet;
        }

        var id = (before ?? after)!.Id;
        var handedOn = occasion.Store.Query(AdoptionLedger.ByOwner, KeyRange.Exactly(id))
            .Concat(occasion.Store.Query(AdoptionLedger.ByOwner, KeyRange.Exactly(Person.Nobody)))
            .Aggregate(Turn.Quiet, (turn, adoption) => turn.Then(HandOn(occasion, adoption)));
        return occasion.Store.Query(ContactRequests.ByPerson, KeyRange.Exactly(id))
            .Aggregate(handedOn, (turn, request) => turn.Then(FollowContact(occasion, request)));
    }

    public static Turn PracticeChanged(Occasion occasion, Practice? before, Practice? after)
    {
        if (ContactSettling.StandsAlike(before, after))
        {
            return Turn.Quiet;
        }

        var id = (before ?? after)!.Id;
        foreach (var adoption in occasion.Store.Query(AdoptionLedger.ByPractice, KeyRange.Exactly(id)))
        {
            if (after is null)
            {
                _ = occasion.Store.Delete(AdoptionLedger.All, adoption.Id);
            }

            Follow(occasion, adoption);
        }

        return after is null ? Turn.Quiet : ContactRequests.On(occasion.Store, id)
            .Aggregate(Turn.Quiet, (turn, request) => turn.Then(FollowContact(occasion, request)));
    }

    /// <summary>Whoever changed it, and also where two cities became one.</summary>
    public static void AdoptionChanged(Occasion occasion, Adoption? before, Adoption? after) => Follow(occasion, (before ?? after)!);

    /// <summary>Its owner is asked in time, and its practice knows how many cities apply it.</summary>
    public static void Follow(Occasion occasion, Adoption adoption)
    {
        HowItGoes.Question.Plan(occasion, adoption.Id);
        if (occasion.Store.Find(PracticeBank.All, adoption.PracticeId) is { } practice)
        {
            Count(occasion, practice);
        }
    }

    private static void Count(Occasion occasion, Practice practice)
    {
        var applied = AdoptionLedger.On(occasion.Store, practice).Count(adoption => adoption.State == AdoptionState.Applied);
        if (practice.AppliedBy != applied)
        {
            occasion.Store.Put(PracticeBank.All, practice with { AppliedBy = applied });
        }
    }

    private static Turn HandOn(Occasion occasion, Adoption adoption)
    {
        var settled = AdoptionSettling.Settled(occasion.Store, adoption, occasion.Now);
        if (settled == adoption || AdoptionCase.Of(occasion, settled) is not { } at)
        {
            return Turn.Quiet;
        }

        _ = at.Kept(occasion, settled);
        return at.Practice.State == PracticeState.Published && occasion.FindPerson(settled.Owner) is { } owner
            ? Occasion.Tell(
                owner, Told(at, owner, AdoptTexts.All.In(owner.Language).HandedOn(at.City(owner.Language), at.Title(owner.Language))))
            : Turn.Quiet;
    }

    private static Turn FollowContact(Occasion occasion, ContactRequest request)
    {
        var known = AdoptionLedger.Of(occasion.Store, request.PracticeId, request.Asking);
        if (request.Following(known, RandomId.New(), occasion.Now) is not { } after || after == known
            || AdoptionCase.Of(occasion, after) is not { } at)
        {
            return Turn.Quiet;
        }

        var settled = AdoptionSettling.Settled(occasion.Store, after, occasion.Now);
        _ = at.Kept(occasion, settled);
        return after.State == AdoptionState.Adapting && occasion.FindPerson(settled.Owner) is { } owner
            ? Occasion.Tell(
                owner, Told(at, owner, AdoptTexts.All.In(owner.Language).FromContact(at.City(owner.Language), at.Title(owner.Language))))
            : Turn.Quiet;
    }

    private static Screen Told(AdoptionCase at, Person owner, Html said) =>
        new Screen(said).Row(Button.Do(AdoptTexts.All.In(owner.Language).SeeIt, PracticeDoors.Adopt.To(at.Practice.Id)));
}
