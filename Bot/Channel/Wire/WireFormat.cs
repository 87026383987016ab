using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Channel.Wire;

/// <summary>
/// How Telegram's JSON is read: as the package reads it, except that a kind which a later Bot API brings (a member's state, a message's
/// origin, a background) is a missing value, where the package would refuse the whole answer.
/// </summary>
internal static class WireFormat
{
    /// <summary>Levels of an answer to a call; a real one has about ten.</summary>
    private const int DeepestAnswer = 256;

    private static readonly Lock Once = new();

    /// <summary>For updates. Up to 64 levels.</summary>
    public static readonly JsonSerializerOptions Updates = Make();

    /// <summary>The same for the answers to calls, which the package reads with settings of its own; before the first call.</summary>
    public static void AcceptWhatIsNew()
    {
        lock (Once)
        {
            if (JsonBotAPI.Options.Converters.Any(converter => converter is NewKinds))
            {
                return;
            }

            JsonBotAPI.Options.Converters.Add(new NewKinds());
            JsonBotAPI.Options.MaxDepth = DeepestAnswer;
        }
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        JsonBotAPI.Configure(options);
        options.Converters.Add(new NewKinds());
        return options;
    }

    /// <summary>For each abstract type of the package that tells its kinds apart by a field.</summary>
    private sealed class NewKinds : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert is { IsAbstract: true, IsClass: true } && !Kinds.HaveWordForUnknown(typeToConvert)
                && Kinds.Of(typeToConvert).Count > 0;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(NewKind<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class NewKind<T> : JsonConverter<T>
        where T : class
    {
        private static readonly IReadOnlyDictionary<string, Type> Known = Kinds.Of(typeof(T));
        private static readonly string[] Discriminators = typeof(T) == typeof(ChatMember) ? ["status"] : ["type", "source"];

        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ahead = reader;
            using var value = JsonDocument.ParseValue(ref ahead);
            if (KindOf(value.RootElement) is { } kind)
            {
                return (T?)JsonSerializer.Deserialize(ref reader, kind, options);
            }

            reader = ahead;
            return typeof(T) == typeof(ChatMember) ? (T)(object)new UnknownMember() : null;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);

        private static Type? KindOf(JsonElement value) =>
            value.ValueKind != JsonValueKind.Object ? throw new JsonException($"A {typeof(T).Name} is an object.")
            : Discriminators.Select(
                name => value.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null)
                .OfType<string>().Select(Known.GetValueOrDefault).FirstOrDefault(kind => kind is not null);
    }

    /// <summary>
    /// A state that this version does not know: neither in the chat nor administering it, as far as anybody here can tell.
    /// </summary>
    private sealed class UnknownMember : ChatMember
    {
        public override ChatMemberStatus Status => default;
    }
}
