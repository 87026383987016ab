namespace Bot.Domain.Search;

/// <summary>
/// How alike practices are: the ideas and rare words of title, theme and summary that they share, their theme, their population band.
/// </summary>
internal sealed class Likeness(SearchCollection collection)
{
    private const int MostGroups = 10, MostWords = 10;
    private const float SameTheme = 1.3f, SameBand = 1.1f, MostFactor = SameTheme * SameBand;

    /// <summary>About what an idea weighs that title and theme both name.</summary>
    private const float TitleAndTheme = 10;

    private readonly Scorer scorer = new();

    /// <summary>The documents of its kind most like one, best first.</summary>
    /// <param name="count">How many at most, at least 1.</param>
    public List<Ranked> Of(int slot, int count)
    {
        var entry = collection.Entry(slot);
        scorer.Score(collection, [.. Ideas(entry, slot), .. Words(entry, slot)]);
        var scores = scorer.Scores;
        var best = new Selection(count, Order);
        for (var other = 0; other < scores.Length; other++)
        {
            if (scores[other] > 0 && other != slot && best.Takes(scores[other] * MostFactor)
                && collection.Entry(other).Document is var document && document.Kind == entry.Document.Kind)
            {
                best.Offer(new(other, scores[other] * Factor(entry.Document, document)));
            }
        }

        return best.Best();
    }

    private int Order(Ranked one, Ranked other) => one.Score == other.Score
        ? string.CompareOrdinal(collection.Entry(one.Slot).Document.Id, collection.Entry(other.Slot).Document.Id)
        : other.Score.CompareTo(one.Score);

    private static float Factor(SearchDocument one, SearchDocument other) =>
        (one.ThemeCode is not null && one.ThemeCode == other.ThemeCode ? SameTheme : 1)
        * (one.PopulationBand is not null && one.PopulationBand == other.PopulationBand ? SameBand : 1);

    private IEnumerable<QueryUnit> Ideas(DocumentEntry entry, int slot) =>
        entry.Groups.Select(
            group => (Group: group, Weight: Rarity(collection.Group(group)) * collection.Group(group).WeightIn(slot)))
            .OrderByDescending(g => g.Weight).ThenBy(g => g.Group).Take(MostGroups)
            .Select(g => new QueryUnit
            {
                Words = [],
                Groups = [new(g.Group, 1)],
                Importance = Thesaurus.Instance.Importance(g.Group) * collection.Group(g.Group).WeightIn(slot) / TitleAndTheme,
            });

    private IEnumerable<QueryUnit> Words(DocumentEntry entry, int slot) =>
        entry.Tokens.Where(t => t != DocumentEntry.FieldEnd && collection.Words[t].Commonness == Commonness.None).Distinct()
            .Select(id => (Word: id, Postings: collection.Words[id].Postings!))
            .Select(w => (w.Word, Weight: Rarity(w.Postings) * w.Postings.WeightIn(slot)))
            .OrderByDescending(w => w.Weight).ThenBy(w => collection.Words[w.Word].Text, StringComparer.Ordinal).Take(MostWords)
            .Select(w => new QueryUnit { Words = [.. WordFamily.Of(collection.Words, w.Word)], Importance = 0.5f });

    private float Rarity(PostingList postings) =>
        MathF.Log(1 + (collection.Count / (1f + postings.Count)));
}
