using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>A raw answer as people read it: choices by their names, files by theirs, everything else as it was written.</summary>
public static class AnswerText
{
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
        PracticeFields.End when answer.Text == EndMonth.Ongoing => Stage.Ongoing.Name(reader),
        PracticeFields.Files => string.Join(", ", answer.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>()
            .Select(file => Facts.NameOf(file) ?? PracticeCardTexts.All.In(reader).Photo)),
        _ => answer.Text,
    };

    private static string Names<T>(Answer answer, Language reader, Func<string, Parsed<T>> parse)
        where T : Term => string.Join(", ", answer.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => parse(part) is { IsValid: true, Value: var term } ? term.Name(reader) : part));
}
