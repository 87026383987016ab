using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Features.Practices.PrintPractices;
using Bot.Features.Practices.SubmitPractice;
using Bot.Texts;

namespace Bot.Tests.Domain;

/// <summary>What is declared of a field once reaches everything that walks the list.</summary>
public sealed class PracticeFieldTest
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["title"] = "Feria del puerto",
        ["start"] = "03/2019",
        ["contact"] = "Ana Silva, ana@canelones.example",
        ["consent"] = "yes",
        ["stage"] = "finished",
        ["body"] = "Intendencia de Canelones",
        ["end"] = "12/2020",
        ["partners"] = "Banco República: financiero",
        ["budget"] = "USD 10.000",
        ["budgetyear"] = "2018",
        ["indicators"] = "Ventas: +30 %",
        ["links"] = "www.canelones.example/feria",
        ["files"] = Attachment.Of("file-1", "plan.pdf", "application/pdf", false, 1000, null).Write(),
        ["endorsement"] = "Juan Pérez, alcalde, 15/03/2020",
        ["othertitle"] = "Feira do porto",
    };

    public static TheoryData<string> Codes => [.. PracticeFields.All.Select(one => one.Code)];

    [Fact]
    public void The_codes_are_those_of_kept_answers() => Assert.Equal(
        "title theme summary results stage start contact consent body population beneficiaries before objectives actions lessons replicability "
        + "services end partners budget currency budgetyear funding indicators sustainability links files endorsement language othertitle othersummary",
        string.Join(' ', PracticeFields.All.Select(field => field.Code)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_record_holds_what_was_answered_and_nothing_without_it(string code)
    {
        var field = PracticeFields.Find(code)!;
        var answers = Whole();
        var read = field.Read(answers[code], AnswerContext.Of(answers, Sample.Start));
        var record = PracticeRecord.From(answers, Sample.Start).Record!;
        Assert.True(read.IsValid, read.Refusal?.ToString());
        Assert.Empty(PracticeRecord.From(answers, Sample.Start).Problems);
        if (code is PracticeFields.Currency or PracticeFields.BudgetYear or PracticeFields.Language)
        {
            Assert.Null(field.In(record));
            return;
        }

        Assert.Equal(Said(read.Value.Value), Said(field.In(record)!));
        if (field.Need != Need.ToSubmit)
        {
            Assert.Null(field.In(PracticeRecord.From(answers.Remove(code), Sample.Start).Record!));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void It_is_asked_by_name_in_both_languages(string code)
    {
        var field = PracticeFields.Find(code)!;
        Assert.Contains(PracticeForms.EngineOf(code).Form.Fields, question => question.Code == code && question.IsRequired == (field.Need != Need.Optional));
        foreach (var language in Enum.GetValues<Language>())
        {
            var prompt = QuestionTexts.All.In(language).Of(code);
            Assert.InRange(prompt.Title.Length, 3, 25);
            Assert.True(prompt.Question.Length > 10, prompt.Question);
            Assert.Equal(field.Name(language), PracticeFieldTexts.All.In(language).Name(field));
            Assert.Equal(ImportedAnswer.Fields.Contains(field), PracticeFieldTexts.All.In(language).Hints.ContainsKey(code));
        }
    }

    [Theory]
    [InlineData("results", "¿Qué cambió? Basta un dato. Hasta 250 palabras.", "O que mudou? Basta um dado. Até 250 palavras.")]
    [InlineData("partners", "Uno por línea, con su apoyo. Opcional. Ejemplo: Banco Nación (financiero)", "Um por linha, com seu apoio. Opcional. Exemplo: Sebrae (técnico)")]
    [InlineData("contact", "Nombre, cargo, correo o teléfono. No se publica. Ejemplo: Ana Silva, directora, ana@ciudad.gob.ar",
        "Nome, cargo, e-mail ou telefone. Não é publicado. Exemplo: Ana Silva, diretora, ana@cidade.sp.gov.br")]
    [InlineData("othertitle", "El título en portugués. Opcional.", "O título em espanhol. Opcional.")]
    [InlineData("services", "¿Qué ofrece a las empresas y a la ciudadanía? Hasta 100 palabras. Opcional.",
        "O que oferece às empresas e à população? Até 100 palavras. Opcional.")]
    public void What_a_document_says_stays_to_the_letter_so_that_older_ones_are_read(string code, string es, string pt) =>
        Assert.Equal((es, pt), (PracticeFieldTexts.All.Es.Hints[code], PracticeFieldTexts.All.Pt.Hints[code]));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Card_and_sheet_show_it_and_nothing_private(string code)
    {
        var field = PracticeFields.Find(code)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            var practice = Sample.CompleteDraft() with { Record = PracticeRecord.From(Whole(), Sample.Start).Record };
            var card = PracticeCard.Section(practice, CardSection.Whole, language).ToString();
            var sheet = SheetPage.Of(practice, language, []);
            string[] printed = [sheet.Title, .. sheet.Lead, .. sheet.Facts.Select(fact => fact.Value), .. sheet.Parts.Select(part => part.Text)];
            foreach (var said in code is PracticeFields.Consent ? [] : Facts.Each(field.In(practice.Record!), language))
            {
                var isTheirs = field.Code is PracticeFields.OtherTitle or PracticeFields.OtherSummary && language == practice.Language;
                Assert.Equal(field.Section != Section.Private && (code != PracticeFields.OtherTitle || !isTheirs), printed.Any(text => text.Contains(said, StringComparison.Ordinal)));
                if (code != PracticeFields.Links)
                {
                    Assert.Equal(field.Section != Section.Private && !isTheirs, card.Contains(said, StringComparison.Ordinal));
                }
            }
        }
    }

    private static IEnumerable<string> Said(object value) => value is Authorisation given ? [given.ToString()] : Facts.Each(value, Language.Es);

    private static ImmutableDictionary<string, Answer> Whole() => PracticeFields.All.ToImmutableDictionary(
        field => field.Code, field => Answer.Of(TextFor(field), 0, Sample.Author.Id, Sample.Start));

    private static string TextFor(PracticeField field) => Written.GetValueOrDefault(field.Code) ?? field switch
    {
        { Terms: { } terms } => terms.All[0].Code,
        { Words: > 0 } => $"Palabras de {field.Code}.",
        _ => throw new InvalidOperationException($"{field.Code} needs an answer here."),
    };
}
