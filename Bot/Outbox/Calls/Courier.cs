using System.Net;
using Bot.Messages;
using Bot.Outbox.Queue;
using Bot.Storage;
using NodaTime;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;

namespace Bot.Outbox.Calls;

/// <summary>
/// Tries one entry in one way and says what came of it. Where a refusal lets it go in another way, the entry says so from then on.
/// </summary>
internal sealed class Courier(ITelegramBotClient client, ChatDirectory directory, FileFolder files, TimeProvider time)
{
    /// <summary>getFile gives no more than 20 MB (Bot API).</summary>
    private const long LargestDownload = 20 * 1000 * 1000;

    /// <summary>An edit may become a new message, then lose its topic, then its markup; more ways there are not.</summary>
    private const int MostWays = 4;

    private const string TooBig = "The file is too big.";

    private readonly DownloadKeeper _downloads = new(client, files);
    private readonly KeptFileCalls _kept = new(client, files);

    private static readonly Outcome Gone = new Outcome.Taken(null);
    private static readonly Task<Outcome> NothingToDo = Task.FromResult<Outcome>(new Outcome.NothingToDo());

    /// <exception cref="OperationCanceledException">The program stops.</exception>
    public async Task<Outcome> Try(ChatQueue chat, CancellationToken stopping)
    {
        var waiting = chat.InFlight!;
        if (waiting.Entry.Effect is Show { Deadline: { } deadline } && deadline.At < Instant.FromDateTimeOffset(time.GetUtcNow()))
        {
            return new Outcome.TooLate();
        }

        try
        {
            return await Call(chat, waiting, stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal)
        {
            return RefusalReading.Of(refusal) == Meaning.TokenDoubted
                ? await Doubt(waiting.Entry, refusal, stopping).ConfigureAwait(false)
                : Read(refusal, chat, waiting)
                    ?? (++waiting.WaysTried < MostWays ? new Outcome.OtherWay() : new Outcome.GivenUp(refusal.ErrorCode, refusal.Message));
        }
        catch (RequestException fault)
        {
            return new Outcome.NoAnswer(fault.Message);
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

        return entry.Effect switch
        {
            Download download => NotFetched(entry.Id, download, refusal.Message),
            Inspect inspect => GroupInspection.Refused(entry.Id, inspect),
            _ => new Outcome.GivenUp(refusal.ErrorCode, refusal.Message),
        };
    }

    private Task<Outcome> Call(ChatQueue chat, Waiting waiting, CancellationToken stopping)
    {
        var entry = waiting.Entry;
        switch (entry.Effect)
        {
            case Download download:
                return Fetch(entry.Id, download, stopping);
            case Discard discard:
                _ = files.Delete(discard.StoredFile);
                return NothingToDo;
            case Show { To.Inline: { } inline } show:
                return Do(ScreenRequests.EditInline(waiting, show.Screen, inline), Gone, stopping);
        }

        return (entry.To.Person ?? directory.ChatOf(entry.To.Group ?? "")) is { } chatId
            ? Call(chat, waiting, chatId, stopping)
            : Task.FromResult<Outcome>(new Outcome.GivenUp(0, "The group is not known."));
    }

    private Task<Outcome> Call(ChatQueue chat, Waiting waiting, long chatId, CancellationToken stopping)
    {
        var effect = waiting.Entry.Effect;
        var message = effect is Show { Mode: ShowMode.New } ? null : chat.Slots.MessageOf(waiting);
        return effect switch
        {
            Show { Whisper.Aloud: { } aloud } when waiting.IsAloud => Send(ScreenRequests.Send(waiting, aloud, chatId), stopping),
            Show { Whisper: { Message: 0 } one } show => Do(ScreenRequests.Whisper(waiting, show.Screen, one, chatId), Gone, stopping),
            Show { Whisper: { } one } show => Do(ScreenRequests.EditWhispered(waiting, show.Screen, one, chatId), Gone, stopping),
            Show show =>
                message is null
                    ? Send(ScreenRequests.Send(waiting, show.Screen, chatId), stopping)
                    : Do(ScreenRequests.Edit(waiting, show.Screen, chatId, message.Value), new Outcome.Taken(message), stopping),
            Erase => message is null ? NothingToDo : Delete(chatId, message.Value, stopping),
            Pin pin => message is null ? NothingToDo : Pin(pin.IsOff, chatId, message.Value, stopping),
            SendKept file => _kept.Send(waiting, file, chatId, stopping),
            SendAlbum album => _kept.Send(waiting, album, chatId, stopping),
            SendVenue venue => Send(ScreenRequests.Venue(waiting, venue, chatId), stopping),
            Inspect inspect => GroupInspection.Of(client, waiting.Entry.Id, inspect, chatId, stopping),
            _ => throw new InvalidOperationException($"Nothing is known about {effect.GetType().Name}."),
        };
    }

    private async Task<Outcome> Send(RequestBase<Message> request, CancellationToken stopping) =>
        new Outcome.Taken((await client.SendRequest(request, stopping).ConfigureAwait(false)).Id);

    /// <summary>What is as it should be already is done.</summary>
    private async Task<Outcome> Do<T>(RequestBase<T> request, Outcome outcome, CancellationToken stopping)
    {
        try
        {
            _ = await client.SendRequest(request, stopping).ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) == Meaning.Unchanged)
        {
        }

        return outcome;
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
    private async Task<Outcome> Pin(bool isOff, long chat, int message, CancellationToken stopping)
    {
        try
        {
            _ = !isOff
                ? await client.SendRequest(
                    new PinChatMessageRequest { ChatId = chat, MessageId = message, DisableNotification = true }, stopping)
                    .ConfigureAwait(false)
                : await client.SendRequest(new UnpinChatMessageRequest { ChatId = chat, MessageId = message }, stopping)
                    .ConfigureAwait(false);
        }
        catch (ApiRequestException refusal) when (RefusalReading.Of(refusal) is Meaning.Refused or Meaning.MessageGone)
        {
        }

        return new Outcome.Taken(message);
    }

    private async Task<Outcome> Fetch(string id, Download download, CancellationToken stopping)
    {
        var storedId = DownloadKeeper.IdFor(id, download);
        if (_downloads.IsHere(storedId))
        {
            return new Outcome.Told(new Downloaded(id, download, storedId));
        }

        try
        {
            var file = await client.SendRequest(new GetFileRequest { FileId = download.FileId }, stopping).ConfigureAwait(false);
            if (file.FileSize > LargestDownload || file.FilePath is not { Length: > 1 })
            {
                return NotFetched(id, download, TooBig);
            }

            var stored = await _downloads.Keep(storedId, file.FilePath, LargestDownload, stopping).ConfigureAwait(false);
            return stored is null ? NotFetched(id, download, TooBig) : new Outcome.Told(new Downloaded(id, download, storedId));
        }
        catch (ApiRequestException refusal) when (
            RefusalReading.Of(refusal) is not (Meaning.TooFast or Meaning.Trouble or Meaning.TokenDoubted))
        {
            return NotFetched(id, download, refusal.Message);
        }
        catch (RequestException fault) when (fault is not ApiRequestException && fault.HttpStatusCode is HttpStatusCode.NotFound)
        {
            return NotFetched(id, download, fault.Message);
        }
        catch (IOException fault)
        {
            return new Outcome.NotKept($"The data folder took no file: {fault.GetType().Name}.");
        }
    }

    private static Outcome.Told NotFetched(string id, Download download, string problem) =>
        new(new Downloaded(id, download, null)) { Problem = problem };

    /// <summary>Null: the entry is to be tried again in the way that it now says.</summary>
    private Outcome? Read(ApiRequestException refusal, ChatQueue chat, Waiting waiting)
    {
        switch (RefusalReading.Of(refusal))
        {
            case Meaning.Refused or Meaning.ShutOut or Meaning.MessageGone when waiting is { IsAloud: false, Entry.Effect: Show { Whisper: { } whisper } }:
                waiting.IsAloud = true;
                return whisper.Aloud is null ? new Outcome.GivenUp(refusal.ErrorCode, refusal.Message) : null;
            case Meaning.MessageGone when waiting.Entry is { IsEdit: true, To.Inline: null }:
                waiting.MessageIsGone = true;
                chat.Slots.Learn(waiting.Entry.Slot, null);
                return null;
            case Meaning.TopicGone when waiting.Entry.To.Topic is not null && !waiting.InGeneralTopic:
                waiting.InGeneralTopic = true;
                return null;
            case Meaning.TopicGone when waiting.Entry is { To.Group: not null, Effect: Show { Mode: ShowMode.New } or IOfKeptFiles or SendVenue }:
                return new Outcome.ShutOut(refusal.Message);
            case Meaning.BadMarkup when !waiting.AsPlainText:
                waiting.AsPlainText = true;
                return null;
            case Meaning.Refused when waiting.Entry.Effect is IOfKeptFiles { IsPhoto: true } && !waiting.IsNoPhoto:
                waiting.IsNoPhoto = true;
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
