using Bot.Playground.Api;
using Bot.Playground.Model;
using Bot.Playground.Texts;

namespace Bot.Playground;

public sealed partial class World
{
    private readonly Dictionary<string, OpenQuery> _queries = [];
    private readonly List<Toast> _toasts = [];

    /// <summary>Adds somebody, or finds who has this id already. They have not opened the bot yet.</summary>
    /// <param name="firstName">Shown.</param>
    /// <param name="language">An IETF tag, such as es or pt-br.</param>
    /// <param name="id">Above zero; null for the next free one.</param>
    public Person Person(
        string firstName, string language = "es", long? id = null, string? lastName = null, string? username = null, string role = "visitor", string? city = null)
    {
        lock (_gate)
        {
            if (id is { } known && _people.TryGetValue(known, out var existing))
            {
                return existing;
            }

            var person = new Person
            {
                Id = id ?? 1_000_000 + _people.Count + 1,
                FirstName = firstName,
                LastName = lastName,
                Username = username,
                LanguageCode = language,
                Role = role,
                City = city,
            };
            _people.Add(person.Id, person);
            _chats.Add(person.Id, new Chat { Id = person.Id, Type = "private" });
            Announce(new WorldEvent("chat", person.Id));
            return person;
        }
    }

    /// <summary>Sends a text to the private chat with the bot, or to a group.</summary>
    public ChatMessage Says(Person person, string text, Chat? chat = null, int? threadId = null, int? replyTo = null) =>
        Sends(person, new Outgoing(AutomaticEntities.Complete(new FormattedText(text, [])), ThreadId: threadId, ReplyTo: replyTo), chat);

    /// <summary>
    /// Sends a file: a photo, document, voice, audio, video, video_note or sticker. Files with one album id are one album.
    /// </summary>
    public ChatMessage SendsFile(
        Person person, string fileName, byte[] content, string kind = "document", string? caption = null, string? albumId = null, Chat? chat = null, int? threadId = null)
    {
        var media = Files.Add(kind, fileName, content);
        var text = caption is null ? null : AutomaticEntities.Complete(new FormattedText(caption, []));
        return Sends(person, new Outgoing(text, media, albumId, threadId), chat);
    }

    /// <summary>Forwards a message, with its file, to the own chat with the bot.</summary>
    public ChatMessage Forwards(Person person, ChatMessage message) => Sends(
        person,
        new Outgoing(message.Text is { } text ? new FormattedText(text, message.Entities) : null, message.Media, Origin: message),
        chat: null);

    public ChatMessage SendsContact(Person person, string phoneNumber, string firstName, Chat? chat = null) =>
        Sends(person, new Outgoing(Media: new Media { Kind = "contact", Title = phoneNumber, Detail = firstName }), chat);

    /// <summary>Degrees.</summary>
    public ChatMessage SendsLocation(Person person, double latitude, double longitude, Chat? chat = null) =>
        Sends(person, new Outgoing(Media: new Media { Kind = "location", Latitude = latitude, Longitude = longitude }), chat);

    /// <summary>Changes the text or caption of an own message; the bot is told.</summary>
    /// <exception cref="InvalidOperationException">It is gone or somebody else's.</exception>
    public ChatMessage Edits(Person person, ChatMessage message, string text)
    {
        lock (_gate)
        {
            var chat = FindChat(message.ChatId);
            var current = FindMessage(message.ChatId, message.Id);
            if (chat is null || current is null || current.FromId != person.Id)
            {
                throw new InvalidOperationException("Only an own message can be edited.");
            }

            var formatted = AutomaticEntities.Complete(new FormattedText(text, []));
            var edited = current with { Text = formatted.Text, Entities = formatted.Entities, EditDate = Now, Edits = current.Edits + 1 };
            Put(edited, chat, "edited");
            if (IsSeenByBot(chat, edited))
            {
                Updates.Add("edited_message", writer => MessageJson.Write(writer, this, edited));
            }

            return edited;
        }
    }

    /// <summary>Presses a button that calls the bot. Returns the query's id, by which <see cref="ToastOf"/> waits for the answer.</summary>
    /// <exception cref="InvalidOperationException">There is no such button now.</exception>
    public string Presses(Person person, ChatMessage message, string button)
    {
        var current = Find(message);
        var pressed = current?.FindButton(button)
            ?? throw new InvalidOperationException(
                $"There is no button «{button}», only: {string.Join(", ", current?.Buttons.Select(other => other.Text) ?? [])}.");
        return PressesData(
            person, message, pressed.CallbackData ?? throw new InvalidOperationException($"«{button}» does not call the bot."));
    }

    /// <summary>Sends a button's data, also data that no button carries: a person's app can send anything.</summary>
    public string PressesData(Person person, ChatMessage message, string data)
    {
        lock (_gate)
        {
            var query = new OpenQuery(NextNumber(), person.Id, Clock.GetUtcNow());
            _queries[query.Id] = query;
            Forget(_queries);
            var current = FindMessage(message.ChatId, message.Id);
            Updates.Add("callback_query", writer => UpdateJson.WriteCallback(writer, this, query.Id, person, message, current, data));
            return query.Id;
        }
    }

    /// <summary>Deletes the message for everybody, as its author may; bots are not told.</summary>
    public void Deletes(ChatMessage message)
    {
        lock (_gate)
        {
            if (FindChat(message.ChatId) is { } chat && FindMessage(message.ChatId, message.Id) is { } current)
            {
                Remove(current, chat);
            }
        }
    }

    /// <summary>From now on the bot may write to them; it is not told.</summary>
    public void Opens(Person person)
    {
        lock (_gate)
        {
            if (person.HasStarted)
            {
                return;
            }

            person.HasStarted = true;
            Announce(new WorldEvent("chat", person.Id));
        }
    }

    /// <summary>The bot cannot write to them any more, and is told.</summary>
    public void Blocks(Person person) => SetBlocked(person, true);

    /// <summary>Takes the bot back without writing to it; it is told.</summary>
    public void Unblocks(Person person) => SetBlocked(person, false);

    private void SetBlocked(Person person, bool blocked)
    {
        lock (_gate)
        {
            if (person.HasBlocked == blocked)
            {
                return;
            }

            person.HasBlocked = blocked;
            person.HasStarted = true;
            Updates.Add("my_chat_member", writer =>
                UpdateJson.WriteMembership(
                    writer, this, FindChat(person.Id)!, person.Id, blocked ? "member" : "kicked", blocked ? "kicked" : "member"));
            Announce(new WorldEvent("chat", person.Id));
        }
    }
}
