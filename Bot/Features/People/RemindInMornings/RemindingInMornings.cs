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
            .Recurring(letters)
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

        return routes.MorningLetter(occasion, person, occasion.Now) is { } letter ? Occasion.Tell(person, letter) : Turn.Quiet;
    }
}
