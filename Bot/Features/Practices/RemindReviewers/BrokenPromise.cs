using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.RemindReviewers;

/// <summary>
/// The day by which authors were promised an answer passed, and their practice still waits: they are told so once, in the morning after,
/// and who decides reads it in their reminders.
/// </summary>
/// <param name="zones">Whose days were promised.</param>
/// <param name="find">A practice that waits for a decision, by its id.</param>
internal sealed class BrokenPromise(Zones zones, Func<Occasion, string, Practice?> find)
{
    private static readonly LocalTime Morning = new(9, 0);

    /// <summary>Subject: a practice that was submitted.</summary>
    public Recurring<Practice> Passed => new(new("o.promise"))
    {
        First = (occasion, id) => find(occasion, id) is { SubmittedAt: { } submitted }
            ? (ResponsePromise.DueDate(submitted, zones.Network).PlusDays(1) + Morning).InZoneLeniently(zones.Network).ToInstant()
            : null,
        Still = find,
        Tell = Tell,
    };

    /// <summary>A sentence for who decides; empty where the day is still to come.</summary>
    public string Broken(Practice practice, Instant now, Language language) =>
        practice.SubmittedAt is { } submitted
            && ResponsePromise.DueDate(submitted, zones.Network) is var due
            && due < now.InZone(zones.Network).Date
            ? RemindTexts.All.In(language).PromiseBroken(Dates.Day(due, language))
            : "";

    private Turn Tell(Occasion occasion, Practice practice) => practice.Authors
        .Select(occasion.FindPerson)
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, new Screen(RemindTexts.All.In(author.Language).StillWaits(
            practice.Title, Dates.Day(ResponsePromise.DueDate(practice.SubmittedAt!.Value, zones.Network), author.Language)))
            .Row(Button.Do(RemindTexts.All.In(author.Language).SeePractice, PracticeDoors.Hub.To(practice.Id)).AsMain()))));
}
