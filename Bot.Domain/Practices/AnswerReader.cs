using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Reads each field of the record from its raw answer, and remembers what could not be read.</summary>
internal sealed class AnswerReader(IReadOnlyDictionary<string, Answer> answers, LocalDate today)
{
    private readonly List<FieldProblem> _problems = [];

    public static RecordReading Read(IReadOnlyDictionary<string, Answer> answers, Instant now) =>
        new AnswerReader(answers, now.InUtc().Date).Read();

    private RecordReading Read()
    {
        var title = Field(PracticeFields.Title, Title.Parse);
        var theme = Field(PracticeFields.Theme, Theme.Parse);
        var summary = Long(PracticeFields.Summary);
        var results = Long(PracticeFields.Results);
        var stage = Field(PracticeFields.Stage, Stage.Parse);
        var start = Field(PracticeFields.Start, text => StartMonth.Parse(text, today));
        var contact = Field(PracticeFields.Contact, text => Contact.Parse(text, answers[PracticeFields.Contact].By));
        var authorisation = Field(PracticeFields.Consent, text => Consent.Parse(text).Select(_ => AuthorisedBy(answers[PracticeFields.Consent])));
        var isComplete = _problems.Count == 0;
        var later = Later();
        var record = isComplete
            ? later(new PracticeRecord
            {
                Title = title!,
                Theme = theme!,
                Summary = summary!,
                Results = results!,
                Stage = stage,
                Start = start,
                Contact = contact,
                Authorisation = authorisation,
            })
            : null;
        return new RecordReading(record, [.. _problems]);
    }

    private Func<PracticeRecord, PracticeRecord> Later()
    {
        var body = Field(PracticeFields.Body, PracticeRecord.ParseBody);
        var population = Field(PracticeFields.Population, PopulationBand.Parse);
        var beneficiaries = Field(PracticeFields.Beneficiaries, BeneficiaryList);
        var before = Long(PracticeFields.Before);
        var objectives = Long(PracticeFields.Objectives);
        var actions = Long(PracticeFields.Actions);
        var lessons = Long(PracticeFields.Lessons);
        var replicability = Long(PracticeFields.Replicability);
        return record => record with
        {
            Body = body,
            Population = population,
            Beneficiaries = beneficiaries is null ? [] : [.. beneficiaries],
            Before = before,
            Objectives = objectives,
            Actions = actions,
            Lessons = lessons,
            Replicability = replicability,
        };
    }

    private LongText? Long(string field)
    {
        var words = PracticeFields.Find(field)!.Words;
        return Field(field, text => LongText.Parse(text, words));
    }

    private T? Field<T>(string field, Func<string, Parsed<T>> parse)
        where T : class
    {
        if (!answers.TryGetValue(field, out var answer) || answer.Pieces.IsEmpty)
        {
            _problems.Add(new FieldProblem(field, new Refusal(RefusalCode.Missing)));
            return null;
        }

        var parsed = parse(answer.Text);
        if (parsed.Refusal is { } refusal)
        {
            _problems.Add(new FieldProblem(field, refusal));
            return null;
        }

        return parsed.Value;
    }

    /// <summary>One beneficiary a line or between commas.</summary>
    private static Parsed<Beneficiary[]> BeneficiaryList(string text)
    {
        var found = new SortedDictionary<int, Beneficiary>();
        foreach (var part in text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var beneficiary = Beneficiary.Parse(part);
            if (beneficiary.Refusal is { } refusal)
            {
                return refusal;
            }

            found[beneficiary.Value.Order] = beneficiary.Value;
        }

        return found.Count == 0 ? RefusalCode.Empty : found.Values.ToArray();
    }

    private static Authorisation AuthorisedBy(Answer answer) => new(answer.By, answer.At);
}
