using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Bot.Hosting;

/// <summary>
/// The one web server of the program: small, on one address, without logs of requests (their paths hold the playground's token).
/// </summary>
internal static class WebServer
{
    public static WebApplication Build(Settings settings, Action<ILoggingBuilder>? logging)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(settings.Listen);
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<RunHealth>().AddHealthChecks().AddCheck<RunHealth>(RunHealth.Name);
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "HH:mm:ss ";
        });
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // Whoever asks /health is told.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        // It would log with a stack trace what Start says in one line.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging?.Invoke(builder.Logging);
        return builder.Build();
    }

    /// <summary>Takes posted updates at the path of the public address, once the bot runs.</summary>
    public static void MapWebhook(WebApplication web, Settings settings, Func<BotRun?> run)
    {
        if (settings.Telegram.UsesWebhook)
        {
            web.MapPost(new Uri(settings.Telegram.Webhook.Url).AbsolutePath, context =>
            {
                if (run()?.Webhook is { } webhook)
                {
                    return webhook.Receive(context);
                }

                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            });
        }
    }

    /// <summary>Whatever is nothing else's is the site's, once the bot runs.</summary>
    public static void MapSite(WebApplication web, Settings settings, Func<BotRun?> run)
    {
        if (settings.Public.IsOn)
        {
            web.MapFallback("{**path}", context =>
            {
                if (run()?.Site is { } site)
                {
                    return site.Answer(context);
                }

                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            });
        }
    }

    /// <exception cref="AddressTakenException">Another program listens there, or this one may not.</exception>
    public static async Task Start(WebApplication web, Settings settings, CancellationToken stopping)
    {
        try
        {
            await web.StartAsync(stopping);
        }
        catch (Exception refused) when (refused is IOException { InnerException: AddressInUseException } or SocketException)
        {
            throw new AddressTakenException(
                $"Http:Listen is '{settings.Http.Listen}', which cannot be used: another program listens there, or it is not an address of this machine.", refused);
        }
    }
}

/// <summary>The program cannot listen where it should; the message is one line.</summary>
public sealed class AddressTakenException : Exception
{
    public AddressTakenException()
    {
    }

    public AddressTakenException(string message)
        : base(message)
    {
    }

    public AddressTakenException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
