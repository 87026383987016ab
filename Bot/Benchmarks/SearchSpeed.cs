using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Domain.Search;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>How fast searches are in made-up collections of growing size, beside FTS5 on disk in the same run.</summary>
internal sealed class SearchSpeed(IReadOnlyList<SearchSetPractice> practices, IReadOnlyList<SearchSetQuery> queries, TextWriter output)
{
    private const int Rounds = 20, FullTextRounds = 2, Limit = 10, LongQuery = 4000, Changes = 500;
    private static readonly int[] sizes = [1_000, 10_000, 100_000];
    private readonly SearchCorpus corpus = new(practices);

    public void Print()
    {
        Measure(1_000, new StringWriter());
        var summary = new StringWriter();
        var kinds = new StringWriter();
        summary.WriteLine("| practices | build (s) | bytes per practice | put p50 / p99 (ms) | FTS5 build (s) |\n|---|---|---|---|---|");
        kinds.WriteLine("| practices | kind | p50 (ms) | p99 (ms) | FTS5 p50 (ms) | FTS5 p99 (ms) |\n|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            summary.Write(Measure(size, kinds));
        }

        output.WriteLine("Speed, practices recombined from real sentences with a tail of 50,000 made-up words; FTS5 unicode61 on disk");
        output.WriteLine(summary);
        output.WriteLine(kinds);
    }

    private string Measure(int size, StringWriter kinds)
    {
        var (index, built, bytes) = Build(size);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using var fullText = new SearchFullText(SearchFullText.Unicode, file);
            var filling = Stopwatch.GetTimestamp();
            fullText.Add(corpus.Practices(size));
            var filled = Stopwatch.GetElapsedTime(filling).TotalSeconds;
            foreach (var (kind, of) in Kinds())
            {
                kinds.WriteLine(Row(size, kind, of, index, fullText));
            }

            var put = Percentiles(
                corpus.Practices(Changes)
                    .Select(p => p.ToDocument() with { Title = "Cambio " + p.Title })
                    .ToList()
                    .ConvertAll(d => Time(() => index.Put(d))));
            return string.Create(
                CultureInfo.InvariantCulture, $"| {size} | {built:0.00} | {bytes} | {put.Median:0.000} / {put.Slow:0.000} | {filled:0.00} |\n");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The bytes are those of everything that the index keeps alive, the texts included.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (SearchIndex Index, double Seconds, long Bytes) Build(int size)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (index, seconds) = BuildOnly(size);
        return (index, seconds, (GC.GetTotalMemory(forceFullCollection: true) - before) / size);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private (SearchIndex Index, double Seconds) BuildOnly(int size)
    {
        var documents = corpus.Practices(size)
            .Select((p, day) => p.ToDocument() with { Published = Instant.FromUnixTimeSeconds(day * 86_400L) }).ToList();
        var start = Stopwatch.GetTimestamp();
        var index = SearchIndex.Build(documents);
        return (index, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private IEnumerable<(string Kind, List<SearchQuery> Queries)> Kinds()
    {
        foreach (var kind in queries.GroupBy(q => q.Kind).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return (kind.Key, [.. kind.Select(q => q.ToQuery(Limit))]);
        }

        yield return ("typo in a rare word", [.. corpus.Mistyped(50).Select(w => new SearchQuery(w))]);
        yield return (
            "half a word (inline)", [.. queries.Select(
                q => q.ToQuery(Limit) with { Text = q.Q[..(q.Q.Length * 2 / 3)], LastWordUnfinished = true, CountFacets = false })]);
        yield return (
            "4,000 characters", [new(string.Join(' ', corpus.Tail.Concat(practices.Select(p => p.Summary)).Take(800))[..LongQuery]),
            new(string.Join(' ', practices.Select(p => p.Summary))[..LongQuery])]);
    }

    private static string Row(int size, string kind, List<SearchQuery> of, SearchIndex index, SearchFullText fullText)
    {
        foreach (var query in of)
        {
            index.Search(query);
        }

        var ours = Percentiles([.. Enumerable.Range(0, Rounds).SelectMany(_ => of).Select(q => Time(() => index.Search(q)))]);
        var theirs = Percentiles(
            [.. Enumerable.Range(0, FullTextRounds).SelectMany(_ => of).Select(q => Time(() => fullText.Search(q.Text, Limit)))]);
        return string.Create(
            CultureInfo.InvariantCulture, $"| {size} | {kind} | {ours.Median:0.000} | {ours.Slow:0.000} | {theirs.Median:0.00} | {theirs.Slow:0.00} |");
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static (double Median, double Slow) Percentiles(List<double> times)
    {
        times.Sort();
        return (times[times.Count / 2], times[(int)(times.Count * 0.99)]);
    }
}
