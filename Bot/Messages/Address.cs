using System.Globalization;
using System.Text.Json.Serialization;

namespace Bot.Messages;

/// <summary>To whom a screen goes. Never a group's Telegram chat id: that is known to the Group document only.</summary>
public sealed record Address
{
    /// <summary>Telegram user id of a private chat.</summary>
    public long? Person { get; init; }

    /// <summary>The group's own id.</summary>
    public string? Group { get; init; }

    /// <summary>message_thread_id inside the group.</summary>
    public int? Topic { get; init; }

    /// <summary>Telegram's inline_message_id.</summary>
    public string? Inline { get; init; }

    /// <summary>One text a chat (topics of a group share it): pacing and order hold per key.</summary>
    [JsonIgnore]
    public string Key => Person is { } person ? "p" + person.ToString(CultureInfo.InvariantCulture)
        : Group is not null ? "g" + Group
        : "i" + Inline;

    public static Address Of(long person) => new() { Person = person };

    public static Address OfGroup(string group, int? topic = null) => new() { Group = group, Topic = topic };

    public static Address OfInline(string inlineMessageId) => new() { Inline = inlineMessageId };
}
