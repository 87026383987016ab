using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Reads each field of the record from its raw answer, and remembers what could not be read.</summary>
internal static class AnswerReader
{
    /// <summary>Never handed out: without what is needed to submit there is no record.</summary>
    private static readonly PracticeRecord Blank = new() { Title = null!, Theme = null!, Summary = null!, Results = null! };

    private static readonly ImmutableArray<string> InEveryRecord =
        [PracticeFields.Title, PracticeFields.Theme, PracticeFields.Summary, PracticeFields.Results];

    /// <summary>Null where one of what every record holds is missing or refused; without contact and authorisation.</summary>
    public static PracticeRecord? ReadArchived(IReadOnlyDictionary<string, Answer> answers, Instant now)
    {
        var (record, problems) = ReadAll(answers, now);
        return problems.Any(problem => InEveryRecord.Contains(problem.Field)) ? null : record with { Contact = null, Authorisation = null };
    }

    public static RecordReading Read(IReadOnlyDictionary<string, Answer> answers, Instant now)
    {
        var (record, problems) = ReadAll(answers, now);
        var reading = new RecordReading(record, problems);
        return reading.ToSubmit.Any() ? reading with { Record = null } : reading;
    }

    private static (PracticeRecord Record, ImmutableArray<FieldProblem> Problems) ReadAll(
        IReadOnlyDictionary<string, Answer> answers, Instant now)
    {
        var context = AnswerContext.Of(answers, now);
        var problems = ImmutableArray.CreateBuilder<FieldProblem>();
        var record = Blank;
        foreach (var field in PracticeFields.All.Where(field => field.Applies(context.Other)))
        {
            switch (Read(field, answers.GetValueOrDefault(field.Code), context))
            {
                case { Refusal: { } refusal }:
                    problems.Add(new FieldProblem(field.Code, refusal));
                    break;
                case { Value: { } value }:
                    record = value.Into(record);
                    break;
            }
        }

        return (record, problems.ToImmutable());
    }

    /// <summary>A valid null is something optional that nobody wrote.</summary>
    private static Parsed<FieldValue?> Read(PracticeField field, Answer? answer, AnswerContext context) => answer switch
    {
        { Pieces.IsEmpty: false } => field.Read(answer, context).Select<FieldValue?>(value => value),
        _ when field.Need == Need.Optional => (FieldValue?)null,
        _ => RefusalCode.Missing,
    };
}
