using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

/// <summary>
/// Role x step x state, as literal data. A cell holds the state that the step leads to (dr su ch ac pu de wi), "xx" where the practice may
/// be deleted, "oc" where it is of their own city and somebody else can judge it, "--" where the person has the right but not now, ".." where they do not have the right.
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
    [InlineData("author", Step.BringBack, "-- -- -- -- -- -- -- su")]
    [InlineData("reviewer", Step.BringBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer who is the author", Step.BringBack, "-- -- -- -- -- -- -- su")]
    [InlineData("secretariat", Step.BringBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.BringBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.BringBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.BringBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Withdraw, "-- wi wi wi wi -- -- wi")]
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
    [InlineData("reviewer who is the author", Step.Withdraw, "-- wi wi wi wi -- -- wi")]
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
    [InlineData("the bot", Step.Lapse, "-- -- -- -- pu -- -- --")]
    // Somebody else can judge: a reviewer of the same city, or who writes it, reads and translates only.
    [InlineData("neighbour", Step.RequestChanges, ".. oc .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Decline, ".. oc .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Accept, ".. oc .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.UndoAcceptance, ".. .. .. oc .. .. .. ..")]
    [InlineData("neighbour", Step.Take, ".. oc .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Note, ".. oc oc oc .. .. .. ..")]
    [InlineData("neighbour", Step.Archive, ".. .. .. .. oc .. .. ..")]
    [InlineData("neighbour", Step.Translate, ".. su -- -- pu -- .. --")]
    [InlineData("reviewer", Step.Take, ".. su -- -- -- -- .. --")]
    [InlineData("reviewer", Step.Release, ".. su -- -- -- -- .. --")]
    [InlineData("reviewer", Step.Note, ".. su ch ac -- -- .. --")]
    [InlineData("reviewer", Step.Archive, ".. -- -- -- ar -- .. --")]
    [InlineData("reviewer", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.UndoAgreement, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Revise, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Confirm, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Share, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Leave, ".. .. .. .. .. .. .. ..")]
    [InlineData("reviewer", Step.Remove, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Take, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Note, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Archive, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Take, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Note, "-- su ch ac -- -- -- --")]
    [InlineData("secretariat", Step.Agree, "-- -- -- ac -- -- -- --")]
    [InlineData("secretariat", Step.UndoAgreement, "-- -- -- -- -- -- -- --")]
    [InlineData("secretariat that agreed", Step.UndoAgreement, "-- -- -- ac -- -- -- --")]
    [InlineData("secretariat that agreed", Step.Agree, "-- -- -- -- -- -- -- --")]
    [InlineData("secretariat", Step.SendBack, "-- -- -- su -- -- -- --")]
    [InlineData("secretariat", Step.Archive, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Revise, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Confirm, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Share, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretary who is the author", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretary who is the author", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Take, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Release, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Note, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.UndoAgreement, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Revise, "-- -- -- -- pu -- -- --")]
    [InlineData("author", Step.Confirm, "-- -- -- -- pu -- -- --")]
    [InlineData("author", Step.Lapse, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", Step.Archive, "-- -- -- -- ar -- -- --")]
    [InlineData("author", Step.Share, "dr su ch ac pu -- wi --")]
    [InlineData("author", Step.Leave, "dr su ch ac pu de wi ar")]
    [InlineData("author", Step.Remove, "dr su ch ac pu de wi ar")]
    [InlineData("reader", Step.Take, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Note, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Revise, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Confirm, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Archive, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Share, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Leave, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Remove, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Write, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Submit, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.DeleteDraft, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Release, ".. oc .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.UndoAgreement, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Revise, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Confirm, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Share, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Leave, ".. .. .. .. .. .. .. ..")]
    [InlineData("neighbour", Step.Remove, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Submit, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.DeleteDraft, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Release, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.UndoAgreement, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.SendBack, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Revise, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Confirm, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Share, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Leave, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed reviewer", Step.Remove, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Release, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Leave, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", Step.Remove, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.Release, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", Step.UndoAgreement, ".. .. .. .. .. .. .. ..")]
    public void Each_step_in_each_state(string who, Step step, string cells) =>
        Assert.Equal(cells, string.Join(' ', Columns.Select(state => Cell(who, step, state))));

    /// <summary>Joining is nobody's step: a link or an author brings somebody in.</summary>
    [Fact]
    public void Every_role_and_step_is_in_the_table()
    {
        var there = typeof(ReviewTableTest).GetMethod(nameof(Each_step_in_each_state))!.GetCustomAttributes(typeof(InlineDataAttribute), inherit: false)
            .Cast<InlineDataAttribute>().Select(row => (Who: (string)row.Data[0]!, Step: (Step)row.Data[1]!)).ToHashSet();
        string[] roles = ["author", "reviewer", "neighbour", "unconfirmed reviewer", "secretariat", "reader"];
        var missing = from role in roles
                      from step in Enum.GetValues<Step>()
                      where step is not (Step.Join or Step.Lapse or Step.Publish or Step.ConfirmForCity) && !there.Contains((role, step))
                      select $"[InlineData(\"{role}\", Step.{step}, \"{string.Join(' ', Columns.Select(state => Cell(role, step, state)))}\")]";
        Assert.True(!missing.Any(), string.Join('\n', missing));
    }

    private static string Cell(string who, Step step, PracticeState state)
    {
        var person = PersonOf(who);
        var practice = PracticeOf(who, person, state);
        if (who == "the bot")
        {
            return OfBot(practice, step);
        }

        if (step is Step.Publish or Step.DeleteDraft or Step.Lapse)
        {
            return ReviewRules.Check(practice, step, person) is { } no ? Cell(no) : "xx";
        }

        var offices = OfficesOf(who);
        var taken = Take(practice, step, person, offices);
        if (step is not (Step.Agree or Step.UndoAgreement))
        {
            Assert.Equal(taken.Refusal?.Code, ReviewRules.Check(practice, step, person, offices)?.Code);
        }

        return taken.Refusal is { } refusal ? Cell(refusal) : Cell(taken.Practice);
    }

    private static string OfBot(Practice practice, Step step)
    {
        if (step == Step.Lapse)
        {
            var lapsed = practice.Lapse(Sample.After(0) + NodaTime.Duration.FromDays(430));
            return lapsed.Refusal is { } still ? Cell(still) : Cell(lapsed.Practice);
        }

        var published = practice.Publish(new PracticeNumbers { Year = 2026 }, Sample.After(30));
        return published.Refusal is { } no ? Cell(no) : Cell(published.Value.Practice);
    }

    /// <summary>Several write it, so that one can leave and one can be taken away.</summary>
    private static Practice PracticeOf(string who, Person person, PracticeState state)
    {
        var isAuthor = who.Contains("author", StringComparison.Ordinal);
        var practice = Sample.In(state, isAuthor && person != Sample.Author ? person : null);
        practice = practice with { Authors = practice.Authors.Add("77") };
        return who == "secretariat that agreed" && state == PracticeState.Accepted ? practice.Agree(Sample.Secretariat, Sample.After(3)).Practice : practice;
    }

    private static Offices OfficesOf(string who) => who == "neighbour" ? new([Sample.Reviewer, PersonOf(who)], []) : Sample.Both;

    private static Person PersonOf(string who) => who switch
    {
        "author" or "the bot" => Sample.Author,
        "reviewer" or "reviewer who is the author" => Sample.Reviewer,
        "neighbour" => Sample.Of(9, "Luz", Role.Coordinator, "uy-canelones", Language.Es),
        "unconfirmed reviewer" => Sample.Reviewer with { Confirmed = false },
        "secretariat" or "secretariat that agreed" or "secretary who is the author" => Sample.Secretariat,
        "reader" => Sample.Reader,
        _ => throw new ArgumentOutOfRangeException(nameof(who), who),
    };

    private static Reviewed Take(Practice practice, Step step, Person by, Offices offices) => step switch
    {
        Step.Write => practice.ReplaceAnswer(by, PracticeFields.Body, "Otro organismo", 0, Sample.After(4)),
        Step.Translate => practice.Translate(by, practice.Answers, Sample.After(4)),
        Step.Submit => practice.Submit(by, Sample.After(4)),
        Step.Withdraw => practice.Withdraw(by, Sample.After(4)),
        Step.RequestChanges => practice.RequestChanges(by, Sample.NoRequests, Sample.Reason, offices, Sample.After(4)),
        Step.Decline => practice.Decline(by, Sample.Reason, offices, Sample.After(4)),
        Step.Accept => practice.Accept(by, offices, Sample.After(4)),
        Step.UndoAcceptance => practice.UndoAcceptance(by, offices, Sample.After(4)),
        Step.Take => practice.Take(by, offices, Sample.After(4)),
        Step.Release => practice.Release(by, offices, Sample.After(4)),
        Step.Note => practice.Note(by, Sample.Reason, offices, Sample.After(4)),
        Step.Agree => practice.Agree(by, Sample.After(4)),
        Step.UndoAgreement => practice.UndoAgreement(by, Sample.After(4)),
        Step.SendBack => practice.SendBack(by, Sample.Reason, Sample.After(4)),
        Step.Revise => practice.Revise(null, "revision1", by, Sample.After(4)) is { Refusal: { } no } ? no : practice,
        Step.Confirm => practice.Confirm(by, Sample.After(4)),
        Step.BringBack => practice.BringBack(by, Sample.After(4)),
        Step.Archive => practice.Archive(by, offices, Sample.After(4)),
        Step.Share => (practice with { Asking = ["88"] }).LetIn(by, "88", Sample.After(4)),
        Step.Leave => practice.Leave(by, Sample.After(4)),
        Step.Remove => practice.Remove(by, "77", Sample.After(4)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.ToString()),
    };

    private static string Cell(Practice practice) => practice.State.ToString()[..2].ToLowerInvariant();

    private static string Cell(Refusal refusal) => refusal.Code switch
    {
        RefusalCode.NotAllowed => "..",
        RefusalCode.NotInThisState => "--",
        RefusalCode.OwnCity => "oc",
        _ => refusal.Code.ToString(),
    };
}
