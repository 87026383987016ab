using System.Diagnostics;
using System.Globalization;
using System.Net;
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

    /// <summary>Short beside what is measured, and long enough that looking does not slow the reading down.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5), LongestReading = TimeSpan.FromMinutes(2);

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
        using var browsers = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All };
        using var http = new HttpClient(browsers) { BaseAddress = new(host.Address) };
        var ready = await FirstPage(http);
        using var listening = new CancellationTokenSource();
        var asking = new QuestionPeople(host.World, host.World.Listen(listening.Token), People);
        _ = await asking.First();
        _ = await asking.Go(QuestionsEach);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{practices} practices; the first page was sent {ready.TotalMilliseconds:0} ms after the start.\n"));
        await output.WriteLineAsync("""
            | the bot meanwhile | first byte of pages that are made: p50 / p99 (ms) | of pages that are kept (ms) | bot's answers without readers (ms) | with them (ms) |
            |---|---|---|---|---|
            """);
        var (made, kept) = (await Read(http, practices, 1), await Read(http, practices, 1));
        await output.WriteLineAsync($"| nobody asks | {Both(made)} | {Both(kept)} | | |");
        await Beside(http, practices, asking, 2, ("20 people, each a question a second", QuestionsEach, TimeSpan.FromSeconds(1)), output);
        await Beside(http, practices, asking, 3, ("20 people without a pause", 4 * QuestionsEach, TimeSpan.Zero), output);
        await listening.CancelAsync();
    }

    private static string Both(UpdatesFigures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{figures.Median:0.0} / {figures.Slow:0.0}");

    /// <summary>A line of the table: readers while people ask the bot.</summary>
    private static async Task Beside(
        HttpClient http, int practices, QuestionPeople asking, int seed, (string Name, int Questions, TimeSpan Pause) load, TextWriter output)
    {
        var alone = await asking.Go(load.Questions, load.Pause);
        var answering = asking.Go(load.Questions, load.Pause);
        var (made, kept) = (await Read(http, practices, seed), await Read(http, practices, seed));
        await output.WriteLineAsync($"| {load.Name} | {Both(made)} | {Both(kept)} | {Both(alone)} | {Both(await answering)} |");
    }

    /// <summary>Until the bank has been read, and a search and a page of a practice were answered.</summary>
    /// <exception cref="TimeoutException">The bank is not read after <see cref="LongestReading"/>.</exception>
    /// <exception cref="HttpRequestException">The site answers, and otherwise than that it is still reading.</exception>
    private static async Task<TimeSpan> FirstPage(HttpClient http)
    {
        var began = Stopwatch.GetTimestamp();
        while (!await IsRead(http))
        {
            if (Stopwatch.GetElapsedTime(began) > LongestReading)
            {
                throw new TimeoutException($"The bank was not read within {LongestReading.TotalSeconds:0} s.");
            }

            await Task.Delay(BetweenLooks, TimeProvider.System);
        }

        using var practice = await http.GetAsync(PageOf(1, isPortuguese: false));
        _ = practice.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began);
    }

    private static async Task<bool> IsRead(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri("/inicio/", UriKind.Relative));
        return answer.StatusCode != HttpStatusCode.ServiceUnavailable && answer.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }

    private static Uri PageOf(int sequence, bool isPortuguese) =>
        new($"{(isPortuguese ? "/pt" : "")}/p/{new PracticeNumber(PracticeNumber.FirstYear, sequence).Text}/", UriKind.Relative);

    /// <summary>Readers who open one page of a practice after another, in either language; the same seed gives the same pages.</summary>
    private static async Task<UpdatesFigures> Read(HttpClient http, int practices, int seed)
    {
        var began = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(
            Enumerable.Range(0, Readers).Select(reader => Task.Run(() => ReadOne(http, practices, new Random(Seed + (seed * Readers) + reader)))));
        return UpdatesFigures.Of([.. times.SelectMany(one => one)], Stopwatch.GetElapsedTime(began));
    }

    private static async Task<List<double>> ReadOne(HttpClient http, int practices, Random random)
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
