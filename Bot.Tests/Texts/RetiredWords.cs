using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Texts;

/// <summary>Words that the glossary replaced by others, where the bot still says one; what people wrote themselves does not count.</summary>
internal sealed partial class RetiredWords
{
    private static readonly Bilingual<FrozenDictionary<string, string>> Replaced = new(Of(Language.Es), Of(Language.Pt));

    private readonly HashSet<string> _theirs = new(StringComparer.Ordinal);

    /// <summary>"cola: lista de revisión" for each that stands in the text as a whole word, accents and case aside.</summary>
    public static IEnumerable<string> In(string text, Language language)
    {
        var folded = Folded(text);
        return Replaced.In(language)
            .Where(pair => folded.Contains(pair.Key, StringComparison.Ordinal))
            .Select(pair => $"{pair.Key.Trim()}: {pair.Value}");
    }

    /// <summary>Everything in what came from people: texts, their own names, those of files.</summary>
    public void Hears(IEnumerable<Incoming> incoming) =>
        _theirs.UnionWith(incoming.OfType<PersonDid>().SelectMany(one => Folding.Words(one.ToString())));

    /// <summary>Fails where a screen says a word that was replaced in its reader's language.</summary>
    /// <param name="reader">Null where the chat speaks both: then nothing is looked at.</param>
    public void Reads(Effect effect, Language? reader)
    {
        if (effect is not Show { Screen: var screen } || reader is not { } language)
        {
            return;
        }

        var said = string.Join('\n', screen.Rows.SelectMany(row => row).Select(button => button.Label).Prepend(screen.Text.ToString()));
        string[] found = [.. In(Quoted().Replace(said, ""), language).Where(word => !IsTheirs(word))];
        Assert.True(found.Length == 0, $"{string.Join(", ", found)}\n{said}");
    }

    private bool IsTheirs(string found) => Folding.Words(found[..found.IndexOf(':', StringComparison.Ordinal)]).All(_theirs.Contains);

    private static FrozenDictionary<string, string> Of(Language language) =>
    (
        from word in Glossary.All
        from retired in language == Language.Pt ? word.RetiredPt : word.RetiredEs
        select KeyValuePair.Create(Folded(retired), word.In(language))
    ).ToFrozenDictionary(StringComparer.Ordinal);

    private static string Folded(string text) => $" {string.Join(' ', Folding.Words(text))} ";

    /// <summary>Titles and texts of people; the labels of buttons that stand in «» are read on the buttons.</summary>
    [GeneratedRegex("«[^»]*»|<blockquote.*?</blockquote>", RegexOptions.Singleline)]
    private static partial Regex Quoted();
}
