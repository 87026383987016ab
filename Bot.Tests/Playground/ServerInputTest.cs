using System.Net;
using System.Text;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Tests.Playground;

/// <summary>The ways of asking that Telegram accepts, and whose questions the playground does not answer.</summary>
public sealed class ServerInputTest
{
    [Fact]
    public async Task Json_query_and_forms_are_one()
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");
        host.World.Says(rosa, "hola");
        using var http = new HttpClient();
        var address = $"{host.Url}/bot{host.World.Token}/sendMessage";
        const string Markup = """{"inline_keyboard":[[{"text":"Sí","callback_data":"1"}]]}""";

        using var json = await http.PostAsync(address, new StringContent($$"""{"chat_id":"{{rosa.Id}}","text":"uno"}""", Encoding.UTF8, "application/json"));
        using var query = await http.GetAsync($"{address}?chat_id={rosa.Id}&text=dos");
        using var form = await http.PostAsync(address, new FormUrlEncodedContent([new("chat_id", $"{rosa.Id}"), new("text", "tres"), new("reply_markup", Markup)]));
        using var parts = new MultipartFormDataContent { { new StringContent($"{rosa.Id}"), "chat_id" }, { new StringContent("cuatro"), "text" } };
        using var multipart = await http.PostAsync(address.Replace("sendMessage", "SENDmessage", StringComparison.Ordinal), parts);

        Assert.All([json, query, form, multipart], response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal(["uno", "dos", "tres", "cuatro"], host.World.MessagesOf(rosa.Id).Skip(1).Select(message => message.Text));
        Assert.Equal("1", host.World.MessagesOf(rosa.Id)[3].FindButton("Sí")!.CallbackData);
        host.World.RequestLog.IsOn = false;
        Assert.Equal("SENDmessage", host.World.Requests[^1].Method);
        host.World.RequestLog.Clear();
    }

    [Theory]
    [InlineData("evil.example", null, null, HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", null, null, HttpStatusCode.Forbidden)]
    [InlineData(null, "http://evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "null", null, HttpStatusCode.Forbidden)]
    [InlineData(null, null, "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("localhost", null, null, HttpStatusCode.OK)]
    [InlineData("[::1]:80", null, null, HttpStatusCode.OK)]
    [InlineData(null, null, "same-origin", HttpStatusCode.OK)]
    public async Task Other_hosts_and_sites_are_refused(string? hostName, string? origin, string? site, HttpStatusCode status)
    {
        await using var host = await PlaygroundHost.Start();
        using var http = new HttpClient();

        foreach (var path in (string[])["/", "/playground/state", $"/bot{host.World.Token}/getMe"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, host.Url + path);
            request.Headers.Host = hostName;
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin);
            }

            if (site is not null)
            {
                request.Headers.Add("Sec-Fetch-Site", site);
            }

            using var response = await http.SendAsync(request);
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_webhook_gets_each_update_with_the_secret_until_it_takes_it()
    {
        await using var host = await PlaygroundHost.Start();
        var secrets = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var hook = await Channel.Wire.Answers.With(context =>
        {
            secrets.Enqueue(context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString());
            context.Response.StatusCode = secrets.Count == 1 ? 500 : 200;
            return Task.CompletedTask;
        });
        await host.Client.SetWebhook(hook.Url, secretToken: "known_to_both", allowedUpdates: [UpdateType.Message]);

        host.World.Says(host.World.Person("Rosa"), "hola");
        await host.World.Until(() => host.World.Requests.Count(request => request.Method == "webhook") == 2);

        Assert.Equal(["known_to_both", "known_to_both"], secrets);
        using var update = JsonDocument.Parse(hook.Requests[1].Body);
        Assert.Equal("hola", update.RootElement.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_the_bot_says_about_itself_is_kept_and_its_limits_hold()
    {
        await using var host = await PlaygroundHost.Start();

        await host.Client.SetMyCommands([new BotCommand("buscar", "Buscar prácticas")], BotCommandScope.AllPrivateChats(), "es");
        await host.Client.SetMyDescription("Banco", "es");
        await host.Client.SetMyShortDescription("Banco");
        await host.Client.DeleteMyCommands(BotCommandScope.AllGroupChats());

        Assert.Equal("Bad Request: BOT_COMMAND_INVALID", (await Assert.ThrowsAsync<ApiRequestException>(() => host.Client.SetMyCommands([new BotCommand("Buscar!", "x")]))).Message);
        var rosa = host.World.Person("Rosa");
        using var http = new HttpClient();
        Assert.Equal("""[{"command":"buscar","description":"Buscar prácticas"}]""", await http.GetStringAsync($"{host.Url}/playground/commands?person={rosa.Id}&chat={rosa.Id}"));
    }
}
