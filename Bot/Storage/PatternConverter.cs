using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Bot.Storage;

/// <summary>Writes a NodaTime value as the text of its pattern, as a value and as a name in a dictionary.</summary>
public sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"A {typeof(T).Name} is a string, not {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(pattern.Format(value));

    private T Parse(string? text) =>
        pattern.Parse(text ?? "") is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"'{text}' is not a {typeof(T).Name}.");
}
