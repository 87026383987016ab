using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Features.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.HearArrivals;

/// <summary>
/// Tells the coordination what came in, practices and people, and the secretariat what waits for its key: in the morning with everything
/// else that waits for them, or at once for who asked for it, and then what else follows within some minutes only changes that message.
/// </summary>
public sealed class Hearing : IFeature
{
    private const string Slot = "review.news";

    private static readonly Duration Gathering = Duration.FromMinutes(10);

    public void Register(Routes routes) => routes
        .Keeps(News.All)
        .KeepsOfPerson(
            new PersonalRecords(
                News.All.Name, (work, id) => work.Find(News.All, id) is { } news ? [news.WithoutPeople()] : [], News.Forget))
        .On(PracticeDoors.WasSubmitted, PracticeCame)
        .On(PracticeDoors.WasAccepted, WaitsForKey)
        .On(NetworkDoors.AskedToJoin, PersonCame)
        .On(PeopleDoors.WasAnswered, Answered)
        .AtStart(AwaitMorning)
        .InTheMorning(new() { Waits = Waits, Take = Take, Told = Told });

    /// <summary>What earlier versions gathered goes into the next letter too.</summary>
    private static void AwaitMorning(IWork work)
    {
        foreach (var news in work.All(News.All, KeyRange.All).Where(news => !news.Gathered.IsEmpty))
        {
            work.Plan(PeopleDoors.WaitsForMorning, news.PersonId, Schedule.Unknown);
        }
    }

    private static Turn PracticeCame(Occasion occasion, string id) =>
        occasion.Store.Find(PracticeBank.All, id) is { State: PracticeState.Submitted, IsExample: false } practice
            ? ToAll(occasion, Arrived.Practice(practice.Id), coordinator => !practice.IsAuthor(coordinator.Id))
            : Turn.Quiet;

    private static Turn WaitsForKey(Occasion occasion, string id) =>
        occasion.Store.Find(PracticeBank.All, id) is { State: PracticeState.Accepted, KeyedAt: null } practice
            ? To(
                occasion, Offices.Of(occasion.Store).Secretaries, Arrived.Accepted(practice.Id), secretary => PracticeRights.HoldsSecondKey(secretary, practice))
            : Turn.Quiet;

    private static Turn PersonCame(Occasion occasion, string id) =>
        occasion.Store.Find(Persons.All, id) is { IsWaiting: true } person
            ? ToAll(occasion, Arrived.Person(person.Id), _ => true)
            : Turn.Quiet;

    private static Turn ToAll(Occasion occasion, Arrived arrived, Func<Person, bool> hears) =>
        To(occasion, Coordinators.InOffice(occasion.Store), arrived, hears);

    private static Turn To(Occasion occasion, IEnumerable<Person> people, Arrived arrived, Func<Person, bool> hears) => people
        .Where(coordinator => (coordinator.Reachable || !coordinator.HearsAtOnce) && hears(coordinator))
        .Aggregate(Turn.Quiet, (turn, coordinator) => turn.Then(ToCoordinator(occasion, coordinator, arrived)));

    private static Turn ToCoordinator(Occasion occasion, Person coordinator, Arrived arrived)
    {
        var before = occasion.Store.Find(News.All, coordinator.Id) ?? new News { PersonId = coordinator.Id };
        if (!coordinator.HearsAtOnce)
        {
            occasion.Store.Put(News.All, before with { Gathered = before.Gathered.And(arrived) });
            occasion.Raise(PeopleDoors.WaitsForMorning, coordinator.Id);
            return Turn.Quiet;
        }

        var gathers = before is { IsInLetter: false, ToldAt: { } toldAt } && occasion.Now < toldAt + Gathering;
        if (gathers && before.Told.Has(arrived))
        {
            return TellAnew(occasion, coordinator, before, arrived);
        }

        var news = before with
        {
            ToldAt = gathers ? before.ToldAt : occasion.Now,
            Told = gathers ? before.Told.And(arrived) : arrived,
            IsInLetter = false,
        };
        return Tell(occasion, coordinator, news, gathers ? ShowMode.Change : ShowMode.New);
    }

    private static bool Waits(Occasion occasion, Person person) =>
        Gathered(occasion, person) is { } news && !NewsScreen.Left(occasion.Store, news.Gathered).IsEmpty;

    /// <summary>What was decided or taken back since is not told.</summary>
    private static void Take(Occasion occasion, Person person)
    {
        if (Gathered(occasion, person) is not { } news)
        {
            return;
        }

        var left = NewsScreen.Left(occasion.Store, news.Gathered);
        var taken = news with { Gathered = Arrived.Nothing };
        occasion.Store.Put(News.All, left.IsEmpty ? taken : taken with { ToldAt = occasion.Now, Told = left, IsInLetter = true });
    }

    private static Screen? Told(Occasion occasion, Person person, Instant at) =>
        occasion.Store.Find(News.All, person.Id) is { IsInLetter: true, ToldAt: { } toldAt, Told: var told } && toldAt == at
        && !NewsScreen.Left(occasion.Store, told).IsEmpty
            ? NewsScreen.Of(occasion.Store, told, person.Language)
            : null;

    /// <summary>What gathered for somebody who still holds the office; null where nothing did.</summary>
    private static News? Gathered(Occasion occasion, Person person) =>
        occasion.Store.Find(News.All, person.Id) is { Gathered.IsEmpty: false } news
        && Coordinators.InOffice(occasion.Store).Concat(Offices.Of(occasion.Store).Secretaries).Any(one => one.Id == person.Id)
            ? news
            : null;

    /// <summary>Whoever was told of the person sees that it is settled, whichever of them did it.</summary>
    private static Turn Answered(Occasion occasion, string id) => Coordinators.InOffice(occasion.Store)
        .Select(coordinator => (coordinator, News: occasion.Store.Find(News.All, coordinator.Id)))
        .Where(told => told.News?.Told.People.Contains(id) == true)
        .Aggregate(Turn.Quiet, (turn, told) => turn.Then(TellSettled(occasion, told.coordinator, told.News!)));

    private static Turn TellSettled(Occasion occasion, Person coordinator, News news)
    {
        if (!news.IsInLetter)
        {
            return Tell(occasion, coordinator, news, ShowMode.Change);
        }

        occasion.Raise(PeopleDoors.MorningSettled, coordinator.Id);
        return Turn.Quiet;
    }

    /// <summary>What was told came once more: an edit would make no sound, so a new message tells all, and the old one says so.</summary>
    private static Turn TellAnew(Occasion occasion, Person coordinator, News before, Arrived arrived)
    {
        var closed = new Screen(NewsTexts.All.In(coordinator.Language).FurtherDown);
        var news = before with { ToldAt = occasion.Now, Told = before.Told.And(arrived), IsInSecondSlot = !before.IsInSecondSlot };
        return Turn.Of(new Show(Address.Of(coordinator.TelegramId), SlotOf(before), closed, ShowMode.Change) { Broadcast = true })
            .Then(Tell(occasion, coordinator, news, ShowMode.New));
    }

    private static Turn Tell(Occasion occasion, Person coordinator, News news, ShowMode mode)
    {
        occasion.Store.Put(News.All, news);
        var screen = NewsScreen.Of(occasion.Store, news.Told, coordinator.Language);
        return Turn.Of(new Show(Address.Of(coordinator.TelegramId), SlotOf(news), screen, mode) { Broadcast = true });
    }

    private static string SlotOf(News news) => news.IsInSecondSlot ? Slot + ".2" : Slot;
}
