using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Practices.PrintQueue;

/// <summary>What waits for review as a Word file, for whoever reads on paper: each practice without its private section.</summary>
/// <param name="zones">For the day, and days of waiting.</param>
public sealed class PrintingQueue(Zones zones) : IFeature
{
    private const string Feature = "queue";

    /// <summary>Practices of one file; the longest waiting. More are not read at one sitting.</summary>
    private const int Most = 25;

    public void Register(Routes routes) => routes
        .InPrivate(own => own.Press(PracticeDoors.PrintQueue, Ask))
        .Hears<WordMade>(Feature, Send);

    private Turn Ask(Context context)
    {
        var texts = QueueSheetTexts.All.In(context.Language);
        if (!MayRead(context.Person))
        {
            return Turn.Quiet.WithToast(texts.OnlyReviewers);
        }

        var waiting = context.Store.Query(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Submitted)), Order.OldestFirst, Most);
        if (waiting.Count == 0)
        {
            return Turn.Quiet.WithToast(texts.NothingWaits);
        }

        context.Store.Put(WordTask.All, new()
        {
            Id = Feature + ":" + context.Person.Id,
            Feature = Feature,
            Subject = context.Person.Id,
            To = context.Private,
            Page = QueuePage.Of(waiting, context.Now.InZone(zones.Of(context.Person)).Date, DaysOf(context.Now), context.Language),
        });
        return Turn.Quiet.WithToast(texts.Preparing);
    }

    private static Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.Store.Find(Persons.All, made.Task.Subject) is not { } person || !MayRead(person))
        {
            return Turn.Quiet;
        }

        var texts = QueueSheetTexts.All.In(person.Language);
        return made.Content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, texts.FileName, made.Content, new(texts.Caption)));
    }

    private static bool MayRead(Person person) => Rights.CanCoordinate(person) || Rights.IsSecretariat(person);

    private Func<Practice, int> DaysOf(Instant now) => practice => practice.SubmittedAt is { } since
        ? Period.DaysBetween(since.InZone(zones.Network).Date, now.InZone(zones.Network).Date)
        : 0;
}
