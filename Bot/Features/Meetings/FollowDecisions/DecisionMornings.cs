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
        var cities = after is { State: DecisionState.Open, WaitsForActa: false } ? after.Cities : [];
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
        ? DecisionBook.OfCity(occasion.Store, person.Place)
            .Where(decision => decision is { State: DecisionState.Open, WaitsForActa: false })
            .Reverse()
        : [];

    private void Take(Occasion occasion, Person person)
    {
        var today = occasion.Now.InZone(zones.Of(person)).Date;
        foreach (var decision in OpenFor(occasion, person))
        {
            if (DecisionBook.DueDay(occasion.Store, decision) is { } due
                && MentionFor(occasion, person, decision, due, today) is { } mention)
            {
                occasion.Store.Put(DecisionMention.All, mention);
            }
        }
    }

    /// <summary>
    /// What is told of a deadline today, or only noted; null for neither. Where the next meeting is another one than was noted, that is
    /// told.
    /// </summary>
    private static DecisionMention? MentionFor(Occasion occasion, Person person, Decision decision, LocalDate due, LocalDate today)
    {
        var (stage, last) = (DecisionReminders.StageOf(due, today), MentionOf(occasion, person, decision));
        var was = decision.Due is null && last is not null && last.Due != due ? last.Due : (LocalDate?)null;
        var isTold = was is not null || (stage is { } reached && last?.Covers(due, reached) != true);
        return !isTold && last is not null ? null : new()
        {
            PersonId = person.Id,
            Number = decision.Number.Text,
            Due = due,
            Stage = stage is { } told && isTold ? told : DecisionMention.Unsaid,
            Was = was,
            At = isTold ? occasion.Now : NodaConstants.UnixEpoch,
        };
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        Decision[] told = [.. OpenFor(occasion, person).Where(decision => MentionOf(occasion, person, decision)?.At == at)];
        if (told.Length == 0)
        {
            return null;
        }

        var (texts, numberOf) = (DecisionTexts.All.In(person.Language), DecisionScreens.NumbersAmong(told));
        var lines = told.Take(MostShown).Select(decision => Html.Escape(Line(occasion, person, decision, numberOf(decision))));
        var rest = told.Length - MostShown;
        var heading = told.All(decision => IsLate(occasion, person, decision)) ? texts.Late(told.Length) : texts.ToDo(told.Length);
        return new Screen(Html.Lines([heading, .. lines, rest > 0 ? Html.Escape(texts.AndMore(rest)) : Html.Empty])) { Quotes = true }
            .Items(told.Take(MostShown).Select(decision =>
                Button.Do($"{numberOf(decision)}: {decision.Text.Text}", MeetingDoors.Decision.To(decision.Number.Text))));
    }

    private string Line(Occasion occasion, Person person, Decision decision, string number)
    {
        var (texts, mention) = (DecisionTexts.All.In(person.Language), MentionOf(occasion, person, decision)!);
        var (text, day) = (DecisionScreens.Short(decision), Dates.Day(mention.Due, person.Language));
        return mention.Was is { } was ? texts.DueMoved(number, text, day, Dates.Day(was, person.Language))
            : IsLate(occasion, person, decision) ? texts.LateSince(number, text, day)
            : texts.DueOn(number, text, day);
    }

    private bool IsLate(Occasion occasion, Person person, Decision decision) =>
        MentionOf(occasion, person, decision)!.Due < occasion.Now.InZone(zones.Of(person)).Date;

    private static DecisionMention? MentionOf(Occasion occasion, Person person, Decision decision) =>
        occasion.Store.Find(DecisionMention.All, DecisionMention.IdOf(person.Id, decision.Number.Text));
}
