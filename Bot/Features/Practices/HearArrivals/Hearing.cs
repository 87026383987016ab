using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Network;
using Bot.Features.People;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.HearArrivals;

/// <summary>
/// Tells the coordination what came in, practices and people, and the secretariat what waits for its key, in one message each: at 9:00 of
/// their next working day, or at once for who asked for it, and then what else follows within some minutes only changes that message.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class Hearing(Zones zones) : IFeature
{
    private const string Slot = "review.news";

    private static readonly Duration Gathering = Duration.FromMinutes(10);

    /// <summary>Subject: somebody for whom news gathers.</summary>
    private Recurring<News> Mornings => new(new("n.morning"))
    {
        First = Recurring.NextWorkingMorning(zones),
        Still = (occasion, personId) => occasion.Store.Find(News.All, personId),
        Tell = TellInTheMorning,
    };

    public void Register(Routes routes) => routes
        .Keeps(News.All)
        .KeepsOfPerson(
            new PersonalRecords(News.All.Name, (work, id) => work.Find(News.All, id) is { } news ? [news.WithoutPeople()] : [], News.Forget))
        .On(PracticeDoors.WasSubmitted, PracticeCame)
        .On(PracticeDoors.WasAccepted, WaitsForKey)
        .On(NetworkDoors.AskedToJoin, PersonCame)
        .On(PeopleDoors.WasAnswered, Answered)
        .Recurring(Mornings);

    private Turn PracticeCame(Occasion occasion, string id) =>
        occasion.Store.Find(PracticeBank.All, id) is { State: PracticeState.Submitted, IsExample: false } practice
            ? ToAll(occasion, Arrived.Practice(practice.Id), coordinator => !practice.IsAuthor(coordinator.Id))
            : Turn.Quiet;

    private Turn WaitsForKey(Occasion occasion, string id) =>
        occasion.Store.Find(PracticeBank.All, id) is { State: PracticeState.Accepted, KeyedAt: null } practice
            ? To(
                occasion, Offices.Of(occasion.Store).Secretaries, Arrived.Accepted(practice.Id), secretary => PracticeRights.HoldsSecondKey(secretary, practice))
            : Turn.Quiet;

    private Turn PersonCame(Occasion occasion, string id) =>
        occasion.Store.Find(Persons.All, id) is { IsWaiting: true } person
            ? ToAll(occasion, Arrived.Person(person.Id), _ => true)
            : Turn.Quiet;

    private Turn ToAll(Occasion occasion, Arrived arrived, Func<Person, bool> hears) =>
        To(occasion, Coordinators.InOffice(occasion.Store), arrived, hears);

    private Turn To(Occasion occasion, IEnumerable<Person> people, Arrived arrived, Func<Person, bool> hears) => people
        .Where(coordinator => (coordinator.Reachable || !coordinator.HearsAtOnce) && hears(coordinator))
        .Aggregate(Turn.Quiet, (turn, coordinator) => turn.Then(ToCoordinator(occasion, coordinator, arrived)));

    private Turn ToCoordinator(Occasion occasion, Person coordinator, Arrived arrived)
    {
        var before = occasion.Store.Find(News.All, coordinator.Id) ?? new News { PersonId = coordinator.Id };
        if (!coordinator.HearsAtOnce)
        {
            occasion.Store.Put(News.All, before with { Gathered = before.Gathered.And(arrived) });
            Mornings.Begin(occasion, coordinator.Id);
            return Turn.Quiet;
        }

        var gathers = before.ToldAt is { } toldAt && occasion.Now < toldAt + Gathering;
        if (gathers && before.Told.Has(arrived))
        {
            return TellAnew(occasion, coordinator, before, arrived);
        }

        var news = before with
        {
            ToldAt = gathers ? before.ToldAt : occasion.Now,
            Told = gathers ? before.Told.And(arrived) : arrived,
        };
        return Tell(occasion, coordinator, news, gathers ? ShowMode.Change : ShowMode.New);
    }

    /// <summary>What was decided or taken back since is not told; nothing left, nothing said.</summary>
    private static Turn TellInTheMorning(Occasion occasion, News before)
    {
        if (Coordinators.InOffice(occasion.Store).Concat(Offices.Of(occasion.Store).Secretaries)
            .FirstOrDefault(person => person.Id == before.PersonId && person.Reachable) is not { } coordinator)
        {
            return Turn.Quiet;
        }

        var left = NewsScreen.Left(occasion.Store, before.Gathered);
        if (left.IsEmpty)
        {
            occasion.Store.Put(News.All, before with { Gathered = Arrived.Nothing });
            return Turn.Quiet;
        }

        return Tell(occasion, coordinator, before with { ToldAt = occasion.Now, Told = left, Gathered = Arrived.Nothing }, ShowMode.New);
    }

    /// <summary>Whoever was told of the person sees that it is settled, whichever of them did it.</summary>
    private static Turn Answered(Occasion occasion, string id) => Coordinators.InOffice(occasion.Store)
        .Select(coordinator => (coordinator, News: occasion.Store.Find(News.All, coordinator.Id)))
        .Where(told => told.News?.Told.People.Contains(id) == true)
        .Aggregate(Turn.Quiet, (turn, told) => turn.Then(Tell(occasion, told.coordinator, told.News!, ShowMode.Change)));

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
