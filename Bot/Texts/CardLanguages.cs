using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>In which language the texts of a card are, for who reads another: said once where all are, else behind each that is.</summary>
internal static class CardLanguages
{
    /// <summary>As its words say, else as its practice is written.</summary>
    public static Language Of(Practice practice, string text) => LanguageGuess.Of(text) ?? practice.Language;

    /// <summary>Those that are not in the reader's language.</summary>
    public static string[] Foreign(Practice practice, Language reader, params IEnumerable<string> texts) =>
        [.. texts.Where(text => text.Length > 0 && Of(practice, text) != reader)];

    /// <summary>Behind a text: "(en portugués)".</summary>
    public static Html Mark(Practice practice, string text, Language reader) =>
        Html.Of($"<i>({LanguageNames.In(Of(practice, text), reader)})</i>");

    /// <summary>Above all texts: "En portugués"; empty where it is the reader's own language.</summary>
    public static Html Line(Language written, Language reader)
    {
        var texts = PracticeCardTexts.All.In(reader);
        return written == reader
            ? default
            : Html.Of($"<i>{(written == Language.Pt ? texts.WrittenInPortuguese : texts.WrittenInSpanish)}</i>");
    }
}
