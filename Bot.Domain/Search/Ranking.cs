namespace Bot.Domain.Search;

/// <summary>The answers of a query: how many, the first of them in order, and the filter counts.</summary>
internal sealed record RankedAnswers(int Total, List<Ranked> First, List<FacetCount> Facets);

/// <summary>Finds the documents that answer a query and puts them in order.</summary>
internal sealed class Ranking(SearchCollection collection, UnitMap map)
{
    /// <summary>Documents below this part of the best one's score are no answer.</summary>
    private const float Answer = 0.05f;

    /// <summary>
    /// Documents of other kinds than practices have to score so many times more to be an answer: their names are full of words such as
    /// «mercado», and who looks for practices wants no record that only touches what was asked.
    /// </summary>
    private const float OfOtherKinds = 6;

    /// <summary>
    /// What a document of another kind is worth beside a practice with the same score where one word is asked: who asks for «ferias» wants
    /// practices first, and the short texts of the others score more for the same word. More words say which one is meant.
    /// </summary>
    private const float BesidePractices = 0.6f;

    /// <summary>What a document that is over is worth beside one that is not: who looks for calls wants to apply.</summary>
    private const float Over = 0.3f;

    /// <summary>What nobody has verified is worth less beside what somebody has.</summary>
    private const float Unverified = 0.8f;

    /// <summary>
    /// Scores within about a 500th of each other fit alike, and are ordered by date, the cities that apply them, and likes.
    /// </summary>
    private const int Steps = 500;

    private const int LookedAtClosely = 30;
    private const float ExactTitle = 1000;

    private readonly Scorer scorer = new();

    public RankedAnswers Rank(ReadQuery read, SearchQuery query)
    {
        var last = (int)Math.Min(collection.Count, (long)query.Offset + query.Limit);
        var selection = new Selection(Math.Max(last, LookedAtClosely), query.Order == SearchOrder.Newest || read.IsEmpty ? Newest : Best);
        var counter = query.CountFacets ? collection.Facets.Counter() : null;
        var filtered = query.Filters != SearchFilters.None;
        var strict = read.ExactPhrases.Count > 0 || !read.Excluded.IsEmpty;
        var answer = Score(read);
        var total = 0;
        var scores = scorer.Scores;
        for (var slot = scores.Length - 1; slot >= 0; slot--)
        {
            if (scores[slot] < answer || IsTooLittle(slot, scores[slot], answer, read) || IsGone(slot, query)
                || (strict && !ExactWords.Passes(collection.Entry(slot), read)))
            {
                continue;
            }

            var failed = filtered ? collection.Facets.Failed(slot, query.Filters) : 0;
            counter?.Add(slot, failed);
            if (failed != 0)
            {
                continue;
            }

            total++;
            selection.Offer(new(slot, scores[slot] * Standing(slot, read, query)));
        }
        var first = selection.Best();
        if (!read.IsEmpty && query.Order == SearchOrder.Fit)
        {
            LookClosely(first, read);
        }

        return new(total, first, counter?.Counts() ?? []);
    }

    /// <summary>Scores all documents; returns the score from which on they are answers.</summary>
    private float Score(ReadQuery read)
    {
        scorer.Score(collection, read.Units);
        if (read.IsEmpty)
        {
            foreach (var slot in collection.All)
            {
                scorer.Raise(slot, 1);
            }

            return 1;
        }
        var answer = Math.Max(scorer.Best() * Answer, float.Epsilon);
        foreach (var slot in collection.Called(read.Name).Documents)
        {
            scorer.Raise(slot, ExactTitle);
        }

        return answer;
    }

    private bool IsTooLittle(int slot, float score, float answer, ReadQuery read) => !read.IsEmpty && score < answer * OfOtherKinds
        && !IsPractice(slot);

    private float Standing(int slot, ReadQuery read, SearchQuery query) =>
        (read.Units.Count > 1 || IsPractice(slot) ? 1 : BesidePractices)
        * (collection.Entry(slot).Document.IsUnverified ? Unverified : 1)
        * (query.Now is { } now && collection.Entry(slot).Document.Ends <= now ? Over : 1);

    private bool IsGone(int slot, SearchQuery query) => query.Now is { } now && collection.Entry(slot).Document.SeenUntil < now;

    private bool IsPractice(int slot) => collection.Entry(slot).Document.Kind == SearchDocument.Practice;

    /// <summary>Orders the beginning of the list again by what only the texts themselves tell.</summary>
    private void LookClosely(List<Ranked> first, ReadQuery read)
    {
        if (first.Count == 0)
        {
            return;
        }

        var nearness = new Nearness(collection, map, read.Sequence);
        var closely = Math.Min(LookedAtClosely, first.Count);
        for (var i = 0; i < closely; i++)
        {
            first[i] = first[i] with { Score = first[i].Score * nearness.Factor(collection.Entry(first[i].Slot)) };
        }

        first.Sort(0, closely, Comparer<Ranked>.Create(Fit));
    }

    private int Fit(Ranked one, Ranked other)
    {
        var (a, b) = (MathF.Round(MathF.Log(one.Score) * Steps), MathF.Round(MathF.Log(other.Score) * Steps));
        return a != b ? b.CompareTo(a) : Newest(one, other);
    }

    private int Best(Ranked one, Ranked other) => one.Score != other.Score ? other.Score.CompareTo(one.Score) : Newest(one, other);

    private int Newest(Ranked one, Ranked other)
    {
        var (a, b) = (collection.Fresh(one.Slot), collection.Fresh(other.Slot));
        return b.Published != a.Published ? b.Published.CompareTo(a.Published)
            : b.AppliedBy != a.AppliedBy ? b.AppliedBy.CompareTo(a.AppliedBy)
            : b.Likes != a.Likes ? b.Likes.CompareTo(a.Likes)
            : string.CompareOrdinal(collection.Entry(one.Slot).Document.Id, collection.Entry(other.Slot).Document.Id);
    }
}
