using System.Net;
using Bot.Playground;

namespace Bot.Tests.Playground;

/// <summary>No website can call the playground's Bot API through the browser of whoever tries the bot.</summary>
public sealed class BrowserAtTheApiTest
{
    [Theory]
    [InlineData("GET", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData("GET", "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData("GET", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document")]
    [InlineData("GET", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")]
    [InlineData("GET", "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")]
    [InlineData("GET", "Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image")]
    [InlineData("POST", "Origin: null")]
    [InlineData("POST", "Origin: http://evil.example")]
    [InlineData("POST", "Origin: http://localhost:1")]
    [InlineData("POST", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors")]
    [InlineData("POST", "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors")]
    public async Task What_a_browser_was_made_to_send_is_refused(string verb, params string[] headers)
    {
        await using var host = await PlaygroundHost.Start();

        Assert.Equal(HttpStatusCode.Forbidden, await Call(host, verb, $"/bot{host.World.Token}/setWebhook?url=https://evil.example/", headers));
        Assert.Equal(HttpStatusCode.Forbidden, await Call(host, verb, $"/file/bot{host.World.Token}/documents/1", headers));
        Assert.Empty((await Telegram.Bot.TelegramBotClientExtensions.GetWebhookInfo(host.Client)).Url);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST", "Sec-Fetch-Mode: cors")]
    [InlineData("GET", "User-Agent: node", "Sec-Fetch-Mode: cors")]
    public async Task What_a_program_sends_is_taken(string verb, params string[] headers)
    {
        await using var host = await PlaygroundHost.Start();

        Assert.Equal(HttpStatusCode.OK, await Call(host, verb, $"/bot{host.World.Token}/getMe", headers));
    }

    [Fact]
    public async Task The_token_is_another_at_each_start_and_the_bot_the_same()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("world-");
        var path = Path.Combine(folder.FullName, "playground.world.json");
        await using var first = new World(TimeProvider.System, path);
        first.Save();
        await using var second = new World(TimeProvider.System, path);

        Assert.Equal(first.BotId, second.BotId);
        Assert.StartsWith($"{first.BotId}:", first.Token, StringComparison.Ordinal);
        Assert.NotEqual(first.Token, second.Token);
        Assert.DoesNotContain(first.Token.Split(':')[1], await System.IO.File.ReadAllTextAsync(path), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static async Task<HttpStatusCode> Call(PlaygroundHost host, string verb, string path, string[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(new HttpMethod(verb), host.Url + path);
        foreach (var header in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]));
        }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }
}
