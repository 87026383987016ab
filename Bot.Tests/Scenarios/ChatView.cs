using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Scenarios;

/// <summary>What the bot has written into one chat, as the app shows it.</summary>
public sealed class ChatView
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    public List<Message> Messages { get; } = [];

    /// <summary>Files of this chat that were deleted from the data folder.</summary>
    public List<string> Discarded { get; } = [];

    public Message Last => Messages.Count > 0 ? Messages[^1] : throw new InvalidOperationException("The bot has written nothing here.");

    /// <summary>Of what one member of a group sees, each message is changed by its own id.</summary>
    internal Message TakeWhispered(Show show, Whisper whisper, Func<int> nextMessage)
    {
        if (Messages.Find(candidate => candidate.Id == whisper.Message) is not { } message)
        {
            message = new Message(nextMessage());
            Messages.Add(message);
        }

        message.Show(show);
        return message;
    }

    internal int? Take(OutboxEntry entry, Func<int> nextMessage)
    {
        var standing = entry.Slot is { } slot ? entry.MessageId ?? (_slots.TryGetValue(slot, out var known) ? known : null) : null;
        var message = Messages.Find(candidate => candidate.Id == standing);
        switch (entry.Effect)
        {
            case Erase:
                _ = message is not null && Messages.Remove(message);
                return null;
            case Pin pin:
                _ = message?.IsPinned = !pin.IsOff;
                return standing;
            case Discard discard:
                Discarded.Add(discard.StoredFile);
                return null;
            case SendAlbum album:
                Messages.AddRange(album.Files.Select(file => Message.Of(album, file, nextMessage())));
                return Last.Id;
        }

        if (entry.IsEdit && message is not null)
        {
            message.Show(entry.Effect);
            message.Edits++;
        }
        else
        {
            message = new Message(nextMessage());
            message.Show(entry.Effect);
            Messages.Add(message);
        }

        if (entry.Slot is not null)
        {
            _slots[entry.Slot] = message.Id;
        }

        return message.Id;
    }
}

/// <summary>One message of the bot.</summary>
public sealed partial class Message(int id)
{
    public int Id => id;

    /// <summary>As it was sent, with markup.</summary>
    public string Html { get; private set; } = "";

    /// <summary>As it is read.</summary>
    public string Text => WebUtility.HtmlDecode(Tags().Replace(Html, ""));

    public ImmutableArray<ImmutableArray<Button>> Rows { get; private set; } = [];

    public IEnumerable<Button> Buttons => Rows.SelectMany(row => row);

    /// <summary>The keys below it.</summary>
    public GroupPicker? Picker { get; private set; }

    public bool EndsPicking { get; private set; }

    public int Edits { get; set; }

    public int ReplyTo { get; private set; }

    public int? Topic { get; private set; }

    public bool Silent { get; private set; }

    public bool IsPinned { get; set; }

    public string? FileName { get; private set; }

    /// <summary>Of a place on the map, whose text is its address.</summary>
    public Coordinates? Spot { get; private set; }

    /// <summary>Whether its file is shown as a picture.</summary>
    public bool IsPhoto { get; private set; }

    public byte[]? FileContent { get; private set; }

    /// <summary>What it was sent in together with others; null where it came by itself.</summary>
    public SendAlbum? Album { get; private set; }

    public Button? Find(string label) => Buttons.FirstOrDefault(button => button.Label == label);

    public override string ToString() => Text + "\n" + string.Join("\n", Rows.Select(row => string.Join(" ", row.Select(button => $"[{button.Label}]"))));

    /// <summary>As it stands since before the bot was stopped.</summary>
    internal static Message Of(KeptMessage kept) => new(kept.Id) { Rows = [.. kept.Rows.Select(row => row.Select(button => button.ToButton()).ToImmutableArray())] };

    internal static Message Of(SendAlbum album, AlbumFile file, int id)
    {
        var message = new Message(id) { Album = album };
        message.Show(new SendKept(album.To, file.Name, file.StoredFile, new(file.Caption)) { IsPhoto = album.IsPhoto });
        return message;
    }

    internal void Show(Effect effect)
    {
        var screen = effect switch
        {
            Show show => show.Screen,
            SendKept kept => kept.Caption,
            SendVenue venue => new Screen(Bot.Texts.Html.Escape(venue.Street)) { Silent = true },
            _ => throw new InvalidOperationException($"{effect.GetType().Name} shows nothing."),
        };
        ScreenRules.Hold(screen);
        (Html, Rows, ReplyTo, Silent, Topic) = (screen.Text.ToString(), screen.Rows, screen.ReplyTo, screen.Silent, effect.To.Topic);
        (Picker, EndsPicking) = (screen.Picker, screen.EndsPicking);
        (FileName, Spot) = ((effect as SendKept)?.Name, (effect as SendVenue)?.Spot);
        IsPhoto = effect is SendKept { IsPhoto: true };
        FileContent = effect is SendKept { StoredFile: var content } ? Convert.FromBase64String(content) : null;
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
