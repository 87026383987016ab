using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>
/// Finds the words that a mistyped one may have meant. Every word has a signature of the letters in it (one bit for the first, one for
/// the second time); an edit adds one letter at most and takes one away at most, so most words are ruled out by two instructions.
/// </summary>
internal sealed class TypingErrors
{
    /// <summary>Letters from which one and two edits are forgiven.</summary>
    public const int OneEdit = 4, TwoEdits = 8;

    private const int Alphabet = 26;
    private ulong[] signatures = new ulong[1024];
    private byte[] lengths = new byte[1024];
    private readonly List<string> words = [];

    public void Add(string word)
    {
        if (words.Count == signatures.Length)
        {
            Array.Resize(ref signatures, words.Count * 2);
            Array.Resize(ref lengths, words.Count * 2);
        }
        (signatures[words.Count], lengths[words.Count]) = (Signature(word), (byte)word.Length);
        words.Add(word);
    }

    /// <summary>How many edits are forgiven in a word of a length.</summary>
    public static int Allowed(int length) => length < OneEdit ? 0 : length < TwoEdits ? 1 : 2;

    /// <summary>Calls back for every word within the allowed edits, with the word's number and the cost of the edits (under 1 for likely slips).</summary>
    public void Near(string typed, Action<int, float> found)
    {
        var allowed = Allowed(typed.Length);
        if (allowed == 0) return;
        var signature = Signature(typed);
        for (var id = 0; id < words.Count; id++)
        {
            var other = signatures[id];
            if (BitOperations.PopCount(signature & ~other) > allowed || BitOperations.PopCount(other & ~signature) > allowed) continue;
            if (Math.Abs(lengths[id] - typed.Length) > allowed || lengths[id] < 3) continue;
            var distance = EditDistance.Between(typed, words[id], allowed);
            if (distance.Edits <= allowed) found(id, distance.Cost);
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
