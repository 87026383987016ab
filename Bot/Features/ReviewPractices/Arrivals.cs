using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.ReviewPractices;

/// <summary>Tells the coordination what was submitted: one message at once, which what follows within some minutes only changes.</summary>
internal static class Arrivals
{
    private const string Slot = "review.news";
    private const int MostListed = 10;

    private static readonly Duration Gathering = Duration.FromMinutes(10);

    public static Turn Tell(Occasion occasion, Due due) =>
        occasion.Store.Find(PracticeBank.All, due.Subject) is { State: PracticeState.Submitted, IsExample: false } practice
            ? Coordinators.InOffice(occasion.Store)
                .Where(coordinator => coordinator.Reachable && !practice.IsAuthor(coordinator.Id))
                .Aggregate(Turn.Quiet, (turn, coordinator) => turn.Then(ToCoordinator(occasion, coordinator, practice)))
            : Turn.Quiet;

    private static Show ToCoordinator(Occasion occasion, Person coordinator, Practice arrived)
    {
        var before = occasion.Store.Find(ReviewNews.All, coordinator.Id);
        var gathers = before is not null && occasion.Now < before.Since + Gathering;
        var news = new ReviewNews
        {
            PersonId = coordinator.Id,
            Since = gathers ? before!.Since : occasion.Now,
            PracticeIds = gathers ? before!.PracticeIds.Remove(arrived.Id).Add(arrived.Id) : [arrived.Id],
        };
        occasion.Store.Put(ReviewNews.All, news);
        return new Show(Address.Of(coordinator.TelegramId), Slot, ScreenOf(occasion, news, coordinator.Language), gathers ? ShowMode.Change : ShowMode.New)
        {
            Broadcast = true,
        };
    }

    private static Screen ScreenOf(Occasion occasion, ReviewNews news, Language language)
    {
        var texts = ReviewTexts.All.In(language);
        Practice[] waiting = [.. news.PracticeIds
            .Select(id => occasion.Store.Find(PracticeBank.All, id))
            .OfType<Practice>()
            .Where(practice => practice.State == PracticeState.Submitted)];
        Html[] lines = [.. waiting.TakeLast(MostListed).Select(practice => Line(practice, language))];
        return new Screen(Html.Lines([texts.Arrived(waiting.Length), .. lines]))
            .Row(waiting is [var only]
                ? Button.Do(texts.ReadIt, Doors.ReadForReview, only.Id, "", Reviewing.Apart)
                : Button.Do(texts.SeeQueue, Doors.Queue, "", Reviewing.Apart));
    }

    private static Html Line(Practice practice, Language language)
    {
        var place = PracticeCard.Place(practice, language);
        return place.Length == 0 ? Html.Of($"«{practice.Title}»") : Html.Of($"«{practice.Title}», {place}");
    }
}
