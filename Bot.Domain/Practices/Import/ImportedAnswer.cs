using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Practices.Import;

/// <summary>Reads what somebody wrote for a field in a document of their own.</summary>
public static class ImportedAnswer
{
    /// <summary>
    /// The raw answer that a practice keeps for it: of choices the codes, of everything else what was written, to the letter. Refuses as the
    /// field's own parser does; NotAllowed for the authorisation, which only its author's own hand gives, and for what is no text.
    /// </summary>
    /// <param name="field">A field's code.</param>
    /// <param name="by">Who would have answered.</param>
    public static Parsed<string> Read(string field, string text, Person by, Instant now) => field switch
    {
        PracticeFields.Consent => RefusalCode.NotAllowed,
        PracticeFields.Theme => Theme.Parse(Sentence(text)).Select(theme => theme.Code),
        PracticeFields.Stage => Stage.Parse(Sentence(text)).Select(stage => stage.Code),
        PracticeFields.Population => PopulationBand.Parse(Sentence(text)).Select(band => band.Code),
        PracticeFields.Beneficiaries => Beneficiaries(text),
        _ => AsWritten(field, text, by, now),
    };

    /// <summary>The fields that a document can answer, in the order in which they are asked.</summary>
    public static IEnumerable<PracticeField> Fields => PracticeFields.All.Where(one => one.Code != PracticeFields.Consent);

    private static Parsed<string> AsWritten(string field, string text, Person by, Instant now)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal) { [field] = Answer.Of(text, 0, by.Id, now) };
        return PracticeRecord.From(answers, now).Problems.FirstOrDefault(problem => problem.Field == field)?.Refusal is { } refusal ? refusal : text;
    }

    private static Parsed<string> Beneficiaries(string text)
    {
        var codes = new SortedDictionary<int, string>();
        foreach (var part in text.Split([',', ';', '\n', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var read = Beneficiary.Parse(Sentence(part));
            if (read.Refusal is { } refusal)
            {
                return refusal;
            }

            codes[read.Value.Order] = read.Value.Code;
        }

        return codes.Count == 0 ? RefusalCode.Empty : string.Join(',', codes.Values);
    }

    /// <summary>Without the full stop and the list sign that documents put around a choice.</summary>
    private static string Sentence(string text) => text.Trim().Trim('.', '-', '•', '*').Trim();
}
