
namespace Bot.Domain.Search;

/// <summary>
/// Adds up what each document answers of a query, after BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009):
/// the occurrences of a unit in all fields, weighed, saturate together; rare units decide more. Documents that answer more of the
/// query's units stand above those that repeat one.
/// </summary>
internal sealed class Scorer
{
    private const float Synonym = 0.6f, SynonymQuality = 0.85f, Negligible = 0.05f;

    /// <summary>Where one thing is asked for, what answers it less well than this part of the best answer is none.</summary>
    private const float OfOneIdea = 0.6f;

    private readonly ScoreSheet sheet = new();

    /// <summary>What each document has earned, by its slot; zero for those that answer nothing.</summary>
    public ReadOnlySpan<float> Scores => sheet.Totals;

    public float Best() => sheet.Best();

    /// <summary>Gives a document something beside what it answers.</summary>
    public void Raise(int document, float by) => sheet.Raise(document, by);

    public void Score(SearchCollection collection, IReadOnlyList<QueryUnit> units)
    {
        sheet.Clear(collection.Slots);
        var (asked, counted) = (0f, 0);
        var needed = Negligible * units.Sum(u => Weight(collection, u));
        foreach (var unit in units)
        {
            if (Weight(collection, unit) < needed || Add(collection, unit) is not (> 0 and var share))
            {
                continue;
            }

            asked += share;
            counted++;
        }
        sheet.RewardComplete(asked, counted == 1 ? OfOneIdea * sheet.MostAnswered() / asked : 0);
        if (units.Any(u => u.Place is not null))
        {
            sheet.PreferPlace();
        }
    }

    /// <summary>How well one document answers a unit, 0 to 1.</summary>
    public static float Quality(SearchCollection collection, QueryUnit unit, int document)
    {
        if (unit.Place is { } named)
        {
            return collection.Entry(document).IsIn(named) ? 1 : 0;
        }

        var best = 0f;
        foreach (var (word, grade) in unit.Words)
        {
            if (grade > best && collection.Words[word].Postings?.WeightIn(document) > 0)
            {
                best = grade;
            }
        }
        foreach (var (group, weight) in unit.Groups)
        {
            best = Math.Max(best, OfSynonym(weight, collection.Group(group).WeightIn(document)));
        }

        return best;
    }

    private static float OfSynonym(float asked, float found) => SynonymQuality * asked * Math.Min(1, found);

    /// <summary>
    /// How much a unit decides at most; words that nearly all documents have decide next to nothing, and are not worth the time.
    /// </summary>
    private static float Weight(SearchCollection collection, QueryUnit unit)
    {
        var most = unit.Place is { } place ? collection.In(place).Count : 0;
        foreach (var (word, _) in unit.Words)
        {
            most = Math.Max(most, collection.Words[word].Documents);
        }

        foreach (var (group, _) in unit.Groups)
        {
            most = Math.Max(most, collection.Group(group).Count);
        }

        return most == 0 ? 0 : Rarity(collection.Count, most) * unit.Importance;
    }

    private static float Rarity(int count, int having) => MathF.Log(1 + ((count - having + 0.5f) / (having + 0.5f)));

    /// <summary>Adds one unit; returns how much of the query it is, nothing if no document answers it.</summary>
    private float Add(SearchCollection collection, QueryUnit unit)
    {
        var share = unit.Groups.Count == 0 ? 1 : 1 - (Synonym * unit.Groups.Max(g => g.Weight));
        foreach (var (word, grade) in unit.Words)
        {
            if (collection.Words[word].Postings is { } postings)
            {
                sheet.AddWord(postings, share * grade, grade);
            }
        }
        foreach (var (group, weight) in unit.Groups)
        {
            sheet.AddIdea(collection.Group(group), Synonym * weight, SynonymQuality * weight);
        }

        if (unit.Place is { } named)
        {
            sheet.AddPlace(collection.In(named), collection.InRegion(named));
        }

        var (some, well) = sheet.Reached();
        if (some == 0)
        {
            return 0;
        }

        var rarity = Rarity(collection.Count, well) * unit.Importance;
        sheet.Settle(rarity);
        return rarity;
    }
}
