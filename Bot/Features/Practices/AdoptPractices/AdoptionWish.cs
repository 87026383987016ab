using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Messages;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>Of which practice somebody wanted to tell who has to be confirmed first; the last one. It goes when they come back.</summary>
public sealed record AdoptionWish
{
    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    public static readonly Collection<AdoptionWish> All = new("adoptionwishes", wish => wish.PersonId);

    /// <summary>They have to be confirmed first, and the way there.</summary>
    internal static Screen Keep(Context context, Practice practice)
    {
        context.Store.Put(All, new AdoptionWish { PersonId = context.Person.Id, PracticeId = practice.Id });
        var texts = AdoptTexts.All.In(context.Language);
        return (context.Person.IsWaiting
                ? new Screen(texts.WaitsToBeConfirmed)
                : new Screen(texts.MustJoin).Row(Button.Do(texts.TellCity, NetworkDoors.Join.To())))
            .Row(AdoptionScreens.Back(practice.Id, context.Language));
    }

    /// <summary>They are confirmed by now: the way that they came leads on.</summary>
    internal static Turn ComeBack(Occasion occasion, Person person)
    {
        if (occasion.Store.Find(All, person.Id) is not { } wish)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(All, person.Id);
        if (occasion.Store.Find(PracticeBank.All, wish.PracticeId) is not { } practice || !AdoptionSteps.IsOffered(practice, person))
        {
            return Turn.Quiet;
        }

        var texts = AdoptTexts.All.In(person.Language);
        return Occasion.Tell(person, new Screen(texts.YouMayTell(practice.TitleFor(person.Language)))
            .Row(Button.Do(texts.TellNow, PracticeDoors.Adopt.To(practice.Id))));
    }
}
