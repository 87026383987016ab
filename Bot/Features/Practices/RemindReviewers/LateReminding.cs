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
/// what waits for them; of each practice three times and then weekly (<see cref="LateMentions"/>), until they want to hear no more of it.
/// </summary>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class LateReminding(Zones zones) : IFeature
{
    private const int MostShown = 10;

    private const int MostButtons = 3;

    /// <summary>Characters of a title on a button that says more than it.</summary>
    private const int ShownTitle = 22;

    /// <summary>Button, argument: a practice's id. Its presser hears no more of it while it waits.</summary>
    private static readonly Door<string> NoMoreDoor = new("o.hush", Argument.Text);

    private static readonly Moment IsLate = new("o.late");
    private static readonly Moment InTheMorning = new("o.morning");

    /// <summary>What waits for longer is late.</summary>
    public static readonly Duration Patience = Duration.FromDays(7);

    private static readonly Duration Again = Duration.FromDays(1);

    public void Register(Routes routes) => routes
        .KeepsOfPerson(LateMentions.All)
        .InPrivate(own => own.Press(NoMoreDoor, End))
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
        if (before is not null && Waits(before) && (after is null || !Waits(after)))
        {
            LateMentions.Forget(occasion.Store, before.Id);
        }

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
        Practice[] due = [.. late.Where(practice => MentionsOf(occasion, person, practice).IsDue(occasion.Now))];
        if (due.Length == 0 || !person.Reachable)
        {
            return Turn.Quiet;
        }

        foreach (var practice in due)
        {
            var mentions = MentionsOf(occasion, person, practice);
            var count = Math.Min(mentions.Count + 1, LateMentions.Daily);
            occasion.Store.Put(LateMentions.All, mentions with { Count = count, At = occasion.Now });
        }

        return Occasion.Tell(person, ScreenOf(occasion, due, person));
    }

    /// <summary>«No recordar más»: the others that the same message named keep their buttons.</summary>
    private Turn End(Context context, string practiceId)
    {
        var texts = RemindTexts.All.In(context.Language);
        if (context.Store.Find(PracticeBank.All, practiceId) is not { } practice || !Waits(practice)
            || MentionsOf(context, context.Person, practice) is not { At: { } at } mentions)
        {
            return Turn.Quiet.WithToast(texts.WaitsNoMore);
        }

        context.Store.Put(LateMentions.All, mentions with { IsOver = true });
        Practice[] others =
        [
            .. Waiting(context.Store)
                .Where(other => MentionsOf(context, context.Person, other) is { IsOver: false, At: { } told } && told == at),
        ];
        var rest = others.Length == 0 ? new Screen(Html.Empty) : ScreenOf(context, others, context.Person);
        return context.Change(rest with { Text = Html.Paragraphs(texts.IsOver(practice.Title), rest.Text) });
    }

    private Screen ScreenOf(Occasion occasion, Practice[] late, Person person)
    {
        var texts = RemindTexts.All.In(person.Language);
        var isWeekly = late.All(practice => MentionsOf(occasion, person, practice).Count >= LateMentions.Daily);
        var screen = new Screen(Html.Lines(
            [
                texts.Heading(late.Length, (int)Patience.TotalDays),
                .. late.Take(MostShown).Select(practice => Html.Of($"«{practice.Title}». {texts.Waits(DaysOf(practice, occasion.Now))}")),
                isWeekly ? texts.ThenWeekly : Html.Empty,
            ]))
            .Row(late is [var only]
                ? Button.Do(texts.ReadIt, PracticeDoors.ReadForReview.To(only.Id, 0, Placing.Apart))
                : Button.Do(texts.SeeQueue, PracticeDoors.Queue.To(0, Placing.Apart)));
        return screen.Column(late.Take(MostButtons).Select(practice => Button.Do(
            late.Length == 1 ? texts.NoMore : texts.NoMoreOf(Shortening.Cut(practice.Title, ShownTitle)), NoMoreDoor.To(practice.Id))));
    }

    private static LateMentions MentionsOf(Occasion occasion, Person person, Practice practice) =>
        LateMentions.Of(occasion.Store, person.Id, practice.Id, Since(practice));

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
