using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>Reads a document into words and ideas with their weights. What it hands out is valid until the next document.</summary>
internal sealed class DocumentAnalyzer(WordTable words)
{
    private readonly List<int> tokens = [];
    private readonly List<int> phraseKeys = [];

    public Dictionary<int, float> WordWeights { get; } = [];

    public Dictionary<int, float> GroupWeights { get; } = [];

    /// <summary>Reads all fields; returns their words in order, each field closed by <see cref="DocumentEntry.FieldEnd"/>.</summary>
    public int[] Read(SearchDocument document)
    {
        tokens.Clear();
        WordWeights.Clear();
        GroupWeights.Clear();
        foreach (var field in DocumentField.Of(document))
        {
            var start = tokens.Count;
            var counted = ReadTokens(field.Text);
            var weight = field.Of(counted);
            var read = CollectionsMarshal.AsSpan(tokens)[start..];
            Weigh(read, weight);
            WeighPhrases(read, weight);
            tokens.Add(DocumentEntry.FieldEnd);
        }
        return [.. tokens];
    }

    private int ReadTokens(string text)
    {
        var counted = 0;
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        while (reader.Read())
        {
            var id = words.Intern(reader.Token);
            tokens.Add(id);
            if (words[id].Commonness < Commonness.Stop)
            {
                counted++;
            }

            if (words[id].Spelling is null && !reader.Token.SequenceEqual(text.AsSpan(reader.Start, reader.Length)))
            {
                words[id].Spelling = text.Substring(reader.Start, reader.Length).ToLowerInvariant();
            }
        }
        return counted;
    }

    private void Weigh(ReadOnlySpan<int> field, float weight)
    {
        foreach (var id in field)
        {
            var word = words[id];
            if (word.Commonness >= Commonness.Stop)
            {
                continue;
            }

            Increase(WordWeights, id, weight);
            foreach (var meaning in word.Meanings)
            {
                Increase(GroupWeights, meaning.Group, weight * meaning.Weight);
            }
        }
    }

    private void WeighPhrases(ReadOnlySpan<int> field, float weight)
    {
        phraseKeys.Clear();
        foreach (var id in field)
        {
            if (words[id].Commonness != Commonness.Joining)
            {
                phraseKeys.Add(words[id].PhraseKey);
            }
        }
        var keys = CollectionsMarshal.AsSpan(phraseKeys);
        for (var i = 0; i < keys.Length - 1; i++)
        {
            if (keys[i] == PhraseTree.NoKey || keys[i + 1] == PhraseTree.NoKey)
            {
                continue;
            }

            if (Thesaurus.Instance.Phrases.Longest(keys[i..], out var meanings) == 0)
            {
                continue;
            }

            foreach (var meaning in meanings)
            {
                Increase(GroupWeights, meaning.Group, weight * meaning.Weight);
            }
        }
    }

    private static void Increase(Dictionary<int, float> weights, int key, float by) =>
        CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _) += by;
}
