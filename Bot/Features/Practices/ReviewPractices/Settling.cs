using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// No practice waits for ever for a secretariat: where it has nobody any more, the coordination's key is enough; where the bot cannot reach
/// those whom it has, the coordination is told, week by week, and decides who holds the role.
/// </summary>
internal static class Settling
{
    public static readonly Signal Now = new("r.settle");

    private static readonly Duration Patience = Duration.FromDays(7);

    /// <summary>Subject: a practice. Whether somebody of the secretariat can be reached is looked at while it does not answer.</summary>
    public static readonly Recurring<Practice> Silence = new(new("r.silent"))
    {
        First = Recurring.After(Patience),
        Still = (occasion, id) => occasion.Store.Find(PracticeBank.All, id) is { State: PracticeState.Accepted, KeyedAt: null } practice
            && Offices.Of(occasion.Store).HaveSecondKey(practice) ? practice : null,
        Tell = TellOfSilence,
        Again = Recurring.After(Patience),
    };

    /// <summary>Somebody left the secretariat: what waits for them is looked at.</summary>
    public static void SecretaryChanged(Occasion occasion, Person? before, Person? after)
    {
        if (before is not null && Rights.IsSecretariat(before) && (after is null || !Rights.IsSecretariat(after)))
        {
            occasion.Raise(Now, "");
        }
    }

    /// <summary>Whoever could agree may be one of its authors from now on.</summary>
    public static void AuthorsChanged(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is not null && after is { State: PracticeState.Accepted, KeyedAt: null } && !before.Authors.SequenceEqual(after.Authors))
        {
            occasion.Raise(Now, "");
        }
    }

    /// <summary>Nothing waits for nobody: whoever accepted is told that their key is enough, and can still take it back.</summary>
    public static Turn SettleAll(Occasion occasion) => occasion.Store
        .Query(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Accepted)))
        .Select(practice => (Before: practice, After: Settle(occasion, practice)))
        .Where(practice => !ReferenceEquals(practice.Before, practice.After))
        .Aggregate(Turn.Quiet, (turn, practice) => turn.Then(ToCoordination(occasion, practice.After)));

    private static Turn TellOfSilence(Occasion occasion, Practice practice)
    {
        var offices = Offices.Of(occasion.Store);
        string[] names = [.. offices.Secretaries.Where(one => PracticeRights.HoldsSecondKey(one, practice)).Select(PersonLine.NameOf)];
        return offices.CanAskForSecondKey(practice)
            ? Turn.Quiet
            : InOffice(occasion).Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(
            person,
            new Screen(KeyTexts.All.In(person.Language).CannotReach(practice.Title, Locale.Of(person.Language).And(names)))
                .Row(Button.Do(KeyTexts.All.In(person.Language).ToPeople, PeopleDoors.Coordinate.To())))));
    }

    private static IEnumerable<Person> InOffice(Occasion occasion) =>
        Coordinators.InOffice(occasion.Store).Where(person => person.Reachable);

    private static Turn ToCoordination(Occasion occasion, Practice practice)
    {
        Person[] inOffice = [.. InOffice(occasion)];
        var accepted = inOffice.Where(person => person.TelegramId == occasion.Store.Find(Acceptance.All, practice.Id)?.Reviewer).ToArray();
        return (accepted is [] ? inOffice : accepted).Aggregate(Turn.Quiet, (turn, person) => turn.Then(Occasion.Tell(
            person,
            new Screen(KeyTexts.All.In(person.Language).NobodyToAgree(practice.Title, (int)ReviewSteps.UndoTime.TotalMinutes))
                .Row(
                    Button.Do(ReviewTexts.All.In(person.Language).Undo, Reviewing.UndoDoor.To(practice.Id, Reading.VersionOf(practice))),
                    Reading.NextInQueue(person.Language)))));
    }

    /// <summary>Publishes what waits for a secretariat that has nobody any more, when the time to take it back is over.</summary>
    public static Practice Settle(Occasion occasion, Practice practice)
    {
        var settled = practice.WithoutSecretariat(Offices.Of(occasion.Store), occasion.Now);
        if (!ReferenceEquals(settled, practice))
        {
            occasion.Store.Put(PracticeBank.All, settled);
            occasion.Plan(Publishing.WhenSure, practice.Id, occasion.Now + ReviewSteps.UndoTime);
        }

        return settled;
    }
}
