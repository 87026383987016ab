using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.People.RemindInMornings;

/// <summary>
/// One message a working day at most, at 9:00 of a person's own day, with everything of which features remind them
/// (<see cref="MorningPart"/>); nothing where nothing is due.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class RemindingInMornings(Zones zones) : IFeature
{
    private const string Slot = "o.letter";

    public void Register(Routes routes)
    {
        var letters = new Recurring<Person>(new("o.morning"))
        {
            First = Recurring.NextWorkingMorning(zones),
            Still = (occasion, personId) => occasion.FindPerson(personId) is { } person
                && routes.Mornings.Any(part => part.Waits(occasion, person)) ? person : null,
            Tell = (occasion, person) => Tell(routes, occasion, person),
            Again = Recurring.NextWorkingMorning(zones),
        };
        _ = routes
            .KeepsOfPerson(MorningLetter.All)
            .Recurring(letters)
            .On(PeopleDoors.MorningSettled, (occasion, personId) => Anew(routes, occasion, personId))
            .On(PeopleDoors.WaitsForMorning, (occasion, personId) =>
            {
                letters.Begin(occasion, personId);
                return Turn.Quiet;
            });
    }

    private static Turn Tell(Routes routes, Occasion occasion, Person person)
    {
        if (!person.Reachable)
        {
            return Turn.Quiet;
        }

        foreach (var part in routes.Mornings)
        {
            part.Take(occasion, person);
        }

        if (routes.MorningLetter(occasion, person, occasion.Now) is not { } letter)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(MorningLetter.All, new() { PersonId = person.Id, At = occasion.Now });
        return Occasion.Tell(person, letter, Slot);
    }

    /// <summary>The newest letter as it is now, in its place.</summary>
    private static Turn Anew(Routes routes, Occasion occasion, string personId)
    {
        if (occasion.FindPerson(personId) is not { } person || occasion.Store.Find(MorningLetter.All, personId) is not { } letter)
        {
            return Turn.Quiet;
        }

        var screen = routes.MorningLetter(occasion, person, letter.At) ?? new Screen(MorningTexts.All.In(person.Language).Settled);
        return Turn.Of(new Show(Address.Of(person.TelegramId), Slot, screen, ShowMode.Change));
    }
}
