using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>
/// Adds up what each document answers of a query, after BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009):
/// the occurrences of a unit in all fields, weighed, saturate together; rare units decide more. Documents that answer more of the
/// query's units stand above those that repeat one.
/// </summary>
internal sealed class Scorer
{
    private const float Saturation = 3, Synonym = 0.6f, SynonymQuality = 0.85f, Counted = 0.35f;
    private const float PartlyAnswered = 0.1f, Negligible = 0.05f, Elsewhere = 0.25f, Mentioned = 0.5f;

    private Earned[] earned = [];
    private float[] place = [];
    private readonly List<int> touchedByUnit = [];

    /// <summary>The documents that answer anything, in no order.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>What a touched document has earned.</summary>
    public float this[int document] => earned[document].Total;

    public float Best()
    {
        var best = 0f;
        foreach (var document in Touched) best = Math.Max(best, earned[document].Total);
        return best;
    }

    /// <summary>Gives a document something beside what it answers.</summary>
    public void Raise(int document, float by)
    {
        ref var of = ref earned[document];
        if (of.Total == 0) Touched.Add(document);
        of.Total += by;
    }

    public void Score(SearchCollection collection, IReadOnlyList<QueryUnit> units)
    {
        Clear(collection.Slots);
        var asked = 0f;
        var needed = Negligible * units.Sum(u => Weight(collection, u));
        foreach (var unit in units)
        {
            if (Weight(collection, unit) >= needed) asked += Add(collection, unit);
        }
        var placed = units.Any(u => u.Place is not null);
        foreach (var document in Touched)
        {
            ref var of = ref earned[document];
            var share = asked == 0 ? 0 : of.Answered / asked;
            of.Total *= PartlyAnswered + ((1 - PartlyAnswered) * share * MathF.Sqrt(share));
            if (placed && place[document] < 1) of.Total *= place[document] > 0 ? Mentioned : Elsewhere;
        }
    }

    /// <summary>How well one document answers a unit, 0 to 1.</summary>
    public static float Quality(SearchCollection collection, QueryUnit unit, int document)
    {
        if (unit.Place is { } named) return collection.Entry(document).IsIn(named) ? 1 : 0;
        var best = 0f;
        foreach (var (word, grade) in unit.Words)
        {
            if (grade > best && collection.Words[word].Postings?.WeightIn(document) > 0) best = grade;
        }
        foreach (var (group, weight) in unit.Groups) best = Math.Max(best, OfSynonym(weight, collection.Group(group).WeightIn(document)));
        return best;
    }

    private static float OfSynonym(float asked, float found) => SynonymQuality * asked * Math.Min(1, found);

    /// <summary>How much a unit decides at most; words that nearly all documents have decide next to nothing, and are not worth the time.</summary>
    private static float Weight(SearchCollection collection, QueryUnit unit)
    {
        var most = unit.Place is { } place ? collection.In(place).Count : 0;
        foreach (var (word, _) in unit.Words) most = Math.Max(most, collection.Words[word].Documents);
        foreach (var (group, _) in unit.Groups) most = Math.Max(most, collection.Group(group).Count);
        return most == 0 ? 0 : Rarity(collection.Count, most) * unit.Importance;
    }

    private static float Rarity(int count, int having) => MathF.Log(1 + ((count - having + 0.5f) / (having + 0.5f)));

    /// <summary>Adds one unit; returns how much of the query it is, nothing if no document answers it.</summary>
    private float Add(SearchCollection collection, QueryUnit unit)
    {
        touchedByUnit.Clear();
        var share = unit.Groups.Count == 0 ? 1 : 1 - (Synonym * unit.Groups.Max(g => g.Weight));
        foreach (var (word, grade) in unit.Words)
        {
            if (collection.Words[word].Postings is { } postings) AddWord(postings, share * grade, grade);
        }
        foreach (var (group, weight) in unit.Groups) AddGroup(collection.Group(group), weight);
        if (unit.Place is { } named) AddPlace(collection.In(named));
        return Settle(collection.Count, unit);
    }

    private void AddWord(PostingList postings, float factor, float grade)
    {
        var documents = postings.Documents;
        var weights = postings.Weights;
        for (var i = 0; i < documents.Length; i++) Reach(documents[i], factor * weights[i], grade);
    }

    private void AddGroup(PostingList postings, float weight)
    {
        var documents = postings.Documents;
        var weights = postings.Weights;
        for (var i = 0; i < documents.Length; i++) Reach(documents[i], Synonym * weight * weights[i], OfSynonym(weight, weights[i]));
    }

    private void AddPlace(PostingList postings)
    {
        foreach (var document in postings.Documents)
        {
            Reach(document, 2 * Saturation, 1);
            place[document] = 1;
        }
    }

    private void Reach(int document, float by, float reached)
    {
        ref var of = ref earned[document];
        if (of.Quality == 0) touchedByUnit.Add(document);
        of.Frequency += by;
        if (of.Quality < reached) of.Quality = reached;
    }

    private float Settle(int count, QueryUnit unit)
    {
        var well = 0;
        foreach (var document in touchedByUnit)
        {
            if (earned[document].Quality >= Counted) well++;
        }
        var rarity = Rarity(count, well) * unit.Importance;
        foreach (var document in touchedByUnit)
        {
            ref var of = ref earned[document];
            if (of.Total == 0) Touched.Add(document);
            of.Total += rarity * of.Frequency / (of.Frequency + Saturation);
            of.Answered += rarity * of.Quality;
            if (unit.Place is not null && place[document] == 0) place[document] = 0.5f;
            (of.Frequency, of.Quality) = (0, 0);
        }
        return touchedByUnit.Count == 0 ? 0 : rarity;
    }

    private void Clear(int slots)
    {
        foreach (var document in Touched) (earned[document], place[document]) = (default, 0);
        Touched.Clear();
        if (earned.Length >= slots) return;
        var room = slots + (slots / 2) + 16;
        (earned, place) = (new Earned[room], new float[room]);
    }

    /// <summary>What a document has earned: in all, of how much of the query; and by the unit that is being added.</summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Earned
    {
        public float Total, Answered, Frequency, Quality;
    }
}
