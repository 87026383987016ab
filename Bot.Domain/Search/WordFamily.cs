namespace Bot.Domain.Search;

/// <summary>The words of one root, graded by how exactly they are the same word.</summary>
internal static class WordFamily
{
    /// <summary>From this grade on it is the same word in another number, gender or language.</summary>
    public const float SameWord = 0.9f;

    private const float Exact = 1, SameStem = 0.97f, SameRoot = 0.65f;

    public static IEnumerable<WordMatch> Of(WordTable words, int id)
    {
        var word = words[id];
        foreach (var other in words.OfRoot(Cognates.Root(word.Stem)))
        {
            var one = words[other];
            if (one.Documents == 0 && other != id)
            {
                continue;
            }

            var grade = other == id ? Exact
                : one.SpanishStem == word.SpanishStem || one.PortugueseStem == word.PortugueseStem ? SameStem
                : one.Stem == word.Stem ? SameWord
                : SameRoot;
            if (grade != SameRoot || Thesaurus.Instance.IsFalseFriend(one.Text) == Thesaurus.Instance.IsFalseFriend(word.Text))
            {
                yield return new(other, grade);
            }
        }
    }
}
