using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features;

/// <summary>Files of a practice on their way back into a chat.</summary>
internal static class KeptFiles
{
    /// <summary>Bytes up to which Telegram takes a photo (Bot API, sending files: 10 MB).</summary>
    private const long LargestPhoto = 10_000_000;

    /// <param name="file">One that was fetched.</param>
    public static SendKept Send(Address to, Attachment file) =>
        new(to, file.Name, file.StoredFile!, new(Html.Escape(file.Caption))) { IsPhoto = file.IsPhoto && file.Size <= LargestPhoto };
}
