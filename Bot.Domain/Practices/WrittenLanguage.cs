namespace Bot.Domain.Practices;

/// <summary>The language that a practice is written in, as an answer.</summary>
public static class WrittenLanguage
{
    public const string Spanish = "es";

    public const string Portuguese = "pt";

    /// <summary>Reads a code or a name in either language. Refuses with Empty, NotInList.</summary>
    public static Parsed<Language> Parse(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        return (text.Length > Patterns.LongestShortAnswer ? "" : string.Join(' ', Folding.Words(text))) switch
        {
            Spanish or "espanol" or "castellano" or "espanhol" or "en espanol" or "em espanhol" => Language.Es,
            Portuguese or "portugues" or "en portugues" or "em portugues" => Language.Pt,
            _ => RefusalCode.NotInList,
        };
    }
}
