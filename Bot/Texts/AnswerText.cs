using Bot.Domain;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Texts;

/// <summary>
/// A raw answer as people read it: choices by their names, files by theirs, months and amounts as the record has them, whichever language they
/// were written in; everything else as it was written.
/// </summary>
public static class AnswerText
{
    /// <summary>What an answer may name was decided when it was given: nothing that is kept lies in the future of this day.</summary>
    private static readonly LocalDate AnyDay = new(2999, 1, 1);

    /// <summary>Empty where there is no answer.</summary>
    /// <param name="field">The code of the field that it answers.</param>
    public static string Of(string field, Answer? answer, Language reader) => answer is null ? "" : field switch
    {
        PracticeFields.Theme => Names(answer, reader, Theme.Parse),
        PracticeFields.Stage => Names(answer, reader, Stage.Parse),
        PracticeFields.Population => Names(answer, reader, PopulationBand.Parse),
        PracticeFields.Beneficiaries => Names(answer, reader, Beneficiary.Parse),
        PracticeFields.Funding => Names(answer, reader, FundingKind.Parse),
        PracticeFields.Currency => Names(answer, reader, Currency.Parse),
        PracticeFields.Language => WrittenLanguage.Parse(answer.Text) is { IsValid: true, Value: var language } ? LanguageNames.Of(language, reader) : answer.Text,
        PracticeFields.Start or PracticeFields.End => Month(answer, reader),
        PracticeFields.Budget => Budget.Read(answer.Text, AnyDay) is { IsValid: true, Value: { Currency: not null } budget } ? Money.Of(budget, reader) : answer.Text,
        PracticeFields.Files => string.Join(", ", answer.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>()
            .Select(file => Facts.NameOf(file) ?? PracticeCardTexts.All.In(reader).Photo)),
        _ => answer.Text,
    };

    private static string Month(Answer answer, Language reader) => EndMonth.Parse(answer.Text, start: null, AnyDay) switch
    {
        { IsValid: false } => answer.Text,
        { Value.Month: { } month } => Dates.MonthInWords(month, reader),
        _ => Stage.Ongoing.Name(reader),
    };

    private static string Names<T>(Answer answer, Language reader, Func<string, Parsed<T>> parse)
        where T : Term => string.Join(", ", answer.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => parse(part) is { IsValid: true, Value: var term } ? term.Name(reader) : part));
}
