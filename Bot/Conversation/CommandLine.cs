using Bot.Domain;

namespace Bot.Conversation;

/// <summary>Reads "/command@bot rest"; commands are found without regard to case and accents, since phones add both.</summary>
public static class CommandLine
{
    /// <returns>Null where the text is not a command.</returns>
    public static CommandCall? Read(string text)
    {
        if (text.Length < 2 || text[0] != '/' || !char.IsLetter(text[1]))
        {
            return null;
        }

        var end = text.AsSpan().IndexOfAny(" \n\t\u00a0");
        var word = end < 0 ? text[1..] : text[1..end];
        var at = word.IndexOf('@', StringComparison.Ordinal);
        return new(Folding.Fold(at < 0 ? word : word[..at]), end < 0 ? "" : text[end..].Trim());
    }
}
