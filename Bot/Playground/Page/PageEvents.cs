using System.Buffers;
using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Playground.Page;

/// <summary>Server-sent events: one JSON object for each thing that happens. A page that reconnects reads the whole state again.</summary>
internal sealed class PageEvents(World world)
{
    /// <summary>So that a broken connection is noticed.</summary>
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public async Task Stream(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        var events = world.Listen(context.RequestAborted);
        await Send(context, ": listening\n\n"u8.ToArray()).ConfigureAwait(false);
        var aborted = context.RequestAborted;
        while (!aborted.IsCancellationRequested)
        {
            using var beat = CancellationTokenSource.CreateLinkedTokenSource(aborted);
            beat.CancelAfter(Heartbeat);
            try
            {
                if (!await events.WaitToReadAsync(beat.Token).ConfigureAwait(false))
                {
                    return;
                }

                while (events.TryRead(out var happened))
                {
                    await Send(context, Format(happened)).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
            {
                await Send(context, ": still here\n\n"u8.ToArray()).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> text)
    {
        await context.Response.Body.WriteAsync(text, context.RequestAborted).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private ReadOnlyMemory<byte> Format(WorldEvent happened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("data: "u8);
        using (var writer = new Utf8JsonWriter(buffer, Reply.WriterOptions))
        {
            lock (world.Gate)
            {
                Write(writer, happened);
            }
        }
        buffer.Write("\n\n"u8);
        return buffer.WrittenMemory;
    }

    private void Write(Utf8JsonWriter writer, WorldEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteString("what", happened.What);
        writer.WriteNumber("chat", happened.ChatId);
        PageState.WriteCalendar(writer, world);
        if (happened.What == "tour")
        {
            PageState.WriteTour(writer, world);
        }

        if (happened.Message is { } message && world.FindChat(message.ChatId) is not null)
        {
            writer.WritePropertyName("message");
            PageState.WriteMessage(writer, world, message);
        }
        if (happened.What == "chat" && world.FindChat(happened.ChatId) is { } chat)
        {
            writer.WritePropertyName("state");
            PageState.WriteChat(writer, world, chat);
        }
        if (happened.Toast is { } toast)
        {
            WriteToast(writer, toast);
        }

        if (happened.Answer is { } answer)
        {
            WriteAnswer(writer, answer);
        }

        writer.WriteEndObject();
    }

    private static void WriteToast(Utf8JsonWriter writer, Toast toast)
    {
        writer.WriteString("query", toast.QueryId);
        writer.WriteString("text", toast.Text);
        writer.WriteBoolean("alert", toast.IsAlert);
        writer.WriteString("url", toast.Url);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, InlineAnswer answer)
    {
        writer.WriteString("query", answer.QueryId);
        writer.WriteString("next", answer.NextOffset);
        writer.WriteString("button", answer.ButtonText);
        writer.WriteString("parameter", answer.ButtonParameter);
        writer.WriteStartArray("results");
        foreach (var result in answer.Results)
        {
            writer.WriteStartObject();
            writer.WriteString("id", result.Id);
            writer.WriteString("title", result.Title);
            writer.WriteString("description", result.Description);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
