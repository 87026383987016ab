using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>
/// Whom a decision concerns hears of it at once, in private: the officials of a city that it was laid on, and who organises the meeting
/// when it is done. Nobody is told what they did themselves.
/// </summary>
internal static class DecisionNews
{
    public static Turn Tell(Occasion occasion, Decision? before, Decision? after) => (before, after) switch
    {
        (null, { State: DecisionState.Open } made) => TellCities(occasion, made),
        ({ State: DecisionState.Open }, { State: DecisionState.Done } done) => TellOrganiser(occasion, done),
        _ => Turn.Quiet,
    };

    /// <summary>The people of a city, whoever they are.</summary>
    public static IEnumerable<Person> PeopleOf(Occasion occasion, Place city) => city.CityId is { } listed
        ? occasion.Store.Query(Persons.ByCity, KeyRange.Exactly(listed))
        : occasion.Store.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!));

    /// <summary>One message each, also to who speaks for a city that is named twice.</summary>
    private static Turn TellCities(Occasion occasion, Decision decision) => decision.Cities
        .SelectMany(city => PeopleOf(occasion, city))
        .Where(person => person is { Confirmed: true, Role: not Role.Visitor, Reachable: true } && person.Id != decision.History[^1].By)
        .DistinctBy(person => person.Id)
        .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person, ScreenOf(
            person,
            decision,
            texts => Html.Lines(
                texts.NewForCity,
                Html.Of($"{decision.Number.Text}: {DecisionScreens.Short(decision)}"),
                texts.Due(DecisionScreens.DueOf(occasion, decision, person.Language)))))));

    private static Turn TellOrganiser(Occasion occasion, Decision decision) =>
        occasion.Store.Find(MeetingBook.All, decision.MeetingId) is { } meeting
        && meeting.Organiser != decision.History[^1].By
        && occasion.FindPerson(meeting.Organiser) is { Reachable: true } organiser
            ? Occasion.Tell(organiser, ScreenOf(
                organiser,
                decision,
                texts => Html.Lines(
                    texts.WasDone(occasion.FindPerson(decision.History[^1].By)?.Place?.Name),
                    Html.Of($"{decision.Number.Text}: {DecisionScreens.Short(decision)}"),
                    Html.Escape(texts.IsDone(decision.Line!.Text)))))
            : Turn.Quiet;

    private static Screen ScreenOf(Person reader, Decision decision, Func<DecisionTexts, Html> text)
    {
        var texts = DecisionTexts.All.In(reader.Language);
        return new Screen(text(texts)) { Quotes = true }.Row(Button.Do(texts.SeeOne, MeetingDoors.Decision.To(decision.Number.Text)));
    }
}
