using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.Meetings;
using Bot.Texts;
using NodaTime;

namespace Bot.Messages;

/// <summary>
/// One thing for delivery to do. The names of its kinds are written to disk with what waits to be sent, and never change.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(Show), "show")]
[JsonDerivedType(typeof(Erase), "erase")]
[JsonDerivedType(typeof(Pin), "pin")]
[JsonDerivedType(typeof(SendKept), "file")]
[JsonDerivedType(typeof(SendAlbum), "album")]
[JsonDerivedType(typeof(SendVenue), "venue")]
[JsonDerivedType(typeof(Download), "download")]
[JsonDerivedType(typeof(Inspect), "inspect")]
[JsonDerivedType(typeof(Discard), "discard")]
public abstract record Effect(Address To)
{
    /// <summary>Broadcasts wait while somebody who is waiting for a reply is served.</summary>
    public bool Broadcast { get; init; }

    /// <summary>
    /// Whether it shows nothing in the chat: then it has no pace, no order with the chat's messages, and goes on while the chat is
    /// closed.
    /// </summary>
    [JsonIgnore]
    public virtual bool IsAside => false;
}

/// <summary>An effect on the message that stands in a slot of its chat.</summary>
public interface IOnSlot
{
    /// <summary>
    /// A name within the chat, such as "form" or "meeting:7"; <see cref="Slots.OfMessage"/> for a message known by its id; null for a
    /// message nobody will change.
    /// </summary>
    string? Slot { get; }
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
public sealed record Show(Address To, string? Slot, Screen Screen, ShowMode Mode) : Effect(To), IOnSlot
{
    /// <summary>That one member of the group sees it; null where all do.</summary>
    public Whisper? Whisper { get; init; }

    /// <summary>For what is wrong or pointless when it comes late; null for what can wait.</summary>
    public Deadline? Deadline { get; init; }
}

/// <summary>Until when something is worth sending. What was not sent by then never is; the loop hears <see cref="TooLate"/>.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
public sealed record Deadline(Instant At, string Feature, string Subject);

/// <summary>Takes away the message of a slot; one that is gone already counts as done.</summary>
public sealed record Erase(Address To, string Slot) : Effect(To), IOnSlot;

/// <summary>
/// Pins the message of a slot without a sound, or takes it off again; where the bot may not, or there is no message, nothing happens.
/// </summary>
public sealed record Pin(Address To, string Slot, bool IsOff = false) : Effect(To), IOnSlot;

/// <summary>Sends a file that is made here; in what waits to be sent it is a <see cref="SendKept"/>.</summary>
/// <param name="Content">Bytes, at most 50 MB (sendDocument).</param>
public sealed record SendFile(Address To, string Name, ReadOnlyMemory<byte> Content, Screen Caption) : Effect(To)
{
    /// <summary>Shown as a picture.</summary>
    public bool IsPhoto { get; init; }
}

/// <summary>An effect that sends files of the data folder.</summary>
public interface IOfKeptFiles
{
    /// <summary>Their ids there; what is gone is recorded and not sent.</summary>
    IEnumerable<string> StoredFiles { get; }

    /// <summary>Shown as pictures; where Telegram does not take them as such, they are sent as documents.</summary>
    bool IsPhoto { get; }

    /// <summary>What is said in the chat where one of them is gone; null where nothing is.</summary>
    Screen? WhenGone { get; }
}

/// <summary>Sends a file that is in the data folder.</summary>
/// <param name="Name">What it is called as a document.</param>
/// <param name="StoredFile">Its id there.</param>
public sealed record SendKept(Address To, string Name, string StoredFile, Screen Caption) : Effect(To), IOfKeptFiles
{
    /// <summary>Whether the file was made only to be sent: it leaves the data folder once this is sent, given up or called off.</summary>
    public bool IsMade { get; init; }

    public bool IsPhoto { get; init; }

    public Screen? WhenGone { get; init; }

    [JsonIgnore]
    public IEnumerable<string> StoredFiles => [StoredFile];
}

/// <summary>
/// Sends files of the data folder as one album: all as pictures, or all as documents, since the two do not mix (sendMediaGroup).
/// </summary>
/// <param name="Files">2 to <see cref="Most"/>; where only one is not gone, it goes by itself.</param>
public sealed record SendAlbum(Address To, ImmutableArray<AlbumFile> Files) : Effect(To), IOfKeptFiles
{
    /// <summary>Files of one album (Bot API, sendMediaGroup: 2 to 10).</summary>
    public const int Most = 10;

    public bool IsPhoto { get; init; }

    public Screen? WhenGone { get; init; }

    [JsonIgnore]
    public IEnumerable<string> StoredFiles => Files.Select(file => file.StoredFile);
}

/// <param name="Name">What it is called as a document.</param>
/// <param name="StoredFile">Its id in the data folder.</param>
/// <param name="Caption">At most 1,024 characters after parsing (InputMediaPhoto); may be empty.</param>
public sealed record AlbumFile(string Name, string StoredFile, Html Caption);

/// <summary>Sends a place on the map, without a sound.</summary>
/// <param name="Title">What takes place there, not empty.</param>
/// <param name="Street">Where in words, not empty.</param>
public sealed record SendVenue(Address To, Coordinates Spot, string Title, string Street) : Effect(To);

/// <summary>Fetches a file from Telegram into the data folder; the loop hears <see cref="Downloaded"/>.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
public sealed record Download(Address To, string FileId, string Feature, string Subject) : Effect(To)
{
    public override bool IsAside => true;
}

/// <summary>Asks Telegram about a group; the loop hears <see cref="Inspected"/>. Nothing is shown there.</summary>
/// <param name="Feature">Who is told, with <paramref name="Subject"/>.</param>
/// <param name="Member">Whose place in the group is asked for, by Telegram user id; null for the group as a whole and the bot's own
/// place.</param>
public sealed record Inspect(Address To, string Feature, string Subject, long? Member = null) : Effect(To)
{
    public override bool IsAside => true;
}

/// <summary>Deletes a file from the data folder: nothing refers to it any more.</summary>
/// <param name="To">In whose chat it was sent; nothing is shown there.</param>
/// <param name="StoredFile">Its id there; one that is gone counts as done.</param>
public sealed record Discard(Address To, string StoredFile) : Effect(To)
{
    public override bool IsAside => true;
}
