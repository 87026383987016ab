using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ImportBank;

/// <summary>Whoever can confirm for a city what was brought in from an older bank hears of all of it in one message.</summary>
internal static class CityNews
{
    /// <summary>With a button; the others are counted.</summary>
    private const int MostShown = 6;

    /// <param name="by">Who brought it in, and sees it anyhow.</param>
    /// <param name="practices">The new ones.</param>
    public static Turn Of(Occasion occasion, Person by, ImmutableArray<Practice> practices) => practices
        .Where(practice => practice.Place is not null)
        .GroupBy(practice => practice.Place!.CityId ?? practice.Place.UnlistedKey, StringComparer.Ordinal)
        .SelectMany(city => PeopleOf(occasion, city.First().Place!)
            .Where(person => person.Id != by.Id && person.Reachable && FromArchive.CanConfirm(person, city.First()))
            .Select(person => Occasion.Tell(person, Told([.. city], person))))
        .Aggregate(Turn.Quiet, (turn, told) => turn.Then(told));

    private static Screen Told(Practice[] practices, Person person)
    {
        var texts = BankTexts.All.In(person.Language);
        return new Screen(Html.Paragraphs(
                texts.OfYourCity(practices.Length, practices[0].Place!.Name),
                practices.Length > MostShown ? texts.MoreOfYourCity(practices.Length - MostShown) : Html.Empty))
            .Items(practices.Take(MostShown).Select(practice => Button.Do(
                Shortening.Cut(practice.TitleFor(person.Language), Shortening.WholeRow), PracticeDoors.Card.To(practice.Id, ""))));
    }

    private static IEnumerable<Person> PeopleOf(Occasion occasion, Place city) => city.CityId is { } listed
        ? occasion.Store.Query(Persons.ByCity, KeyRange.Exactly(listed))
        : occasion.Store.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!));
}
