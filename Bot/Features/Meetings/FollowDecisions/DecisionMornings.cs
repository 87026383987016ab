using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>Officials hear in the morning what their city has to do: 14 and 3 days before, and weekly when it is late.</summary>
/// <param name="zones">Says which day it is for somebody.</param>
internal sealed class DecisionMornings(Zones zones)
{
    private const int MostShown = 6;

    public MorningPart Part => new()
    {
        Waits = (occasion, person) => OpenFor(occasion, person).Any(),
        Take = Take,
        Told = Told,
    };

    /// <summary>It was made, opened again, or is another city's: the mornings of its people are looked at.</summary>
    public static void DecisionChanged(Occasion occasion, Decision? before, Decision? after)
    {
        var cities = after is { State: DecisionState.Open } ? after.Cities : [];
        foreach (var person in cities.SelectMany(city => DecisionNews.PeopleOf(occasion, city)))
        {
            occasion.Raise(PeopleDoors.WaitsForMorning, person.Id);
        }
    }

    /// <summary>Whoever speaks for a city now hears of what it has to do.</summary>
    public static void PersonChanged(Occasion occasion, Person? before, Person? after)
    {
        if (after is not null && (before?.Place, before?.Confirmed, before?.Role) != (after.Place, after.Confirmed, after.Role)
            && OpenFor(occasion, after).Any())
        {
            occasion.Raise(PeopleDoors.WaitsForMorning, after.Id);
        }
    }

    /// <summary>What a confirmed official's city has to do, by number.</summary>
    private static IEnumerable<Decision> OpenFor(Occasion occasion, Person person) => person is { Confirmed: true, Role: not Role.Visitor }
        ? DecisionBook.OfCity(occasion.Store, person.Place).Where(decision => decision.State == DecisionState.Open).Reverse()
        : [];

    private void Take(Occasion occasion, Person person)
    {
        var today = occasion.Now.InZone(zones.Of(person)).Date;
        foreach (var decision in OpenFor(occasion, person))
        {
            if (DecisionBook.DueDay(occasion.Store, decision) is { } due && DecisionReminders.StageOf(due, today) is { } stage
                && MentionOf(occasion, person, decision)?.Covers(due, stage) != true)
            {
                occasion.Store.Put(DecisionMention.All, new DecisionMention
                {
                    PersonId = person.Id,
                    Number = decision.Number.Text,
                    Due = due,
                    Stage = stage,
                    At = occasion.Now,
                });
            }
        }
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        Decision[] told = [.. OpenFor(occasion, person).Where(decision => MentionOf(occasion, person, decision)?.At == at)];
        if (told.Length == 0)
        {
            return null;
        }

        var texts = DecisionTexts.All.In(person.Language);
        var lines = told.Take(MostShown).Select(decision => Html.Escape(Line(occasion, person, decision, texts)));
        var rest = told.Length - MostShown;
        return new Screen(Html.Lines([texts.ToDo(told.Length), .. lines, rest > 0 ? Html.Escape(texts.AndMore(rest)) : Html.Empty])) { Quotes = true }
            .Items(told.Take(MostShown).Select(decision =>
                Button.Do($"{decision.Number.Short}: {decision.Text.Text}", MeetingDoors.Decision.To(decision.Number.Text))));
    }

    private string Line(Occasion occasion, Person person, Decision decision, DecisionTexts texts)
    {
        var due = MentionOf(occasion, person, decision)!.Due;
        var (number, text, day) = (decision.Number.Short, DecisionScreens.Short(decision), Dates.Day(due, person.Language));
        return due < occasion.Now.InZone(zones.Of(person)).Date ? texts.LateSince(number, text, day) : texts.DueOn(number, text, day);
    }

    private static DecisionMention? MentionOf(Occasion occasion, Person person, Decision decision) =>
        occasion.Store.Find(DecisionMention.All, DecisionMention.IdOf(person.Id, decision.Number.Text));
}
