using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;

namespace Bot.Texts;

/// <summary>What a group reads, in its language or in both.</summary>
public static class GroupText
{
    /// <summary>The text once, or in Spanish and then in Portuguese.</summary>
    public static Html In(GroupLanguage language, Func<Language, Html> text) => language switch
    {
        GroupLanguage.Es => text(Language.Es),
        GroupLanguage.Pt => text(Language.Pt),
        _ => Html.Paragraphs(text(Language.Es), text(Language.Pt)),
    };

    /// <summary>A button's label: "Sí", or "Sí / Sim" where both languages are spoken and say it differently.</summary>
    public static string Label(GroupLanguage language, Func<Language, string> label) => language switch
    {
        GroupLanguage.Es => label(Language.Es),
        GroupLanguage.Pt => label(Language.Pt),
        _ when label(Language.Es) == label(Language.Pt) => label(Language.Es),
        _ => $"{label(Language.Es)} / {label(Language.Pt)}",
    };
}
