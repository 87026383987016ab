namespace Bot.Domain.Search;

/// <summary>
/// Counts edits (insertions, deletions, replacements, swaps of neighbours) between one word and many, a column of the table at a time in
/// one machine word, after Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances" (2003). Letters outside
/// ASCII share a place with others, so with them it may count too few edits, never too many.
/// </summary>
internal readonly ref struct EditCounter
{
    public const int Letters = 128;

    private readonly ReadOnlySpan<ulong> positions;
    private readonly int length;

    /// <param name="word">At most 64 letters.</param>
    /// <param name="positions">Room for <see cref="Letters"/> numbers, all zero.</param>
    public EditCounter(string word, Span<ulong> positions)
    {
        for (var i = 0; i < word.Length; i++)
        {
            positions[word[i] % Letters] |= 1UL << i;
        }

        this.positions = positions;
        length = word.Length;
    }

    public int Edits(string other)
    {
        var edits = length;
        var last = 1UL << (length - 1);
        var (rising, falling, diagonal, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        foreach (var letter in other)
        {
            var here = positions[letter % Letters];
            var swapped = ((~diagonal & here) << 1) & before;
            diagonal = (((here & rising) + rising) ^ rising) | here | falling | swapped;
            var up = falling | ~(diagonal | rising);
            var down = diagonal & rising;
            if ((up & last) != 0)
            {
                edits++;
            }
            else if ((down & last) != 0)
            {
                edits--;
            }

            up = (up << 1) | 1;
            rising = (down << 1) | ~(diagonal | up);
            falling = up & diagonal;
            before = here;
        }
        return edits;
    }
}
