using System.Text;

namespace Bot.Conversation.Forms;

/// <summary>Words as people count them: runs between blanks that hold a letter or a digit.</summary>
internal static class WordCount
{
    public static int Of(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(run => run.EnumerateRunes().Any(Rune.IsLetterOrDigit));
}
