using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.RemindReviewers;

/// <summary>
/// Reminds those who decide of what waits for longer than seven days, in their mornings; of each practice three times and then weekly
/// (<see cref="LateMentions"/>), until they want to hear no more of it.
/// </summary>
/// <param name="zones">For the days that something waits.</param>
public sealed class LateReminding(Zones zones) : IFeature
{
    private const int MostShown = 10;

    private const int MostButtons = 3;

    /// <summary>Button, argument: a practice's id. Its presser hears no more of it while it waits.</summary>
    private static readonly Door<string> NoMoreDoor = new("o.hush", Argument.Text);

    /// <summary>What waits for longer is late.</summary>
    public static readonly Duration Patience = Duration.FromDays(7);

    /// <summary>Subject: a practice that waits for somebody. Once late, its people are looked for every day.</summary>
    private static Recurring<Practice> Late => new(new("o.late"))
    {
        Watched = work => Waiting(work).Select(practice => practice.Id),
        First = (occasion, id) => FindWaiting(occasion, id) is { } practice ? Since(practice) + Patience : null,
        Still = FindWaiting,
        Tell = BecomesLate,
        Again = Recurring.After(Duration.FromDays(1)),
    };

    private readonly BrokenPromise _promise = new(zones, FindWaiting);

    public void Register(Routes routes) => routes
        .KeepsOfPerson(LateMentions.All)
        .InPrivate(own => own.Press(NoMoreDoor, (context, id) => End(context, id, routes)))
        .WhenChanged(PracticeBank.All, Watch)
        .Recurring(Late)
        .Recurring(_promise.Passed)
        .InTheMorning(new() { Waits = (occasion, person) => LateFor(occasion, person).Length > 0, Take = Take, Told = Told });

    /// <summary>It begins to wait for somebody.</summary>
    private void Watch(Occasion occasion, Practice? before, Practice? after)
    {
        if (before is not null && Waits(before) && (after is null || !Waits(after)))
        {
            LateMentions.Forget(occasion.Store, before.Id);
        }

        if (after is not null && Waits(after) && (before is null || !Waits(before) || Since(before) != Since(after)))
        {
            Late.Plan(occasion, after.Id);
            if (after.State == PracticeState.Submitted)
            {
                _promise.Passed.Plan(occasion, after.Id);
            }
        }
    }

    /// <summary>A practice has waited for seven days, or for one more: whoever can decide on it now will be told in the morning.</summary>
    private static Turn BecomesLate(Occasion occasion, Practice practice)
    {
        var offices = Offices.Of(occasion.Store);
        foreach (var person in offices.Reviewers.Concat(offices.Secretaries).Where(
            person => IsFor(practice, person, offices, occasion.Now)))
        {
            occasion.Raise(PeopleDoors.WaitsForMorning, person.Id);
        }

        return Turn.Quiet;
    }

    private static Practice? FindWaiting(Occasion occasion, string practiceId) =>
        occasion.Store.Find(PracticeBank.All, practiceId) is { } practice && Waits(practice) ? practice : null;

    /// <summary>What is late for a person, who decides only where they hold an office.</summary>
    private static Practice[] LateFor(Occasion occasion, Person person)
    {
        var offices = Offices.Of(occasion.Store);
        return offices.Reviewers.Concat(offices.Secretaries).All(one => one.Id != person.Id) ? [] :
        [
            .. Waiting(occasion.Store)
                .Where(practice => Since(practice) + Patience <= occasion.Now && IsFor(practice, person, offices, occasion.Now)),
        ];
    }

    private static void Take(Occasion occasion, Person person)
    {
        foreach (var practice in LateFor(occasion, person))
        {
            var mentions = MentionsOf(occasion, person, practice);
            if (mentions.IsDue(occasion.Now))
            {
                var count = Math.Min(mentions.Count + 1, LateMentions.Weekly);
                occasion.Store.Put(LateMentions.All, mentions with { Count = count, At = occasion.Now });
            }
        }
    }

    private Screen? Told(Occasion occasion, Person person, Instant at)
    {
        Practice[] told =
        [
            .. Waiting(occasion.Store)
                .Where(practice => MentionsOf(occasion, person, practice) is { IsOver: false, At: { } mentioned } && mentioned == at),
        ];
        return told.Length == 0 ? null : ScreenOf(occasion, told, person);
    }

    /// <summary>«No recordar más»: whatever else the same message named keeps its buttons.</summary>
    private static Turn End(Context context, string practiceId, Routes routes)
    {
        var texts = RemindTexts.All.In(context.Language);
        if (context.Store.Find(PracticeBank.All, practiceId) is not { } practice || !Waits(practice)
            || MentionsOf(context, context.Person, practice) is not { At: { } at } mentions)
        {
            return Turn.Quiet.WithToast(texts.WaitsNoMore);
        }

        context.Store.Put(LateMentions.All, mentions with { IsOver = true });
        var rest = routes.MorningLetter(context, context.Person, at) ?? new Screen(Html.Empty);
        return context.Change(rest with { Text = Html.Paragraphs(texts.IsOver(practice.Title), rest.Text) });
    }

    private Screen ScreenOf(Occasion occasion, Practice[] late, Person person)
    {
        var texts = RemindTexts.All.In(person.Language);
        int[] counts = [.. late.Select(practice => MentionsOf(occasion, person, practice).Count)];
        var isWeekly = counts.All(count => count >= LateMentions.Daily) && counts.Contains(LateMentions.Daily);
        var screen = new Screen(Html.Lines(
            [
                texts.Heading(late.Length, (int)Patience.TotalDays),
                .. late.Take(MostShown).Select((practice, index) => Html.Of($"{(late.Length == 1 ? "" : $"{index + 1}. ")}«{practice.Title}». {texts.Waits(DaysOf(practice, occasion.Now))} {_promise.Broken(practice, occasion.Now, person.Language)}")),
                isWeekly ? texts.ThenWeekly : Html.Empty,
            ]))
            .Row((late is [var only]
                ? Button.Do(
                    Shortening.Cut(texts.ReadIt(only.Title), Shortening.WholeRow),
                    PracticeDoors.ReadForReview.To(only.Id, 0, Placing.Apart))
                : Button.Do(texts.SeeQueue, PracticeDoors.Queue.To(0, Placing.Apart))).AsMain());
        return screen.Items(late.Take(MostButtons).Select((practice, index) => Button.Do(
            late.Length == 1 ? texts.NoMore : texts.NoMoreOf($"{index + 1}. {practice.Title}"), NoMoreDoor.To(practice.Id))));
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
