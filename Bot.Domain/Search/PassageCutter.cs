using System.Buffers;

namespace Bot.Domain.Search;

/// <summary>
/// Cuts a part of about 140 characters out of a text: never within a word or a figure, nor between a figure and its sign.
/// </summary>
internal static class PassageCutter
{
    public const int Longest = 140;

    private const int SentenceNear = 60, WordsBefore = 30;

    private static readonly SearchValues<char> sentenceEnds = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> signs = SearchValues.Create("$€£%‰°ºª§+-−/");

    /// <summary>The part around a token (by its number in the text): from the beginning of its sentence, if that is near.</summary>
    public static (int Start, int End) Around(string text, int token)
    {
        var gaps = Gaps(text, token, out var answer);
        var (start, end) = (Start(text, gaps, answer.Start), answer.End);
        foreach (var gap in gaps.Where(gap => gap.Start >= answer.End))
        {
            if (gap.Start - start > Longest && end > answer.End)
            {
                break;
            }

            end = gap.Start;
            if (end - start > Longest)
            {
                break;
            }
        }
        return (start, end);
    }

    /// <summary>Where a text may be cut: what lies between two of its words and has a space, and the text's end.</summary>
    private static List<(int Start, int End)> Gaps(string text, int token, out (int Start, int End) answer)
    {
        var gaps = new List<(int, int)>();
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestToken]);
        var end = 0;
        answer = default;
        for (var i = 0; reader.Read(); i++)
        {
            if (i == token)
            {
                answer = (reader.Start, reader.Start + reader.Length);
            }

            if (i > 0 && Gap(text, end, reader.Start) is { } gap)
            {
                gaps.Add(gap);
            }

            end = reader.Start + reader.Length;
        }
        gaps.Add((text.Length, text.Length));
        return gaps;
    }

    private static (int Start, int End)? Gap(string text, int end, int next)
    {
        var between = text.AsSpan(end, next - end);
        var (first, last) = (between.IndexOfAny(" \n\t\u00a0"), between.LastIndexOfAny(" \n\t\u00a0"));
        return first < 0 || between.ContainsAny(signs) ? null : (end + first, end + last + 1);
    }

    /// <summary>The beginning of the answer's sentence, if it is near; else of a word before the answer.</summary>
    private static int Start(string text, List<(int Start, int End)> gaps, int answer)
    {
        var before = gaps.Where(gap => gap.End <= answer && answer - gap.End <= SentenceNear).ToList();
        if (before.FindLast(gap => EndsSentence(text, gap)) is { End: > 0 } sentence)
        {
            return sentence.End;
        }

        if (answer <= SentenceNear)
        {
            return 0;
        }

        if (before.Find(gap => answer - gap.End <= WordsBefore) is { End: > 0 } near)
        {
            return near.End;
        }

        return before is [.., var last] ? last.End : Cut(gaps, answer);
    }

    /// <summary>The nearest cut before an answer that stands in something long without spaces.</summary>
    private static int Cut(List<(int Start, int End)> gaps, int answer) => gaps.FindLast(gap => gap.End <= answer).End;

    private static bool EndsSentence(string text, (int Start, int End) gap) =>
        text.AsSpan(gap.Start, gap.End - gap.Start).Contains('\n') || (gap.Start > 0 && sentenceEnds.Contains(text[gap.Start - 1]));
}
