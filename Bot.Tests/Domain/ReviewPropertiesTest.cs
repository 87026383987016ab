using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>
/// Random people try random steps at random moments, with and without a secretariat: never an illegal state, never published without its keys,
/// never a request lost. The practice is written to text and read back after each step, as a restart does.
/// </summary>
public sealed class ReviewPropertiesTest
{
    private static readonly Person Neighbour = Sample.Of(9, "Luz", Role.Coordinator, "uy-canelones", Language.Es);

    private static readonly Person Coauthor = Sample.Of(5, "Beto", Role.Official, "uy-canelones", Language.Es);

    private static readonly Person[] People =
    [
        Sample.Author, Coauthor, Sample.Reviewer, Sample.Secretariat, Sample.Reader, Sample.Reviewer with { Confirmed = false }, Neighbour,
    ];

    private static readonly string[] Answers = ["", "🙂", "no", "yes", "Feria barrial", "03/2019", "piloto", "turismo", "Ana, ana@x.ar"];

    private static readonly HashSet<(PracticeState From, PracticeState To)> Legal =
    [
        (PracticeState.Draft, PracticeState.Submitted), (PracticeState.ChangesRequested, PracticeState.Submitted),
        (PracticeState.Withdrawn, PracticeState.Submitted), (PracticeState.Accepted, PracticeState.Submitted),
        (PracticeState.Submitted, PracticeState.ChangesRequested), (PracticeState.Submitted, PracticeState.Declined),
        (PracticeState.Submitted, PracticeState.Accepted), (PracticeState.Accepted, PracticeState.Published),
        (PracticeState.Submitted, PracticeState.Withdrawn), (PracticeState.ChangesRequested, PracticeState.Withdrawn),
        (PracticeState.Accepted, PracticeState.Withdrawn), (PracticeState.Published, PracticeState.Withdrawn),
        (PracticeState.Published, PracticeState.Archived), (PracticeState.Archived, PracticeState.Withdrawn),
        (PracticeState.Archived, PracticeState.Submitted),
    ];

    private static readonly Gen<Attempt> Attempts =
        from person in Gen.Elements(People)
        from step in Gen.Elements([.. Enum.GetValues<Step>(), Step.Submit, Step.Submit, Step.Accept, Step.Accept, Step.Agree, Step.Publish, Step.Publish])
        from field in Gen.Elements(PracticeFields.All.ToArray())
        from text in Gen.Elements(Answers)
        from minutes in Gen.Elements(0, 1, 14, 15, 600, 60 * 24 * 4)
        from rightOne in Gen.Elements(true, true, false)
        select new Attempt(rightOne ? Fitting(step) ?? person : person, step, field.Code, text, minutes);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_steps_never_reach_an_illegal_state(bool hasSecretariat)
    {
        var reached = new HashSet<PracticeState>();
        Prop.ForAll(Attempts.ListOf(60).ToArbitrary(), attempts =>
        {
            var run = new Run(new([Sample.Reviewer, Neighbour], hasSecretariat ? [Sample.Secretariat] : []));
            foreach (var attempt in attempts)
            {
                run.Try(attempt);
                reached.Add(run.Practice.State);
            }
        }).HoldsUntil(() => reached.Count == Enum.GetValues<PracticeState>().Length);
        Assert.Equal(Enum.GetValues<PracticeState>(), reached.Order());
    }

    private static Person? Fitting(Step step) => step switch
    {
        Step.Submit or Step.Write or Step.Share or Step.Join => Sample.Author,
        Step.Accept or Step.RequestChanges or Step.Decline or Step.Take => Sample.Reviewer,
        Step.Agree or Step.SendBack => Sample.Secretariat,
        _ => null,
    };

    private sealed record Attempt(Person By, Step Step, string Field, string Text, int Minutes);

    private sealed class Run(Offices offices)
    {
        private static readonly Step[] Silent = [Step.Write, Step.Translate, Step.Take, Step.Release, Step.Note, Step.Share];

