using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;

namespace Bot.Texts;

/// <summary>The words of the record's fields, by their codes.</summary>
public sealed record PracticeFieldTexts
{
    public static readonly Bilingual<PracticeFieldTexts> All = new(In(Language.Es), In(Language.Pt));

    /// <summary>The one name of each field, on questions, buttons, cards, letters and sheets; short enough for half a row.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>What the field asks for, in one line with an example; only for fields that a document can answer.</summary>
    public required IReadOnlyDictionary<string, string> Hints { get; init; }

    /// <summary>How each is asked; no question is empty.</summary>
    public required IReadOnlyDictionary<string, FieldTexts> Fields { get; init; }

    public string Name(PracticeField field) => Names[field.Code];

    /// <summary>The name inside a sentence: "situación previa"; a code that no field has, as it is.</summary>
    public string InSentence(string field) =>
        Names.TryGetValue(field, out var name) ? char.ToLowerInvariant(name[0]) + name[1..] : field;

    private static PracticeFieldTexts In(Language language)
    {
        var written = new[] { TextsToSubmit.All, TextsToPublish.All, OptionalTexts.All }.SelectMany(texts => texts).ToDictionary();
        var whole = PracticeFields.All.ToDictionary(field => field.Code, field => Whole(field, written[field.Code].In(language), language));
        return new()
        {
            Names = PracticeFields.All.ToDictionary(field => field.Code, field => field.Name(language)),
            Hints = ImportedAnswer.Fields.ToDictionary(
                field => field.Code, field => Hint(field, whole[field.Code], Limits.All.In(language))),
            Fields = whole,
        };
    }

    private static FieldTexts Whole(PracticeField field, FieldTexts texts, Language language) => texts with
    {
        WrittenExample = texts.WrittenExample ?? texts.Example,
        Ask = texts.Ask.Length > 0 ? texts.Ask : Sentences(texts.Brief, Limits.All.In(language).WordsOf(field)),
    };

    private static string Hint(PracticeField field, FieldTexts texts, Limits limits) => Sentences(
        texts.Brief,
        limits.WordsOf(field),
        field.Section == Section.Private ? limits.Private : "",
        field.Need == Need.Optional ? limits.Optional : "",
        field.Words == 0 && texts.WrittenExample is { Length: > 0 } example ? limits.Example(example) : "");

    private static string Sentences(params string[] sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    /// <summary>What is said of every field alike.</summary>
    private sealed record Limits
    {
        public required Func<int, string> Words { get; init; }

        public required string Private { get; init; }

        public required string Optional { get; init; }

        public required Func<string, string> Example { get; init; }

        public static readonly Bilingual<Limits> All = new(
            Es: new()
            {
                Words = words => $"Hasta {Plural.Count(words, "palabra", "palabras")}.",
                Private = "No se publica.",
                Optional = "Opcional.",
                Example = example => $"Ejemplo: {example}",
            },
            Pt: new()
            {
                Words = words => $"Até {Plural.Count(words, "palavra", "palavras")}.",
                Private = "Não é publicado.",
                Optional = "Opcional.",
                Example = example => $"Exemplo: {example}",
            });

        public string WordsOf(PracticeField field) => field.Words > 0 ? Words(field.Words) : "";
    }
}
