using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Texts;

/// <summary>What one thing is called wherever a text names it.</summary>
/// <param name="Code">The word for it in the code, unique in <see cref="Glossary.All"/>.</param>
/// <param name="Es">As it stands inside a sentence, or on a button where it is a name of its own.</param>
/// <param name="Pt">The same in Portuguese.</param>
public sealed record GlossaryWord(string Code, string Es, string Pt)
{
    /// <summary>Other words for it that no text may say, each form by itself; accents and case do not count.</summary>
    public ImmutableArray<string> RetiredEs { get; init; } = [];

    public ImmutableArray<string> RetiredPt { get; init; } = [];

    public string In(Language language) => language == Language.Pt ? Pt : Es;
}
