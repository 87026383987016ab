using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Json;

internal sealed class ChatIdConverter : JsonConverter<ChatId>
{
    public override ChatId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : new ChatId(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, ChatId value, JsonSerializerOptions options)
    {
        if (value.Username is { } username) writer.WriteStringValue(username);
        else writer.WriteNumberValue(value.Identifier ?? 0);
    }
}
