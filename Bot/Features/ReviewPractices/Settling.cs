using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;

namespace Bot.Features.ReviewPractices;

/// <summary>No practice waits for ever for a secretariat that has nobody who could be asked: then the coordination's key is enough.</summary>
internal static class Settling
{
    public const string Code = "r.settle";

    /// <summary>Somebody left the secretariat, or cannot be reached: what waits for them is looked at.</summary>
    public static void SecretaryChanged(Occasion occasion, Person? before, Person? after)
    {
        if (before is not null && CanBeAsked(before) && (after is null || !CanBeAsked(after)))
        {
            occasion.Plan(Code, occasion.Now, Code, Code);
        }
    }

    /// <summary>Whoever could agree may be one of its authors from now on.</summary>
    public static void AuthorsChanged(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is not null && after is { State: PracticeState.Accepted, KeyedAt: null } && !before.Authors.SequenceEqual(after.Authors))
        {
            occasion.Plan(Code, occasion.Now, Code, Code);
        }
    }

    /// <summary>Nothing waits for nobody: whoever accepted is told that their key is enough, and can still take it back.</summary>
    public static Turn SettleAll(Occasion occasion, Due due) => occasion.Store
        .Query(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Accepted)))
        .Select(practice => (Before: practice, After: Settle(occasion, practice)))
        .Where(practice => !ReferenceEquals(practice.Before, practice.After))
        .Aggregate(Turn.Quiet, (turn, practice) => turn.Then(ToCoordination(occasion, practice.After)));

    private static Turn ToCoordination(Occasion occasion, Practice practice)
    {
        Person[] inOffice = [.. Coordinators.InOffice(occasion.Store).Where(person => person.Reachable)];
        var accepted = inOffice.Where(person => person.TelegramId == occasion.Store.Find(Acceptance.All, practice.Id)?.Reviewer).ToArray();
        return (accepted is [] ? inOffice : accepted).Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(
            person,
            new Screen(KeyTexts.All.In(person.Language).NobodyToAgree(practice.Title, (int)ReviewSteps.UndoTime.TotalMinutes))
                .Row(Button.Do(ReviewTexts.All.In(person.Language).Undo, Reviewing.UndoCode, practice.Id, Reading.VersionOf(practice)), Reading.NextInQueue(person.Language)))));
    }

    private static bool CanBeAsked(Person person) => Rights.IsSecretariat(person) && person.Reachable;

    /// <summary>Publishes what waits for a secretariat that has nobody any more, when the time to take it back is over.</summary>
    public static Practice Settle(Occasion occasion, Practice practice)
    {
        var settled = practice.WithoutSecretariat(Offices.Of(occasion.Store), occasion.Now);
        if (!ReferenceEquals(settled, practice))
        {
            occasion.Store.Put(PracticeBank.All, settled);
            occasion.Plan(Publishing.IdOf(practice.Id), occasion.Now + ReviewSteps.UndoTime, Publishing.Code, practice.Id);
        }

        return settled;
    }
}
