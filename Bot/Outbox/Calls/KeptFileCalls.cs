using Bot.Messages;
using Bot.Outbox.Queue;
using Bot.Storage;
using Telegram.Bot;

namespace Bot.Outbox.Calls;

/// <summary>Sends files of the data folder: one, or several as an album. What is gone is left out, and the outcome says so.</summary>
internal sealed class KeptFileCalls(ITelegramBotClient client, FileFolder files)
{
    public async Task<Outcome> Send(Waiting waiting, SendKept file, long chat, CancellationToken stopping)
    {
        var content = files.Open(file.StoredFile);
        if (content is null)
        {
            return Gone(file);
        }

        await using (content.ConfigureAwait(false))
        {
            var message = file.IsPhoto && !waiting.IsNoPhoto
                ? await client.SendRequest(ScreenRequests.Photo(waiting, file, chat, content), stopping).ConfigureAwait(false)
                : await client.SendRequest(ScreenRequests.Document(waiting, file, chat, content), stopping).ConfigureAwait(false);
            return new Outcome.Taken(message.Id);
        }
    }

    public async Task<Outcome> Send(Waiting waiting, SendAlbum album, long chat, CancellationToken stopping)
    {
        List<(AlbumFile File, Stream Content)> open = [];
        try
        {
            foreach (var file in album.Files)
            {
                if (files.Open(file.StoredFile) is { } content)
                {
                    open.Add((file, content));
                }
            }

            return open.Count switch
            {
                0 => Gone(album),
                1 => await Send(waiting, Alone(album, open[0].File), chat, stopping).ConfigureAwait(false) with { LacksFiles = true },
                _ => await SendOpen(waiting, album, open, chat, stopping).ConfigureAwait(false),
            };
        }
        finally
        {
            foreach (var (_, content) in open)
            {
                await content.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<Outcome> SendOpen(
        Waiting waiting, SendAlbum album, List<(AlbumFile, Stream)> open, long chat, CancellationToken stopping)
    {
        var messages = await client.SendRequest(ScreenRequests.Album(waiting, open, album.IsPhoto && !waiting.IsNoPhoto, chat), stopping)
            .ConfigureAwait(false);
        return new Outcome.Taken(messages[^1].Id) { LacksFiles = open.Count < album.Files.Length };
    }

    private static SendKept Alone(SendAlbum album, AlbumFile file) =>
        new(album.To, file.Name, file.StoredFile, new(file.Caption)) { IsPhoto = album.IsPhoto };

    private static Outcome.GivenUp Gone(IOfKeptFiles effect) =>
        new(0, $"There is no file {string.Join(", ", effect.StoredFiles)}.") { LacksFiles = true };
}
