using System.IO.Pipelines;
using Bot.Messages;
using Bot.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Bot.Outbox.Calls;

/// <summary>Downloads go straight to the disk while they arrive; one that breaks or is too long leaves no file.</summary>
internal sealed class DownloadKeeper(ITelegramBotClient client, FileFolder files)
{
    /// <inheritdoc cref="OutboxEntry.StoredFileOf"/>
    public static string IdFor(string entryId, Download download) => OutboxEntry.StoredFileOf(entryId, download);

    /// <summary>Whether the file was fetched before a kill, whole.</summary>
    public bool IsHere(string id) => files.LengthOf(id) is not null;

    /// <param name="id">Under which it is kept.</param>
    /// <param name="path">What getFile gave.</param>
    /// <param name="most">Bytes. The download is ended where it goes beyond, whatever had been announced.</param>
    /// <returns>Null for a file that is longer.</returns>
    /// <exception cref="RequestException">It broke, or was refused.</exception>
    /// <exception cref="IOException">The disk took no file.</exception>
    public async Task<StoredFile?> Keep(string id, string path, long most, CancellationToken stopping)
    {
        var pipe = new Pipe();
        var kept = Write(id, pipe.Reader, stopping);
        try
        {
            var bounded = new BoundedWriting(pipe.Writer.AsStream(leaveOpen: true), most);
            await using (bounded.ConfigureAwait(false))
            {
                await client.DownloadFile(path, bounded, stopping).ConfigureAwait(false);
            }

            await pipe.Writer.CompleteAsync().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            await pipe.Writer.CompleteAsync(fault).ConfigureAwait(false);
            await ((Task)kept).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (fault is RequestException { InnerException: TooLongException })
            {
                return null;
            }

            throw;
        }

        return await kept.ConfigureAwait(false);
    }

    /// <summary>However it ends, whoever writes into the pipe is not kept waiting.</summary>
    private async Task<StoredFile> Write(string id, PipeReader reader, CancellationToken stopping)
    {
        try
        {
            return await files.WriteAsync(id, reader.AsStream(leaveOpen: true), stopping).ConfigureAwait(false);
        }
        finally
        {
            await reader.CompleteAsync().ConfigureAwait(false);
        }
    }
}
