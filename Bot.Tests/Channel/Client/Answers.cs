using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Channel.Client;

/// <summary>A server on a free loopback port that gives every request one answer and remembers what was asked.</summary>
internal sealed class Answers : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Answers(WebApplication app) => _app = app;

    public List<(string Path, string Body)> Requests { get; } = [];

    public string Url => _app.Urls.First();

    public static async Task<Answers> With(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var answers = new Answers(builder.Build());
        answers._app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            lock (answers.Requests) answers.Requests.Add((context.Request.Path, body));
            await answer(context);
        });
        await answers._app.StartAsync();
        return answers;
    }

    public static Task<Answers> Of(int status, string body) => With(async context =>
    {
        context.Response.StatusCode = status;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
    });

    /// <summary>Promises more than it sends, then closes the connection.</summary>
    public static Task<Answers> Half(string body) => With(async context =>
    {
        context.Response.ContentLength = body.Length + 100;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body));
        await context.Response.Body.FlushAsync();
        context.Abort();
    });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
