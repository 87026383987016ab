namespace Bot.Domain.Search;

/// <summary>Which unit of the current query a word of a document answers; found out once per word and query.</summary>
internal sealed class UnitMap(WordTable words)
{
    public const int None = -1;

    private const float Answers = 0.5f;

    private readonly Dictionary<int, int> byWord = [];
    private readonly Dictionary<int, (int Unit, float Weight)> byGroup = [];
    private int[] units = [], queryOf = [];
    private int query;

    /// <summary>How many units the current query has.</summary>
    public int Count { get; private set; }

    public void Begin(IReadOnlyList<QueryUnit> asked)
    {
        query++;
        Count = asked.Count;
        byWord.Clear();
        byGroup.Clear();
        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var (word, grade) in asked[i].Words)
            {
                if (grade >= Answers) byWord.TryAdd(word, i);
            }
            foreach (var (group, weight) in asked[i].Groups) byGroup.TryAdd(group, (i, weight));
        }
        if (units.Length >= words.Count) return;
        units = new int[words.Count + (words.Count / 2)];
        queryOf = new int[units.Length];
    }

    /// <summary>The unit's number, or <see cref="None"/>.</summary>
    public int Of(int word)
    {
        if (word >= units.Length) return None;
        if (queryOf[word] == query) return units[word];
        queryOf[word] = query;
        return units[word] = Find(word);
    }

    private int Find(int word)
    {
        if (byWord.TryGetValue(word, out var unit)) return unit;
        foreach (var meaning in words[word].Meanings)
        {
            if (byGroup.TryGetValue(meaning.Group, out var asked) && meaning.Weight * asked.Weight >= Answers) return asked.Unit;
        }
        return None;
    }
}
