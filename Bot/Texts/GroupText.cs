using System.Globalization;
using Bot.Domain;
using Bot.Domain.Network;

namespace Bot.Texts;

/// <summary>What a group reads, in its language or in both.</summary>
public static class GroupText
{
    /// <summary>To more about something, where both languages are spoken.</summary>
    public const string Details = "Info";

    /// <summary>To the bot's own chat, where both languages are spoken.</summary>
    public const string PrivateChat = "Chat";

    private static readonly Bilingual<string> NoName = new("Grupo sin nombre", "Grupo sem nome");

    /// <summary>
    /// Its title; words for it where the title shows nothing (spaces, invisible letters), which Telegram takes and a button's label may not
    /// be.
    /// </summary>
    public static string NameOf(Group group, Language language) => group.Title.Any(IsSeen) ? group.Title : NoName.In(language);

    private static bool IsSeen(char letter) => !char.IsWhiteSpace(letter) && !char.IsControl(letter)
        && char.GetUnicodeCategory(letter) != UnicodeCategory.Format
            && letter is not ('\u2800' or '\u3164' or '\u115F' or '\u1160' or '\uFFA0');

    /// <summary>The text once, or in Spanish and then in Portuguese.</summary>
    public static Html In(GroupLanguage language, Func<Language, Html> text) => language switch
    {
        GroupLanguage.Es => text(Language.Es),
        GroupLanguage.Pt => text(Language.Pt),
        _ => Html.Paragraphs(text(Language.Es), text(Language.Pt)),
    };

    /// <summary>A button's label in the group's language.</summary>
    /// <param name="shared">Where both are spoken: one word of both, or a sign that the text explains.</param>
    public static string Label(GroupLanguage language, Func<Language, string> label, string shared) => language switch
    {
        GroupLanguage.Es => label(Language.Es),
        GroupLanguage.Pt => label(Language.Pt),
        _ => shared,
    };
}