        private PracticeNumbers _numbers = new() { Year = 2026 };

        private Instant _now = Sample.Start;

        public Practice Practice { get; private set; } = Sample.WholeDraft() with { Authors = [Sample.Author.Id, Coauthor.Id] };

        public void Try(Attempt attempt)
        {
            _now += Duration.FromMinutes(attempt.Minutes);
            var before = Practice;
            if (attempt.Step == Step.Publish)
            {
                if (before.Publish(_numbers, _now) is { IsValid: true, Value: var publication })
                {
                    (Practice, _numbers) = publication;
                }
            }
            else if (Take(attempt) is { IsDone: true, Practice: var after })
            {
                Practice = after;
            }

            if (!ReferenceEquals(before, Practice))
            {
                Check(before, Practice, attempt);
                Practice = DocumentsTest.Restarted(Practice);
            }
        }

        private Reviewed Take(Attempt attempt) => attempt.Step switch
        {
            Step.Write => Practice.AddToAnswer(attempt.By, attempt.Field, attempt.Text, 0, _now),
            Step.Submit => Practice.Submit(attempt.By, _now),
            Step.Withdraw => Practice.Withdraw(attempt.By, _now),
            Step.RequestChanges => Practice.RequestChanges(attempt.By, ImmutableDictionary<string, LongText>.Empty.Add(attempt.Field, Sample.Reason), null, offices, _now),
            Step.Decline => attempt.Minutes == 14 ? Practice.Decline(attempt.By, Sample.Reason, offices, _now) : Practice,
            Step.Accept => Practice.Accept(attempt.By, offices, _now),
            Step.UndoAcceptance => Practice.UndoAcceptance(attempt.By, offices, _now),
            Step.Translate => Practice.Translate(attempt.By, Practice.Answers, _now),
            Step.Take => Practice.Take(attempt.By, offices, _now),
            Step.Release => Practice.Release(attempt.By, offices, _now),
            Step.Note => Practice.Note(attempt.By, Sample.Reason, offices, _now),
            Step.Agree => offices.Secretaries.IsEmpty ? Practice : Practice.Agree(attempt.By, _now),
            Step.UndoAgreement => Practice.UndoAgreement(attempt.By, _now),
            Step.SendBack => Practice.SendBack(attempt.By, Sample.Reason, _now),
            Step.Confirm => Practice.Confirm(attempt.By, _now),
            Step.ConfirmForCity => Practice.ConfirmForCity(attempt.By, _now),
            Step.Lapse => Practice.Lapse(_now),
            Step.Archive => Practice.Archive(attempt.By, offices, _now),
            Step.BringBack => Practice.BringBack(attempt.By, _now),
            Step.Share => Practice.AnswerWhyNot(attempt.By, attempt.Field, Sample.Reason, _now),
            Step.Join => Practice.Enter(Coauthor, _now),
            Step.Leave => Practice.Leave(attempt.By, _now),
            Step.Remove => Practice.Remove(attempt.By, Coauthor.Id, _now),
            _ => Practice.CheckDelete(attempt.By) is { } refusal ? refusal : Sample.WholeDraft() with { Version = Practice.Version + 1 },
        };

        private void Check(Practice before, Practice after, Attempt attempt)
        {
            if (attempt.Step is Step.DeleteDraft or Step.Revise)
            {
                return;
            }

            Assert.True(before.State == after.State
                ? attempt.Step is not (Step.Submit or Step.Withdraw or Step.RequestChanges or Step.Decline or Step.Accept or Step.Publish or Step.Archive or Step.BringBack)
                : Legal.Contains((before.State, after.State)), $"{attempt.Step}: {before.State} to {after.State}");
            Assert.Equal(before.History.Length + (Silent.Contains(attempt.Step) ? 0 : 1), after.History.Length);
            Assert.Equal(after.State is PracticeState.Accepted or PracticeState.Published or PracticeState.Archived, after.AcceptedAt is not null);
            Assert.True(before.Number is null || before.Number == after.Number);
            Assert.NotEmpty(after.Authors);
            Assert.True(before.Answers.All(answer => after.Answers[answer.Key].Text.StartsWith(answer.Value.Text, StringComparison.Ordinal)));
            Assert.Equal(before.Notes.Length + (attempt.Step == Step.Note ? 1 : 0), after.Notes.Length);
            CheckContent(after);
            CheckKeys(after);
            CheckRequests(before, after, attempt);
            CheckPeople(before, after, attempt);
        }

