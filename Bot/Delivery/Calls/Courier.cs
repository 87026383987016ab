using System.Net;
using Bot.Delivery.Queue;
using Bot.Storage;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Bot.Delivery.Calls;

/// <summary>Tries one entry and says what came of it. What a refusal lets it try in another way at once, it tries.</summary>
internal sealed class Courier(ITelegramBotClient client, Directory directory, FileFolder files, TimeProvider time)
{
    /// <summary>getFile gives no more than 20 MB (Bot API).</summary>
    private const long LargestDownload = 20 * 1000 * 1000;

    /// <summary>An edit may become a new message, then lose its topic, then its markup; more ways there are not.</summary>
    private const int MostWays = 4;

    private readonly DownloadKeeper _downloads = new(client, files);

    private static readonly Outcome Gone = new Outcome.Taken(null);
    private static readonly Task<Outcome> NothingToDo = Task.FromResult<Outcome>(new Outcome.NothingToDo());

    /// <exception cref="OperationCanceledException">The program stops.</exception>
    public async Task<Outcome> Try(ChatQueue chat, CancellationToken stopping)
    {
        var waiting = chat.InFlight!;
        if (waiting.Entry.NotAfter < Instant.FromDateTimeOffset(time.GetUtcNow())) return new Outcome.TooLate();
        for (var way = 1; ; way++)
        {
            try
            {
                return await Call(chat, waiting, stopping).ConfigureAwait(false);
            }
            catch (ApiRequestException refusal)
            {
                if (RefusalReading.Of(refusal) == Meaning.TokenDoubted) return await Doubt(waiting.Entry, refusal, stopping).ConfigureAwait(false);
                if (Read(refusal, chat, waiting) is { } outcome) return outcome;
                if (way == MostWays) return new Outcome.GivenUp(refusal.ErrorCode, refusal.Message);
            }
            catch (RequestException fault)
            {
                return new Outcome.NoAnswer(fault.Message);
            }
        }
    }

    /// <summary>Only getMe decides about the token; where it is right, this one call fails for good.</summary>
    private async Task<Outcome> Doubt(OutboxEntry entry, ApiRequestException refusal, CancellationToken stopping)
    {
        try
        {
            _ = await client.GetMe(stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException answer) when (RefusalReading.Of(answer) == Meaning.TokenDoubted)
        {
            return new Outcome.TokenRefused(refusal.Message);
        }
        catch (RequestException fault)
        {
            return new Outcome.NoAnswer(fault.Message);
        }

        return entry.Kind switch
        {
            OutboxKind.Download => new Outcome.Fetched(null, 0, refusal.Message),
            OutboxKind.Inspect => GroupInspection.Refused,
            _ => new Outcome.GivenUp(refusal.ErrorCode, refusal.Message),
        };
    }

    private Task<Outcome> Call(ChatQueue chat, Waiting waiting, CancellationToken stopping)
    {
        var entry = waiting.Entry;
        if (entry.Kind == OutboxKind.Download) return Fetch(entry, stopping);
        if (entry.Kind == OutboxKind.Discard) return Drop(entry);
        if (entry.To.Inline is { } inline) return EditInline(waiting, inline, stopping);
        if ((entry.To.Person ?? directory.ChatOf(entry.To.Group ?? "")) is not { } chatId)
            return Task.FromResult<Outcome>(new Outcome.GivenUp(0, "The group is not known."));
        var message = entry.Kind is OutboxKind.Change or OutboxKind.Erase or OutboxKind.Pin or OutboxKind.Unpin ? chat.Slots.MessageOf(waiting) : null;
        return entry.Kind switch
        {
            OutboxKind.Erase => message is null ? NothingToDo : Delete(chatId, message.Value, stopping),
            OutboxKind.Pin or OutboxKind.Unpin => message is null ? NothingToDo : Pin(entry.Kind, chatId, message.Value, stopping),
            OutboxKind.SendFile => SendFile(waiting, chatId, stopping),
            OutboxKind.Venue => SendVenue(waiting, chatId, stopping),
            OutboxKind.Inspect => GroupInspection.Of(client, entry, chatId, stopping),
            _ => message is null ? Send(waiting, chatId, stopping) : Edit(waiting, chatId, message.Value, stopping),
        };
    }

    private async Task<Outcome> Send(Waiting waiting, long chat, CancellationToken stopping) =>
        new Outcome.Taken((await client.SendRequest(ScreenRequests.Send(waiting, chat), stopping).ConfigureAwait(false)).Id);

    private async Task<Outcome> Edit(Waiting waiting, long chat, int message, CancellationToken stopping)
    {
        try
        {
            _ = await client.SendRequest(ScreenRequests.Edit(waiting, chat, message), stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) == Meaning.Unchanged)
        {
        }

        return new Outcome.Taken(message);
    }

    private async Task<Outcome> EditInline(Waiting waiting, string message, CancellationToken stopping)
    {
        try
        {
            _ = await client.SendRequest(ScreenRequests.EditInline(waiting, message), stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) == Meaning.Unchanged)
        {
        }

        return Gone;
    }

    private async Task<Outcome> Delete(long chat, int message, CancellationToken stopping)
    {
        try
        {
            _ = await client.SendRequest(new DeleteMessageRequest { ChatId = chat, MessageId = message }, stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) == Meaning.MessageGone)
        {
        }

        return Gone;
    }

    /// <summary>Without the right to pin, the message stays as it is; that is nothing to repeat.</summary>
    private async Task<Outcome> Pin(OutboxKind kind, long chat, int message, CancellationToken stopping)
    {
        try
        {
            _ = kind == OutboxKind.Pin
                ? await client.SendRequest(new PinChatMessageRequest { ChatId = chat, MessageId = message, DisableNotification = true }, stopping).ConfigureAwait(false)
                : await client.SendRequest(new UnpinChatMessageRequest { ChatId = chat, MessageId = message }, stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) is Meaning.Refused or Meaning.MessageGone)
        {
        }

        return new Outcome.Taken(message);
    }

    private async Task<Outcome> SendFile(Waiting waiting, long chat, CancellationToken stopping)
    {
        var content = files.Open(waiting.Entry.StoredFile ?? "");
        if (content is null) return new Outcome.GivenUp(0, $"There is no file {waiting.Entry.StoredFile}.");
        await using (content.ConfigureAwait(false))
        {
            var sent = await client.SendRequest(ScreenRequests.Document(waiting, chat, content), stopping).ConfigureAwait(false);
            return new Outcome.Taken(sent.Id);
        }
    }

    private async Task<Outcome> SendVenue(Waiting waiting, long chat, CancellationToken stopping) =>
        new Outcome.Taken((await client.SendRequest(ScreenRequests.Venue(waiting, chat), stopping).ConfigureAwait(false)).Id);

    private async Task<Outcome> Fetch(OutboxEntry entry, CancellationToken stopping)
    {
        var id = DownloadKeeper.IdFor(entry);
        if (_downloads.Find(id) is { } before) return new Outcome.Fetched(before.Id, before.Length, null);
        try
        {
            var file = await client.SendRequest(new GetFileRequest { FileId = entry.DownloadFileId ?? "" }, stopping).ConfigureAwait(false);
            if (file.FileSize > LargestDownload || file.FilePath is not { Length: > 1 }) return TooBig(file.FileSize ?? 0);
            var stored = await _downloads.Keep(id, file.FilePath, LargestDownload, stopping).ConfigureAwait(false);
            return stored is { } kept ? new Outcome.Fetched(kept.Id, kept.Length, null) : TooBig(LargestDownload);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) is not (Meaning.TooFast or Meaning.Trouble or Meaning.TokenDoubted))
        {
            return new Outcome.Fetched(null, 0, refusal.Message);
        }
        catch (RequestException fault) when (fault is not ApiRequestException && fault.HttpStatusCode is HttpStatusCode.NotFound)
        {
            return new Outcome.Fetched(null, 0, fault.Message);
        }
        catch (IOException fault)
        {
            return new Outcome.NotKept($"The data folder took no file: {fault.GetType().Name}.");
        }
    }

