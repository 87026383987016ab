namespace Bot.Benchmarks;

/// <summary>
/// <c>bench search [--practices FILE --queries FILE] [--rankings FILE] [--quality] [--speed]</c>: prints how good and how fast the search
/// is beside SQLite's FTS5. Without files the embedded set is used; --quality or --speed leaves the other part out.
/// </summary>
public static class SearchBenchmark
{
    /// <summary>Runs with the arguments after "bench search"; returns 0, or 2 for arguments that it does not know.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (Options(args) is not { } options || options.ContainsKey("--practices") != options.ContainsKey("--queries"))
        {
            output.WriteLine("bench search [--practices FILE --queries FILE] [--rankings FILE] [--quality] [--speed]");
            return 2;
        }
        var practices = SearchSet.Practices(options.GetValueOrDefault("--practices"));
        if (!options.ContainsKey("--speed"))
        {
            PrintQuality(options, practices, output);
        }

        if (!options.ContainsKey("--quality"))
        {
            new SearchSpeed(practices, SearchSet.Queries(options.GetValueOrDefault("--queries")), output).Print();
        }

        return 0;
    }

    private static void PrintQuality(Dictionary<string, string> options, List<SearchSetPractice> practices, TextWriter output)
    {
        var file = options.GetValueOrDefault("--queries");
        var rankings = SearchQuality.Print(file ?? "development set", practices, SearchSet.Queries(file), output);
        if (file is null)
        {
            SearchQuality.Print("second set", practices, SearchSet.SecondQueries(), output);
            SearchQuality.Print("questions", practices, SearchSet.Questions(), output);
            SearchQuality.Print("questions held out", practices, SearchSet.QuestionsHeldOut(), output);
            SearchQuality.Print("mixed", [.. practices, .. SearchSet.Others()], SearchSet.MixedQueries(), output);
        }
        if (options.TryGetValue("--rankings", out var target))
        {
            File.WriteAllLines(target, rankings.Select(SearchSet.Line));
        }
    }

    private static Dictionary<string, string>? Options(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--quality" or "--speed")
            {
                options[args[i]] = "";
            }
            else if (args[i] is "--practices" or "--queries" or "--rankings" && i + 1 < args.Length)
            {
                options[args[i]] = args[++i];
            }
            else
            {
                return null;
            }
        }
        return options;
    }
}
