namespace Bot.Domain.Search;

/// <summary>Understands what a query leaves out: a place before a phrase before a word with its family.</summary>
internal sealed class ExclusionReader(WordTable words, Func<string, Place?> findPlace)
{
    /// <summary>
    /// Reads the words with a minus. A place of several words needs no quotation marks (-rio de janeiro): its further words are taken
    /// for excluded too, and so come back in the second part, which is what is still asked for.
    /// </summary>
    public (Exclusions Excluded, List<TypedWord> Asked) Read(List<TypedWord> typed)
    {
        if (!typed.Exists(w => w.Excluded))
        {
            return (Exclusions.None, typed);
        }

        var excluded = new Exclusions();
        var asked = new List<TypedWord>();
        for (var i = 0; i < typed.Count;)
        {
            if (typed[i].Excluded)
            {
                i += Exclude(excluded, typed, i);
            }
            else
            {
                asked.Add(typed[i++]);
            }
        }
        return (excluded, asked);
    }

    /// <summary>How many words the exclusion that begins here takes.</summary>
    private int Exclude(Exclusions excluded, List<TypedWord> typed, int start)
    {
        var first = typed[start];
        if (first.Quote != QueryText.NoQuote)
        {
            var quoted = typed.GetRange(start, typed.FindLastIndex(w => w.Quote == first.Quote) - start + 1);
            if (findPlace(Name(quoted)) is { } named)
            {
                excluded.Places.Add(named);
            }

            excluded.Phrases.Add([.. quoted.Select(w => words.Find(w.Text))]);
            excluded.Words.UnionWith(SameWords(words.Find(string.Concat(quoted.Select(w => w.Text)))));
            return quoted.Count;
        }
        for (var length = Math.Min(UnitReader.LongestPlace, typed.Count - start); length > 0; length--)
        {
            var name = typed.GetRange(start, length);
            if (name.Skip(1).Any(w => w.Excluded || w.Quote != QueryText.NoQuote) || findPlace(Name(name)) is not { } place)
            {
                continue;
            }

            excluded.Places.Add(place);
            return length;
        }
        excluded.Words.UnionWith(SameWords(words.Find(first.Text)));
        return 1;
    }

    private IEnumerable<int> SameWords(int id) => id == WordTable.None
        ? []
        : WordFamily.Of(words, id).Where(m => m.Grade >= WordFamily.SameWord).Select(m => m.Word);

    private static string Name(IEnumerable<TypedWord> typed) => string.Join(' ', typed.Select(w => w.Text));
}
