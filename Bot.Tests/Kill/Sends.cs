using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Tests.Kill;

/// <summary>What the server took into one chat, read from its log.</summary>
/// <param name="Number">The call's number in the log.</param>
internal sealed record Sends(long Number, string Method, long Chat, string Text)
{
    public static List<Sends> Of(IEnumerable<LoggedRequest> log) =>
        [.. log.Where(call => call is { Method: "sendMessage" or "editMessageText", Status: 200 }).Select(Read)];

    /// <summary>New messages that are the same as the one before them in their chat; the bot never says the same twice in a row by intent.</summary>
    public static IEnumerable<Sends> Repeated(IEnumerable<Sends> taken) => taken
        .Where(call => call.Method == "sendMessage")
        .GroupBy(call => call.Chat)
        .SelectMany(chat => chat.Zip(chat.Skip(1)).Where(pair => pair.First.Text == pair.Second.Text).Select(pair => pair.Second));

    private static Sends Read(LoggedRequest call)
    {
        using var body = JsonDocument.Parse(call.Body);
        return new(call.Number, call.Method, body.RootElement.GetProperty("chat_id").GetInt64(), body.RootElement.GetProperty("text").GetString()!);
    }
}
