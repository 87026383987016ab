using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bot.Domain.Practices;
using Bot.Hosting;

namespace Bot.Benchmarks;

/// <summary>
/// <c>bench public [PRACTICES]</c>: readers of the site of a bank of that many practices, while people ask the bot one question after
/// another. Of each page the time to the first byte: of pages that nobody opened before, at the pace of a busy site and without a pause,
/// and of the same ones again; beside it how long people wait for the bot with and without readers. Site, bot and playground are this
/// process, the readers too.
/// </summary>
internal static class PublicBenchmark
{
    private const int UsualPractices =
        10_000, Readers = 4, MostPagesEach = 800, Rows = 3, People = 20, QuestionsEach = 40, Seed = 20_261_129;

    /// <summary>Of each reader; together they open 100 pages a second.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(40);

    /// <summary>Short beside what is measured, and long enough that looking does not slow the reading down.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(5), LongestReading = TimeSpan.FromMinutes(2);

    /// <returns>0, 1 where something was not answered, 2 for arguments that it does not know.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, TextWriter error)
    {
        var practices = args is [] ? UsualPractices
            : args is [var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked
            : 0;
        if (practices is < Rows or > PracticeNumber.Most)
        {
            await error.WriteLineAsync($"bench public [PRACTICES, {Rows} to {PracticeNumber.Most}]");
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
            | the bot meanwhile | first byte of made pages, 100 a second: p50 / p99 (ms) | made, without a pause (ms) | kept, without a pause (ms) | bot's answers without readers (ms) | with them (ms) |
            |---|---|---|---|---|---|
            """);
        var pages = new Queue<Uri[]>(PagesOf(practices));
        await Line("nobody asks", await Read(http, pages), default, default, output);
        await Beside(http, pages, asking, ("20 people, each a question a second", 2 * QuestionsEach, TimeSpan.FromSeconds(1)), output);
        await Beside(http, pages, asking, ("20 people without a pause", 8 * QuestionsEach, TimeSpan.Zero), output);
        await listening.CancelAsync();
    }

    private static string Both(UpdatesFigures? figures) =>
        figures is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{figures.Median:0.0} / {figures.Slow:0.0}");

    /// <summary>A line of the table: readers while people ask the bot.</summary>
    private static async Task Beside(
        HttpClient http, Queue<Uri[]> pages, QuestionPeople asking, (string Name, int Questions, TimeSpan Pause) load, TextWriter output)
    {
        var alone = await asking.Go(load.Questions, load.Pause);
        var answering = asking.Go(load.Questions, load.Pause);
        await Line(load.Name, await Read(http, pages), alone, await answering, output);
    }

    private static Task Line(string name, PagesRead read, UpdatesFigures? alone, UpdatesFigures? beside, TextWriter output) =>
        output.WriteLineAsync($"| {name} | {Both(read.Paced)} | {Both(read.Made)} | {Both(read.Kept)} | {Both(alone)} | {Both(beside)} |");

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

    /// <summary>
    /// Every page of a practice in both languages, each once, in an order without one: two parts for each line of the table.
    /// </summary>
    private static IEnumerable<Uri[]> PagesOf(int practices)
    {
        Uri[] all = [.. Enumerable.Range(1, practices).SelectMany(practice => new[] { PageOf(practice, false), PageOf(practice, true) })];
        new Random(Seed).Shuffle(all);
        return all.Chunk(Math.Clamp(all.Length / (2 * Rows), 1, Readers * MostPagesEach));
    }

    private static Uri PageOf(int sequence, bool isPortuguese) =>
        new($"{(isPortuguese ? "/pt" : "")}/p/{new PracticeNumber(PracticeNumber.FirstYear, sequence).Text}/", UriKind.Relative);

    private static async Task<PagesRead> Read(HttpClient http, Queue<Uri[]> pages)
    {
        var (paced, hurried) = (pages.Dequeue(), pages.Dequeue());
        return new(await Read(http, paced, Pace), await Read(http, hurried, TimeSpan.Zero), await Read(http, hurried, TimeSpan.Zero));
    }

    /// <summary>Readers who share out some pages and open one after another.</summary>
    /// <param name="pace">From one page to the next of a reader; no time for at once.</param>
    private static async Task<UpdatesFigures> Read(HttpClient http, Uri[] pages, TimeSpan pace)
    {
        var began = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(
            Enumerable.Range(0, Readers).Select(
                reader => Task.Run(() => ReadSome(http, pages.Where((_, place) => place % Readers == reader), pace))));
        return UpdatesFigures.Of([.. times.SelectMany(one => one)], Stopwatch.GetElapsedTime(began));
    }

    private static async Task<List<double>> ReadSome(HttpClient http, IEnumerable<Uri> pages, TimeSpan pace)
    {
        var times = new List<double>();
        foreach (var page in pages)
        {
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.GetAsync(page, HttpCompletionOption.ResponseHeadersRead);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            _ = answer.EnsureSuccessStatusCode();
            _ = await answer.Content.ReadAsByteArrayAsync();
            if (pace - Stopwatch.GetElapsedTime(began) is var rest && rest > TimeSpan.Zero)
            {
                await Task.Delay(rest, TimeProvider.System);
            }
        }

        return times;
    }

    private sealed record PagesRead(UpdatesFigures Paced, UpdatesFigures Made, UpdatesFigures Kept);
}
