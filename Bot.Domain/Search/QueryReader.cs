using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Domain.Search;

/// <summary>Understands a query against the words and places of the index.</summary>
internal sealed class QueryReader(WordTable words, WordReading reading, Func<string, Place?> findPlace)
{
    private const int MostCorrections = 6, LongestPlace = 5, WithFamily = 3;
    private const float AskingImportance = 0.12f, ComponentImportance = 0.4f, PlaceImportance = 0.9f, MentionedPlace = 0.4f;

    public ReadQuery Read(SearchQuery query)
    {
        var typed = QueryText.Read(query.Text);
        var (understood, correction) = Understand(query, typed);
        return new()
        {
            Units = [.. Units(understood)],
            ExactPhrases = [.. typed.Where(w => w.Quote != QueryText.NoQuote).GroupBy(w => w.Quote)
                .Select(quoted => quoted.Select(w => words.Find(w.Text)).ToArray())],
            Excluded = typed.Where(w => w.Excluded).SelectMany(w => Family(words.Find(w.Text)))
                .Where(m => m.Grade >= WordFamily.SameWord).Select(m => m.Word).ToHashSet(),
            Sequence = [.. typed.Where(w => !w.Excluded).Select(w => words.Find(w.Text))],
            Name = string.Join(' ', typed.Select(w => w.Text)),
            Correction = correction,
            IsEmpty = typed.Count == 0 && query.Text.All(c => char.IsWhiteSpace(c) || char.IsControl(c)),
        };
    }

    private (List<List<Reading>> Understood, string? Correction) Understand(SearchQuery query, List<TypedWord> typed)
    {
        var understood = new List<List<Reading>>();
        var replaced = new List<(TypedWord Word, string By)>();
        for (var i = 0; i < typed.Count; i++)
        {
            var word = typed[i];
            if (word.Excluded) continue;
            var unfinished = query.LastWordUnfinished && i == typed.Count - 1 && word.Start + word.Length == query.Text.Length;
            var readings = reading.Existing(word.Text, unfinished);
            if (readings.Count == 0 && word.Quote == QueryText.NoQuote && replaced.Count < MostCorrections)
            {
                readings = reading.Corrections(word.Text);
                if (readings.Count > 0 && !unfinished) replaced.Add((word, words[readings[0].Word].Spelling ?? words[readings[0].Word].Text));
            }
            if (readings.Count > 0) understood.Add(readings);
        }
        return (understood, replaced.Count == 0 ? null : Replace(query.Text, replaced));
    }

    private static string Replace(string text, List<(TypedWord Word, string By)> replaced)
    {
        var corrected = new StringBuilder(text);
        foreach (var (word, by) in Enumerable.Reverse(replaced)) corrected.Remove(word.Start, word.Length).Insert(word.Start, by);
        return corrected.ToString();
    }

    private IEnumerable<QueryUnit> Units(List<List<Reading>> understood)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < understood.Count;)
        {
            var (taken, units) = PlaceAt(understood, i) ?? PhraseAt(understood, i) ?? (1, Single(understood[i]));
            var repeated = taken == 1 && !seen.Add(understood[i][0].Word);
            if (!repeated)
            {
                foreach (var unit in units) yield return unit;
            }
            i += taken;
        }
    }

    private (int Taken, QueryUnit[] Units)? PlaceAt(List<List<Reading>> understood, int start)
    {
        for (var length = Math.Min(LongestPlace, understood.Count - start); length > 0; length--)
        {
            var parts = understood.GetRange(start, length).ConvertAll(r => words[r[0].Word]);
            if (parts.TrueForAll(p => p.Commonness != Commonness.None) || findPlace(string.Join(' ', parts.Select(p => p.Text))) is not { } place) continue;
            var rarest = parts.Where(p => p.Commonness == Commonness.None).MinBy(p => p.Documents)!;
            return (length, [new() { Words = [new(words.Find(rarest.Text), MentionedPlace)], Place = place, Importance = PlaceImportance }]);
        }
        return null;
    }

    private (int Taken, QueryUnit[] Units)? PhraseAt(List<List<Reading>> understood, int start)
    {
        var kept = Enumerable.Range(start, understood.Count - start).Where(i => words[understood[i][0].Word].Commonness != Commonness.Joining).ToList();
        if (kept.Count == 0 || kept[0] != start) return null;
        var keys = kept.ConvertAll(i => words[understood[i][0].Word].PhraseKey);
        var length = Thesaurus.Instance.Phrases.Longest(CollectionsMarshal.AsSpan(keys), out var meanings);
        if (length == 0) return null;
        var components = kept.Take(length).SelectMany(i => Single(understood[i]))
            .Select(unit => new QueryUnit { Words = unit.Words, Groups = unit.Groups, Importance = ComponentImportance * unit.Importance, IsComponent = true });
        return (kept[length - 1] - start + 1,
            [new() { Words = [], Groups = meanings, Importance = meanings.Max(m => Thesaurus.Instance.Importance(m.Group)) }, .. components]);
    }

    private QueryUnit[] Single(List<Reading> readings)
    {
        var first = words[readings[0].Word];
        if (first.Commonness >= Commonness.Stop) return [];
        var matches = readings.SelectMany((r, rank) => (rank < WithFamily ? Family(r.Word) : [new(r.Word, 1)]).Select(m => m with { Grade = m.Grade * r.Likelihood }))
            .GroupBy(m => m.Word).Select(g => new WordMatch(g.Key, g.Max(m => m.Grade)));
        var meanings = readings.Take(WithFamily).SelectMany(r => words[r.Word].Meanings.Select(m => m with { Weight = m.Weight * r.Likelihood }))
            .GroupBy(m => m.Group).Select(g => new Meaning(g.Key, g.Max(m => m.Weight)));
        List<Meaning> groups = [.. meanings.OrderBy(m => m.Group)];
        return
        [
            new()
            {
                Words = [.. matches.OrderBy(m => words[m.Word].Text, StringComparer.Ordinal)],
                Groups = groups,
                Importance = first.Commonness == Commonness.Asking ? AskingImportance
                    : groups.Count == 0 ? 1 : groups.Max(m => Thesaurus.Instance.Importance(m.Group)),
            },
        ];
    }

    private IEnumerable<WordMatch> Family(int id) => id == WordTable.None ? [] : WordFamily.Of(words, id);
}
