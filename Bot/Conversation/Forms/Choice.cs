using System.Globalization;
using Bot.Domain.People;

namespace Bot.Conversation.Forms;

/// <summary>One of the answers that a field offers as buttons.</summary>
/// <param name="Code">What is kept; for ever, so never reuse one. Without ~, @ and commas, short enough for a button (see <see cref="Form{TTexts}"/>).</param>
/// <param name="Es">Its label in Spanish.</param>
/// <param name="Pt">Its label in Portuguese.</param>
public sealed record Choice(string Code, string Es, string Pt)
{
    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    public string Label(Language language) => language == Language.Pt ? Pt : Es;

    /// <summary>Whether somebody who typed this means this choice: its code or either label, without regard to case, accents and outer blanks.</summary>
    public bool IsMeantBy(string typed)
    {
        var wanted = typed.Trim();
        return wanted.Length > 0 && (Same(wanted, Code) || Same(wanted, Es) || Same(wanted, Pt));
    }

    private static bool Same(string one, string other) =>
        Letters.Compare(one, other, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;
}
