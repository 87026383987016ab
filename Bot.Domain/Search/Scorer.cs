namespace Bot.Domain.Search;

/// <summary>
/// Adds up what each document answers of a query, after BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009):
/// the occurrences of a unit in all fields, weighed, saturate together; rare units decide more. Documents that answer more of the
/// query's units stand above those that repeat one.
/// </summary>
internal sealed class Scorer
{
    private const float Saturation = 3, Synonym = 0.6f, SynonymQuality = 0.85f, Counted = 0.35f;
    private const float PartlyAnswered = 0.1f, Elsewhere = 0.25f, Mentioned = 0.5f;

    private float[] totals = [], answered = [], frequency = [], quality = [], place = [];
    private readonly List<int> touchedByUnit = [];

    /// <summary>The documents that answer anything, in no order.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>What a touched document has earned.</summary>
    public float this[int document] => totals[document];

    public void Score(SearchCollection collection, IReadOnlyList<QueryUnit> units)
    {
        Clear(collection.Slots);
        var asked = 0f;
        foreach (var unit in units) asked += Add(collection, unit);
        var placed = units.Any(u => u.Place is not null);
        foreach (var document in Touched)
        {
            var share = asked == 0 ? 0 : answered[document] / asked;
            totals[document] *= PartlyAnswered + ((1 - PartlyAnswered) * share * MathF.Sqrt(share));
            if (placed && place[document] < 1) totals[document] *= place[document] > 0 ? Mentioned : Elsewhere;
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
        for (var i = 0; i < documents.Length; i++) Raise(documents[i], factor * weights[i], grade);
    }

    private void AddGroup(PostingList postings, float weight)
    {
        var documents = postings.Documents;
        var weights = postings.Weights;
        for (var i = 0; i < documents.Length; i++) Raise(documents[i], Synonym * weight * weights[i], OfSynonym(weight, weights[i]));
    }

    private void AddPlace(PostingList postings)
    {
        foreach (var document in postings.Documents)
        {
            Raise(document, 2 * Saturation, 1);
            place[document] = 1;
        }
    }

    private void Raise(int document, float by, float reached)
    {
        if (quality[document] == 0) touchedByUnit.Add(document);
        frequency[document] += by;
        if (quality[document] < reached) quality[document] = reached;
    }

    private float Settle(int count, QueryUnit unit)
    {
        var well = 0;
        foreach (var document in touchedByUnit)
        {
            if (quality[document] >= Counted) well++;
        }
        var rarity = MathF.Log(1 + ((count - well + 0.5f) / (well + 0.5f))) * unit.Importance;
        foreach (var document in touchedByUnit)
        {
            if (totals[document] == 0) Touched.Add(document);
            totals[document] += rarity * frequency[document] / (frequency[document] + Saturation);
            answered[document] += rarity * quality[document];
            if (unit.Place is not null && place[document] == 0) place[document] = 0.5f;
            (frequency[document], quality[document]) = (0, 0);
        }
        return touchedByUnit.Count == 0 ? 0 : rarity;
    }

    private void Clear(int slots)
    {
        foreach (var document in Touched) (totals[document], answered[document], place[document]) = (0, 0, 0);
        Touched.Clear();
        if (totals.Length >= slots) return;
        var room = slots + (slots / 2) + 16;
        (totals, answered, frequency, quality, place) = (new float[room], new float[room], new float[room], new float[room], new float[room]);
    }
}
