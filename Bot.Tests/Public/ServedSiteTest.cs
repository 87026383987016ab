using System.Globalization;
using System.IO.Compression;
using System.Net;
using Bot.Hosting;
using Bot.Tests.EndToEnd;

namespace Bot.Tests.Public;

/// <summary>The site as the whole program serves it, beside its playground.</summary>
public sealed class ServedSiteTest
{
    private static readonly HttpClientHandler Plain = new() { AllowAutoRedirect = false };

    [Fact]
    public async Task AnExportHoldsTheBytesThatAreServed()
    {
        await using var bot = await RunningBot.Start(pacing: false, On);
        using var http = new HttpClient { BaseAddress = new(bot.Address) };
        var folder = Directory.CreateTempSubdirectory("export-");
        try
        {
            await Ready(http);
            Assert.Equal(0, ExportCommand.Run(folder.FullName, [$"--Store:Path={bot.StorePath}", $"--Http:PublicUrl={SiteWorld.Address}"], TextWriter.Null, Console.Error));
            var written = folder.EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Name != ".exported").ToList();
            Assert.InRange(written.Count, 100, 5000);
            foreach (var file in written)
            {
                var path = "/" + Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
                if (path == "/index.html")
                {
                    // The playground keeps the root for itself.
                    continue;
                }

                var served = await http.GetByteArrayAsync(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path, TestContext.Current.CancellationToken);
                var exported = await File.ReadAllBytesAsync(file.FullName, TestContext.Current.CancellationToken);
                Assert.True(served.SequenceEqual(exported), path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task ANumberInSmallLettersLeadsToItsPractice()
    {
        await using var bot = await RunningBot.Start(pacing: false, On);
        using var http = new HttpClient(Plain, disposeHandler: false) { BaseAddress = new(bot.Address) };
        await Ready(http);
        using var small = await Get(http, "/pt/p/bbp-2026-0001/");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/pt/p/BBP-2026-0001/"), (small.StatusCode, small.Headers.Location?.OriginalString));
        using var none = await Get(http, "/p/bbp-1999-0001/");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task WhatDidNotChangeIsNotSentAgainAndWhatIsSentIsPacked()
    {
        await using var bot = await RunningBot.Start(pacing: false, On);
        using var http = new HttpClient(Plain, disposeHandler: false) { BaseAddress = new(bot.Address) };
        await Ready(http);
        using var first = await Get(http, "/inicio/");
        var tag = first.Headers.ETag!.ToString();
        using var again = await Get(http, "/inicio/", ("If-None-Match", tag));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        var plain = await first.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var brotli = await Get(http, "/inicio/", ("Accept-Encoding", "gzip, br"));
        Assert.Equal("br", Assert.Single(brotli.Content.Headers.ContentEncoding));
        Assert.Equal(plain, await Unpacked(new BrotliStream(await brotli.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress)));
        using var gzip = await Get(http, "/inicio/", ("Accept-Encoding", "gzip"));
        Assert.Equal(plain, await Unpacked(new GZipStream(await gzip.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), CompressionMode.Decompress)));
        Assert.Equal([tag, tag], new[] { brotli, gzip }.Select(packed => packed.Headers.ETag!.ToString()));
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Contains("frame-ancestors 'self'", first.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("W/{0}", HttpStatusCode.NotModified)]
    [InlineData("{0}", HttpStatusCode.NotModified)]
    [InlineData("\"another, one\", W/{0}", HttpStatusCode.NotModified)]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("W/\"another\"", HttpStatusCode.OK)]
    [InlineData("broken", HttpStatusCode.OK)]
    public async Task TagsAreComparedWeaklySinceOneIsOfAllEncodings(string condition, HttpStatusCode answers)
    {
        await using var bot = await RunningBot.Start(pacing: false, On);
        using var http = new HttpClient(Plain, disposeHandler: false) { BaseAddress = new(bot.Address) };
        await Ready(http);
        using var first = await Get(http, "/inicio/");
        Assert.True(first.Headers.ETag!.IsWeak);
        using var again = await Get(http, "/inicio/", ("If-None-Match", string.Format(CultureInfo.InvariantCulture, condition, first.Headers.ETag.Tag)));
        Assert.Equal(answers, again.StatusCode);
    }

    [Fact]
    public async Task AddressesAreAnsweredAsAFileServerDoes()
    {
        await using var bot = await RunningBot.Start(pacing: false, On);
        using var http = new HttpClient(Plain, disposeHandler: false) { BaseAddress = new(bot.Address) };
        await Ready(http);
        using var slash = await Get(http, "/p/BBP-2026-0001");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/p/BBP-2026-0001/"), (slash.StatusCode, slash.Headers.Location!.OriginalString));
        using var nothing = await Get(http, "/nada/");
        Assert.Equal(HttpStatusCode.NotFound, nothing.StatusCode);
        using var elsewhere = await Get(http, "//example.org/x");
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        using var posted = await http.PostAsync("/inicio/", null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        using var pasted = await Get(http, $"/oembed?url={SiteWorld.Address}/pt/p/BBP-2026-0001/");
        Assert.Contains("/pt/p/BBP-2026-0001/tarjeta/", await pasted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutTheSettingThereIsNoSite()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        using var http = new HttpClient { BaseAddress = new(bot.Address) };
        using var answer = await Get(http, "/inicio/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    internal static void On(Settings settings)
    {
        settings.Public.IsOn = true;
        settings.Http.PublicUrl = SiteWorld.Address;
    }

    internal static async Task Ready(HttpClient http)
    {
        while (true)
        {
            using var answer = await Get(http, "/buscar.js");
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            await Task.Yield();
        }
    }

    private static async Task<HttpResponseMessage> Get(HttpClient http, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path.StartsWith("//", StringComparison.Ordinal) ? new Uri(http.BaseAddress!.ToString().TrimEnd('/') + path) : new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> Unpacked(Stream packed)
    {
        await using (packed)
        {
            using var whole = new MemoryStream();
            await packed.CopyToAsync(whole, TestContext.Current.CancellationToken);
            return whole.ToArray();
        }
    }
}
