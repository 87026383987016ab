using System.Numerics;
using System.Runtime.InteropServices;

namespace Bot.Domain.Search;

/// <summary>
/// Finds the words that a mistyped one may have meant. Every word has a signature of the letters in it (one bit for the first, one for
/// the second time); an edit adds one letter at most and takes one away at most, so most words are ruled out by two instructions.
/// </summary>
internal sealed class TypingErrors
{
    /// <summary>Letters from which one and two edits are forgiven.</summary>
    public const int OneEdit = 4, TwoEdits = 8;

    private const int Alphabet = 26, ShortestMeant = 3;
    private readonly List<string> words = [];
    private readonly List<ulong>[] signatures = [.. Enumerable.Range(0, TokenReader.LongestToken + 1).Select(_ => new List<ulong>())];
    private readonly List<int>[] ids = [.. Enumerable.Range(0, TokenReader.LongestToken + 1).Select(_ => new List<int>())];

    public void Add(string word)
    {
        signatures[word.Length].Add(Signature(word));
        ids[word.Length].Add(words.Count);
        words.Add(word);
    }

    /// <summary>How many edits are forgiven in a word of a length.</summary>
    public static int Allowed(int length) => length < OneEdit ? 0 : length < TwoEdits ? 1 : 2;

    /// <summary>
    /// Calls back for every word within the allowed edits, with the word's number and the cost of the edits (under 1 for likely slips).
    /// </summary>
    public void Near(string typed, Action<int, float> found)
    {
        var allowed = Allowed(typed.Length);
        if (allowed == 0)
        {
            return;
        }

        var signature = Signature(typed);
        var letters = new EditCounter(typed, stackalloc ulong[EditCounter.Letters]);
        for (
            var length = Math.Max(ShortestMeant, typed.Length - allowed); length <= Math.Min(TokenReader.LongestToken, typed.Length + allowed); length++)
        {
            var others = CollectionsMarshal.AsSpan(signatures[length]);
            for (var i = 0; i < others.Length; i++)
            {
                if (BitOperations.PopCount(signature & ~others[i]) > allowed || BitOperations.PopCount(others[i] & ~signature) > allowed)
                {
                    continue;
                }

                var id = ids[length][i];
                if (letters.Edits(words[id]) > allowed)
                {
                    continue;
                }

                var distance = EditDistance.Between(typed, words[id], allowed);
                if (distance.Edits <= allowed)
                {
                    found(id, distance.Cost);
                }
            }
        }
    }

    private static ulong Signature(string word)
    {
        ulong once = 0, twice = 0;
        foreach (var letter in word)
        {
            var bit = 1UL << (letter is >= 'a' and <= 'z' ? letter - 'a' : letter % Alphabet);
            twice |= once & bit;
            once |= bit;
        }
        return once | (twice << Alphabet);
    }
}
