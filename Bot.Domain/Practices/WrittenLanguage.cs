using System.Collections.Immutable;

namespace Bot.Domain.Practices;

/// <summary>The language that a practice is written in, as an answer.</summary>
public sealed record WrittenLanguage : Term
{
    public static readonly WrittenLanguage InSpanish = new(Language.Es, new("es", 0, "Español", "Espanhol"));

    public static readonly WrittenLanguage InPortuguese = new(Language.Pt, new("pt", 1, "Portugués", "Português"));

    private WrittenLanguage(Language language, TermRow row)
        : base(row) => Language = language;

    public static ImmutableArray<WrittenLanguage> All => [InSpanish, InPortuguese];

    public Language Language { get; }

    public static WrittenLanguage Of(Language language) => language == Language.Pt ? InPortuguese : InSpanish;

    /// <summary>Reads a code or a name in either language. Refuses with Empty, NotInList.</summary>
    public static Parsed<WrittenLanguage> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        return (text.Length > Patterns.LongestShortAnswer ? "" : string.Join(' ', Folding.Words(text))) switch
        {
            "es" or "espanol" or "castellano" or "espanhol" or "en espanol" or "em espanhol" => InSpanish,
            "pt" or "portugues" or "en portugues" or "em portugues" => InPortuguese,
            _ => RefusalCode.NotInList,
        };
    }
}
