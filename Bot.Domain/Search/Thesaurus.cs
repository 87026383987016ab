using System.Globalization;
using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A group of the thesaurus, and how nearly a word says its idea (0 to 1).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Meaning(int Group, float Weight);

/// <summary>
/// The field's vocabulary (Vocabulary/thesaurus.txt, without the false-friends.txt): which groups a word or a phrase belongs to.
/// </summary>
internal sealed class Thesaurus
{
    private const float ByCognate = 0.95f, ByVerb = 0.8f, ByRoot = 0.7f;
    private const int ShortestRoot = 5;
    private static readonly Meaning[] none = [];

    private readonly Dictionary<string, Meaning[]> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning[]> cognates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning[]> roots = new(StringComparer.Ordinal);
    private readonly HashSet<string> falseFriends = new(StringComparer.Ordinal);
    private readonly List<float> importance = [];

    private Thesaurus()
    {
        foreach (var (key, values) in VocabularyFile.Entries("thesaurus.txt"))
        {
            var (name, tilde) = (key.Split('~')[0].Trim(), key.Split('~').ElementAtOrDefault(1));
            var group = importance.Count;
            importance.Add(tilde is null ? 1 : float.Parse(tilde, CultureInfo.InvariantCulture));
            Names.Add(name);
            foreach (var entry in values.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(group, entry.Trim());
            }
        }
        foreach (var (_, list) in VocabularyFile.Entries("false-friends.txt"))
        {
            falseFriends.UnionWith(TokenReader.All(list));
        }
    }

    public static Thesaurus Instance { get; } = new();

    public List<string> Names { get; } = [];

    /// <summary>Groups are numbered from zero.</summary>
    public int Groups => importance.Count;

    public PhraseTree Phrases { get; } = new();

    /// <summary>Every word that an entry uses, with its accents.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a folded word only looks like a derivation of others.</summary>
    public bool IsFalseFriend(string folded) => falseFriends.Contains(folded);

    /// <summary>How much a group decides (0 to 1): little for what every practice shares.</summary>
    public float Importance(int group) => importance[group];

    /// <summary>
    /// The groups of a folded word: as listed, else as a cognate or inflection, else as a verb's form, else as a derivation.
    /// </summary>
    public Meaning[] Of(string folded, string stem)
    {
        if (exact.TryGetValue(folded, out var meanings))
        {
            return meanings;
        }

        if (falseFriends.Contains(folded))
        {
            return none;
        }

        if (cognates.TryGetValue(stem, out meanings))
        {
            return meanings;
        }

        if (OfVerb(folded) is { } conjugated)
        {
            return conjugated;
        }

        if (stem.Length < ShortestRoot)
        {
            return none;
        }

        var root = Cognates.Root(stem);
        return root.Length >= ShortestRoot && roots.TryGetValue(root, out meanings) ? meanings : none;
    }

    private Meaning[]? OfVerb(string folded)
    {
        foreach (var infinitive in VerbForms.Infinitives(folded))
        {
            if (exact.TryGetValue(infinitive, out var meant))
            {
                return Array.ConvertAll(meant, m => m with { Weight = m.Weight * ByVerb });
            }
        }
        return null;
    }

    private void Add(int group, string entry)
    {
        var (text, weight) = VocabularyFile.Weighted(entry);
        foreach (var word in text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            Words.Add(word.ToLowerInvariant());
        }

        var tokens = TokenReader.All(text).FindAll(t => CommonWords.Of(t) != Commonness.Joining);
        if (tokens.Count == 0)
        {
            throw new InvalidOperationException($"thesaurus.txt: «{entry}» has no word to look for.");
        }

        if (tokens.Count > 1)
        {
            Phrases.Add(tokens.ConvertAll(Cognates.Stem), new(group, weight));
            return;
        }
        var stem = Cognates.Stem(tokens[0]);
        Keep(exact, tokens[0], new(group, weight));
        Keep(exact, tokens[0] + (tokens[0][^1] is 'a' or 'e' or 'i' or 'o' or 'u' ? "s" : "es"), new(group, weight));
        Keep(cognates, stem, new(group, weight * ByCognate));
        Keep(roots, Cognates.Root(stem), new(group, weight * ByRoot));
    }

    private static void Keep(Dictionary<string, Meaning[]> kept, string key, Meaning meaning)
    {
        var others = kept.GetValueOrDefault(key, none);
        var known = Array.FindIndex(others, m => m.Group == meaning.Group);
        if (known < 0)
        {
            kept[key] = [.. others, meaning];
        }
        else if (others[known].Weight < meaning.Weight)
        {
            others[known] = meaning;
        }
    }
}
