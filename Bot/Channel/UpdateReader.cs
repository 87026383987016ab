using System.Text.Json;
using Bot.Channel.Wire;
using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Messages;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Channel;

/// <summary>Reads Telegram's updates in the words of the handling loop.</summary>
/// <param name="botId">The bot's own user id.</param>
/// <param name="botName">Its user name, without @.</param>
public sealed class UpdateReader(long botId, string botName)
{
    /// <summary>What is asked of Telegram: nothing that would only be ignored.</summary>
    public static readonly IReadOnlyList<UpdateType> Wanted =
    [
        UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery,
        UpdateType.InlineQuery, UpdateType.MyChatMember,
    ];

    private readonly Addressing _addressing = new(botId, botName);

    /// <param name="me">The answer of getMe.</param>
    public UpdateReader(User me)
        : this(me.Id, me.Username ?? "")
    {
    }

    /// <summary>
    /// Reads one update by itself: whatever is wrong with it is <see cref="Unreadable"/>, and troubles nothing beside it.
    /// </summary>
    /// <param name="update">As it came, which may be anything.</param>
    /// <param name="receivedAt">Monotonic.</param>
    public Incoming Read(RawUpdate update, long receivedAt)
    {
        try
        {
            return JsonSerializer.Deserialize<Update>(update.Json.Span, WireFormat.Updates) is { } read
                ? Read(read, receivedAt) with { UpdateId = update.Id ?? throw new JsonException("There is no update_id.") }
                : throw new JsonException("It is null.");
        }
#pragma warning disable CA1031 // The package's converters throw whatever comes to them, and the reader may meet null anywhere; none of it is a fault of this program.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new Unreadable(RandomId.Reference(), ProblemOf(fault)) { UpdateId = update.Id ?? 0, ReceivedAt = receivedAt };
        }
    }

    /// <param name="update">As the package read it.</param>
    /// <param name="receivedAt">Monotonic.</param>
    public Incoming Read(Update update, long receivedAt = 0) => (update switch
    {
        { Message: { } message } => ReadMessage(message),
        { EditedMessage: { } message } => ReadEdit(message),
        { CallbackQuery: { } query } => ReadPress(query),
        { InlineQuery: { } query } => new AskedInline(SenderOf(query.From), Given(query.Id), query.Query ?? "", query.Offset ?? ""),
        { MyChatMember: { } change } => ReadStanding(change),
        _ => new Ignored(),
    }) with
    {
        UpdateId = update.Id,
        ReceivedAt = receivedAt,
    };

    private Incoming ReadMessage(Message message)
    {
        if (message.MigrateToChatId is { } to)
        {
            return new Migrated(message.Chat.Id, to);
        }

        if (message.MigrateFromChatId is { } from)
        {
            return new Migrated(from, message.Chat.Id);
        }

        if (!IsFromPerson(message) || PlaceOf(message) is not { } place)
        {
            return new Ignored();
        }

        var sender = SenderOf(message.From!) with { IsAnonymousAdmin = IsFromAnonymousAdmin(message) };
        if (message.Text is { } text)
        {
            var isForBot = place is Where.Private || _addressing.IsForBot(message, text);
            return new Said(sender, place, message.Id, _addressing.Strip(text, message.Entities), isForBot);
        }

        if (place is not Where.Private)
        {
            return new Ignored();
        }

        if (message.ChatShared is { RequestId: GroupPicker.RequestId } picked)
        {
            return new PickedGroup(sender, place, picked.ChatId, picked.Title ?? "");
        }

        if (FileOf(message) is { } file)
        {
            return new SentFile(sender, place, message.Id, file, message.Caption, message.MediaGroupId)
            {
                IsForwarded = message.ForwardOrigin is not null,
            };
        }

        return KindOf(message) is { } kind
            ? new SentOther(sender, place, message.Id, kind) { Spot = SpotOf(message), Card = CardOf(message) }
            : new Ignored();
    }

    /// <summary>Only drafts follow their writer's changes, and they are written in private.</summary>
    private Incoming ReadEdit(Message message) =>
        IsFromPerson(message) && PlaceOf(message) is Where.Private place && Writing(message) is { } text
            ? new Edited(SenderOf(message.From!), place, message.Id, text) { IsCaption = message.Text is null }
            : new Ignored();

    /// <summary>The text, or what is written under a file, which may be nothing; null where it is neither.</summary>
    private string? Writing(Message message) => message.Text is { } text ? _addressing.Strip(text, message.Entities)
        : FileOf(message) is not null ? message.Caption ?? ""
        : null;

    private static Incoming ReadPress(CallbackQuery query)
    {
        Where? place = query.Message is { } message ? PlaceOf(message)
            : query.InlineMessageId is { } inline ? new Where.Inline(inline)
            : null;
        return query.Data is null || place is null
            ? new Ignored()
            : new Pressed(SenderOf(query.From), place, Given(query.Id), query.Data, query.Message?.Id ?? 0)
            {
                Whispered = query.Message?.EphemeralMessageId ?? 0,
            };
    }

    private static Incoming ReadStanding(ChatMemberUpdated change)
    {
        var standing = change.NewChatMember;
        return PlaceOf(change.Chat, null) is { } place && standing.Status != default
            ? new StandingChanged(
                SenderOf(change.From), place, Membership.IsInChat(standing) && Membership.CanSend(standing) != false, standing.IsAdmin)
            : new Ignored();
    }

    /// <summary>Neither a bot nor a channel, and not this bot's own inline result.</summary>
    private bool IsFromPerson(Message message) =>
        (message is { From.IsBot: false, SenderChat: null } || IsFromAnonymousAdmin(message)) && message.ViaBot?.Id != botId;

    /// <summary>Who administers a group and stays anonymous writes in the group's own name.</summary>
    private static bool IsFromAnonymousAdmin(Message message) =>
        message is { From: not null, SenderChat: { } author, Chat.Type: ChatType.Group or ChatType.Supergroup }
            && author.Id == message.Chat.Id;

    private static Where? PlaceOf(Message message) => PlaceOf(message.Chat, message.IsTopicMessage ? message.MessageThreadId : null);

    /// <summary>Null for channels.</summary>
    private static Where? PlaceOf(Chat chat, int? topic) => chat.Type switch
    {
        ChatType.Private => new Where.Private(),
        ChatType.Group or ChatType.Supergroup => new Where.Group(chat.Id, chat.Title ?? "", topic),
        _ => null,
    };

    private static Sender SenderOf(User user) => user.Id <= 0 ? throw new JsonException("A person's id is above zero.")
        : new(user.Id, user.LastName is null ? user.FirstName ?? "" : $"{user.FirstName} {user.LastName}", user.LanguageCode);

    /// <summary>What Telegram always gives, and the package takes as missing, too.</summary>
    private static string Given(string? value) => value ?? throw new JsonException("An id is missing.");

    /// <summary>The kind of fault and the place in the update, never what stands there.</summary>
    private static string ProblemOf(Exception fault) =>
        fault is JsonException { Path: { } path } ? $"{fault.GetType().Name} at {path}" : fault.GetType().Name;

    /// <summary>An animation also arrives as a document; it is none that a practice could use.</summary>
    private static RemoteFile? FileOf(Message message) => message switch
    {
        { Photo: [.., var photo] } => new(Given(photo.FileId), true, $"{photo.FileUniqueId}.jpg", "image/jpeg", photo.FileSize ?? 0),
        { Document: { } document, Animation: null } => new(
            Given(document.FileId),
            false,
            document.FileName ?? document.FileUniqueId ?? "",
            document.MimeType ?? "application/octet-stream",
            document.FileSize ?? 0),
        _ => null,
    };

    /// <summary>A venue carries its location, too (Bot API, Message.venue).</summary>
    private static Coordinates? SpotOf(Message message) =>
        (message.Location ?? message.Venue?.Location) is { } spot ? new(spot.Latitude, spot.Longitude) : null;

    private static ContactCard? CardOf(Message message) => message.Contact is { } contact
        ? ContactCard.Of($"{contact.FirstName} {contact.LastName}", contact.PhoneNumber ?? "", contact.Vcard)
        : null;

    /// <summary>Null for service messages.</summary>
    private static OtherKind? KindOf(Message message) => message switch
    {
        { Voice: not null } => OtherKind.Voice,
        { Sticker: not null } => OtherKind.Sticker,
        { Video: not null } or { VideoNote: not null } or { Animation: not null } => OtherKind.Video,
        { Contact: not null } => OtherKind.Contact,
        { Location: not null } or { Venue: not null } => OtherKind.Location,
        { IsServiceMessage: true } => null,
        _ => OtherKind.Other,
    };
}
