using System.Globalization;
using Bot.Domain.Search;

namespace Bot.Benchmarks;

/// <summary>How good rankings are, in all and per kind of query: nDCG@10 (binary gains), recall@10, success@3.</summary>
internal static class SearchQuality
{
    private const int Depth = 10, First = 3;

    public sealed record Figures(double Ndcg, double Recall, double Success);

    /// <summary>Prints a table of all engines; returns the rankings of ours.</summary>
    public static List<SearchRanking> Print(
        string name, IReadOnlyList<SearchSetPractice> practices, IReadOnlyList<SearchSetQuery> queries, TextWriter output)
    {
        var index = SearchIndex.Build(practices.Select(p => p.ToDocument()));
        using var unicode = new SearchFullText(SearchFullText.Unicode);
        using var porter = new SearchFullText(SearchFullText.Porter);
        unicode.Add(practices);
        porter.Add(practices);
        var ours = queries.Select(q => new SearchRanking(q.Q, [.. index.Search(q.ToQuery(Depth)).Hits.Select(h => h.Id)])).ToList();
        (string Name, List<string[]> Rankings)[] engines =
        [
            ("this engine", ours.ConvertAll(r => r.Ids)),
            ("FTS5 unicode61", [.. queries.Select(q => unicode.Search(q.Q, Depth))]),
            ("FTS5 porter", [.. queries.Select(q => porter.Search(q.Q, Depth))]),
        ];
        output.WriteLine($"Quality, {name}: {practices.Count} documents, {queries.Count} queries");
        output.WriteLine(
            "| kind | queries | " + string.Join(" | ", engines.Select(e => $"{e.Name}: nDCG@10 | recall@10 | success@3")) + " |");
        output.WriteLine("|---|---|" + string.Concat(Enumerable.Repeat("---|", 3 * engines.Length)));
        foreach (var kind in queries.Select(q => q.Kind).Distinct().Order(StringComparer.Ordinal))
        {
            Row(kind, q => q.Kind == kind);
        }

        Row("all", _ => true);
        output.WriteLine();
        return ours;

        void Row(string kind, Func<SearchSetQuery, bool> isOf)
        {
            var chosen = Enumerable.Range(0, queries.Count).Where(i => isOf(queries[i])).ToList();
            output.WriteLine(
                $"| {kind} | {chosen.Count} | " + string.Join(" | ", engines.Select(e => Cells(Of(chosen.Select(i => (queries[i].Relevant, e.Rankings[i])))))) + " |");
        }
    }

    public static Figures Of(IEnumerable<(string[] Relevant, string[] Ranking)> answers)
    {
        var each = answers.Select(
            a => new Figures(
                Ndcg(a.Relevant, a.Ranking), Recall(a.Relevant, a.Ranking), a.Ranking.Take(First).Any(a.Relevant.Contains) ? 1 : 0))
            .ToList();
        return new(each.Average(f => f.Ndcg), each.Average(f => f.Recall), each.Average(f => f.Success));
    }

    private static double Ndcg(string[] relevant, string[] ranking)
    {
        var ideal = Enumerable.Range(0, Math.Min(Depth, relevant.Length)).Sum(Gain);
        return ranking.Take(Depth).Select((id, rank) => relevant.Contains(id) ? Gain(rank) : 0).Sum() / ideal;
    }

    private static double Gain(int rank) => 1 / Math.Log2(rank + 2);

    /// <summary>Of what ten places can hold.</summary>
    private static double Recall(string[] relevant, string[] ranking) =>
        (double)ranking.Take(Depth).Count(relevant.Contains) / Math.Min(Depth, relevant.Length);

    private static string Cells(Figures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{figures.Ndcg:0.000} | {figures.Recall:0.000} | {figures.Success:0.000}");
}
