using System.Text.Json.Serialization;

namespace Bot.Domain;

/// <summary>Cleaned text in paragraphs, bounded in words.</summary>
[JsonConverter(typeof(KeptAsTextConverter<LongText>))]
public sealed record LongText : IKeptAsText<LongText>
{
    /// <summary>
    /// No text may have more characters than this times its words: a bound for what has no spaces. The longest word of a page
    /// rarely passes it.
    /// </summary>
    public const int CharactersAWord = 12;

    private LongText(string text) => Text = text;

    public string Text { get; }

    [JsonIgnore]
    public int Words => CountWords(Text);

    /// <summary>Refuses with Empty (no letter or digit), OnlyLink, TooManyWords, TooLong (12 characters a word of the limit).</summary>
    /// <param name="words">The most words, 1 or more.</param>
    public static Parsed<LongText> Parse(string text, int words)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        var clean = Cleaning.Paragraphs(text);
        var count = CountWords(clean);
        return (count, clean.Length) switch
        {
            (0, _) => RefusalCode.Empty,
            _ when Links.IsOnlyLinks(clean) => RefusalCode.OnlyLink,
            var (written, _) when written > words => new Refusal(RefusalCode.TooManyWords, words, written),
            var (_, length) when length > words * CharactersAWord => new Refusal(RefusalCode.TooLong, words * CharactersAWord, length),
            _ => new LongText(clean),
        };
    }

    /// <summary>Words as people and word processors count them: what stands between white space and holds a letter or a digit.</summary>
    public static int CountWords(string text)
    {
        var (words, start) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]))
            {
                words += Cleaning.IsReadable(text.AsSpan(start, at - start)) ? 1 : 0;
                start = at + 1;
            }
        }

        return words;
    }

    public static LongText FromText(string text) => new(text);

    public override string ToString() => Text;
}
