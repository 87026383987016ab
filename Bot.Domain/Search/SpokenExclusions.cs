namespace Bot.Domain.Search;

/// <summary>
/// Hears in words what -word says in signs: "prácticas que no sean de Brasil", "exceto Brasil", "sin Argentina ni Chile", "empleo pero no
/// de jóvenes". What else is spoken of as absent ("sin fines de lucro", "menos residuos") is asked for, not excluded.
/// </summary>
internal sealed class SpokenExclusions(Func<string, Place?> findPlace)
{
    /// <summary>Folded words that lead to what is left out, whatever it is; the longest first.</summary>
    private static readonly string[][] Clear = Phrases(
        "que no sean", "que no sea", "que no son", "que no es", "que no esten", "que no sejam", "que nao sejam", "que nao seja", "que nao sao", "que nao estejam",
        "con excepcion", "com excecao", "a excepcion", "pero no", "mas nao", "porem nao", "aunque no", "excepto", "exceto", "excluyendo", "excluindo", "salvo", "tirando");

    /// <summary>The same where a place follows; a lone "no" is none, since «no Brasil» is where in Portuguese.</summary>
    private static readonly string[][] OfPlaces = Phrases(
        "fuera", "fora", "y no", "e nao", "no de", "no del", "no en", "no sean", "nao", "sin", "sem", "menos",
        "no quiero", "no queremos", "no me interesan", "no busco", "nada de", "nada del", "nada do", "nada da", "nao quero", "nao queremos", "nao me interessam", "nao procuro");

    /// <summary>Whom one may wish to leave out and nobody speaks of as lacking, unlike «sin crédito».</summary>
    private static readonly HashSet<string> Groups = [.. "jovenes jovens mujeres mulheres juventud juventude".Split(' ')];

    private static readonly HashSet<string> Between =
    [
        .. "de del do da dos das en em no na nos nas el la los las o a os as para por con com sean sejam son sao".Split(' '),
        .. "practicas praticas experiencias proyectos projetos nada ninguna nenhuma".Split(' '),
    ];

    private static readonly HashSet<string> More = [.. "ni nem y e o ou".Split(' ')];

    /// <summary>The same words, those that are left out marked, without the words that said so. Quotations stay as they are.</summary>
    public List<TypedWord> Mark(List<TypedWord> typed)
    {
        var marked = new List<TypedWord>(typed.Count);
        for (var at = 0; at < typed.Count;)
        {
            if (LeftOutAt(typed, at) is not { } found)
            {
                marked.Add(typed[at++]);
                continue;
            }

            marked.AddRange(found.Words);
            at = found.End;
        }

        return marked;
    }

    private (List<TypedWord> Words, int End)? LeftOutAt(List<TypedWord> typed, int at)
    {
        var clear = LengthAt(typed, at, Clear);
        var start = clear > 0 ? clear : LengthAt(typed, at, OfPlaces);
        if (start == 0
            || NamedAt(typed, at + start, clear > 0 ? _ => true : typed[at].Text is "sin" or "sem" ? Groups.Contains : NoWord) is not { } first)
        {
            return null;
        }

        var (words, end) = (first.Words, first.End);
        while (end < typed.Count && More.Contains(typed[end].Text) && NamedAt(typed, end + 1, NoWord) is { } next)
        {
            words.AddRange(next.Words);
            end = next.End;
        }

        return (words, end);
    }

    /// <summary>What is named behind words that only join: the longest place, else one word that may be left out.</summary>
    private (List<TypedWord> Words, int End)? NamedAt(List<TypedWord> typed, int at, Predicate<string> mayLeaveOut)
    {
        var skipped = at;
        for (var start = at; start < typed.Count; start++)
        {
            for (var length = Math.Min(UnitReader.LongestPlace, typed.Count - start); length > 0; length--)
            {
                var name = typed.GetRange(start, length);
                if (name.TrueForAll(IsFree) && !(length == 1 && Between.Contains(name[0].Text))
                    && findPlace(string.Join(' ', name.Select(word => word.Text))) is not null)
                {
                    return ([.. name.Select(word => word with { Excluded = true })], start + length);
                }
            }

            skipped = start;
            if (!Between.Contains(typed[start].Text))
            {
                break;
            }
        }

        return skipped < typed.Count && IsFree(typed[skipped]) && !Between.Contains(typed[skipped].Text) && mayLeaveOut(typed[skipped].Text)
            ? ([typed[skipped] with { Excluded = true }], skipped + 1)
            : null;
    }

    private static int LengthAt(List<TypedWord> typed, int at, string[][] phrases) => Array.Find(
        phrases, phrase => phrase.Length <= typed.Count - at
            && phrase.Index().All(word => IsFree(typed[at + word.Index]) && typed[at + word.Index].Text == word.Item))?.Length
            ?? 0;

    private static bool NoWord(string word) => false;

    private static bool IsFree(TypedWord word) => word is { Excluded: false, Quote: QueryText.NoQuote };

    private static string[][] Phrases(params string[] phrases) =>
        [.. phrases.Select(phrase => phrase.Split(' ')).OrderByDescending(words => words.Length)];
}
