using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>A found document; fits are whole thousandths of the best, so that what fits alike is ordered by date and likes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ranked(int Slot, float Score, int Fit, int FailedFilters);

/// <summary>Finds the documents that answer a query and puts them in order.</summary>
internal sealed class Ranking(SearchCollection collection)
{
    /// <summary>Documents below this part of the best one's score are no answer.</summary>
    private const float Answer = 0.12f;

    private const int LookedAtClosely = 64, Steps = 1000;
    private const float ExactTitle = 100;

    private readonly Scorer scorer = new();
    private readonly List<(int Slot, float Score)> found = [];

    /// <summary>All answers in order, those that fail a filter included.</summary>
    public List<Ranked> Rank(ReadQuery read, SearchQuery query)
    {
        Find(read);
        var order = Comparer<Ranked>.Create(query.Order == SearchOrder.Newest ? Newest : Fit);
        if (found.Count == 0) return [];
        found.Sort((a, b) => b.Score != a.Score ? b.Score.CompareTo(a.Score) : Newest(a.Slot, b.Slot));
        if (!read.IsEmpty) LookClosely(read);
        var best = found.Max(f => f.Score);
        var ranked = new List<Ranked>(found.Count);
        foreach (var (slot, score) in found)
        {
            if (score < best * Answer && score < ExactTitle) continue;
            ranked.Add(new(slot, score, (int)MathF.Round(score / best * Steps), collection.Facets.Failed(collection.Entry(slot), query.Filters)));
        }
        ranked.Sort(order);
        return ranked;
    }

    private void Find(ReadQuery read)
    {
        found.Clear();
        if (read.IsEmpty)
        {
            foreach (var slot in collection.All) found.Add((slot, 1));
            return;
        }
        scorer.Score(collection, read.Units);
        foreach (var slot in scorer.Touched)
        {
            if (ExactWords.Passes(collection.Entry(slot), read)) found.Add((slot, scorer[slot]));
        }
        foreach (var slot in collection.Called(read.Name).Documents)
        {
            if (!found.Exists(f => f.Slot == slot)) found.Add((slot, 0));
        }
    }

    private void LookClosely(ReadQuery read)
    {
        var nearness = new Nearness(collection, read.Units);
        for (var i = 0; i < found.Count; i++)
        {
            var (slot, score) = found[i];
            var entry = collection.Entry(slot);
            if (i < LookedAtClosely) score *= nearness.Factor(entry);
            if (entry.IsCalled(read.Name)) score += ExactTitle;
            found[i] = (slot, score);
        }
    }

    private int Fit(Ranked one, Ranked other) => one.Fit != other.Fit ? other.Fit.CompareTo(one.Fit) : Newest(one.Slot, other.Slot);

    private int Newest(Ranked one, Ranked other) => Newest(one.Slot, other.Slot);

    private int Newest(int one, int other)
    {
        var (a, b) = (collection.Entry(one).Document, collection.Entry(other).Document);
        return b.Published != a.Published ? b.Published.CompareTo(a.Published)
            : b.Likes != a.Likes ? b.Likes.CompareTo(a.Likes)
            : string.CompareOrdinal(a.Id, b.Id);
    }
}
