using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Reads each field of the record from its raw answer, and remembers what could not be read.</summary>
internal sealed class AnswerReader(IReadOnlyDictionary<string, Answer> answers, LocalDate today)
{
    private readonly List<FieldProblem> _problems = [];
    private StartMonth? _start;

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
        _start = start;
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
        var beneficiaries = Field(PracticeFields.Beneficiaries, text => Many(text, Beneficiary.Parse));
        var before = Long(PracticeFields.Before);
        var objectives = Long(PracticeFields.Objectives);
        var actions = Long(PracticeFields.Actions);
        var lessons = Long(PracticeFields.Lessons);
        var replicability = Long(PracticeFields.Replicability);
        var optional = Optional();
        return record => optional(record with
        {
            Body = body,
            Population = population,
            Beneficiaries = [.. beneficiaries ?? []],
            Before = before,
            Objectives = objectives,
            Actions = actions,
            Lessons = lessons,
            Replicability = replicability,
        });
    }

    private Func<PracticeRecord, PracticeRecord> Optional()
    {
        var services = Long(PracticeFields.Services);
        var end = Raw(PracticeFields.Stage) == Stage.Ongoing.Code ? null : Field(PracticeFields.End, text => EndMonth.Parse(text, _start, today));
        var partners = Field(PracticeFields.Partners, text => Boxed(Partner.ParseAll(text)));
        var currency = Currency.Find(Raw(PracticeFields.Currency));
        var budget = Field(PracticeFields.Budget, text => Budget.Parse(text, currency, today));
        var year = Field(PracticeFields.BudgetYear, text => Boxed(BudgetYear.Parse(text, today)));
        var funding = Field(PracticeFields.Funding, text => Many(text, FundingKind.Parse));
        var indicators = Field(PracticeFields.Indicators, text => Boxed(Indicator.ParseAll(text)));
        var sustainability = Long(PracticeFields.Sustainability);
        var links = Field(PracticeFields.Links, text => Boxed(WebLink.ParseAll(text)));
        var endorsement = Field(PracticeFields.Endorsement, text => Endorsement.Parse(text, today));
        var otherTitle = Field(PracticeFields.OtherTitle, Title.Parse);
        var otherSummary = Long(PracticeFields.OtherSummary);
        return record => record with
        {
            Services = services,
            End = end,
            Partners = partners?.Value ?? [],
            Budget = budget is null ? null : budget with { Year = budget.Year ?? year?.Value },
            Funding = [.. funding ?? []],
            Indicators = indicators?.Value ?? [],
            Sustainability = sustainability,
            Links = links?.Value ?? [],
            Attachments = Attachments(),
            Endorsement = endorsement,
            OtherTitle = otherTitle,
            OtherSummary = otherSummary,
        };
    }

    private ImmutableArray<Attachment> Attachments() => answers.TryGetValue(PracticeFields.Files, out var sent)
        ? [.. sent.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>().Take(Attachment.Most)]
        : [];

    private string Raw(string field) => answers.TryGetValue(field, out var answer) ? answer.Text : "";

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
            if (PracticeFields.Find(field)!.Need != Need.Optional)
            {
                _problems.Add(new FieldProblem(field, new Refusal(RefusalCode.Missing)));
            }

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

    /// <summary>One term a line or between commas, each once, in the list's order.</summary>
    private static Parsed<T[]> Many<T>(string text, Func<string, Parsed<T>> parse)
        where T : Term
    {
        var found = new SortedDictionary<int, T>();
        foreach (var part in text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var term = parse(part);
            if (term.Refusal is { } refusal)
            {
                return refusal;
            }

            found[term.Value.Order] = term.Value;
        }

        return found.Count == 0 ? RefusalCode.Empty : found.Values.ToArray();
    }

    private static Parsed<Box<T>> Boxed<T>(Parsed<T> parsed)
        where T : struct => parsed.Select(value => new Box<T>(value));

    private static Authorisation AuthorisedBy(Answer answer) => new(answer.By, answer.At);

    /// <summary>Lets what cannot be null be missing.</summary>
    private sealed record Box<T>(T Value)
        where T : struct;
}
