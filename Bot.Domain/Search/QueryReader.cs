namespace Bot.Domain.Search;

/// <summary>Understands a query against the words and places of the index.</summary>
/// <param name="isTitle">Whether a practice is called so, in the words as they are kept.</param>
internal sealed class QueryReader(
    WordTable words, WordReading reading, Func<string, Place?> findPlace, Func<int, int> documents, Func<string, bool> isTitle)
{
    private readonly ExclusionReader exclusions = new(words, findPlace);
    private readonly SpokenExclusions spoken = new(findPlace);
    private readonly SentenceReader sentences = new(words, reading);
    private readonly UnitReader units = new(words, findPlace, documents);

    public ReadQuery Read(SearchQuery query)
    {
        var typed = Marked(QueryText.Read(query.Text));
        var (excluded, asked) = exclusions.Read(typed);
        if (!excluded.IsEmpty && asked.TrueForAll(NamesNothing))
        {
            asked = [];
        }

        var (understood, correction) = sentences.Read(query, asked);
        return new()
        {
            Units = [.. units.Read(understood)],
            ExactPhrases = [.. asked.Where(w => w.Quote != QueryText.NoQuote).GroupBy(w => w.Quote)
                .Select(quoted => quoted.Select(w => words.Find(w.Text)).ToArray())],
            Excluded = excluded,
            Sequence = [.. understood.Select(readings => readings[0].Word)],
            Name = string.Join(' ', asked.Select(w => w.Text)),
            Correction = correction,
            LeftOut = LeftOut(query.Text, typed),
            Included = string.Join(' ', typed.Where(word => !word.Excluded).Select(word => query.Text[word.Start..word.End])),
            IsEmpty = asked.Count == 0 && (typed.Count > 0 || query.Text.All(c => char.IsWhiteSpace(c) || char.IsControl(c))),
        };
    }

    /// <summary>Who types a whole title, such as «Sin barreras», leaves nothing out by it.</summary>
    private List<TypedWord> Marked(List<TypedWord> typed) =>
        isTitle(string.Join(' ', typed.Select(word => word.Text))) ? typed : spoken.Mark(typed);

    /// <summary>«prácticas que no sean de Brasil» asks for all the others, not for those that say «prácticas».</summary>
    private static bool NamesNothing(TypedWord word) => word.Quote == QueryText.NoQuote && CommonWords.Of(word.Text) != Commonness.None;

    /// <summary>What is left out, each as it was typed.</summary>
    private static List<string> LeftOut(string text, List<TypedWord> typed)
    {
        var names = new List<string>();
        for (var at = 0; at < typed.Count; at++)
        {
            if (!typed[at].Excluded)
            {
                continue;
            }

            var start = typed[at].Start;
            while (at + 1 < typed.Count && typed[at + 1].Excluded && string.IsNullOrWhiteSpace(text[typed[at].End..typed[at + 1].Start]))
            {
                at++;
            }

            names.Add(text[start..typed[at].End]);
        }
        return names;
    }
}
