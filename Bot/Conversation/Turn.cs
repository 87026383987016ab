using System.Collections.Immutable;
using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Conversation;

/// <summary>What a handler wants to happen: screens to show, files to send, a toast or an inline answer. It sends nothing itself.</summary>
public sealed record Turn
{
    public static readonly Turn Quiet = new();

    public ImmutableList<Effect> Effects { get; init; } = [];

    /// <summary>Shown over the pressed button; not stored.</summary>
    public Toast? Toast { get; init; }

    /// <summary>The answer to an inline query; not stored.</summary>
    public InlineAnswer? Inline { get; init; }

    public static Turn Of(Effect effect) => new() { Effects = [effect] };

    /// <summary>This turn, and then the other; its toast and inline answer win where both have one.</summary>
    public Turn Then(Turn other) => new()
    {
        Effects = Effects.AddRange(other.Effects),
        Toast = other.Toast ?? Toast,
        Inline = other.Inline ?? Inline,
    };

    public Turn Then(Effect effect) => this with { Effects = Effects.Add(effect) };

    public Turn WithToast(string text, bool alert = false) => this with { Toast = new(text, alert) };

    /// <summary>The press opens the private chat, where start is pressed with the link's parameter.</summary>
    public Turn Opening(string startLink) => this with { Toast = new("") { Opens = startLink } };
}

/// <param name="Text">At most 200 characters (answerCallbackQuery); longer is cut with an ellipsis.</param>
/// <param name="Alert">Must be closed by the person: for what they should not miss.</param>
public sealed record Toast(string Text, bool Alert = false)
{
    /// <summary>
    /// A start link of the bot (<see cref="BotAccount.DeepLink"/>), opened in place of the text: apps that are given both only show the text
    /// (answerCallbackQuery takes no other links outside of games).
    /// </summary>
    public string? Opens { get; init; }
}

/// <summary>One thing for delivery to do.</summary>
public abstract record Effect(Address To)
{
    /// <summary>Broadcasts wait while somebody who is waiting for a reply is served.</summary>
    public bool Broadcast { get; init; }
}

/// <summary>Whether a screen is a message of its own or changes the one that stands in its slot.</summary>
public enum ShowMode
{
    /// <summary>A new message; it takes the slot over. One of the same slot that still waits is replaced.</summary>
    New,

    /// <summary>Edits the slot's message; where there is none (or it is gone) a new one is sent.</summary>
    Change,
}

/// <summary>Shows a screen in a slot of a chat.</summary>
/// <param name="Slot">A name within the chat, such as "form" or "meeting:7"; <see cref="Slots.OfMessage"/> for a message known by its id; null for a message nobody will change.</param>
public sealed record Show(Address To, string? Slot, Screen Screen, ShowMode Mode) : Effect(To)
{
    /// <summary>For what is wrong or pointless when it comes late; null for what can wait.</summary>
    public Deadline? Deadline { get; init; }
}

/// <summary>Until when something is worth sending. What was not sent by then never is; the loop hears TooLate.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
public sealed record Deadline(Instant At, string Feature, string Subject);

/// <summary>Takes away the message of a slot; one that is gone already counts as done.</summary>
public sealed record Erase(Address To, string Slot) : Effect(To);

/// <summary>Pins the message of a slot without a sound, or takes it off again; where the bot may not, or there is no message, nothing happens.</summary>
public sealed record Pin(Address To, string Slot, bool IsOff = false) : Effect(To);

/// <summary>Sends a file that is made or kept here.</summary>
/// <param name="Content">Bytes, at most 50 MB (sendDocument).</param>
public sealed record SendFile(Address To, string Name, ReadOnlyMemory<byte> Content, Screen Caption) : Effect(To);

/// <summary>Sends a file that is in the data folder.</summary>
/// <param name="StoredFile">Its id there; what is gone is recorded and not sent.</param>
public sealed record SendKept(Address To, string Name, string StoredFile, Screen Caption) : Effect(To);

/// <summary>Sends a place on the map, without a sound.</summary>
/// <param name="Title">What takes place there, not empty.</param>
/// <param name="Street">Where in words, not empty.</param>
public sealed record SendVenue(Address To, Coordinates Spot, string Title, string Street) : Effect(To);

/// <summary>Fetches a file from Telegram into the data folder; the loop hears Downloaded.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
public sealed record Download(Address To, string FileId, string Feature, string Subject) : Effect(To);

/// <summary>Asks Telegram about a group; the loop hears Inspected. Nothing is shown there.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
/// <param name="Member">Whose place in the group is asked for, by Telegram user id; null for the group as a whole and the bot's own place.</param>
public sealed record Inspect(Address To, string Feature, string Subject, long? Member = null) : Effect(To);

/// <summary>Deletes a file from the data folder: nothing refers to it any more.</summary>
/// <param name="To">In whose chat it was sent; nothing is shown there.</param>
/// <param name="StoredFile">Its id there; one that is gone counts as done.</param>
public sealed record Discard(Address To, string StoredFile) : Effect(To);

/// <summary>Names of slots that are made from ids.</summary>
public static class Slots
{
    private const string MessagePrefix = "#";

    public static string OfMessage(int messageId) => MessagePrefix + messageId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The message id that a slot's name states itself; null for named slots.</summary>
    public static int? MessageOf(string slot) =>
        slot.StartsWith(MessagePrefix, StringComparison.Ordinal) && int.TryParse(slot.AsSpan(1), out var id) ? id : null;
}

/// <summary>The answer to an inline query.</summary>
/// <param name="Results">At most 50 (answerInlineQuery).</param>
/// <param name="NextOffset">Empty where nothing follows; at most 64 bytes.</param>
public sealed record InlineAnswer(ImmutableArray<InlineResult> Results, string NextOffset = "")
{
    /// <summary>Shown above the results as a button that opens the private chat with this start parameter.</summary>
    public (string Label, string StartParameter)? Button { get; init; }

    /// <summary>Seconds that Telegram may serve the same answer; personal answers are cached per person.</summary>
    public int CacheSeconds { get; init; } = 60;
}

/// <param name="Id">1 to 64 bytes.</param>
/// <param name="Message">What is put into the chat when it is chosen.</param>
public sealed record InlineResult(string Id, string Title, string Description, Screen Message);
