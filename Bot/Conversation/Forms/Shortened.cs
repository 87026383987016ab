using System.Globalization;
using Bot.Domain;

namespace Bot.Conversation.Forms;

/// <summary>Texts cut to a length, never within a character as people see it.</summary>
internal static class Shortened
{
    /// <summary>Characters of an answer in the review.</summary>
    public const int Line = 80;

    /// <summary>Characters of what was typed, quoted in a sentence.</summary>
    public const int Quoted = 40;

    /// <summary>Characters of what was typed, on a button; phones cut at about 30.</summary>
    public const int OnButton = 20;

    public static string To(string text, int length)
    {
        var line = Cleaning.Line(text);
        var elements = new StringInfo(line);
        return elements.LengthInTextElements <= length ? line : elements.SubstringByTextElements(0, length).TrimEnd() + "…";
    }
}
