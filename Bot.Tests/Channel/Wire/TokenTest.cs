using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Net.Sockets;
using Bot.Channel.Wire;
using Microsoft.AspNetCore.Http;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Tests.Channel.Wire;

/// <summary>The token is in the address of every call. It must not be in anything else.</summary>
public sealed class TokenTest
{
    private const string Token = "987654:Never-shown_to_anybody";

    [Fact]
    public async Task Is_in_no_exception_even_when_the_server_repeats_it()
    {
        await using var echo = await Answers.With(context =>
        {
            context.Response.StatusCode = 404;
            return context.Response.WriteAsync($$"""{"ok":false,"error_code":404,"description":"no method {{context.Request.Path}}"}""");
        });
        using var client = new BotApi(new BotAccess(Token, echo.Url));
        using var nobody = new BotApi(new BotAccess(Token, $"http://127.0.0.1:{UnusedPort()}"));

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetMe());
        var unreachable = await Assert.ThrowsAsync<RequestException>(() => nobody.GetMe());
        var missing = await Assert.ThrowsAnyAsync<RequestException>(() => client.DownloadFile("documents/1", Stream.Null));

        Assert.Contains("<token>", refused.Message, StringComparison.Ordinal);
        var fetched = await Assert.ThrowsAsync<ApiRequestException>(() => client.FetchUpdates(new FetchUpdatesRequest()));
        Assert.All([refused, unreachable, missing, fetched], fault => Assert.DoesNotContain("Never-shown", fault.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_in_no_event_trace_or_text_of_the_runtime()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"x"}}""");
        using var events = new NetworkEvents();
        var activities = new ConcurrentQueue<Activity>();
        using var traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStarted = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(traces);
        var options = new BotAccess(Token, server.Url);
        using var client = new BotApi(options);

        Assert.Equal(1, (await client.GetMe()).Id);

        Assert.Contains(Token, Assert.Single(server.Requests).Path, StringComparison.Ordinal);
        Assert.Contains(events.Lines, line => line.Contains("/bot987654:token/getMe", StringComparison.Ordinal));
        Assert.DoesNotContain(events.Lines, line => line.Contains("Never-shown", StringComparison.Ordinal));
        Assert.DoesNotContain(activities, activity => activity.TagObjects.Any(tag => $"{tag.Value}".Contains("Never-shown", StringComparison.Ordinal)
            && activity.Source.Name.StartsWith("System.Net", StringComparison.Ordinal)));
        Assert.DoesNotContain("Never-shown", $"{options} {client} {client.Token}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Never-shown")]
    [InlineData("1:")]
    [InlineData("12345678901234567:Never-shown")]
    [InlineData("x1:Never-shown")]
    [InlineData("1:Never-shown/../x")]
    public void Is_not_repeated_when_it_is_wrong(string token)
    {
        var fault = Assert.Throws<ArgumentException>(() => new BotAccess(token));
        Assert.DoesNotContain("Never-shown", fault.ToString(), StringComparison.Ordinal);
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Everything that HttpClient tells to tools such as dotnet-trace.</summary>
    private sealed class NetworkEvents : EventListener
    {
        private readonly List<string> _lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (_lines)
                {
                    return [.. _lines];
                }
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (_lines is null)
            {
                return;
            }

            lock (_lines)
            {
                _lines.Add($"{eventData.EventName}: {string.Join(' ', eventData.Payload ?? (IEnumerable<object?>)[])}");
            }
        }
    }
}
