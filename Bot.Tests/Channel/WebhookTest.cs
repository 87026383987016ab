using System.Net;
using System.Text;
using Bot.Channel;
using Bot.Messages;
using Bot.Tests.Outbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Channel;

/// <summary>Telegram's posts over real HTTP.</summary>
public sealed class WebhookTest : IAsyncDisposable
{
    private const string Secret = "s3cret_token";
    private const string Body = """
        {"update_id":41,"message":{"message_id":1,"date":1,"text":"hola",
        "chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"Ana"}}}
        """;

    private readonly VirtualTime _time = new();
    private readonly ScriptedTelegram _telegram;
    private readonly List<Incoming> _handled = [];
    private readonly HttpClient _http = new();
    private readonly Webhook _webhook;
    private WebApplication? _server;
    private bool _commits = true;

    public WebhookTest()
    {
        _telegram = new(_time);
        var options = new TelegramOptions { Webhook = { Url = "https://bot.example.org/telegram", SecretToken = Secret } };
        _webhook = new(_telegram.Client(), new UpdateReader(99, "BancoBot"), Handle, options, _time, NullLogger<Webhook>.Instance, new Random(7));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_update_is_answered_200_when_it_is_committed()
    {
        Assert.Equal(HttpStatusCode.OK, await Post(Body));
        Assert.Equal(41, Assert.Single(_handled).UpdateId);
    }

    [Fact]
    public async Task An_update_that_the_store_lost_is_asked_for_again()
    {
        _commits = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(Body));
        Assert.NotNull(_webhook.Health.Problem);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("s3cret_tokem")]
    [InlineData("s3cret_token2")]
    public async Task Who_does_not_know_the_secret_is_turned_away(string? secret)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(Body, secret));
        Assert.Empty(_handled);
    }

    [Theory]
    [InlineData("no update")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("41")]
    [InlineData("{\"update_id\":41")]
    public async Task What_is_no_update_is_refused(string body)
    {
        Assert.Equal(HttpStatusCode.BadRequest, await Post(body));
        Assert.Empty(_handled);
    }

    public static TheoryData<string> Bodies => WrongUpdates.Bodies;

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task An_update_that_cannot_be_read_is_recorded_and_answered_200(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await Post($$"""{"update_id":41,{{body}}}"""));
        Assert.Equal(41, Assert.IsType<Unreadable>(Assert.Single(_handled)).UpdateId);
    }

    [Theory]
    [InlineData("""{"message":{"message_id":1}}""")]
    [InlineData("""{"update_id":"41","message":{"message_id":1}}""")]
    [InlineData("""{"update_id":null}""")]
    [InlineData("""{"update_id":0}""")]
    public async Task So_is_one_that_does_not_say_its_id(string body)
    {
        Assert.Equal(HttpStatusCode.OK, await Post(body));
        Assert.Equal(0, Assert.IsType<Unreadable>(Assert.Single(_handled)).UpdateId);
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_is_asked_for_again_when_the_store_lost_its_record()
    {
        _commits = false;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post("""{"update_id":41,"message":"x"}"""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task More_than_a_megabyte_is_refused(bool chunked)
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(new string(' ', 1024 * 1024) + Body, chunked: chunked));
        Assert.Empty(_handled);
    }

    [Fact]
    public async Task Telegram_is_told_the_address_the_secret_and_the_kinds_until_it_understands()
    {
        var tries = 0;
        _telegram.Script = _ => ++tries == 1 ? Reply.Broken : null;

        var registering = _webhook.Register(CancellationToken.None);
        _time.Advance(await _time.NextPause());
        await registering;

        Assert.Equal(["setWebhook", "setWebhook"], _telegram.Calls.Select(call => call.Method));
        Assert.Equal(("https://bot.example.org/telegram", Secret), (_telegram.Calls[1]["url"], _telegram.Calls[1]["secret_token"]));
        Assert.Equal(5, _telegram.Calls[1].Body.GetProperty("allowed_updates").GetArrayLength());
    }

    private async Task<HttpStatusCode> Post(string body, string? secret = Secret, bool chunked = false)
    {
        var address = await Serve();
        using var request = new HttpRequestMessage(HttpMethod.Post, address + _webhook.Path);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = chunked;
        if (secret is not null)
        {
            request.Headers.Add(Webhook.SecretHeader, secret);
        }

        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<string> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        _ = builder.Logging.ClearProviders();
        _server = builder.Build();
        _ = _server.MapPost(_webhook.Path, _webhook.Receive);
        await _server.StartAsync();
        return _server.Urls.Single();
    }

    private Task<bool> Handle(IReadOnlyList<Incoming> batch)
    {
        lock (_handled)
        {
            _handled.AddRange(batch);
        }

        return Task.FromResult(_commits);
    }
}
