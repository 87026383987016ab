using System.Globalization;
using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;

namespace Bot.Channel.Client.Types;

/// <summary>A chat by its number (people above zero, groups below) or a public name with its @.</summary>
[JsonConverter(typeof(ChatIdConverter))]
public readonly record struct ChatId
{
    public ChatId(long identifier) => Identifier = identifier;

    public ChatId(string username) => Username = username;

    public long? Identifier { get; }

    public string? Username { get; }

    public static implicit operator ChatId(long identifier) => new(identifier);

    public static implicit operator ChatId(string username) => new(username);

    public override string ToString() => Username ?? (Identifier ?? 0).ToString(CultureInfo.InvariantCulture);
}
