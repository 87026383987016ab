using Bot.Domain;

namespace Bot.Texts;

/// <summary>The network's two languages in words, said in the reader's.</summary>
public static class LanguageNames
{
    /// <summary>"Español", "Portugués"; "Espanhol", "Português".</summary>
    public static string Of(Language language, Language reader) => (language, reader) switch
    {
        (Language.Pt, Language.Pt) => "Português",
        (Language.Pt, _) => "Portugués",
        (_, Language.Pt) => "Espanhol",
        _ => "Español",
    };

    /// <summary>"en español", "en portugués"; "em espanhol", "em português".</summary>
    public static string In(Language language, Language reader) =>
        (reader == Language.Pt ? "em " : "en ") + Of(language, reader).ToLowerInvariant();
}
