using Bot.Domain;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Texts;

/// <summary>
/// A raw answer as people read it: choices by their names, files by theirs, months and amounts as the record has them, whichever language
/// they were written in; everything else as it was written.
/// </summary>
public static class AnswerText
{
    /// <summary>What an answer may name was decided when it was given: nothing that is kept lies in the future of this day.</summary>
    private static readonly LocalDate AnyDay = new(2999, 1, 1);

    /// <summary>Empty where there is no answer.</summary>
    /// <param name="field">The code of the field that it answers.</param>
    public static string Of(string field, Answer? answer, Language reader) => answer is null ? ""
        : PracticeFields.Find(field)?.Read(answer, new(AnyDay, static _ => "")) is { IsValid: true, Value.Value: var value }
            ? Of(value, reader) ?? answer.Text
            : answer.Text;

    /// <summary>Null for what stays as it was written.</summary>
    private static string? Of(object value, Language reader) => value switch
    {
        WrittenLanguage written => written.Name(reader),
        StartMonth { Month: var month } => Dates.MonthInWords(month, reader),
        EndMonth { Month: { } month } => Dates.MonthInWords(month, reader),
        Term or IEnumerable<Term> or EndMonth or Budget or IEnumerable<Attachment> => string.Join(", ", Facts.Each(value, reader)),
        _ => null,
    };
}
