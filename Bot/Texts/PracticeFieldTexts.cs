using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>The record's fields as headings of a document, by their codes, and what to write under each.</summary>
public sealed record PracticeFieldTexts
{
    /// <summary>Short names, which fit on a button.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>What the field asks for, in one line with an example; only for fields that a document can answer.</summary>
    public required IReadOnlyDictionary<string, string> Hints { get; init; }

    public static readonly Bilingual<PracticeFieldTexts> All = new(PracticeFieldTextsEs.Texts, PracticeFieldTextsPt.Texts);

    public string Name(PracticeField field) => Names[field.Code];
}
