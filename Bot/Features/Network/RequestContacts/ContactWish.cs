using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Network.RequestContacts;

/// <summary>With which city somebody wanted to talk who has to be confirmed first; the last one. It goes when they come back.</summary>
public sealed record ContactWish
{
    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    public static readonly Collection<ContactWish> All = new("contactwishes", wish => wish.PersonId);

    /// <summary>They are confirmed by now: the way that they came leads on.</summary>
    internal static Turn ComeBack(Occasion occasion, Person person)
    {
        if (occasion.Store.Find(All, person.Id) is not { } wish)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(All, person.Id);
        if (occasion.Store.Find(PracticeBank.All, wish.PracticeId) is not { State: PracticeState.Published } practice)
        {
            return Turn.Quiet;
        }

        var texts = ContactTexts.All.In(person.Language);
        var city = Matter.CityOf(practice, person.Language);
        return Occasion.Tell(person, new Screen(texts.YouMayAsk(city, practice.TitleFor(person.Language)))
            .Row(Button.Do(texts.Talk, NetworkDoors.TalkTo.To(practice.Id))));
    }
}
