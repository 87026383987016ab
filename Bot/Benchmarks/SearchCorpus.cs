using System.Text;

namespace Bot.Benchmarks;

/// <summary>
/// Makes any number of practices by recombining the sentences of real ones, and adds words of a tail of 50,000 made-up ones with Zipf's
/// frequencies, so that typing errors meet a vocabulary of real size. The same seed makes the same practices.
/// </summary>
internal sealed class SearchCorpus(IReadOnlyList<SearchSetPractice> real)
{
    private const int Seed = 2010, MadeUpWords = 50_000, TailWords = 10;

    private static readonly string[] onsets =
        ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "tr", "ch", "j", "z"];
    private static readonly string[] vowels = ["a", "e", "i", "o", "u", "ia", "ue", "ei"];
    private static readonly string[] codas = ["", "", "", "n", "r", "s", "l"];

    private readonly string[] tail = MakeWords();

    /// <summary>Words that only the made-up tail has, of any frequency.</summary>
    public IReadOnlyList<string> Tail => tail;

#pragma warning disable CA5394 // a benchmark wants numbers that repeat, not secrets
    public IEnumerable<SearchSetPractice> Practices(int count)
    {
        var random = new Random(Seed);
        var languages = real.GroupBy(p => p.Lang).ToDictionary(g => g.Key, g => g.ToArray());
        for (var i = 0; i < count; i++)
        {
            var of = languages[real[random.Next(real.Count)].Lang];
            var place = of[random.Next(of.Length)];
            var topic = of[random.Next(of.Length)];
            yield return new($"made-{i}", topic.Title, place.City, place.Country, place.Lang, topic.Theme,
                Join(topic.Summary, random, of, 1), Sentences(random, of, 3) + " " + Tailed(random), of[random.Next(of.Length)].Results);
        }
    }

    private static string Join(string first, Random random, SearchSetPractice[] of, int more) => first + " " + Sentences(random, of, more);

    private static string Sentences(Random random, SearchSetPractice[] of, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var sentences = of[random.Next(of.Length)].Description.Split(". ");
            text.Append(sentences[random.Next(sentences.Length)].TrimEnd('.')).Append(". ");
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>Rank r is drawn with a probability near 1/r.</summary>
    private string Tailed(Random random) =>
        string.Join(' ', Enumerable.Range(0, TailWords).Select(_ => tail[(int)Math.Pow(MadeUpWords, random.NextDouble()) - 1])) + ".";

    private static string[] MakeWords()
    {
        var random = new Random(Seed);
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < MadeUpWords)
        {
            var word = string.Concat(
                Enumerable.Range(0, random.Next(2, 5)).Select(
                    _ => onsets[random.Next(onsets.Length)] + vowels[random.Next(vowels.Length)]));
            words.Add(word + codas[random.Next(codas.Length)]);
        }
        return [.. words];
    }

    /// <summary>Words of the tail with one or two typing errors.</summary>
    public IEnumerable<string> Mistyped(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var word = new StringBuilder(tail[random.Next(1000)]);
            for (var slip = 0; slip < (word.Length >= 8 ? 2 : 1); slip++)
            {
                word[random.Next(1, word.Length)] = (char)random.Next('a', 'z' + 1);
            }

            yield return word.ToString();
        }
    }
#pragma warning restore CA5394
}
