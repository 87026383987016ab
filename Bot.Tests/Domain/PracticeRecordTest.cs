using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Tests.Domain;

public sealed class PracticeRecordTest
{
    [Fact]
    public void Eight_answers_make_a_record()
    {
        var record = Sample.CompleteDraft().Read(Sample.Start).Record!;
        Assert.Equal("Fondo barrial de microcrédito", record.Title.Text);
        Assert.Equal("microcredit", record.Theme.Code);
        Assert.Equal(7, record.Summary.Words);
        Assert.Equal((Stage.Ongoing, "2019-03"), (record.Stage, record.Start!.Text));
        Assert.Equal("Directora de Empleo", record.Contact!.Post);
        Assert.Equal(new Authorisation(Sample.Author.Id, Sample.Start), record.Authorisation);
    }

    [Fact]
    public void Eight_more_are_asked_before_it_is_whole()
    {
        Assert.Equal(
            ["title", "theme", "summary", "results", "stage", "start", "contact", "consent"],
            PracticeFields.ToSubmit.Select(field => field.Code));
        Assert.Equal(
            ["body", "population", "beneficiaries", "before", "objectives", "actions", "lessons", "replicability"],
            Sample.CompleteDraft().Read(Sample.Start).ToPublish.Select(problem => problem.Field));
    }

    [Fact]
    public void An_empty_draft_misses_all_in_order()
    {
        var reading = PracticeRecord.From(ImmutableDictionary<string, Answer>.Empty, Sample.Start);
        Assert.Null(reading.Record);
        Assert.Equal(PracticeFields.All.Where(field => field.Need != Need.Optional).Select(field => field.Code), reading.Problems.Select(problem => problem.Field));
        Assert.All(reading.Problems, problem => Assert.Equal(RefusalCode.Missing, problem.Refusal.Code));
        Assert.Equal(new Refusal(RefusalCode.Incomplete, 8, 0), reading.Incomplete);
    }

    [Theory]
    [InlineData("title", "Feri", RefusalCode.TooShort)]
    [InlineData("theme", "pesca", RefusalCode.NotInList)]
    [InlineData("summary", "🙂", RefusalCode.Empty)]
    [InlineData("results", "https://x.ar", RefusalCode.OnlyLink)]
    [InlineData("stage", "un plan", RefusalCode.NotInList)]
    [InlineData("start", "desde 2009", RefusalCode.NeedsMonth)]
    [InlineData("contact", "Ana Pérez", RefusalCode.NeedsWay)]
    [InlineData("consent", "no", RefusalCode.ConsentNeeded)]
    public void One_needed_answer_that_is_not_valid_stops_it(string field, string text, RefusalCode code)
    {
        var reading = PracticeRecord.From(With(field, text), Sample.Start);
        Assert.Null(reading.Record);
        Assert.Equal(new FieldProblem(field, reading.Problems[0].Refusal), reading.ToSubmit.Single());
        Assert.Equal(code, reading.ToSubmit.Single().Refusal.Code);
        Assert.Equal(7, reading.Incomplete.Actual);
    }

    [Theory]
    [InlineData("summary", 250)]
    [InlineData("results", 250)]
    public void Long_answers_stop_at_their_words(string field, int words)
    {
        Assert.NotNull(PracticeRecord.From(With(field, Sample.Words(words)), Sample.Start).Record);
        Assert.Equal(
            new Refusal(RefusalCode.TooManyWords, words, words + 1),
            PracticeRecord.From(With(field, Sample.Words(words + 1)), Sample.Start).ToSubmit.Single().Refusal);
    }

    [Fact]
    public void A_later_answer_that_is_not_valid_is_only_left_out()
    {
        var reading = PracticeRecord.From(With(PracticeFields.Population, "muchos"), Sample.Start);
        Assert.Null(reading.Record!.Population);
        Assert.Contains(new FieldProblem(PracticeFields.Population, new Refusal(RefusalCode.NumberUnclear)), reading.Problems);
    }

    [Fact]
    public void Beneficiaries_are_read_one_a_line_each_once()
    {
        var record = PracticeRecord.From(With(PracticeFields.Beneficiaries, "youth\nwomen, jóvenes"), Sample.Start).Record!;
        Assert.Equal(["women", "youth"], record.Beneficiaries.Select(beneficiary => beneficiary.Code));
    }

    [Fact]
    public void Answers_of_fields_that_are_gone_do_no_harm() =>
        Assert.NotNull(PracticeRecord.From(With("anthem", "la la la"), Sample.Start).Record);

    private static ImmutableDictionary<string, Answer> With(string field, string text) =>
        Sample.CompleteDraft().Answers.SetItem(field, Answer.Of(text, 0, Sample.Author.Id, Sample.Start));
}
