using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>A practice's content, read and valid. What is needed to submit is there; what is asked later may be null.</summary>
public sealed record PracticeRecord
{
    public const int ShortestBody = 2;

    public const int LongestBody = 150;

    public required Title Title { get; init; }

    public required Theme Theme { get; init; }

    public required LongText Summary { get; init; }

    public required LongText Results { get; init; }

    /// <summary>Null only where the source of an example, or an older bank, does not say it.</summary>
    public Stage? Stage { get; init; }

    /// <summary>Null only where the source of an example, or an older bank, does not say it.</summary>
    public StartMonth? Start { get; init; }

    /// <summary>
    /// Private. Null in examples, until its city confirmed what an older bank tells, and once its person asked to be forgotten.
    /// </summary>
    public Contact? Contact { get; init; }

    /// <summary>
    /// Who allowed the publication, and when; null only in examples, and until its city confirmed what an older bank tells.
    /// </summary>
    public Authorisation? Authorisation { get; init; }

    /// <summary>The responsible local government or agency, 2 to 150 characters.</summary>
    public ShortText? Body { get; init; }

    public PopulationBand? Population { get; init; }

    /// <summary>Each once, in the list's order; empty while not answered.</summary>
    public ImmutableArray<Beneficiary> Beneficiaries { get; init; } = [];

    public LongText? Before { get; init; }

    public LongText? Objectives { get; init; }

    public LongText? Actions { get; init; }

    public LongText? Lessons { get; init; }

    public LongText? Replicability { get; init; }

    /// <summary>What the body offers to businesses and citizens.</summary>
    public LongText? Services { get; init; }

    /// <summary>Null while it was not told; not before the start.</summary>
    public EndMonth? End { get; init; }

    public ImmutableArray<Partner> Partners { get; init; } = [];

    public Budget? Budget { get; init; }

    /// <summary>Each once, in the list's order.</summary>
    public ImmutableArray<FundingKind> Funding { get; init; } = [];

    /// <summary>At most five.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    public LongText? Sustainability { get; init; }

    /// <summary>At most ten.</summary>
    public ImmutableArray<WebLink> Links { get; init; } = [];

    /// <summary>At most ten, in the order in which they were sent.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Private.</summary>
    public Endorsement? Endorsement { get; init; }

    /// <summary>Title and summary in the language that the practice is not written in, for its readers.</summary>
    public Title? OtherTitle { get; init; }

    public LongText? OtherSummary { get; init; }

    /// <summary>Reads the responsible local government or agency. Refuses with Empty, TooShort, TooLong (2 to 150 characters).</summary>
    public static Parsed<ShortText> ParseBody(string text) => ShortText.Parse(text, ShortestBody, LongestBody);

    /// <summary>Reads the raw answers again, all of them.</summary>
    /// <param name="answers">By field code; codes that no field has are left alone.</param>
    /// <param name="now">What "future" is measured from, for the start.</param>
    public static RecordReading From(IReadOnlyDictionary<string, Answer> answers, Instant now) => AnswerReader.Read(answers, now);

    /// <summary>
    /// Reads what an older bank tells: title, theme, summary and results are needed, else null. What cannot be read is left out; there is
    /// neither a contact nor an authorisation in it.
    /// </summary>
    public static PracticeRecord? FromArchive(IReadOnlyDictionary<string, Answer> answers, Instant now) =>
        AnswerReader.ReadArchived(answers, now);
}

/// <summary>The yes to being published.</summary>
/// <param name="By">Id of the person who gave it.</param>
public sealed record Authorisation(string By, Instant At);

/// <summary>Why a field is not in the record: Missing, or what its parser refused.</summary>
public sealed record FieldProblem(string Field, Refusal Refusal);

/// <summary>What was read from raw answers.</summary>
/// <param name="Record">Null while anything needed to submit is missing or refused; a refused later field is only left out.</param>
/// <param name="Problems">In the order of <see cref="PracticeFields.All"/>; that something optional is missing is no problem.</param>
public sealed record RecordReading(PracticeRecord? Record, ImmutableArray<FieldProblem> Problems)
{
    /// <summary>What stands in the way of submitting.</summary>
    public IEnumerable<FieldProblem> ToSubmit => Problems.Where(problem => PracticeFields.Find(problem.Field)!.Need == Need.ToSubmit);

    /// <summary>The refusal that says how many of the needed answers are there.</summary>
    public Refusal Incomplete =>
        new(RefusalCode.Incomplete, PracticeFields.ToSubmit.Length, PracticeFields.ToSubmit.Length - ToSubmit.Count());

    /// <summary>What is missing beyond that.</summary>
    public IEnumerable<FieldProblem> ToPublish => Problems.Where(problem => PracticeFields.Find(problem.Field)!.Need == Need.ToPublish);

    /// <summary>
    /// The refusal that says how many of the answers that a publication needs beyond the eight are there; null where all are.
    /// </summary>
    public Refusal? NotPublishable => ToPublish.Count() is > 0 and var missing
        ? new(RefusalCode.NotPublishable, PracticeFields.ToPublish.Length, PracticeFields.ToPublish.Length - missing)
        : null;
}
