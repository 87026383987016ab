using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Domain;

/// <summary>What may be told beyond what is needed: read into the record, translated, copied, with files.</summary>
public sealed class RecordTest
{
    private static readonly (string Field, string Text)[] Optional =
    [
        (PracticeFields.Services, "Ventanilla para talleres."), (PracticeFields.Stage, "finished"), (PracticeFields.End, "12/2020"),
        (PracticeFields.Partners, "Banco Nación (financiero)\nUNQ: técnico"), (PracticeFields.Budget, "$ 1.200.000"), (PracticeFields.Currency, "UYU"),
        (PracticeFields.BudgetYear, "2019"), (PracticeFields.Funding, "network,own"), (PracticeFields.Indicators, "300 créditos\n\nVentas: +30 %"),
        (PracticeFields.Sustainability, "La ordenanza la mantiene."), (PracticeFields.Links, "www.canelones.gub.uy"),
        (PracticeFields.Endorsement, "María López, alcaldesa, 12/05/2024"), (PracticeFields.OtherTitle, "Fundo de bairro"), (PracticeFields.OtherSummary, "Emprestamos pouco a oficinas."),
    ];

    private static Practice Full => Optional.Aggregate(Sample.WholeDraft(), (practice, answer) =>
        practice.ReplaceAnswer(Sample.Author, answer.Field, answer.Text, 0, Sample.Start).Practice);

    [Fact]
    public void Everything_that_was_told_is_in_the_record()
    {
        var reading = Full.Read(Sample.Start);
        Assert.Empty(reading.Problems);
        var record = reading.Record!;
        Assert.Equal(("2020-12", "UYU 1200000 (2019)"), (record.End!.Text, record.Budget!.ToString()));
        Assert.Equal(["own", "network"], record.Funding.Select(kind => kind.Code));
        Assert.Equal(["créditos", "Ventas"], record.Indicators.Select(indicator => indicator.Name));
        Assert.Equal(["Banco Nación", "UNQ"], record.Partners.Select(partner => partner.Name));
        Assert.Equal("María López", record.Endorsement!.Name);
        Assert.Equal(["https://www.canelones.gub.uy"], record.Links.Select(link => link.Address));
    }

    [Fact]
    public void Of_a_practice_that_goes_on_no_end_is_read()
    {
        var ongoing = Full.ReplaceAnswer(Sample.Author, PracticeFields.Stage, "ongoing", 0, Sample.Start).Practice;
        Assert.Null(ongoing.Read(Sample.Start).Record!.End);
    }

    [Fact]
    public void An_optional_answer_that_is_not_valid_is_named_and_left_out()
    {
        var practice = Full.EraseAnswer(Sample.Author, PracticeFields.Currency, Sample.Start).Practice;
        var reading = practice.Read(Sample.Start);
        Assert.Equal(new FieldProblem(PracticeFields.Budget, new Refusal(RefusalCode.CurrencyUnclear)), Assert.Single(reading.Problems));
        Assert.Null(reading.Record!.Budget);
        Assert.Null(reading.NotPublishable);
    }

    [Fact]
    public void The_answer_about_its_language_moves_the_practice()
    {
        var moved = Full.ReplaceAnswer(Sample.Author, PracticeFields.Language, "português", 0, Sample.Start).Practice;
        Assert.Equal((Language.Es, Language.Pt), (Full.Language, moved.Language));
        Assert.Equal(Language.Pt, moved.ReplaceAnswer(Sample.Author, PracticeFields.Language, "quechua", 0, Sample.Start).Practice.Language);
    }

    [Fact]
    public void A_reader_of_the_other_language_gets_its_title_and_summary()
    {
        var submitted = Full.Submit(Sample.Author, Sample.After(1)).Practice;
        Assert.Equal("Fundo de bairro", submitted.TitleFor(Language.Pt));
        Assert.Equal("Fondo barrial de microcrédito", submitted.TitleFor(Language.Es));
        Assert.Equal("Emprestamos pouco a oficinas.", submitted.SummaryFor(Language.Pt)!.Text);
        Assert.Equal("Fondo barrial de microcrédito", Sample.In(PracticeState.Submitted).TitleFor(Language.Pt));
    }

    [Fact]
    public void A_translation_touches_nothing_else()
    {
        var before = Sample.In(PracticeState.Published);
        var answers = before.Answers.SetItem(PracticeFields.Title, Answer.Of("Robado", 0, "2", Sample.Start)).SetItem(PracticeFields.OtherTitle, Answer.Of("Fundo de bairro", 0, "2", Sample.Start));
        var after = before.Translate(Sample.Reviewer, answers, Sample.After(30)).Practice;
        Assert.Equal(("Fundo de bairro", before.Title), (after.Record!.OtherTitle!.Text, after.Title));
        Assert.Equal(before.Answers[PracticeFields.Title], after.Answers[PracticeFields.Title]);
        Assert.Equal(before.History, after.History);
        Assert.Null(after.Translate(Sample.Reviewer, before.Answers, Sample.After(31)).Practice.Record!.OtherTitle);
    }

