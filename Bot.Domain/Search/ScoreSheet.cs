using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>
/// What all documents earn, in columns by slot, so that a whole column is worked through at once: a query's common words touch most
/// documents, and following lists of touched ones costs more than passing over all.
/// </summary>
internal sealed class ScoreSheet
{
    private const float Saturation = 3, Counted = 0.35f, PartlyAnswered = 0.1f, Elsewhere = 0.25f, Mentioned = 0.5f, Around = 0.8f;

    private float[] totals = [], answered = [], places = [];
    private float[] frequencies = [], qualities = [];
    private int slots, padded;
    private bool isPlaced;

    public ReadOnlySpan<float> Totals => totals.AsSpan(0, slots);

    /// <summary>Begins a query over documents numbered below a count.</summary>
    public void Clear(int count)
    {
        var width = Vector<float>.Count;
        (slots, padded, isPlaced) = (count, (count + width - 1) / width * width, false);
        if (totals.Length < padded)
        {
            var room = (padded + (padded / 2) + width) / width * width;
            (totals, answered, places, frequencies, qualities) = (
                new float[room], new float[room], new float[room], new float[room], new float[room]);
        }
        totals.AsSpan(0, padded).Clear();
        answered.AsSpan(0, padded).Clear();
    }

    /// <summary>The most of the query that any document answers, in the measure of rarity.</summary>
    public float MostAnswered() => Best(answered);

    /// <summary>The highest total; zero where nothing was earned.</summary>
    public float Best() => Best(totals);

    private float Best(float[] column)
    {
        var best = Vector<float>.Zero;
        for (var i = 0; i < padded; i += Vector<float>.Count)
        {
            best = Vector.Max(best, new Vector<float>(column, i));
        }

        return Enumerable.Range(0, Vector<float>.Count).Max(lane => best[lane]);
    }

    public void Raise(int document, float by) => totals[document] += by;

    /// <summary>Adds a word to the unit at hand: all documents that have it answer the unit equally well.</summary>
    public void AddWord(PostingList postings, float factor, float quality)
    {
        var documents = postings.Documents;
        var weights = postings.Weights;
        var (earned, reached) = (frequencies, qualities);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            earned[document] += factor * weights[i];
            if (reached[document] < quality)
            {
                reached[document] = quality;
            }
        }
    }

    /// <summary>Adds an idea to the unit at hand: a document answers the better the more of it the document has.</summary>
    public void AddIdea(PostingList postings, float factor, float quality)
    {
        var documents = postings.Documents;
        var weights = postings.Weights;
        var (earned, reached) = (frequencies, qualities);
        for (var i = 0; i < documents.Length; i++)
        {
            var document = documents[i];
            earned[document] += factor * weights[i];
            var found = quality * Math.Min(1, weights[i]);
            if (reached[document] < found)
            {
                reached[document] = found;
            }
        }
    }

    /// <summary>Adds a place to the unit at hand, and what lies around it. Documents that only name it are remembered as such.</summary>
    public void AddPlace(PostingList postings, PostingList around)
    {
        if (!isPlaced)
        {
            places.AsSpan(0, padded).Clear();
        }

        isPlaced = true;
        for (var document = 0; document < slots; document++)
        {
            if (frequencies[document] > 0 && places[document] == 0)
            {
                places[document] = 0.5f;
            }
        }
        foreach (var document in around.Documents)
        {
            frequencies[document] += Saturation;
            (qualities[document], places[document]) = (1, Math.Max(places[document], 0.75f));
        }
        foreach (var document in postings.Documents)
        {
            frequencies[document] += 2 * Saturation;
            (qualities[document], places[document]) = (1, 1);
        }
    }

    /// <summary>How many documents answer the unit at hand, and how many do it well.</summary>
    public (int Some, int Well) Reached()
    {
        var (some, well) = (Vector<int>.Zero, Vector<int>.Zero);
        var (width, counted) = (Vector<float>.Count, new Vector<float>(Counted));
        for (var i = 0; i < padded; i += width)
        {
            var quality = new Vector<float>(qualities, i);
            some -= Vector.GreaterThan(quality, Vector<float>.Zero);
            well -= Vector.GreaterThanOrEqual(quality, counted);
        }
        return (Vector.Sum(some), Vector.Sum(well));
    }

    /// <summary>Closes the unit at hand: what it is worth goes to the documents that answer it.</summary>
    public void Settle(float rarity)
    {
        var (width, saturation, worth) = (Vector<float>.Count, new Vector<float>(Saturation), new Vector<float>(rarity));
        for (var i = 0; i < padded; i += width)
        {
            var frequency = new Vector<float>(frequencies, i);
            (new Vector<float>(totals, i) + (worth * frequency / (frequency + saturation))).CopyTo(totals, i);
            (new Vector<float>(answered, i) + (worth * new Vector<float>(qualities, i))).CopyTo(answered, i);
        }
        frequencies.AsSpan(0, padded).Clear();
        qualities.AsSpan(0, padded).Clear();
    }

    /// <summary>Documents that answer little of what was asked keep little of what they earned, below a share nothing.</summary>
    public void RewardComplete(float asked, float needed)
    {
        if (asked == 0)
        {
            return;
        }

        var (width, whole) = (Vector<float>.Count, new Vector<float>(asked));
        var (least, enough) = (new Vector<float>(PartlyAnswered), new Vector<float>(needed));
        for (var i = 0; i < padded; i += width)
        {
            var share = new Vector<float>(answered, i) / whole;
            var kept = new Vector<float>(totals, i) * (least + ((Vector<float>.One - least) * share * Vector.SquareRoot(share)));
            Vector.ConditionalSelect(Vector.LessThan(share, enough), Vector<float>.Zero, kept).CopyTo(totals, i);
        }
    }

    /// <summary>Documents that are elsewhere keep a part, those that name the place at least more of it.</summary>
    public void PreferPlace()
    {
        for (var document = 0; isPlaced && document < slots; document++)
        {
            if (places[document] < 1)
            {
                totals[document] *= places[document] > 0.5f ? Around : places[document] > 0 ? Mentioned : Elsewhere;
            }
        }
    }
}
