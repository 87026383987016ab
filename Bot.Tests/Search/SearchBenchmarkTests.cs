using System.Globalization;
using System.Text.Json;
using Bot.Benchmarks;
using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class SearchBenchmarkTests
{
    [Fact]
    public void QualityReachesItsBarsInAllAndPerKind()
    {
        using var output = new StringWriter();
        Assert.Equal(0, SearchBenchmark.Run(["--quality"], output));
        var rows = output.ToString().Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| kind", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (Kind: cells[1], Ndcg: double.Parse(cells[3], CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(5, rows.Count(r => r.Kind == "all"));
        foreach (var (kind, ndcg) in rows)
        {
            Assert.True(ndcg >= (kind is "all" or "question" ? 0.9 : 0.94), $"{kind}: {ndcg}");
        }

        Assert.All(rows.Where(r => r.Kind == "all").Take(2), r => Assert.InRange(r.Ndcg, 0.97, 1));
    }

    [Fact]
    public void RankingsAreWrittenOnePerQuery()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Equal(0, SearchBenchmark.Run(["--quality", "--rankings", file], TextWriter.Null));
            var lines = File.ReadAllLines(file);
            Assert.Equal(59, lines.Length);
            using var first = JsonDocument.Parse(lines[0]);
            Assert.Equal("rosario", first.RootElement.GetProperty("q").GetString());
            Assert.Equal("ar-rosario-agricultura-urbana", first.RootElement.GetProperty("ids")[0].GetString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void UnknownArgumentsAreRefused()
    {
        Assert.Equal(2, SearchBenchmark.Run(["--fast"], TextWriter.Null));
        Assert.Equal(2, SearchBenchmark.Run(["--practices", "only.jsonl"], TextWriter.Null));
    }

    [Fact]
    public void TheThesaurusHasAtLeast250GroupsInBothLanguages()
    {
        using var reader = new StreamReader(typeof(SearchIndex).Assembly.GetManifestResourceStream("Search.thesaurus.txt")!);
        var groups = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').ToList();
        Assert.InRange(groups.Count, 250, 2000);
        Assert.All(groups, group => Assert.Equal(2, group.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Length));
        Assert.Equal(groups.Count, groups.Select(group => group.Split(':', '~')[0].Trim()).Distinct(StringComparer.Ordinal).Count());
    }
}
