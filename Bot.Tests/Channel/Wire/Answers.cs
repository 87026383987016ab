using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Bot.Tests.Channel.Wire;

/// <summary>A server on a free loopback port that gives every request one answer and remembers what was asked.</summary>
internal sealed class Answers : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Answers(WebApplication app) => _app = app;

    public List<(string Path, string Body)> Requests { get; } = [];

    public string Url => _app.Urls.First();

    public static Task<Answers> With(RequestDelegate answer) => Start((answers, context) => answers.Note(context, answer));

    /// <summary>The answer reads the request itself, while it arrives.</summary>
    public static Task<Answers> Raw(RequestDelegate answer) => Start((_, context) => answer(context));

    private static async Task<Answers> Start(Func<Answers, HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var answers = new Answers(builder.Build());
        answers._app.Run(context => answer(answers, context));
        await answers._app.StartAsync();
        return answers;
    }

    private async Task Note(HttpContext context, RequestDelegate answer)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        lock (Requests)
        {
            Requests.Add((context.Request.Path, body));
        }

        await answer(context);
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