    private static Outcome.Fetched TooBig(long size) => new(null, size, "The file is too big.");

    private Task<Outcome> Drop(OutboxEntry entry)
    {
        _ = files.Delete(entry.StoredFile ?? "");
        return NothingToDo;
    }

    /// <summary>Null: the entry is to be tried again at once, in the way that it now says.</summary>
    private Outcome? Read(ApiRequestException refusal, ChatQueue chat, Waiting waiting)
    {
        switch (RefusalReading.Of(refusal))
        {
            case Meaning.MessageGone when waiting.Entry is { Kind: OutboxKind.Change, To.Inline: null }:
                waiting.MessageIsGone = true;
                chat.Slots.Learn(waiting.Entry.Slot, null);
                return null;
            case Meaning.TopicGone when waiting.Entry.To.Topic is not null && !waiting.InGeneralTopic:
                waiting.InGeneralTopic = true;
                return null;
            case Meaning.TopicGone when waiting.Entry is { To.Group: not null, Kind: OutboxKind.Send or OutboxKind.SendFile or OutboxKind.Venue }:
                return new Outcome.ShutOut(refusal.Message);
            case Meaning.BadMarkup when !waiting.AsPlainText:
                waiting.AsPlainText = true;
                return null;
            case Meaning.TooFast:
                return new Outcome.TooFast(TimeSpan.FromSeconds(Math.Max(1, refusal.Parameters?.RetryAfter ?? 1)));
            case Meaning.Moved when waiting.Entry.To.Group is { } group && directory.ChatOf(group) != refusal.Parameters!.MigrateToChatId:
                return new Outcome.Moved(refusal.Parameters!.MigrateToChatId!.Value);
            case Meaning.ShutOut when waiting.Entry.To.Inline is null:
                return new Outcome.ShutOut(refusal.Message);
            case Meaning.Trouble:
                return new Outcome.NoAnswer(refusal.Message);
            default:
                return new Outcome.GivenUp(refusal.ErrorCode, refusal.Message);
        }
    }
}
