namespace Bot.Domain.Search;

/// <summary>Which documents (by their place in the index) have a word or an idea, and how much of it.</summary>
internal sealed class PostingList
{
    private int[] documents = new int[1];
    private float[] weights = new float[1];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => documents.AsSpan(0, Count);

    public ReadOnlySpan<float> Weights => weights.AsSpan(0, Count);

    public void Add(int document, float weight)
    {
        if (Count == documents.Length)
        {
            var room = Count + Math.Max(1, Count / 2);
            Array.Resize(ref documents, room);
            Array.Resize(ref weights, room);
        }
        (documents[Count], weights[Count]) = (document, weight);
        Count++;
    }

    public void Remove(int document)
    {
        var at = Documents.IndexOf(document);
        if (at < 0)
        {
            throw new InvalidOperationException("The document is not in this list.");
        }

        Count--;
        (documents[at], weights[at]) = (documents[Count], weights[Count]);
    }

    /// <summary>The weight in a document; zero if it is not there.</summary>
    public float WeightIn(int document) => Documents.IndexOf(document) is var at and >= 0 ? weights[at] : 0;
}
