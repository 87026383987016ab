using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>A raw answer as people read it: choices and months by their names, files by theirs, everything else as it was written.</summary>
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
            ? string.Join(", ", Facts.Each(value, reader))
            : answer.Text;
    }

    /// <summary>Whether what is kept of it is not what its writer would know again.</summary>
    private static bool IsCoded(object value) =>
        value is Term or IEnumerable<Term> or StartMonth or EndMonth or IEnumerable<Attachment>;
}
