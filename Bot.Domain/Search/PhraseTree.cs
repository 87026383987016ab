
namespace Bot.Domain.Search;

/// <summary>The thesaurus's phrases, walked cognate form by cognate form.</summary>
internal sealed class PhraseTree
{
    private readonly Dictionary<string, int> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Key), int> steps = [];
    private readonly List<Meaning[]> ends = [[]];

    /// <summary>No phrase has a word of this form.</summary>
    public const int NoKey = -1;

    public int Key(string stem) => keys.GetValueOrDefault(stem, NoKey);

    public void Add(IReadOnlyList<string> stems, Meaning meaning)
    {
        var node = 0;
        foreach (var stem in stems)
        {
            if (!keys.TryGetValue(stem, out var key))
            {
                keys[stem] = key = keys.Count;
            }

            if (!steps.TryGetValue((node, key), out var next))
            {
                steps[(node, key)] = next = ends.Count;
                ends.Add([]);
            }
            node = next;
        }
        if (!Array.Exists(ends[node], m => m.Group == meaning.Group))
        {
            ends[node] = [.. ends[node], meaning];
        }
    }

    /// <summary>
    /// The longest phrase that begins with the first of some keys: how many keys it takes, and its meanings; zero if none.
    /// </summary>
    public int Longest(ReadOnlySpan<int> phraseKeys, out Meaning[] meanings)
    {
        var (node, length) = (0, 0);
        meanings = [];
        for (var i = 0; i < phraseKeys.Length && phraseKeys[i] != NoKey && steps.TryGetValue((node, phraseKeys[i]), out node); i++)
        {
            if (ends[node].Length == 0)
            {
                continue;
            }

            (length, meanings) = (i + 1, ends[node]);
        }
        return length;
    }
}
