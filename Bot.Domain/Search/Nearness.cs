namespace Bot.Domain.Search;

/// <summary>What words standing together are worth: neighbours in the query that are neighbours in a text, and titles that are mostly asked for.</summary>
internal sealed class Nearness
{
    private const int Together = 3;
    private const float OfNeighbours = 0.2f, OfTitle = 0.35f;

    private readonly SearchCollection collection;
    private readonly Dictionary<int, int> unitOfWord = [];
    private readonly Dictionary<int, int> unitOfGroup = [];
    private readonly int units;

    public Nearness(SearchCollection collection, IReadOnlyList<QueryUnit> units)
    {
        this.collection = collection;
        this.units = units.Count;
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var (word, grade) in units[i].Words)
            {
                if (grade >= 0.5f) unitOfWord.TryAdd(word, i);
            }
            foreach (var (group, weight) in units[i].Groups)
            {
                if (weight >= 0.7f) unitOfGroup.TryAdd(group, i);
            }
        }
    }

    /// <summary>At least 1.</summary>
    public float Factor(DocumentEntry entry)
    {
        var (last, at, pairs, best) = (-1, -Together - 1, 0, 0);
        for (var i = 0; i < entry.Tokens.Length; i++)
        {
            if (entry.Tokens[i] == DocumentEntry.FieldEnd)
            {
                (last, best, pairs) = (-1, Math.Max(best, pairs), 0);
                continue;
            }
            if (UnitOf(entry.Tokens[i]) is not { } unit) continue;
            if (last >= 0 && last != unit && i - at <= Together) pairs++;
            (last, at) = (unit, i);
        }
        var neighbours = units < 2 ? 0 : Math.Min(1, best / (float)(units - 1));
        return 1 + (OfNeighbours * neighbours) + (OfTitle * TitleShare(entry));
    }

    /// <summary>The part of the title that the query asks for times the part of the query that the title answers.</summary>
    private float TitleShare(DocumentEntry entry)
    {
        var (length, asked) = (0, 0);
        var answered = new HashSet<int>();
        foreach (var id in entry.Tokens.TakeWhile(t => t != DocumentEntry.FieldEnd))
        {
            if (collection.Words[id].Commonness >= Commonness.Stop) continue;
            length++;
            if (UnitOf(id) is not { } unit) continue;
            asked++;
            answered.Add(unit);
        }
        return length == 0 || units == 0 ? 0 : (float)asked / length * answered.Count / units;
    }

    private int? UnitOf(int id)
    {
        if (unitOfWord.TryGetValue(id, out var unit)) return unit;
        foreach (var meaning in collection.Words[id].Meanings)
        {
            if (meaning.Weight >= 0.7f && unitOfGroup.TryGetValue(meaning.Group, out unit)) return unit;
        }
        return null;
    }
}
