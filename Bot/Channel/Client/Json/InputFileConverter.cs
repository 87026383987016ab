using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Json;

/// <summary>A file that travels in the same request is named attach://part; one that Telegram has is its id or URL.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    public override InputFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InputFile.FromString(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Content is null ? value.Reference : $"attach://{value.PartName}");
}
