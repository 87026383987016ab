using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Channel.Client.Json;

/// <summary>Enum values as the Bot API writes them (snake_case). A value that this version does not know becomes the first, Unknown or None.</summary>
public sealed class NameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> Values = Enum.GetValues<TEnum>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, TEnum>.AlternateLookup<ReadOnlySpan<char>> ByText = Values.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<TEnum, JsonEncodedText> Names = Values.ToFrozenDictionary(entry => entry.Value, entry => JsonEncodedText.Encode(entry.Key));

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[64];
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueSpan.Length > text.Length) return default;
        return ByText.TryGetValue(text[..reader.CopyString(text)], out var value) ? value : default;
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);

    private static string NameOf(TEnum value)
    {
        var member = value.ToString();
        return typeof(TEnum).GetField(member)?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(member);
    }
}
