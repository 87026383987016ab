using Bot.Domain;

namespace Bot.Forms;

/// <summary>One of the answers that a field offers as buttons.</summary>
/// <param name="Code">What is kept; for ever, so never reuse one. Without ~, @ and commas.</param>
/// <param name="Es">Its label in Spanish.</param>
/// <param name="Pt">Its label in Portuguese.</param>
public sealed record Choice(string Code, string Es, string Pt)
{
    public static Choice Of(Term term) => new(term.Code, term.Spanish, term.Portuguese);

    public string Label(Language language) => language == Language.Pt ? Pt : Es;

    /// <summary>
    /// Whether somebody who typed this means this choice: its code or either label, without regard to case, accents and signs.
    /// </summary>
    public bool IsMeantBy(string typed)
    {
        var words = Folding.Words(typed);
        return words.Count > 0
            && (typed.Trim() == Code || words.SequenceEqual(Folding.Words(Es)) || words.SequenceEqual(Folding.Words(Pt)));
    }
}
