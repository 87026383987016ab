
namespace Bot.Domain.Search;

/// <summary>One word of the documents, the thesaurus or the gazetteer, with what never changes of it.</summary>
internal sealed class Word(string text, string stem, Commonness commonness, Meaning[] meanings, int phraseKey)
{
    private string? spanish, portuguese;

    public string Text => text;

    public Commonness Commonness => commonness;

    public Meaning[] Meanings => meanings;

    /// <summary>Its key in the thesaurus's phrases.</summary>
    public int PhraseKey => phraseKey;

    /// <summary>The form that cognates share.</summary>
    public string Stem => stem;

    public string SpanishStem => spanish ??= LightStemmer.Spanish(text);

    public string PortugueseStem => portuguese ??= LightStemmer.Portuguese(text);

    /// <summary>The next word of the same root; -1 ends.</summary>
    public int NextOfRoot { get; init; }

    /// <summary>With accents, as somebody wrote it; null if the text is all that is known.</summary>
    public string? Spelling { get; set; }

    /// <summary>A word of our own vocabulary: it exists although no document has it.</summary>
    public bool Known { get; set; }

    /// <summary>Null until a document has it.</summary>
    public PostingList? Postings { get; set; }

    public int Documents => Postings?.Count ?? 0;

    public bool Exists => Known || Documents > 0 || commonness != Commonness.None;
}

/// <summary>All words, numbered from zero, found by text, by root and by beginning. Words are never forgotten, only unused.</summary>
internal sealed class WordTable
{
    public const int None = -1;

    private const int LongestBeginning = 4;

    private readonly List<Word> words = [];
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly Dictionary<string, int> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<(char, char, char, char), List<int>> beginnings = [];
    private readonly List<WordMatch>[] meaning = [.. Enumerable.Range(0, Thesaurus.Instance.Groups).Select(_ => new List<WordMatch>())];

    public WordTable()
    {
        spans = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Thesaurus.Instance.Words)
        {
            Know(word);
        }

        foreach (var word in CommonWords.All.Concat(Abbreviations.All))
        {
            Know(word);
        }

        foreach (var name in Gazetteer.Names)
        {
            Know(name);
        }
    }

    public TypingErrors Errors { get; } = new();

    public int Count => words.Count;

    public Word this[int id] => words[id];

    /// <summary>The number of a folded word; <see cref="None"/> if it was never seen.</summary>
    public int Find(ReadOnlySpan<char> folded) => spans.TryGetValue(folded, out var id) ? id : None;

    /// <summary>The number of a folded word, a new one if need be.</summary>
    public int Intern(ReadOnlySpan<char> folded) => spans.TryGetValue(folded, out var id) ? id : Add(folded.ToString());

    /// <summary>The words of one root, in no order.</summary>
    public IEnumerable<int> OfRoot(string root)
    {
        for (var id = roots.GetValueOrDefault(root, None); id != None; id = words[id].NextOfRoot)
        {
            yield return id;
        }
    }

    /// <summary>The words that mean a group's idea, and how nearly.</summary>
    public List<WordMatch> Meaning(int group) => meaning[group];

    /// <summary>The words that begin with some folded letters and are longer.</summary>
    public IEnumerable<int> BeginningWith(string letters)
    {
        if (letters.Length == 0 || !beginnings.TryGetValue(Beginning(letters), out var begun))
        {
            return [];
        }

        var itself = Find(letters);
        return letters.Length <= LongestBeginning
            ? begun.Where(id => id != itself)
            : begun.Where(id => id != itself && words[id].Text.StartsWith(letters, StringComparison.Ordinal));
    }

    private void Know(string text)
    {
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        while (reader.Read())
        {
            var word = words[Intern(reader.Token)];
            word.Known = true;
            word.Spelling ??= text.AsSpan(reader.Start, reader.Length).SequenceEqual(word.Text)
                ? null
                : text.Substring(reader.Start, reader.Length);
        }
    }

    private int Add(string text)
    {
        var id = words.Count;
        var stem = Cognates.Stem(text);
        var root = Cognates.Root(stem);
        var meanings = Thesaurus.Instance.Of(text, stem);
        words.Add(new(text, stem, CommonWords.Of(text, meanings.Length > 0), meanings, Thesaurus.Instance.Phrases.Key(stem))
        {
            NextOfRoot = roots.GetValueOrDefault(root, None),
        });
        foreach (var (group, weight) in words[id].Meanings)
        {
            meaning[group].Add(new(id, weight));
        }

        ids[text] = id;
        roots[root] = id;
        for (var length = 1; length <= Math.Min(text.Length, LongestBeginning); length++)
        {
            var key = Beginning(text.AsSpan(0, length));
            if (!beginnings.TryGetValue(key, out var list))
            {
                beginnings[key] = list = [];
            }

            list.Add(id);
        }
        Errors.Add(text);
        return id;
    }

    private static (char, char, char, char) Beginning(ReadOnlySpan<char> letters)
    {
        return (letters[0], At(letters, 1), At(letters, 2), At(letters, 3));

        static char At(ReadOnlySpan<char> letters, int at) => at < letters.Length ? letters[at] : '\0';
    }
}
