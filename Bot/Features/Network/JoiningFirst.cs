using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network;

/// <summary>
/// From which practice somebody came who has to be confirmed for a city first; the last one. It goes when they come back.
/// </summary>
public sealed record JoiningWish
{
    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }
}

/// <summary>What is said to who has to be confirmed first.</summary>
/// <param name="MustJoin">To who has not said which city they are of.</param>
/// <param name="Waits">To who waits to be confirmed.</param>
public sealed record JoiningWords(Html MustJoin, string TellCity, Html Waits, string BackToPractice);

/// <summary>Leads whoever is not confirmed for a city to that, and brings them back to the practice that they came from.</summary>
/// <param name="kind">The name of the collection that keeps where they came from, for one thing that they wanted there.</param>
internal sealed class JoiningFirst(string kind)
{
    public Collection<JoiningWish> Wishes { get; } = new(kind, wish => wish.PersonId);

    public Screen Lead(Context context, Practice practice, JoiningWords words)
    {
        context.Store.Put(Wishes, new JoiningWish { PersonId = context.Person.Id, PracticeId = practice.Id });
        return (context.Person.IsWaiting
                ? new Screen(words.Waits)
                : new Screen(words.MustJoin).Row(Button.Do(words.TellCity, NetworkDoors.Join.To())))
            .Row(Button.Do(words.BackToPractice, PracticeDoors.Card.To(practice.Id)));
    }

    /// <summary>Once they are confirmed, the way that they came leads on.</summary>
    /// <param name="onward">What they can do now with the practice; null where nothing.</param>
    public Turn ComeBack(Occasion occasion, Person? before, Person? after, Func<Practice, Person, Screen?> onward)
    {
        if (after is null || !ContactSteps.SpeaksForCity(after) || ContactSteps.SpeaksForCity(before)
            || occasion.Store.Find(Wishes, after.Id) is not { } wish)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(Wishes, after.Id);
        return occasion.Store.Find(PracticeBank.All, wish.PracticeId) is { } practice && onward(practice, after) is { } screen
            ? Occasion.Tell(after, screen)
            : Turn.Quiet;
    }
}
