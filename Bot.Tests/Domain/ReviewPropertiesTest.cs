using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>Random people try random steps at random moments.</summary>
public sealed class ReviewPropertiesTest
{
    private static readonly Person[] People =
    [
        Sample.Author, Sample.Reviewer, Sample.Secretariat, Sample.Reader, Sample.Reviewer with { Confirmed = false },
        Sample.Of(9, "Luz", Role.Coordinator, "uy-canelones", Language.Es),
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
    ];

    private static readonly Gen<Attempt> Attempts =
        from person in Gen.Elements(People)
        from step in Gen.Elements(Enum.GetValues<Step>().Append(Step.Submit).Append(Step.Accept).Append(Step.Publish).ToArray())
        from field in Gen.Elements(PracticeFields.All.ToArray())
        from text in Gen.Elements(Answers)
        from minutes in Gen.Elements(0, 1, 14, 15, 600)
        select new Attempt(step == Step.Submit ? Sample.Author : person, step, field.Code, text, minutes);

    [Fact]
    public void Random_steps_never_reach_an_illegal_state()
    {
        var reached = new HashSet<PracticeState>();
        Prop.ForAll(Attempts.ListOf(40).ToArbitrary(), attempts =>
        {
            var run = new Run();
            foreach (var attempt in attempts)
            {
                run.Try(attempt);
                reached.Add(run.Practice.State);
            }
        }).Holds();
        Assert.Equal(Enum.GetValues<PracticeState>().Where(state => state != PracticeState.Archived), reached.Order());
    }

    private sealed record Attempt(Person By, Step Step, string Field, string Text, int Minutes);

    private sealed class Run
    {
        private PracticeNumbers _numbers = new() { Year = 2026 };

        private Instant _now = Sample.Start;

        public Practice Practice { get; private set; } = Sample.WholeDraft();

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
            }
        }

        private Reviewed Take(Attempt attempt) => attempt.Step switch
        {
            Step.Write => Practice.AddToAnswer(attempt.By, attempt.Field, attempt.Text, 0, _now),
            Step.Submit => Practice.Submit(attempt.By, _now),
            Step.Withdraw => Practice.Withdraw(attempt.By, _now),
            Step.RequestChanges => Practice.RequestChanges(attempt.By, Sample.Reason, _now),
            Step.Decline => Practice.Decline(attempt.By, Sample.Reason, _now),
            Step.Accept => Practice.Accept(attempt.By, _now),
            Step.UndoAcceptance => Practice.UndoAcceptance(attempt.By, _now),
            Step.Translate => Practice.Translate(attempt.By, Practice.Answers, _now),
            _ => Practice.CheckDelete(attempt.By) is { } refusal ? refusal : Sample.WholeDraft() with { Version = Practice.Version + 1 },
        };

        private void Check(Practice before, Practice after, Attempt attempt)
        {
            Assert.Equal(before.Version + 1, after.Version);
            if (attempt.Step == Step.DeleteDraft)
            {
                return;
            }

            Assert.True(before.State == after.State ? attempt.Step is Step.Write or Step.Translate : Legal.Contains((before.State, after.State)));
            Assert.Equal(before.History.Length + (attempt.Step is Step.Write or Step.Translate ? 0 : 1), after.History.Length);
            Assert.True(after.History.IsEmpty || after.History[^1].To == after.State);
            Assert.Equal(after.State is PracticeState.Accepted or PracticeState.Published, after.AcceptedAt is not null);
            Assert.True(before.Number is null || before.Number == after.Number);
            Assert.True(before.Answers.All(answer => after.Answers[answer.Key].Text.StartsWith(answer.Value.Text, StringComparison.Ordinal)));
            CheckContent(after);
            CheckPeople(after, attempt);
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

            if (after.State == PracticeState.Published)
            {
                Assert.True(_now - after.AcceptedAt >= Duration.FromMinutes(15));
                Assert.InRange(after.Number!.Sequence, 1, _numbers.Next - 1);
                var accepted = after.History.Last(entry => entry.Step == Step.Accept);
                Assert.Contains(accepted.By, new[] { Sample.Reviewer.Id, "9" });
            }
        }

        private static void CheckPeople(Practice after, Attempt attempt)
        {
            if (attempt.Step is Step.Write or Step.Submit or Step.Withdraw)
            {
                Assert.Equal(after.AuthorId, attempt.By.Id);
            }
            else if (attempt.Step == Step.Translate)
            {
                Assert.True(attempt.By.Id == after.AuthorId || attempt.By is { Role: Role.Coordinator, Confirmed: true });
            }
            else if (attempt.Step != Step.Publish)
            {
                Assert.True(attempt.By is { Role: Role.Coordinator, Confirmed: true });
                Assert.Equal(attempt.By.Id == "9", after.History[^1].Mark == HistoryMark.OwnCity);
            }
        }
    }
}