    [Fact]
    public void A_copy_is_a_draft_without_what_spoke_for_the_other()
    {
        var original = Full.Attach(Sample.Author, Photo("a"), 5, Sample.Start).Practice.Submit(Sample.Author, Sample.After(1)).Practice;
        var copy = original.CopyAs("practice2", Sample.Author, Sample.After(2)).Practice;
        Assert.Equal((PracticeState.Draft, 0, original.Title), (copy.State, copy.Version, copy.Title));
        Assert.Null(copy.Record);
        Assert.Equal([PracticeFields.Consent, PracticeFields.Endorsement, PracticeFields.Files], original.Answers.Keys.Except(copy.Answers.Keys).Order());
        Assert.All(copy.Answers.Values.SelectMany(answer => answer.Pieces), piece => Assert.Equal(0, piece.MessageId));
        Assert.Equal(RefusalCode.NotAllowed, original.CopyAs("practice3", Sample.Reader, Sample.After(2)).Refusal!.Code);
    }

    [Fact]
    public void A_copy_by_another_author_does_not_name_the_first_as_contact()
    {
        var shared = Full with { Authors = [Sample.Author.Id, Sample.Reader.Id] };
        Assert.DoesNotContain(PracticeFields.Contact, shared.CopyAs("practice2", Sample.Reader, Sample.After(2)).Practice.Answers.Keys);
    }

    [Fact]
    public void Ten_files_are_kept_and_can_be_taken_away()
    {
        var ten = Enumerable.Range(1, 10).Aggregate(Sample.CompleteDraft(), (practice, number) => practice.Attach(Sample.Author, Photo($"f{number}"), number, Sample.Start).Practice);
        Assert.Equal(new Refusal(RefusalCode.TooMany, 10, 11), ten.Attach(Sample.Author, Photo("f11"), 11, Sample.Start).Refusal);
        Assert.Equal(10, ten.Attach(Sample.Author, Photo("f10"), 10, Sample.Start).Practice.Answers[PracticeFields.Files].Pieces.Length);
        var nine = ten.Detach(Sample.Author, 0, Sample.Start).Practice;
        Assert.Equal("f2", nine.Read(Sample.Start).Record!.Attachments[0].FileId);
        Assert.Equal(RefusalCode.Missing, nine.Detach(Sample.Author, 9, Sample.Start).Refusal!.Code);
        Assert.Equal(RefusalCode.NotAllowed, nine.Detach(Sample.Reader, 0, Sample.Start).Refusal!.Code);
        Assert.Equal(RefusalCode.NotInThisState, Sample.In(PracticeState.Published).Attach(Sample.Author, Photo("x"), 1, Sample.Start).Refusal!.Code);
    }

    [Fact]
    public void The_longest_descriptions_of_ten_files_fit()
    {
        var ten = Enumerable.Range(1, 10).Aggregate(Sample.CompleteDraft(), (practice, number) => practice.Attach(
            Sample.Author,
            Attachment.Of(new string('f', 120), new string('ñ', 500) + ".pdf", "application/pdf", isPhoto: false, 1000, new string('ã', 2000)),
            number,
            Sample.Start).Practice);
        Assert.Equal(10, ten.Answers[PracticeFields.Files].Pieces.Length);
        Assert.Equal(Attachment.LongestCaption, ten.Read(Sample.Start).Record!.Attachments[0].Caption.Length);
    }

    [Fact]
    public void Where_a_file_was_put_is_remembered_in_answer_and_record_without_a_new_version()
    {
        var submitted = Sample.CompleteDraft().Attach(Sample.Author, Photo("a"), 1, Sample.Start).Practice.Submit(Sample.Author, Sample.After(1)).Practice;
        var held = submitted.Holding("a", "0123");
        Assert.Equal(("0123", "0123"), (held.Record!.Attachments[0].StoredFile, held.Read(Sample.Start).Record!.Attachments[0].StoredFile));
        Assert.Equal(submitted.Version, held.Version);
        Assert.Same(held, held.Holding("a", "4567"));
        Assert.Same(submitted, submitted.Holding("b", "4567"));
    }

    private static Attachment Photo(string id) => Attachment.Of(id, "foto.jpg", "image/jpeg", isPhoto: true, 1000, "La feria");
}
