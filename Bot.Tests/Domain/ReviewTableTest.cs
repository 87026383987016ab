using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

/// <summary>
/// Role x step x state, as literal data. A cell holds the state that the step leads to (dr su ch ac pu de wi), "xx" where the practice may
/// be deleted, "--" where the person has the right but not now, ".." where they do not have the right.
/// </summary>
public sealed class ReviewTableTest
{
    private static readonly PracticeState[] Columns =
    [
        PracticeState.Draft, PracticeState.Submitted, PracticeState.ChangesRequested, PracticeState.Accepted,
        PracticeState.Published, PracticeState.Declined, PracticeState.Withdrawn, PracticeState.Archived,
    ];

    [Theory]
    // who, step                                     dr su ch ac pu de wi ar
    [InlineData("author", Step.Write, "dr su ch -- -- -- wi --")]
    [InlineData("author", Step.Submit, "su -- su -- -- -- su --")]
    [InlineData("author", Step.Withdraw, "-- wi wi wi wi -- -- --")]
    [InlineData("author", Step.DeleteDraft, "xx -- -- -- -- xx xx --")]
    [InlineData("author", Step.RequestChanges, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Accept, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.UndoAcceptance, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Publish, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Write, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Submit, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.DeleteDraft, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.RequestChanges, ".. ch -- -- -- -- .. --")]
    [InlineData("reviewer", Step.Decline, ".. de -- -- -- -- .. --")]
    [InlineData("reviewer", Step.Accept, ".. ac -- -- -- -- .. --")]
    [InlineData("reviewer", Step.UndoAcceptance, ".. -- -- su -- -- .. --")]
    [InlineData("reviewer", Step.Publish, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer who is the author", Step.Write, "dr su ch -- -- -- wi --")]
    [InlineData("reviewer who is the author", Step.Submit, "su -- su -- -- -- su --")]
    [InlineData("reviewer who is the author", Step.Withdraw, "-- wi wi wi wi -- -- --")]
    [InlineData("reviewer who is the author", Step.DeleteDraft, "xx -- -- -- -- xx xx --")]
    [InlineData("reviewer who is the author", Step.RequestChanges, ".. ch -- -- -- -- .. --")]
    [InlineData("reviewer who is the author", Step.Decline, ".. de -- -- -- -- .. --")]
    [InlineData("reviewer who is the author", Step.Accept, ".. ac -- -- -- -- .. --")]
    [InlineData("reviewer who is the author", Step.UndoAcceptance, ".. -- -- su -- -- .. --")]
    [InlineData("reviewer who is the author", Step.Publish, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Write, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.RequestChanges, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Accept, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.UndoAcceptance, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Write, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Submit, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.DeleteDraft, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.RequestChanges, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Accept, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.UndoAcceptance, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Publish, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Write, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Submit, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.DeleteDraft, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.RequestChanges, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Accept, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.UndoAcceptance, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Publish, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Translate, "-- -- -- -- pu -- -- --")]
    [InlineData("reviewer", Step.Translate, ".. su -- -- pu -- .. --")]
    [InlineData("unconfirmed reviewer", Step.Translate, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Translate, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Translate, ".. .. .. .. .. .. .. ..")]
    [InlineData("the bot", Step.Publish, "-- -- -- pu -- -- -- --")]
    public void Each_step_in_each_state(string who, Step step, string cells) =>
        Assert.Equal(cells, string.Join(' ', Columns.Select(state => Cell(who, step, state))));

    private static string Cell(string who, Step step, PracticeState state)
    {
        var isAuthor = who.Contains("author", StringComparison.Ordinal);
        var person = PersonOf(who);
        var practice = Sample.In(state, isAuthor && person != Sample.Author ? person : null);
        if (who == "the bot")
        {
            var published = practice.Publish(new PracticeNumbers { Year = 2026 }, Sample.After(30));
            return published.Refusal is { } no ? Cell(no) : Cell(published.Value.Practice);
        }

        if (step is Step.Publish or Step.DeleteDraft)
        {
            return ReviewRules.Check(practice, step, person) is { } no ? Cell(no) : "xx";
        }

        var taken = Take(practice, step, person);
        Assert.Equal(taken.Refusal?.Code, ReviewRules.Check(practice, step, person)?.Code);
        return taken.Refusal is { } refusal ? Cell(refusal) : Cell(taken.Practice);
    }

    private static Person PersonOf(string who) => who switch
    {
        "author" or "the bot" => Sample.Author,
        "reviewer" or "reviewer who is the author" => Sample.Reviewer,
        "unconfirmed reviewer" => Sample.Reviewer with { Confirmed = false },
        "secretariat" => Sample.Secretariat,
        "reader" => Sample.Reader,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who),
    };

    private static Reviewed Take(Practice practice, Step step, Person by) => step switch
    {
        Step.Write => practice.ReplaceAnswer(by, PracticeFields.Body, "Otro organismo", 0, Sample.After(3)),
        Step.Translate => practice.Translate(by, practice.Answers, Sample.After(3)),
        Step.Submit => practice.Submit(by, Sample.After(3)),
        Step.Withdraw => practice.Withdraw(by, Sample.After(3)),
        Step.RequestChanges => practice.RequestChanges(by, Sample.Reason, Sample.After(3)),
        Step.Decline => practice.Decline(by, Sample.Reason, Sample.After(3)),
        Step.Accept => practice.Accept(by, Sample.After(3)),
        Step.UndoAcceptance => practice.UndoAcceptance(by, Sample.After(3)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.ToString()),
    };

    private static string Cell(Practice practice) => practice.State.ToString()[..2].ToLowerInvariant();

    private static string Cell(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.NotAllowed => "..",
        RefusalCode.NotInThisState => "--",
        _ => refusal.Code.ToString(),
    };
}
