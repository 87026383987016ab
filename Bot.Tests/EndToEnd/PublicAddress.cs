using System.Text;
using Bot.Channel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.EndToEnd;

/// <summary>What stands between Telegram and the bot in production: the server at the bot's public address, which passes every post on.</summary>
internal sealed class PublicAddress : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http = new();

    private PublicAddress(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    /// <summary>Where the bot listens; until it is known Telegram hears that the bot is away.</summary>
    public string? Target { get; set; }

    public static async Task<PublicAddress> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var front = new PublicAddress(app);
        app.Run(front.PassOn);
        await app.StartAsync();
        return front;
    }

    /// <summary>Posts something in Telegram's place. Returns the status code.</summary>
    public async Task<int> Forge(string body, string secret)
    {
        using var request = Post($"{Target}/telegram", new StringContent(body, Encoding.UTF8, "application/json"), secret);
        using var answer = await _http.SendAsync(request);
        return (int)answer.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    private static HttpRequestMessage Post(string address, HttpContent content, string secret)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add(Webhook.SecretHeader, secret);
        return request;
    }

    private async Task PassOn(HttpContext context)
    {
        if (Target is null)
        {
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            return;
        }

        using var request = Post(Target + context.Request.Path, new StreamContent(context.Request.Body), context.Request.Headers[Webhook.SecretHeader].ToString());
        using var answer = await _http.SendAsync(request);
        context.Response.StatusCode = (int)answer.StatusCode;
    }
}
