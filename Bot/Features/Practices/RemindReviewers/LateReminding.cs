using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.RemindReviewers;

/// <summary>
/// Reminds those who decide of what waits for longer than seven days: one message a working day at most, at 9:00 of their own day, with
/// everything that waits for them.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class LateReminding(Zones zones) : IFeature
{
    private const int MostShown = 10;

    private static readonly Moment IsLate = new("o.late");
    private static readonly Moment InTheMorning = new("o.morning");

    /// <summary>What waits for longer is late.</summary>
    public static readonly Duration Patience = Duration.FromDays(7);

    private static readonly Duration Again = Duration.FromDays(1);

    public void Register(Routes routes) => routes
        .AtStart(WatchAll)
        .WhenChanged(PracticeBank.All, Watch)
        .On(IsLate, BecomesLate)
        .On(InTheMorning, TellInTheMorning);

    /// <summary>What waits since before there were reminders is watched as well.</summary>
    private static void WatchAll(IWork work)
    {
        foreach (var practice in Waiting(work).Where(practice => !work.IsPlanned(IsLate, practice.Id)))
        {
            work.Plan(IsLate, practice.Id, Since(practice) + Patience);
        }
    }

    /// <summary>It begins to wait for somebody.</summary>
    private static void Watch(Occasion occasion, Practice? before, Practice? after)
    {
        if (after is not null && Waits(after) && (before is null || !Waits(before) || Since(before) != Since(after)))
        {
            occasion.Plan(IsLate, after.Id, Since(after) + Patience);
        }
    }

    /// <summary>A practice has waited for seven days, or for one more: whoever can decide on it now will be told in the morning.</summary>
    private Turn BecomesLate(Occasion occasion, string practiceId)
    {
        if (occasion.Store.Find(PracticeBank.All, practiceId) is not { } practice || !Waits(practice))
        {
            return Turn.Quiet;
        }

        var offices = Offices.Of(occasion.Store);
        foreach (var person in offices.Reviewers.Concat(offices.Secretaries).Where(person => IsFor(practice, person, offices, occasion.Now)))
        {
            PlanMorning(occasion, person);
        }

        occasion.Plan(IsLate, practice.Id, occasion.Now + Again);
        return Turn.Quiet;
    }

    private void PlanMorning(Occasion occasion, Person person)
    {
        if (!occasion.IsPlanned(InTheMorning, person.Id))
        {
            occasion.Plan(InTheMorning, person.Id, Morning.OfWorkingDayAfter(occasion.Now, zones.Of(person)));
        }
    }

    private Turn TellInTheMorning(Occasion occasion, string personId)
    {
        var offices = Offices.Of(occasion.Store);
        if (offices.Reviewers.Concat(offices.Secretaries).FirstOrDefault(one => one.Id == personId) is not { } person)
        {
            return Turn.Quiet;
        }

        Practice[] late =
        [
            .. Waiting(occasion.Store)
                .Where(practice => Since(practice) + Patience <= occasion.Now && IsFor(practice, person, offices, occasion.Now)),
        ];
        if (late.Length == 0)
        {
            return Turn.Quiet;
        }

        PlanMorning(occasion, person);
        return person.Reachable ? Occasion.Tell(person, ScreenOf(late, person, occasion.Now)) : Turn.Quiet;
    }

    private Screen ScreenOf(Practice[] late, Person person, Instant now)
    {
        var texts = RemindTexts.All.In(person.Language);
        return new Screen(Html.Lines(
            [
                texts.Heading(late.Length, (int)Patience.TotalDays),
                .. late.Take(MostShown).Select(practice => Html.Of($"«{practice.Title}». {texts.Waits(DaysOf(practice, now))}")),
            ]))
            .Row(late is [var only]
                ? Button.Do(texts.ReadIt, PracticeDoors.ReadForReview.To(only.Id, 0, Placing.Apart))
                : Button.Do(texts.SeeQueue, PracticeDoors.Queue.To(0, Placing.Apart)));
    }

    /// <summary>For the secretariat first, each longest waiting first.</summary>
    private static IEnumerable<Practice> Waiting(IWork work) => new[] { PracticeState.Accepted, PracticeState.Submitted }
        .SelectMany(state => work.Query(PracticeBank.ByState, KeyRange.Under(state.ToString())))
        .Where(Waits);

    private static bool Waits(Practice practice) =>
        practice is { State: PracticeState.Submitted, IsExample: false } or { State: PracticeState.Accepted, KeyedAt: null, IsExample: false };

    /// <summary>Whether this person can do the next step: not where somebody else reads it, or where it is of their own city.</summary>
    private static bool IsFor(Practice practice, Person person, Offices offices, Instant now) =>
        practice is { State: PracticeState.Accepted, KeyedAt: null }
        ? PracticeRights.HoldsSecondKey(person, practice)
        : ReviewRules.Check(practice, Step.Accept, person, offices) is null
            && ReadingAlone.OtherReader(practice, person, offices, now) is null;

    private static Instant Since(Practice practice) => practice.AcceptedAt ?? practice.SubmittedAt ?? practice.UpdatedAt;

    private int DaysOf(Practice practice, Instant now) =>
        Period.DaysBetween(Since(practice).InZone(zones.Network).Date, now.InZone(zones.Network).Date);
}
