using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>Makes of understood words what is asked for: places, phrases of the thesaurus, single words.</summary>
/// <param name="words">The words of the index.</param>
/// <param name="findPlace">The place of a folded name that has documents.</param>
/// <param name="documents">How many documents have a group's idea.</param>
internal sealed class UnitReader(WordTable words, Func<string, Place?> findPlace, Func<int, int> documents)
{
    /// <summary>Words that a place's name has at most.</summary>
    public const int LongestPlace = 5;

    private const int WithFamily = 3;
    private const float AskingImportance = 0.12f, ComponentImportance = 0.4f, PlaceImportance = 0.9f, MentionedPlace = 0.4f;
    private const float Wider = 0.45f, Outside = 0.5f;

    /// <summary>From so many words of the field on, the others are taken for what carries the sentence.</summary>
    private const int Sentence = 2;

    /// <summary>The units of a query in its order; what names nothing of the field decides less beside what does.</summary>
    public IEnumerable<QueryUnit> Read(List<List<Reading>> understood)
    {
        List<QueryUnit> units = [.. Each(understood)];
        if (units.Count(IsOfField) < Sentence)
        {
            return units;
        }

        return units.Select(unit => IsOfField(unit) || unit.Importance < 1 ? unit : unit.Less(Outside));
    }

    private static bool IsOfField(QueryUnit unit) => unit.Place is not null || (unit.Groups.Count > 0 && !unit.IsComponent);

    private IEnumerable<QueryUnit> Each(List<List<Reading>> understood)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < understood.Count;)
        {
            var (taken, units) = PlaceAt(understood, i) ?? PhraseAt(understood, i) ?? (1, Single(understood[i]));
            var repeated = taken == 1 && !seen.Add(understood[i][0].Word);
            if (!repeated)
            {
                foreach (var unit in units)
                {
                    yield return unit;
                }
            }
            i += taken;
        }
    }

    private (int Taken, QueryUnit[] Units)? PlaceAt(List<List<Reading>> understood, int start)
    {
        for (var length = Math.Min(LongestPlace, understood.Count - start); length > 0; length--)
        {
            var parts = understood.GetRange(start, length).ConvertAll(r => words[r[0].Word]);
            if (parts.TrueForAll(p => p.Commonness != Commonness.None))
            {
                continue;
            }

            if (findPlace(string.Join(' ', parts.Select(p => p.Text))) is not { } place)
            {
                continue;
            }

            var rarest = parts.Where(p => p.Commonness == Commonness.None).MinBy(p => p.Documents)!;
            var named = new WordMatch(words.Find(rarest.Text), MentionedPlace);
            return (length, [new() { Words = [named], Place = place, Importance = PlaceImportance }]);
        }
        return null;
    }

    private (int Taken, QueryUnit[] Units)? PhraseAt(List<List<Reading>> understood, int start)
    {
        var kept = Enumerable.Range(start, understood.Count - start).Where(i => MayBeOfPhrase(words[understood[i][0].Word])).ToList();
        if (kept.Count == 0 || kept[0] != start)
        {
            return null;
        }

        var keys = kept.ConvertAll(i => words[understood[i][0].Word].PhraseKey);
        var length = Thesaurus.Instance.Phrases.Longest(CollectionsMarshal.AsSpan(keys), out var meanings);
        if (length == 0)
        {
            return null;
        }

        var components = kept.Take(length).SelectMany(i => Single(understood[i]))
            .Select(unit => unit.Less(ComponentImportance, asComponent: true));
        return (kept[length - 1] - start + 1,
            [new() { Words = [], Groups = Pointed(meanings), Importance = Importance(meanings) }, .. components]);
    }

    private static float Importance(IEnumerable<Meaning> meanings) => meanings.Max(m => Thesaurus.Instance.Importance(m.Group));

    /// <summary>
    /// The meanings of a phrase, the wider ones less than the narrowest that documents have: whoever says "oficina de empleo" means more
    /// than "empleo".
    /// </summary>
    private Meaning[] Pointed(Meaning[] meanings)
    {
        var narrowest = meanings.Where(m => m.Weight == 1).Select(m => documents(m.Group)).Where(count => count > 0).DefaultIfEmpty(0)
            .Min();
        return Array.ConvertAll(meanings, m => documents(m.Group) > narrowest && narrowest > 0 ? m with { Weight = m.Weight * Wider } : m);
    }

    /// <summary>
    /// Whether a word counts within a phrase: what only carries the question may stand between (puede la ciudad comprar).
    /// </summary>
    private static bool MayBeOfPhrase(Word word) =>
        word.Commonness != Commonness.Joining && (word.Commonness == Commonness.None || word.PhraseKey != PhraseTree.NoKey);

    private QueryUnit[] Single(List<Reading> readings)
    {
        var first = words[readings[0].Word];
        if (first.Commonness >= Commonness.Stop)
        {
            return [];
        }

        var matches = readings
            .SelectMany(
                (r, rank) => (rank < WithFamily ? Family(r.Word) : [new(r.Word, 1)]).Select(m => m with { Grade = m.Grade * r.Likelihood }))
            .GroupBy(m => m.Word).Select(g => new WordMatch(g.Key, g.Max(m => m.Grade)));
        var meanings = readings.Take(WithFamily)
            .SelectMany(r => words[r.Word].Meanings.Select(m => m with { Weight = m.Weight * r.Likelihood }))
            .GroupBy(m => m.Group).Select(g => new Meaning(g.Key, g.Max(m => m.Weight)));
        List<Meaning> groups = [.. meanings.OrderBy(m => m.Group)];
        return
        [
            new()
            {
                Words = [.. matches.OrderBy(m => words[m.Word].Text, StringComparer.Ordinal)],
                Groups = groups,
                Importance = first.Commonness == Commonness.Asking ? AskingImportance
                    : groups.Count == 0 ? 1 : Importance(groups),
            },
        ];
    }

    private IEnumerable<WordMatch> Family(int id) => id == WordTable.None ? [] : WordFamily.Of(words, id);
}
