using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>Files of a practice on their way back into a chat.</summary>
internal static class KeptFiles
{
    /// <summary>Bytes up to which Telegram takes a photo (Bot API, sending files: 10 MB).</summary>
    private const long LargestPhoto = 10_000_000;

    /// <summary>
    /// Into the person's own chat: photos as albums of photos, documents as albums of documents, one alone by itself, with their
    /// descriptions; one sentence for those that are not there.
    /// </summary>
    public static Turn SendAll(Context context, IEnumerable<Attachment> files)
    {
        Attachment[] all = [.. files];
        var here = all.Where(file => file.StoredFile is not null).ToList();
        var gone = new Screen(KeptFilesTexts.All.In(context.Language).Gone);
        var turn = here.GroupBy(IsShownAsPhoto).SelectMany(kind => Albums([.. kind]))
            .Aggregate(Turn.Quiet, (sent, album) => sent.Then(Sent(context.Private, album, gone)));
        return all.Length == here.Count
            ? turn
            : turn.Then(
                new Show(
                    context.Private, null, new(KeptFilesTexts.All.In(context.Language).NotHere(all.Length - here.Count)), ShowMode.New));
    }

    /// <param name="file">One that was fetched.</param>
    public static SendKept Send(Address to, Attachment file) =>
        new(to, file.Name, file.StoredFile!, new(Html.Escape(file.Caption))) { IsPhoto = IsShownAsPhoto(file) };

    private static Effect Sent(Address to, Attachment[] files, Screen gone) => files is [var only]
        ? Send(to, only) with { WhenGone = gone }
        : new SendAlbum(to, [.. files.Select(file => new AlbumFile(file.Name, file.StoredFile!, Html.Escape(file.Caption)))])
        {
            IsPhoto = IsShownAsPhoto(files[0]),
            WhenGone = gone,
        };

    private static bool IsShownAsPhoto(Attachment file) => file.IsPhoto && file.Size <= LargestPhoto;

    /// <summary>As few as can be, and of sizes as equal as can be: eleven are no album of ten and one that is left over.</summary>
    private static IEnumerable<Attachment[]> Albums(Attachment[] files)
    {
        var albums = (files.Length + SendAlbum.Most - 1) / SendAlbum.Most;
        for (int album = 0, from = 0; album < albums; album++)
        {
            var size = (files.Length - from + albums - album - 1) / (albums - album);
            yield return files[from..(from += size)];
        }
    }
}
