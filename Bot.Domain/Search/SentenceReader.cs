using System.Text;

namespace Bot.Domain.Search;

/// <summary>Understands the words of a query one after the other: abbreviations, words written apart or together, typing errors.</summary>
internal sealed class SentenceReader(WordTable words, WordReading reading)
{
    private const int MostCorrections = 6;

    /// <summary>Who writes more pastes a text, and did not mean another one.</summary>
    private const int MostWordsCorrected = 12;

    /// <summary>What each word may mean, and the query with mistyped words replaced; null if there were none.</summary>
    public (List<List<Reading>> Understood, string? Correction) Read(SearchQuery query, List<TypedWord> typed)
    {
        var understood = new List<List<Reading>>();
        var replaced = new List<(TypedWord Word, string By)>();
        for (var i = 0; i < typed.Count;)
        {
            var taken = Abbreviated(query.Text, typed, i, understood);
            if (taken == 0)
            {
                taken = Joined(typed, i, understood);
            }

            i += taken > 0 ? taken : One(query, typed, i, understood, replaced);
        }
        return (understood, replaced.Count == 0 || typed.Count > MostWordsCorrected ? null : Replace(query.Text, replaced));
    }

    /// <summary>Reads an abbreviation as what it stands for; returns how many words it takes, zero if it is none.</summary>
    private int Abbreviated(string text, List<TypedWord> typed, int at, List<List<Reading>> understood)
    {
        if (typed[at].Quote != QueryText.NoQuote || Abbreviations.Meaning(text, typed, at) is not { } meant)
        {
            return 0;
        }

        understood.AddRange(meant.Select(word => new List<Reading> { new(words.Intern(word), 1) }));
        return 1;
    }

    /// <summary>Reads two words as one that is written together as a rule (micro crédito, agro-ecología); returns 2, or zero.</summary>
    private int Joined(List<TypedWord> typed, int at, List<List<Reading>> understood)
    {
        if (at + 1 >= typed.Count)
        {
            return 0;
        }

        var (one, next) = (typed[at], typed[at + 1]);
        if (one.Quote != QueryText.NoQuote || next.Quote != QueryText.NoQuote || !WordParts.MayJoin(one.Text, next.Text))
        {
            return 0;
        }

        if (reading.Joined(one.Text, next.Text) is not { } joined)
        {
            return 0;
        }

        understood.Add([new(joined, 1)]);
        return 2;
    }

    private int One(SearchQuery query, List<TypedWord> typed, int at, List<List<Reading>> understood, List<(TypedWord, string)> replaced)
    {
        var word = typed[at];
        var unfinished = query.LastWordUnfinished && at == typed.Count - 1 && word.End == query.Text.Length;
        var readings = reading.Existing(word.Text, unfinished);
        if (readings.Count > 0)
        {
            understood.Add(readings);
        }
        else if (word.Quote == QueryText.NoQuote && replaced.Count < MostCorrections)
        {
            Correct(word, unfinished, understood, replaced);
        }

        return 1;
    }

    private void Correct(TypedWord word, bool unfinished, List<List<Reading>> understood, List<(TypedWord, string)> replaced)
    {
        if (reading.Apart(word.Text) is { } parts)
        {
            understood.AddRange(parts.Select(part => new List<Reading> { new(part, 1) }));
            if (!unfinished)
            {
                replaced.Add((word, string.Join(' ', parts.Select(Spelled))));
            }

            return;
        }
        var readings = reading.Corrections(word.Text);
        if (readings.Count == 0)
        {
            return;
        }

        understood.Add(readings);
        if (!unfinished)
        {
            replaced.Add((word, Spelled(readings[0].Word)));
        }
    }

    private string Spelled(int word) => words[word].Spelling ?? words[word].Text;

    private static string Replace(string text, List<(TypedWord Word, string By)> replaced)
    {
        var corrected = new StringBuilder(text);
        foreach (var (word, by) in Enumerable.Reverse(replaced))
        {
            corrected.Remove(word.Start, word.Length).Insert(word.Start, by);
        }

        return corrected.ToString();
    }
}
