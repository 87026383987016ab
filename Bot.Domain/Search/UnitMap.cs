
namespace Bot.Domain.Search;

/// <summary>Which unit of the current query a word of a document answers. One number per word tells query and unit.</summary>
internal sealed class UnitMap(WordTable words)
{
    public const int None = -1, MostUnits = 64;

    private const float Answers = 0.5f;
    private const int MostQueries = int.MaxValue / MostUnits;

    private int[] units = [];
    private int query;

    /// <summary>How many units the current query has.</summary>
    public int Count { get; private set; }

    public void Begin(IReadOnlyList<QueryUnit> asked)
    {
        if (units.Length < words.Count || ++query >= MostQueries)
        {
            (units, query) = (new int[words.Count + (words.Count / 2)], 1);
        }

        Count = Math.Min(asked.Count, MostUnits);
        for (var unit = Count - 1; unit >= 0; unit--)
        {
            foreach (var (group, weight) in asked[unit].Groups)
            {
                foreach (var (word, meant) in words.Meaning(group))
                {
                    if (weight * meant >= Answers)
                    {
                        units[word] = (query * MostUnits) + unit;
                    }
                }
            }
        }
        for (var unit = Count - 1; unit >= 0; unit--)
        {
            foreach (var (word, grade) in asked[unit].Words)
            {
                if (grade >= Answers)
                {
                    units[word] = (query * MostUnits) + unit;
                }
            }
        }
    }

    /// <summary>The unit's number, or <see cref="None"/>.</summary>
    public int Of(int word)
    {
        var unit = (uint)word < (uint)units.Length ? units[word] - (query * MostUnits) : None;
        return unit >= 0 ? unit : None;
    }
}
