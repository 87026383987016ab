namespace Bot.Domain.Search;

internal enum Commonness
{
    /// <summary>Looked for.</summary>
    None,

    /// <summary>Carries a question and names nothing: counts little.</summary>
    Asking,

    /// <summary>Not looked for.</summary>
    Stop,

    /// <summary>Not looked for, and skipped inside phrases.</summary>
    Joining,
}

/// <summary>The words of both languages that say nothing of a practice (Vocabulary/common-words.txt).</summary>
public static class CommonWords
{
    private const string Verb = "verb";

    private static readonly HashSet<string> verbs = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Commonness> words = Read();

    internal static Commonness Of(string folded) => words.GetValueOrDefault(folded);

    /// <summary>The same; a form of a common verb is one only where it says nothing of the field.</summary>
    internal static Commonness Of(string folded, bool hasMeaning) =>
        words.TryGetValue(folded, out var listed) ? listed : !hasMeaning && verbs.Contains(folded) ? Commonness.Asking : Commonness.None;

    /// <summary>Whether a folded word is an article, a preposition, a pronoun or the like in either language.</summary>
    public static bool IsStop(string folded) => Of(folded) >= Commonness.Stop;

    /// <summary>The listed words; the forms of verbs are too many to be known beforehand.</summary>
    internal static IEnumerable<string> All => words.Keys;

    private static Dictionary<string, Commonness> Read()
    {
        var read = new Dictionary<string, Commonness>(StringComparer.Ordinal);
        foreach (var (kind, list) in VocabularyFile.Entries("common-words.txt"))
        {
            if (kind == Verb)
            {
                foreach (var infinitive in TokenReader.All(list))
                {
                    verbs.UnionWith(VerbForms.Of(infinitive));
                }

                continue;
            }
            var commonness = Enum.Parse<Commonness>(kind, ignoreCase: true);
            foreach (var word in TokenReader.All(list))
            {
                read[word] = (Commonness)Math.Max((int)read.GetValueOrDefault(word), (int)commonness);
            }
        }
        return read;
    }
}
