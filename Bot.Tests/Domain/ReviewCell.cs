using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

/// <summary>What a step comes to that somebody takes on a practice in a state, in two letters.</summary>
internal static class ReviewCell
{
    public static string Of(string who, Step step, PracticeState state)
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
