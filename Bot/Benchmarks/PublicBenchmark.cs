using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Practices;
using Bot.Hosting;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench public [PRACTICES]</c>: readers of the site of a bank of that many practices, while people ask the bot one question after
/// another. Of each page, all different, the time to the first byte; beside it how long people wait for the bot with and without readers.
/// Site, bot and playground are this process, the readers too.
/// </summary>
internal static class PublicBenchmark
{
    private const int UsualPractices = 10_000, Readers = 4, PagesEach = 1_000, People = 20, QuestionsEach = 40, Seed = 20_261_129;

    /// <returns>0, 1 where something was not answered, 2 for arguments that it does not know.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var practices = args is [] ? UsualPractices
            : args is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked
            : 0;
        if (practices is < 1 or > PracticeNumber.Most)
        {
            await error.WriteLineAsync($"bench public [PRACTICES, 1 to {PracticeNumber.Most}]");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("bench-public-").FullName;
        try
        {
            await Measure(folder, practices, output);
            return 0;
        }
        catch (Exception failed) when (failed is TimeoutException or HttpRequestException or UpdatesFailedException)
        {
            await error.WriteLineAsync(failed.Message);
            return 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Measure(string folder, int practices, TextWriter output)
    {
        var path = Path.Combine(folder, "banco.db");
        BenchmarkStore.Fill(path, practices);
        var settings = Settings.Read(
        [
            $"--Store:Path={path}", "--Http:Listen=http://127.0.0.1:0", "--Http:PublicUrl=http://127.0.0.1:5080", "--Public:IsOn=true",
            "--Delivery:Pacing=false",
        ]);
        await using var host = await BotHost.Start(settings, CancellationToken.None, logging => logging.ClearProviders());
        host.World!.RequestLog.IsOn = false;
        using var http = new HttpClient { BaseAddress = new(host.Address) };
        var ready = await FirstPage(http);
        using var listening = new CancellationTokenSource();
        var asking = new QuestionPeople(host.World, host.World.Listen(listening.Token), People);
        _ = await asking.First();
        _ = await asking.Go(QuestionsEach);
        var alone = await asking.Go(QuestionsEach);
        var reading = Task.WhenAll(
            Enumerable.Range(0, Readers).Select(reader => Task.Run(() => Read(http, practices, new Random(Seed + reader)))));
        var beside = await asking.Go(QuestionsEach);
        List<double> pages = [.. (await reading).SelectMany(times => times)];
        await listening.CancelAsync();
        var figures = UpdatesFigures.Of(pages, TimeSpan.FromSeconds(1));
        await output.WriteLineAsync("""
            | practices | first page after the start (ms) | pages | first byte p50 (ms) | p99 (ms) | bot's answers p50 / p99 alone (ms) | beside readers (ms) |
            |---|---|---|---|---|---|---|
            """);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {practices} | {ready.TotalMilliseconds:0} | {pages.Count} | {figures.Median:0.0} | {figures.Slow:0.0} | {alone.Median:0.0} / {alone.Slow:0.0} | {beside.Median:0.0} / {beside.Slow:0.0} |"));
    }

    /// <summary>Until the bank has been read, and a search and a page of a practice were answered.</summary>
    private static async Task<TimeSpan> FirstPage(HttpClient http)
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/inicio/", UriKind.Relative));
            if (answer.IsSuccessStatusCode)
            {
                break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        using var practice = await http.GetAsync(PageOf(1, isPortuguese: false));
        _ = practice.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began);
    }

    private static Uri PageOf(int sequence, bool isPortuguese) =>
        new($"{(isPortuguese ? "/pt" : "")}/p/{new PracticeNumber(PracticeNumber.FirstYear, sequence).Text}/", UriKind.Relative);

    /// <summary>Pages of practices in either language, in an order of the reader's own.</summary>
    private static async Task<List<double>> Read(HttpClient http, int practices, Random random)
    {
        var times = new List<double>(PagesEach);
        for (var page = 0; page < PagesEach; page++)
        {
            var address = PageOf(random.Next(practices) + 1, isPortuguese: random.Next(2) == 0);
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            _ = answer.EnsureSuccessStatusCode();
            _ = await answer.Content.ReadAsByteArrayAsync();
        }

        return times;
    }
}
