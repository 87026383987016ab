namespace Bot.Domain.Search;

/// <summary>
/// The regular forms of Spanish and Portuguese verbs, folded: what a word may be a form of, and all forms of an infinitive.
/// </summary>
internal static class VerbForms
{
    private const int ShortestStem = 2;

    private static readonly string[] first = Endings(
        "o as a amos ais an e aste amos asteis aron aba abas abamos aban are aras ara aremos aran aria arias ariamos arian es e emos en"
        + " aras aramos aran ase ases asemos asen ando andolo ado ada ados adas ar arlo arla arlos arlas arle arles arse arnos arme",
        "o as a amos am ei aste ou aram ava avas avamos avam arei aras ara aremos arao aria arias ariamos ariam e es emos em"
        + " asse asses assemos assem ar armos arem ando ado ada ados adas");

    private static readonly string[] second = Endings(
        "o es e emos eis en i iste io imos ieron ia ias iamos ian ere eras era eremos eran eria erias eriamos erian a as amos an"
        + " iera ieras ieramos ieran iese iesen iendo ido ida idos idas er erlo erla erlos erlas erle erles erse ernos erme",
        "o es e emos em i este eu eram ia ias iamos iam erei eras era eremos erao"
        + " eria eriam a as amos am esse essem er ermos erem endo ido ida idos idas");

    private static readonly string[] third = Endings(
        "o es e imos is en i iste io imos ieron ia ias iamos ian ire iras ira iremos iran iria irias iriamos irian a as amos an"
        + " iera ieras ieramos ieran iese iesen iendo ido ida idos idas ir irlo irla irlos irlas irle irles irse irnos irme",
        "o es e imos em i iste iu iram ia ias iamos iam irei iras ira iremos irao"
        + " iria iriam a as amos am isse issem ir irmos irem indo ido ida idos idas");

    private static readonly (string Infinitive, string[] Endings)[] conjugations = [("ar", first), ("er", second), ("ir", third)];

    private static readonly Dictionary<string, string[]> infinitives = conjugations
        .SelectMany(c => c.Endings.Select(ending => (Ending: ending, c.Infinitive)))
        .GroupBy(e => e.Ending, e => e.Infinitive, StringComparer.Ordinal)
        .ToDictionary(e => e.Key, e => e.ToArray(), StringComparer.Ordinal);

    private static readonly int longest = infinitives.Keys.Max(ending => ending.Length);

    /// <summary>The infinitives that a word may be a form of, most of them no words; the longest ending first.</summary>
    public static IEnumerable<string> Infinitives(string word)
    {
        for (var length = Math.Min(longest, word.Length - ShortestStem); length > 0; length--)
        {
            if (!infinitives.TryGetValue(word[^length..], out var possible))
            {
                continue;
            }

            var stem = word[..^length];
            foreach (var infinitive in possible)
            {
                yield return stem + infinitive;
                if (Respelled(stem, word[^length]) is { } other)
                {
                    yield return other + infinitive;
                }
            }
        }
    }

    /// <summary>All regular forms of an infinitive, itself among them; none if it is no infinitive.</summary>
    public static IEnumerable<string> Of(string infinitive)
    {
        foreach (var (ending, endings) in conjugations)
        {
            if (!infinitive.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = infinitive[..^2];
            foreach (var one in endings)
            {
                yield return stem + one;
                if (Written(stem, one[0]) is { } other)
                {
                    yield return other + one;
                }
            }
        }
    }

    /// <summary>The stem as it is written before another vowel: busque and buscar, llegue and llegar, empiece and empezar.</summary>
    private static string? Respelled(string stem, char next) => (stem, next) switch
    {
        ([.. var begin, 'q', 'u'], 'e') => begin + "c",
        ([.. var begin, 'g', 'u'], 'e') => begin + "g",
        ([.. var begin, 'c'], 'e') => begin + "z",
        ([.. var begin, 'j'], 'a' or 'o') => begin + "g",
        ([.. var begin, 'z', 'c'], 'a' or 'o') => begin + "c",
        _ => null,
    };

    private static string? Written(string stem, char next) => (stem, next) switch
    {
        ([.. var begin, 'c'], 'e') => begin + "qu",
        ([.. _, 'g'], 'e') => stem + "u",
        ([.. var begin, 'z'], 'e') => begin + "c",
        ([.. var begin, 'c'], 'a' or 'o') => begin + "zc",
        _ => null,
    };

    private static string[] Endings(string spanish, string portuguese) =>
        [.. $"{spanish} {portuguese}".Split(' ').Distinct(StringComparer.Ordinal)];
}
