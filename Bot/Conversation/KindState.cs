using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Conversation;

/// <summary>
/// What a kind remembers between two messages of its question, as <see cref="FormCursor.State"/> keeps it: a small JSON object, empty for
/// nothing.
/// </summary>
internal static class KindState
{
    private static readonly JsonSerializerOptions Format =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T state) => JsonSerializer.Serialize(state, Format);

    /// <summary>What is written; a new one where nothing is, or something that another kind wrote.</summary>
    public static T Read<T>(string state)
        where T : new()
    {
        try
        {
            return state.Length == 0 ? new() : JsonSerializer.Deserialize<T>(state, Format) ?? new();
        }
        catch (JsonException)
        {
            return new();
        }
    }
}
