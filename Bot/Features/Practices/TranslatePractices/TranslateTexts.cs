using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.TranslatePractices;

/// <summary>What somebody who translates reads.</summary>
public sealed record TranslateTexts
{
    /// <summary>The text to translate: title and summary of a practice in Spanish, or in Portuguese.</summary>
    public required Func<string, string, Html> IsSpanish { get; init; }

    public required Func<string, string, Html> IsPortuguese { get; init; }

    public required Prompt AskTitle { get; init; }

    public required Prompt AskSummary { get; init; }

    public required Prompt Review { get; init; }

    public required Html Kept { get; init; }

    public required string Back { get; init; }

    public required string NotNow { get; init; }

    /// <summary>Above what somebody wrote meanwhile, from their name.</summary>
    public required Func<string, Html> WroteMeanwhile { get; init; }

    public static readonly Bilingual<TranslateTexts> All = new(
        Es: new()
        {
            IsSpanish = (title, summary) =>
                Html.Of($"Para traducir al portugués:\n<b>{title}</b>\n<blockquote expandable>{summary}</blockquote>"),
            IsPortuguese = (title, summary) =>
                Html.Of($"Para traducir al español:\n<b>{title}</b>\n<blockquote expandable>{summary}</blockquote>"),
            AskTitle = new(
                PracticeFieldTexts.All.Es.Names[PracticeFields.OtherTitle], "¿Cómo se llama en el otro idioma?", Note: "Se publica."),
            AskSummary = new(
                PracticeFieldTexts.All.Es.Names[PracticeFields.OtherSummary], "¿Cómo la resume en ese idioma? Hasta 50 palabras.", Note: "Se publica."),
            Review = new("Traducción", "Quien lea en ese idioma verá primero esta traducción."),
            Kept = Html.Of($"Guardado. Quien lea en ese idioma verá primero esta traducción."),
            Back = "Volver a la práctica",
            WroteMeanwhile = name =>
                Html.Of($"<b>{name} lo tradujo mientras tanto; su mensaje no lo reemplazó.</b> Si prefiere el suyo, envíelo otra vez."),
            NotNow = "Esa práctica no se puede traducir ahora.",
        },
        Pt: new()
        {
            IsSpanish = (title, summary) =>
                Html.Of($"Para traduzir ao português:\n<b>{title}</b>\n<blockquote expandable>{summary}</blockquote>"),
            IsPortuguese = (title, summary) =>
                Html.Of($"Para traduzir ao espanhol:\n<b>{title}</b>\n<blockquote expandable>{summary}</blockquote>"),
            AskTitle = new(PracticeFieldTexts.All.Pt.Names[PracticeFields.OtherTitle], "Qual é o nome no outro idioma?", Note: "Público."),
            AskSummary = new(
                PracticeFieldTexts.All.Pt.Names[PracticeFields.OtherSummary], "Como a resume nesse idioma? Até 50 palavras.", Note: "Público."),
            Review = new("Tradução", "Quem lê nesse idioma verá primeiro esta tradução."),
            Kept = Html.Of($"Salvo. Quem lê nesse idioma verá primeiro esta tradução."),
            Back = "Voltar à prática",
            WroteMeanwhile = name =>
                Html.Of(
                    $"<b>{name} traduziu nesse meio-tempo; sua mensagem não substituiu o texto.</b> Se prefere o seu, envie outra vez."),
            NotNow = "Essa prática não pode ser traduzida agora.",
        });
}
