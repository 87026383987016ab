using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class ReviewStepsTest
{
    private static readonly PracticeNumbers Numbers = new() { Year = 2026, Next = 12 };

    [Fact]
    public void A_draft_that_lacks_answers_is_not_submitted()
    {
        var draft = Sample.CompleteDraft().EraseAnswer(Sample.Author, PracticeFields.Consent, Sample.Start).Practice
            .ReplaceAnswer(Sample.Author, PracticeFields.Start, "desde 2009", 5, Sample.Start).Practice;
        Assert.Equal(new Refusal(RefusalCode.Incomplete, Limit: 8, Actual: 6), draft.Submit(Sample.Author, Sample.After(1)).Refusal);
    }

    [Fact]
    public void Submitting_fixes_the_record_the_city_and_the_moment()
    {
        var author = Sample.Author with { Place = null };
        var submitted = Sample.CompleteDraft(author).Submit(Sample.Author, Sample.After(1)).Practice;
        Assert.Equal("Fondo barrial de microcrédito", submitted.Record!.Title.Text);
        Assert.Equal(("uy-canelones", Sample.After(1)), (submitted.Place!.CityId, submitted.SubmittedAt));
        Assert.Equal(new HistoryEntry(Step.Submit, "1", Sample.After(1), PracticeState.Submitted), submitted.History.Single());
    }

    [Fact]
    public void What_waits_for_review_can_be_completed_but_the_eight_stay_as_sent()
    {
        var submitted = Sample.CompleteDraft().Submit(Sample.Author, Sample.After(1)).Practice;
        var completed = submitted.AddToAnswer(Sample.Author, PracticeFields.Lessons, "Cuesta cobrar.", 7, Sample.After(2)).Practice;
        Assert.Equal("Cuesta cobrar.", completed.Record!.Lessons!.Text);
        Assert.Equal("Banco Nación", completed.ReplaceAnswer(Sample.Author, PracticeFields.Partners, "Banco Nación: financiero", 8, Sample.After(2)).Practice.Record!.Partners[0].Name);
        foreach (var field in PracticeFields.ToSubmit)
        {
            Assert.Equal(RefusalCode.NotInThisState, submitted.ReplaceAnswer(Sample.Author, field.Code, "Otra cosa", 8, Sample.After(2)).Refusal!.Code);
            Assert.Equal(RefusalCode.NotInThisState, submitted.EraseAnswer(Sample.Author, field.Code, Sample.After(2)).Refusal!.Code);
        }
    }

    [Fact]
    public void It_is_accepted_only_when_nothing_is_missing_that_a_publication_needs()
    {
        var submitted = Sample.CompleteDraft().Submit(Sample.Author, Sample.After(1)).Practice;
        Assert.Equal(new Refusal(RefusalCode.NotPublishable, 8, 0), submitted.Accept(Sample.Reviewer, Sample.Alone, Sample.After(2)).Refusal);
        var almost = Sample.LaterAnswers[1..].Aggregate(submitted, (practice, answer) =>
            practice.ReplaceAnswer(Sample.Author, answer.Field, answer.Text, 0, Sample.After(2)).Practice);
        Assert.Equal(new Refusal(RefusalCode.NotPublishable, 8, 7), almost.Accept(Sample.Reviewer, Sample.Alone, Sample.After(3)).Refusal);
        Assert.Equal(["body"], almost.Read(Sample.After(3)).ToPublish.Select(problem => problem.Field));
        var whole = almost.ReplaceAnswer(Sample.Author, PracticeFields.Body, "Intendencia", 0, Sample.After(3)).Practice;
        Assert.Equal(PracticeState.Accepted, whole.Accept(Sample.Reviewer, Sample.Alone, Sample.After(4)).Practice.State);
    }

    [Fact]
    public void Edited_messages_count_until_it_is_submitted()
    {
        var draft = Sample.CompleteDraft().ReplaceAnswer(Sample.Author, PracticeFields.Results, "300 créditos", 9, Sample.Start).Practice;
        var edited = draft.EditMessage(Sample.Author, 9, "310 créditos", Sample.After(1))!.Value.Practice;
        Assert.Equal("310 créditos", edited.Answers[PracticeFields.Results].Text);
        Assert.Null(draft.EditMessage(Sample.Author, 10, "nada", Sample.After(1)));
        Assert.Null(draft.EditMessage(Sample.Reader, 9, "nada", Sample.After(1)));

        var submitted = draft.Submit(Sample.Author, Sample.After(1)).Practice;
        Assert.Equal(RefusalCode.NotInThisState, submitted.EditMessage(Sample.Author, 9, "320", Sample.After(2))!.Value.Refusal!.Code);
    }

    [Fact]
    public void A_raw_answer_has_an_end()
    {
        var draft = Sample.CompleteDraft();
        var full = draft.ReplaceAnswer(Sample.Author, PracticeFields.Summary, new string('a', PracticeWriting.LongestAnswer), 5, Sample.Start).Practice;
        Assert.Equal(RefusalCode.TooLong, full.AddToAnswer(Sample.Author, PracticeFields.Summary, "a", 6, Sample.Start).Refusal!.Code);
    }

    [Fact]
    public void A_field_that_does_not_exist_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => Sample.CompleteDraft().EraseAnswer(Sample.Author, "anthem", Sample.Start));

    [Fact]
    public void The_authors_read_the_reason_in_the_history()
    {
        var returned = Sample.In(PracticeState.Submitted).RequestChanges(Sample.Reviewer, Sample.NoRequests, Sample.Reason, Sample.Alone, Sample.After(2)).Practice;
        Assert.Equal(
            new HistoryEntry(Step.RequestChanges, "2", Sample.After(2), PracticeState.ChangesRequested, Sample.Reason),
            returned.History[^1]);
        Assert.Equal(PracticeState.Submitted, returned.Submit(Sample.Author, Sample.After(3)).Practice.State);
    }

    [Fact]
    public void An_acceptance_can_be_taken_back_for_fifteen_minutes_and_is_published_then()
    {
        var accepted = Sample.In(PracticeState.Accepted);
        var lastMoment = Sample.After(17) - Duration.FromMilliseconds(1);
        Assert.Equal(new Refusal(RefusalCode.TooSoon, 15), accepted.Publish(Numbers, lastMoment).Refusal);
        Assert.Null(accepted.UndoAcceptance(Sample.Reviewer, Sample.Alone, lastMoment).Practice.AcceptedAt);

        Assert.Equal(new Refusal(RefusalCode.UndoTooLate, 15), accepted.UndoAcceptance(Sample.Reviewer, Sample.Alone, Sample.After(17)).Refusal);
        var (published, numbers) = accepted.Publish(Numbers, Sample.After(17)).Value;
        Assert.Equal(("BBP-2026-0012", 13), (published.Number!.Text, numbers.Next));
        Assert.Equal(Sample.After(17), published.PublishedAt);
    }

    [Fact]
    public void The_history_says_that_the_coordination_published_alone() => Assert.Equal(
        new HistoryEntry(Step.Publish, null, Sample.After(17), PracticeState.Published, Mark: HistoryMark.CoordinationAlone),
        Sample.In(PracticeState.Published).History[^1]);

    [Fact]
    public void The_history_says_that_a_reviewer_judged_their_own_city()
    {
        var neighbour = Sample.Of(9, "Luz", Role.Official, "ar-moron", Language.Es);
        Assert.Equal(HistoryMark.OwnCity, Sample.In(PracticeState.Accepted, neighbour).History[^1].Mark);
        Assert.Null(Sample.In(PracticeState.Accepted).History[^1].Mark);
    }

    [Fact]
    public void A_practice_keeps_its_number_for_good()
    {
        var published = Sample.Published();
        var again = published.Practice.Withdraw(Sample.Author, Sample.After(20)).Practice.Submit(Sample.Author, Sample.After(21)).Practice
            .Accept(Sample.Reviewer, Sample.Alone, Sample.After(22)).Practice.Publish(published.Numbers, Sample.After(40)).Value;
        Assert.Equal(("BBP-2026-0012", 13), (again.Practice.Number!.Text, again.Numbers.Next));
        Assert.Equal(Sample.After(17), again.Practice.PublishedAt);
    }

    [Fact]
    public void Liking_twice_takes_it_back_and_changes_no_version()
    {
        var published = Sample.In(PracticeState.Published);
        var liked = published.ToggleLike("4");
        Assert.Equal((1, published.Version), (liked.Likes.Count, liked.Version));
        Assert.Empty(liked.ToggleLike("4").Likes);
    }

    [Fact]
    public void A_withdrawn_draft_is_hidden_from_reviewers_again()
    {
        Assert.True(PracticeRights.CanRead(Sample.Reviewer, Sample.In(PracticeState.Submitted)));
        Assert.False(PracticeRights.CanRead(Sample.Reviewer, Sample.In(PracticeState.Withdrawn)));
        Assert.False(PracticeRights.CanRead(Sample.Reviewer, Sample.In(PracticeState.Draft)));
        Assert.True(PracticeRights.CanRead(Sample.Author, Sample.In(PracticeState.Withdrawn)));
    }

    [Fact]
    public void Everybody_reads_what_is_published_and_nothing_else()
    {
        Assert.True(PracticeRights.CanRead(Sample.Reader, Sample.In(PracticeState.Published)));
        Assert.All(
            Enum.GetValues<PracticeState>().Where(state => state != PracticeState.Published),
            state => Assert.False(PracticeRights.CanRead(Sample.Reader, Sample.In(state))));
    }

    [Fact]
    public void The_contact_is_for_its_authors_and_the_broker()
    {
        var published = Sample.In(PracticeState.Published);
        Assert.True(PracticeRights.CanSeeContact(Sample.Author, published));
        Assert.True(PracticeRights.CanSeeContact(Sample.Secretariat, published));
        Assert.False(PracticeRights.CanSeeContact(Sample.Reviewer, published));
        Assert.False(PracticeRights.CanSeeContact(Sample.Reader, published));
        Assert.False(PracticeRights.CanSeeContact(Sample.Secretariat with { Confirmed = false }, published));
        Assert.False(PracticeRights.CanSeeContact(Sample.Secretariat, Sample.In(PracticeState.Draft)));
    }

    [Fact]
    public void Authors_do_not_like_their_own_practice()
    {
        var published = Sample.In(PracticeState.Published);
        Assert.True(PracticeRights.CanLike(Sample.Reader, published));
        Assert.False(PracticeRights.CanLike(Sample.Author, published));
        Assert.False(PracticeRights.CanLike(Sample.Reader, Sample.In(PracticeState.Accepted)));
    }
}