        private void CheckContent(Practice after)
        {
            if (after.State is PracticeState.Submitted or PracticeState.Accepted or PracticeState.Published)
            {
                Assert.NotNull(after.Read(_now).Record);
                Assert.NotNull(after.Record);
            }

            if (after.State is PracticeState.Accepted or PracticeState.Published)
            {
                Assert.Empty(after.Read(_now).ToPublish);
            }
        }

        /// <summary>The last publication stands on an acceptance by a reviewer of another city, on the secretariat's yes where it has somebody, and on fifteen minutes.</summary>
        private void CheckKeys(Practice after)
        {
            if (after.State != PracticeState.Published)
            {
                return;
            }

            var way = after.History.TakeWhile((_, index) => index <= LastIndexOf(after, Step.Publish)).ToList();
            var accepted = way.FindLastIndex(entry => entry.Step == Step.Accept);
            Assert.Equal(Sample.Reviewer.Id, way[accepted].By);
            var key = way[accepted];
            if (offices.Secretaries.IsEmpty)
            {
                Assert.Equal(HistoryMark.CoordinationAlone, way[^1].Mark);
            }
            else
            {
                key = way.Last(entry => entry.Step is Step.Agree or Step.UndoAgreement);
                Assert.Equal((Step.Agree, Sample.Secretariat.Id), (key.Step, key.By));
                Assert.True(way.LastIndexOf(key) > accepted);
                Assert.Null(way[^1].Mark);
            }

            Assert.True(way[^1].At - key.At >= Duration.FromMinutes(15));
            Assert.InRange(after.Number!.Sequence, 1, _numbers.Next - 1);
        }

        private static int LastIndexOf(Practice practice, Step step) => practice.History.ToList().FindLastIndex(entry => entry.Step == step);

        /// <summary>What was asked for stays until it is published or asked anew, and is settled before it is sent again.</summary>
        private static void CheckRequests(Practice before, Practice after, Attempt attempt)
        {
            if (attempt.Step is not (Step.RequestChanges or Step.Publish))
            {
                Assert.Equal(before.Requests.Select(request => (request.Field, request.Text, request.At)), after.Requests.Select(request => (request.Field, request.Text, request.At)));
            }

            if (after.State is PracticeState.Submitted or PracticeState.Accepted)
            {
                Assert.All(after.Requests, request => Assert.True(Requesting.IsSettled(after, request)));
            }
        }

        private static void CheckPeople(Practice before, Practice after, Attempt attempt)
        {
            var isReviewer = attempt.By.Id == Sample.Reviewer.Id && attempt.By.Confirmed;
            switch (attempt.Step)
            {
                case Step.Write or Step.Submit or Step.BringBack or Step.Withdraw or Step.Confirm or Step.Share or Step.Leave or Step.Remove:
                    Assert.True(before.IsAuthor(attempt.By.Id));
                    break;
                case Step.Agree or Step.UndoAgreement or Step.SendBack:
                    Assert.Equal(Sample.Secretariat.Id, attempt.By.Id);
                    break;
                case Step.Translate or Step.Archive:
                    Assert.True(before.IsAuthor(attempt.By.Id) || attempt.By is { Role: Role.Coordinator, Confirmed: true });
                    break;
                case Step.Accept or Step.Decline or Step.RequestChanges or Step.UndoAcceptance or Step.Take:
                    Assert.True(isReviewer);
                    break;
            }

            Assert.DoesNotContain(after.History, entry => entry.Mark == HistoryMark.OwnCity);
        }
    }
}
