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
    /// <summary>Empty where there is no answer.</summary>
    /// <param name="field">The code of the field that it answers.</param>
    public static string Of(string field, Answer? answer, Language reader)
    {
        if (answer is null)
        {
            return "";
        }

        var context = new AnswerContext(answer.At.InUtc().Date, static _ => "");
        return PracticeFields.Find(field)?.Read(answer, context) is { IsValid: true, Value.Value: var value } && IsCoded(value)
            ? string.Join(", ", Said(value, reader))
            : answer.Text;
    }

    /// <summary>Whether what is kept of it is not what its writer would know again.</summary>
    private static bool IsCoded(object value) =>
        value is Term or IEnumerable<Term> or StartMonth or EndMonth or Budget or IEnumerable<Attachment>;

    /// <summary>Months whole, since there is room.</summary>
    private static IEnumerable<string> Said(object value, Language reader) => value switch
    {
        StartMonth start => [Dates.MonthInWords(start.Month, reader)],
        EndMonth { Month: { } month } => [Dates.MonthInWords(month, reader)],
        _ => Facts.Each(value, reader),
    };
}
