using System.Globalization;
using Bot.Playground.Api;
using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground;

public sealed partial class World
{
    internal ChatMessage Sends(Person person, Outgoing outgoing, Chat? chat)
    {
        lock (_gate)
        {
            var target = chat is null ? FindChat(person.Id)! : FindChat(chat.Id)!;
            if (target.IsPrivate)
            {
                SetBlocked(person, false);
            }

            person.HasStarted |= target.IsPrivate;
            var message = new ChatMessage
            {
                Id = NextMessageId(),
                ChatId = target.Id,
                FromId = person.Id,
                Date = Now,
                ThreadId = outgoing.ThreadId,
                ReplyTo = outgoing.ReplyTo,
                Text = outgoing.Text?.Text,
                Entities = outgoing.Text?.Entities ?? [],
                Media = outgoing.Media,
                AlbumId = outgoing.AlbumId,
                InlineId = outgoing.InlineId,
                IsViaBot = outgoing.IsViaBot,
                OriginId = outgoing.Origin?.OriginId ?? outgoing.Origin?.FromId,
                OriginDate = outgoing.Origin is { } origin ? origin.OriginId is null ? origin.Date : origin.OriginDate : 0,
                Keyboard = outgoing.Keyboard,
            };
            SetKeys(target, target.Keys.Any(key => key.Text == message.Text) ? [] : target.Keys);
            Put(message, target, "message");
            if (IsSeenByBot(target, message))
            {
                Updates.Add("message", writer => MessageJson.Write(writer, this, message));
            }

            return message;
        }
    }

    internal void SetKeys(Chat chat, IReadOnlyList<Key> keys)
    {
        if (keys.Count > 0 || chat.Keys.Count > 0)
        {
            chat.Keys = keys;
            Announce(new WorldEvent("chat", chat.Id));
        }
    }

    /// <summary>
    /// The group privacy that @BotFather describes: commands, mentions, answers to the bot, what was sent through it, events.
    /// </summary>
    private bool IsSeenByBot(Chat chat, ChatMessage message)
    {
        if (chat.IsPrivate)
        {
            return true;
        }

        if (!chat.HasBot)
        {
            return false;
        }

        if (!HasGroupPrivacy || chat.BotStatus == "administrator" || message.IsViaBot || message.Service is not null)
        {
            return true;
        }

        if (message.ReplyTo is { } answered && FindMessage(chat.Id, answered)?.FromId == BotId)
        {
            return true;
        }

        return message.Entities.Any(entity => IsForBot(entity, message.Text.AsSpan(entity.Offset, entity.Length)));
    }

    private bool IsForBot(Entity entity, ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        var isNamed = at >= 0 && text[(at + 1)..].Equals(BotUsername, StringComparison.OrdinalIgnoreCase);
        return entity.Type switch { "bot_command" => at < 0 || isNamed, "mention" => isNamed, _ => false };
    }

    private static void Forget(Dictionary<string, OpenQuery> queries)
    {
        if (queries.Count <= 10_000)
        {
            return;
        }

        foreach (var old in queries.Values.OrderBy(query => long.Parse(query.Id, CultureInfo.InvariantCulture)).Take(5_000).ToList())
        {
            queries.Remove(old.Id);
        }
    }
}

/// <summary>A pressed button or inline query that waits for the bot.</summary>
internal sealed record OpenQuery(string Id, long PersonId, DateTimeOffset At, string Text = "");

/// <summary>What a person sends.</summary>
internal sealed record Outgoing(
    FormattedText? Text = null, Media? Media = null, string? AlbumId = null, int? ThreadId = null, int? ReplyTo = null,
    string? InlineId = null, bool IsViaBot = false, IReadOnlyList<IReadOnlyList<Button>>? Keyboard = null,
    ChatMessage? Origin = null);
