using Bot.Domain.Search;

namespace Bot.Domain.Registers;

/// <summary>
/// Whether two names may be written of the same: «Coop. Las Manos», «Cooperativa de Trabajo Las Manos Ltda.», «Lasmanos», «Las Mnaos»;
/// in whatever order their words stand: «Cooperativa de dulces del valle», «Dulces del valle, cooperativa».
/// </summary>
public static class NearName
{
    /// <summary>What something is by law tells it from nothing else.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "asoc", "asociacion", "assoc", "associacao", "civil", "coop", "cooperativa", "limitada", "ltda", "mutua", "mutual", "sa", "srl",
        "trabajo", "trabalho",
    };

    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "a", "al", "as", "com", "con", "da", "das", "de", "del", "do", "dos", "e", "el", "em", "en", "la", "las", "lo",
        "los", "o", "os", "para", "y",
    };

    public static bool IsNear(string one, string other)
    {
        var (words, others) = (Without(Forms, Folding.Words(one)), Without(Forms, Folding.Words(other)));
        var (telling, otherTelling) = (Without(Short, words), Without(Short, others));
        return string.Concat(words) == string.Concat(others)
            || string.Concat(telling) == string.Concat(otherTelling)
            || (telling.Count == otherTelling.Count && ArePaired(telling, otherTelling));
    }

    /// <summary>Whether each word has one of the other name for itself, the same before one with a slip.</summary>
    private static bool ArePaired(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var (left, free) = (new List<string>(), others.ToList());
        foreach (var word in words)
        {
            if (!free.Remove(word))
            {
                left.Add(word);
            }
        }

        return left.All(word => free.FindIndex(other => IsSlip(word, other)) is >= 0 and var at && Taken(free, at));
    }

    private static bool Taken(List<string> free, int at)
    {
        free.RemoveAt(at);
        return true;
    }

    private static IReadOnlyList<string> Without(HashSet<string> left, IReadOnlyList<string> words)
    {
        string[] kept = [.. words.Where(word => !left.Contains(word))];
        return kept.Length == 0 ? words : kept;
    }

    /// <summary>Words with a figure in them tell things apart by it.</summary>
    private static bool IsSlip(string word, string other)
    {
        if (word == other)
        {
            return true;
        }

        var allowed = TypingErrors.Allowed(Math.Min(word.Length, other.Length));
        return allowed > 0 && Math.Max(word.Length, other.Length) <= TokenReader.LongestToken
            && !word.Any(char.IsDigit) && !other.Any(char.IsDigit)
            && EditDistance.Between(word, other, allowed).Edits <= allowed;
    }
}
