using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bot.Tests.Kill;

/// <summary>What the bot asks of the server, read before the server reads it.</summary>
/// <param name="Offset">Of getUpdates: everything before it is confirmed; null for none.</param>
/// <param name="Text">Of a message.</param>
internal sealed record Call(string Method, long? Chat, long? Offset, string? Text)
{
    public bool IsFetch => Method == "getUpdates";

    public bool IsSend => Method is "sendMessage" or "editMessageText";

    public static async Task<Call> Read(HttpContext context)
    {
        var method = context.Request.Path.Value!.Split('/')[^1];
        if (method is not ("getUpdates" or "sendMessage" or "editMessageText"))
        {
            return new(method, null, null, null);
        }

        context.Request.EnableBuffering();
        using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        context.Request.Body.Position = 0;
        return new(method, Number(body, "chat_id"), Number(body, "offset"), body.RootElement.TryGetProperty("text", out var text) ? text.GetString() : null);
    }

    private static long? Number(JsonDocument body, string name) => body.RootElement.TryGetProperty(name, out var value) ? value.GetInt64() : null;
}
