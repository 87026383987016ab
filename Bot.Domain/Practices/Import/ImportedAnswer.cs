using System.Collections.Immutable;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Practices.Import;

/// <summary>Reads what somebody wrote for a field in a document of their own.</summary>
public static class ImportedAnswer
{
    private static readonly char[] Separators = [',', ';', '\n', '•'];

    private static readonly char[] Signs = [.. " \t\n.-•*☑☒✓✔✗✘■●◉"];

    private static readonly ImmutableHashSet<string> NotFromDocuments =
        [PracticeFields.Consent, PracticeFields.Files, PracticeFields.Language, PracticeFields.Currency, PracticeFields.BudgetYear];

    /// <summary>
    /// The fields that a document can answer, by section. The authorisation is given by its author's own hand only; currency and year of the
    /// budget stand beside it.
    /// </summary>
    public static readonly ImmutableArray<PracticeField> Fields =
        [.. PracticeFields.All.Where(field => !NotFromDocuments.Contains(field.Code)).OrderBy(field => field.Section)];

    /// <summary>
    /// The raw answer that the practice keeps for it: of choices the codes, of everything else what was written, to the letter. Refuses as the
    /// field's own parser does, and with NotInList where no document can answer the field.
    /// </summary>
    /// <param name="field">A field's code; it may be forged.</param>
    public static Parsed<string> Read(Practice practice, string field, string text, Person by, Instant now) => field switch
    {
        _ when Fields.All(one => one.Code != field) => RefusalCode.NotInList,
        PracticeFields.Theme => Theme.Parse(Only(text)).Select(theme => theme.Code),
        PracticeFields.Stage => Stage.Parse(Only(text)).Select(stage => stage.Code),
        PracticeFields.Population => PopulationBand.Parse(Only(text)).Select(band => band.Code),
        PracticeFields.Beneficiaries => Many(text, Beneficiary.Parse),
        PracticeFields.Funding => Many(text, FundingKind.Parse),
        _ => AsWritten(practice, field, text, by, now),
    };

    private static Parsed<string> AsWritten(Practice practice, string field, string text, Person by, Instant now)
    {
        var answers = practice.Answers.SetItem(field, Answer.Of(text, 0, by.Id, now));
        return PracticeRecord.From(answers, now).Problems.FirstOrDefault(problem => problem.Field == field)?.Refusal is { } refusal ? refusal : text;
    }

    /// <summary>The codes in the list's order, with commas between them.</summary>
    private static Parsed<string> Many<T>(string text, Func<string, Parsed<T>> parse)
        where T : Term
    {
        var codes = new SortedDictionary<int, string>();
        foreach (var part in Ticked(text).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var read = parse(Bare(part));
            if (read.Refusal is { } refusal)
            {
                return refusal;
            }

            codes[read.Value.Order] = read.Value.Code;
        }

        return codes.Count == 0 ? RefusalCode.Empty : string.Join(',', codes.Values);
    }

    /// <summary>Of options with boxes those that are ticked.</summary>
    private static string Ticked(string text) => string.Join('\n', TickBoxes.Chosen(text.Split('\n'))).Trim();

    private static string Only(string text) => Bare(Ticked(text));

    /// <summary>Without the full stop and the sign of a list or box that documents put around a choice.</summary>
    private static string Bare(string text) => text.Trim(Signs);
}
