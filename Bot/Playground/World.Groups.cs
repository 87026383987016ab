using Bot.Playground.Api;
using Bot.Playground.Model;

namespace Bot.Playground;

public sealed partial class World
{
    /// <summary>Makes a group. The first person is its creator; the bot is not in it yet.</summary>
    /// <param name="title">Shown.</param>
    /// <param name="people">At least one.</param>
    /// <param name="isForum">A supergroup with topics.</param>
    /// <param name="id">Below zero; null for the next free one.</param>
    public Chat Group(string title, IEnumerable<Person> people, bool isForum = false, long? id = null)
    {
        lock (_gate)
        {
            if (id is { } known && _chats.TryGetValue(known, out var existing))
            {
                return existing;
            }

            var members = people.ToList();
            var chat = new Chat
            {
                Id = id ?? (isForum ? NextSupergroupId() : -5_000_000 - ++_lastGroupId),
                Type = isForum ? "supergroup" : "group",
                Title = title,
                IsForum = isForum,
                Members = members.ToDictionary(person => person.Id, person => person == members[0] ? "creator" : "member"),
            };
            _chats.Add(chat.Id, chat);
            Announce(new WorldEvent("chat", chat.Id));
            return chat;
        }
    }

    public void Joins(Person person, Chat chat, string status = "member")
    {
        lock (_gate)
        {
            chat.Members[person.Id] = status;
            Tell(chat, person.Id, new ServiceNote("new_chat_members", person.Id));
        }
    }

    /// <summary>Puts the bot into the group, or changes its place there.</summary>
    public void AddsBot(Chat chat, Person by, bool asAdministrator = false)
    {
        lock (_gate)
        {
            var before = chat.BotStatus;
            SetBot(chat, by.Id, asAdministrator ? "administrator" : "member");
            if (before is "member" or "administrator")
            {
                return;
            }

            Tell(chat, by.Id, new ServiceNote("new_chat_members", BotId));
        }
    }

    /// <summary>
    /// Picks a group with a key of the private chat: the bot is let in, then told which group it was. The key goes, since the bot asks
    /// for that once (one_time_keyboard).
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no such key now.</exception>
    public void Picks(Person person, string key, Chat group)
    {
        lock (_gate)
        {
            var chat = FindChat(person.Id)!;
            var used = chat.Keys.FirstOrDefault(candidate => candidate.Text == key && candidate.Request is not null)
                ?? throw new InvalidOperationException($"There is no key «{key}» that picks a group.");
            SetKeys(chat, []);
            if (used.Lets)
            {
                AddsBot(group, person, asAdministrator: true);
            }

            Tell(chat, person.Id, new ServiceNote("chat_shared", group.Id, group.Title) { Request = used.Request!.Value });
        }
    }

    /// <summary>Makes somebody in the group an administrator, or takes that back; the creator stays what they are.</summary>
    public void Promotes(Chat chat, Person person, bool isAdministrator = true)
    {
        lock (_gate)
        {
            if (chat.Members.GetValueOrDefault(person.Id) is not ("member" or "administrator"))
            {
                return;
            }

            chat.Members[person.Id] = isAdministrator ? "administrator" : "member";
            Announce(new WorldEvent("chat", chat.Id));
        }
    }

    /// <summary>Throws the bot out.</summary>
    public void RemovesBot(Chat chat, Person by)
    {
        lock (_gate)
        {
            if (!chat.HasBot)
            {
                return;
            }

            SetBot(chat, by.Id, "kicked");
            Tell(chat, by.Id, new ServiceNote("left_chat_member", BotId));
        }
    }

    /// <summary>From now on only administrators write in the group, or everybody again; bots are not told of it.</summary>
    public void Mutes(Chat chat, bool isMuted = true)
    {
        lock (_gate)
        {
            chat.IsMuted = isMuted;
            Announce(new WorldEvent("chat", chat.Id));
        }
    }

    /// <summary>Turns a group into a supergroup, which gets a new id and none of the old messages' ids. Returns the supergroup.</summary>
    public Chat Migrates(Chat chat)
    {
        lock (_gate)
        {
            var by = chat.Members.First(member => member.Value == "creator").Key;
            var next = new Chat
            {
                Id = NextSupergroupId(),
                Type = "supergroup",
                Title = chat.Title,
                Members = new Dictionary<long, string>(chat.Members),
                BotStatus = chat.BotStatus,
            };
            _chats.Add(next.Id, next);
            Tell(chat, by, new ServiceNote("migrate_to_chat_id", next.Id));
            chat.MigratedTo = next.Id;
            Tell(next, by, new ServiceNote("migrate_from_chat_id", chat.Id));
            return next;
        }
    }

    /// <summary>Opens a topic in a forum.</summary>
    public Topic OpensTopic(Chat chat, Person by, string name)
    {
        lock (_gate)
        {
            var topic = new Topic { Id = _lastMessageId + 1, Name = name };
            chat.Topics.Add(topic);
            Tell(chat, by.Id, new ServiceNote("forum_topic_created", topic.Id, name), topic.Id);
            return topic;
        }
    }

    /// <summary>Closes a topic: only administrators write there until it is reopened.</summary>
    public void ClosesTopic(Chat chat, Person by, Topic topic) => SetClosed(chat, by, topic, true);

    public void ReopensTopic(Chat chat, Person by, Topic topic) => SetClosed(chat, by, topic, false);

    internal void SetBot(Chat chat, long by, string status)
    {
        var before = chat.BotStatus ?? "left";
        if (before == status)
        {
            return;
        }

        chat.BotStatus = status;
        Updates.Add("my_chat_member", writer => UpdateJson.WriteMembership(writer, this, chat, by, before, status));
        Announce(new WorldEvent("chat", chat.Id));
    }

    /// <summary>Writes an event into the group; the bot is told while it is there.</summary>
    internal ChatMessage Tell(Chat chat, long by, ServiceNote note, int? threadId = null)
    {
        var message =
            new ChatMessage { Id = NextMessageId(), ChatId = chat.Id, FromId = by, Date = Now, Service = note, ThreadId = threadId };
        Put(message, chat, "message");
        Announce(new WorldEvent("chat", chat.Id));
        if (chat.IsPrivate || chat.HasBot)
        {
            Updates.Add("message", writer => MessageJson.Write(writer, this, message));
        }

        return message;
    }

    private void SetClosed(Chat chat, Person by, Topic topic, bool closed)
    {
        lock (_gate)
        {
            topic.IsClosed = closed;
            Tell(chat, by.Id, new ServiceNote(closed ? "forum_topic_closed" : "forum_topic_reopened"), topic.Id);
        }
    }

    private long NextSupergroupId() => -1_002_000_000_000 - ++_lastGroupId;
}
