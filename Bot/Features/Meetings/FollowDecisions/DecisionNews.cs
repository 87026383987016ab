using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>
/// Whom a decision concerns hears of it at once, in private: the officials of a city that it was laid on, whatever becomes of it, and who
/// organises the meeting when it is done. Nobody is told what they did themselves, and of a draft nobody.
/// </summary>
internal static class DecisionNews
{
    public static Turn Tell(Occasion occasion, Decision? before, Decision? after)
    {
        if (after is not { WaitsForActa: false })
        {
            return Turn.Quiet;
        }

        var (isNew, step) = (before is null or { WaitsForActa: true }, after.History[^1]);
        return (before?.State, after.State) switch
        {
            (_, DecisionState.Open) when isNew => TellCities(occasion, after, after.Cities, (texts, _) => texts.NewForCity),
            _ when isNew || before!.History.Length == after.History.Length => Turn.Quiet,
            (DecisionState.Open, DecisionState.Done) => TellOrganiser(occasion, after).Then(
                TellCities(occasion, after, after.Cities, (texts, language) => texts.WasDone(CityOf(occasion, step, language)))),
            (_, DecisionState.Dropped) => TellCities(occasion, after, after.Cities, (texts, _) => texts.WasDropped),
            (DecisionState.Open, DecisionState.Open) => TellCities(
                occasion, after, before.Cities.Concat(after.Cities), (texts, _) => texts.WasCorrected),
            (_, DecisionState.Open) => TellCities(occasion, after, after.Cities, (texts, _) => texts.WasReopened),
            _ => Turn.Quiet,
        };
    }

    /// <summary>The people of a city, whoever they are.</summary>
    public static IEnumerable<Person> PeopleOf(Occasion occasion, Place city) => city.CityId is { } listed
        ? occasion.Store.Query(Persons.ByCity, KeyRange.Exactly(listed))
        : occasion.Store.Query(Persons.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!));

    /// <summary>
    /// One message each, also to who speaks for a city that is named twice; who organises is told by themselves of what is done.
    /// </summary>
    private static Turn TellCities(Occasion occasion, Decision decision, IEnumerable<Place> cities, Func<DecisionTexts, Language, Html> what) => cities
        .SelectMany(city => PeopleOf(occasion, city))
        .Where(person => person is { Confirmed: true, Role: not Role.Visitor, Reachable: true } && person.Id != decision.History[^1].By)
        .Where(person => decision.State != DecisionState.Done || person.Id != OrganiserOf(occasion, decision))
        .DistinctBy(person => person.Id)
        .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(person,
        ScreenOf(person,
            decision,
            texts => Html.Lines(
                what(texts, person.Language),
                Html.Of($"{decision.Number.Text}: {DecisionScreens.Short(decision)}"),
                Rest(occasion, decision, person, texts))))));

    private static Html Rest(Occasion occasion, Decision decision, Person person, DecisionTexts texts) => decision.State switch
    {
        DecisionState.Done => Html.Escape(texts.IsDone(decision.Line!.Text)),
        DecisionState.Dropped => Html.Escape(texts.IsDropped(decision.Line!.Text)),
        _ => Html.Lines(
            texts.Due(DecisionScreens.DueOf(occasion, decision, person.Language)),
            decision.History[^1] is { Step: DecisionStep.Reopen, Line: { } why } ? Html.Escape(texts.Because(why.Text)) : Html.Empty),
    };

    private static string? OrganiserOf(Occasion occasion, Decision decision) =>
        occasion.Store.Find(MeetingBook.All, decision.MeetingId)?.Organiser;

    private static string? CityOf(Occasion occasion, DecisionEntry entry, Language language) =>
        occasion.FindPerson(entry.By)?.Place?.NameIn(language);

    private static Turn TellOrganiser(Occasion occasion, Decision decision) =>
        occasion.Store.Find(MeetingBook.All, decision.MeetingId) is { } meeting
        && meeting.Organiser != decision.History[^1].By
        && occasion.FindPerson(meeting.Organiser) is { Reachable: true } organiser
            ? Occasion.Tell(organiser,
            ScreenOf(organiser,
                decision,
                texts => Html.Lines(
                    texts.WasDone(CityOf(occasion, decision.History[^1], organiser.Language)),
                    Html.Of($"{decision.Number.Text}: {DecisionScreens.Short(decision)}"),
                    Html.Escape(texts.IsDone(decision.Line!.Text)))))
            : Turn.Quiet;

    private static Screen ScreenOf(Person reader, Decision decision, Func<DecisionTexts, Html> text)
    {
        var texts = DecisionTexts.All.In(reader.Language);
        return new Screen(text(texts)) { Quotes = true }.Row(Button.Do(texts.SeeOne, MeetingDoors.Decision.To(decision.Number.Text)));
    }
}
