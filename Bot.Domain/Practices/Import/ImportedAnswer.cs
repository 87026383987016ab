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
    /// The fields that a document can answer, by section. The authorisation is given by its author's own hand only; currency and year of
    /// the budget stand beside it.
    /// </summary>
    public static readonly ImmutableArray<PracticeField> Fields =
        [.. PracticeFields.BySection.Where(field => !NotFromDocuments.Contains(field.Code))];

    /// <summary>
    /// The raw answer that the practice keeps for it: of choices the codes, of everything else what was written, to the letter. Refuses
    /// as the field's own parser does, and with NotInList where no document can answer the field.
    /// </summary>
    /// <param name="field">A field's code; it may be forged.</param>
    public static Parsed<string> Read(Practice practice, string field, string text, Person by, Instant now)
    {
        if (Fields.FirstOrDefault(one => one.Code == field) is not { } known)
        {
            return RefusalCode.NotInList;
        }

        var context = AnswerContext.Of(practice.Answers, now);
        Parsed<FieldValue> Answered(string raw) => known.Read(Answer.Of(raw, 0, by.Id, now), context);
        return known.Shape switch
        {
            AnswerShape.Choice => Answered(Only(text)).Select(Codes),
            AnswerShape.Choices => Answered(string.Join(',', Ticked(text).Split(Separators).Select(Bare))).Select(Codes),
            _ => known.Applies(context.Other) && Answered(text).Refusal is { } refusal ? refusal : text,
        };
    }

    /// <summary>The codes in the list's order, with commas between them.</summary>
    private static string Codes(FieldValue chosen) =>
        chosen.Value is IEnumerable<Term> many ? string.Join(',', many.Select(term => term.Code)) : ((Term)chosen.Value).Code;

    /// <summary>Of options with boxes those that are ticked.</summary>
    private static string Ticked(string text) => string.Join('\n', TickBoxes.Chosen(text.Split('\n'))).Trim();

    private static string Only(string text) => Bare(Ticked(text));

    /// <summary>Without the full stop and the sign of a list or box that documents put around a choice.</summary>
    private static string Bare(string text) => text.Trim(Signs);
}
