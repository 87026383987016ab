using System.Text.Json.Serialization;
using Bot.Playground.Api;
using Bot.Playground.Model;

namespace Bot.Playground;

/// <summary>What is kept of a world between runs.</summary>
internal sealed class WorldState
{
    public long BotId { get; set; }

    public int LastMessageId { get; set; }

    public long LastGroupId { get; set; }

    public long LastNumber { get; set; }

    public int NextUpdateId { get; set; }

    /// <summary>How far the calendar was before the machine's.</summary>
    public TimeSpan Ahead { get; set; }

    /// <summary>What the calendar showed when this was kept.</summary>
    public DateTimeOffset At { get; set; }

    public List<Person> People { get; set; } = [];

    public List<Chat> Chats { get; set; } = [];

    public List<StoredFile> Files { get; set; } = [];

    public BotSettings Settings { get; set; } = new();

    public List<TourStep> Toured { get; set; } = [];

    public Dictionary<string, MessagePlace> InlineMessages { get; set; } = [];

    public List<KeptUpdate> Pending { get; set; } = [];
}

internal sealed record MessagePlace(long ChatId, int MessageId);

internal sealed record KeptUpdate(int Id, string Json, DateTimeOffset At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(WorldState))]
internal sealed partial class WorldJson : JsonSerializerContext;
