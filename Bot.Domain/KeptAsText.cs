using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Domain;

/// <summary>A value that documents keep as one string. What was kept was valid once and is not checked again.</summary>
public interface IKeptAsText<TSelf>
    where TSelf : IKeptAsText<TSelf>
{
    string Text { get; }

    /// <exception cref="FormatException">The document holds something that no version of this type has written.</exception>
    static abstract TSelf FromText(string text);
}

/// <summary>Writes a value as its text, and reads it back.</summary>
public sealed class KeptAsTextConverter<T> : JsonConverter<T>
    where T : IKeptAsText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException($"A {typeof(T).Name} cannot be null here.");
        try
        {
            return T.FromText(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException($"'{text}' is no {typeof(T).Name}.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
