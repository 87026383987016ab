using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <summary>
/// People and groups become known when they first address the bot; their names follow Telegram's. Who did so in a group only cannot be
/// written to until they open the private chat (Bot API: a bot cannot begin a conversation).
/// </summary>
internal static class Newcomers
{
    /// <summary>Portuguese where Telegram's app speaks it, else Spanish.</summary>
    public static Language LanguageOf(Sender sender) =>
        sender.LanguageCode?.StartsWith("pt", StringComparison.OrdinalIgnoreCase) == true ? Language.Pt : Language.Es;

    public static Person Met(Person? known, PersonDid did, Instant now)
    {
        var sender = did.Sender;
        var person = known ?? Person.Meet(sender.TelegramId, sender.Name, LanguageOf(sender), now);
        if (did.Where is Where.Private)
        {
            person = person with { Reachable = did is not StandingChanged { CanSend: false } };
        }
        else if (known is null)
        {
            person = person with { Reachable = false };
        }

        if (known is null || did is AskedInline)
        {
            return person;
        }

        var fresh = Person.Meet(sender.TelegramId, sender.Name, LanguageOf(sender), now);
        return person with
        {
            TelegramName = fresh.TelegramName,
            Language = person.LanguageChosen || sender.LanguageCode is null ? person.Language : fresh.Language,
        };
    }

    /// <summary>Who writes in a group's own name: a visitor who speaks the group's language, and of whom nothing is kept.</summary>
    public static Person Nobody(Person met, Group? group) =>
        met with { Language = group?.Language == GroupLanguage.Pt ? Language.Pt : Language.Es, Role = Role.Visitor, Confirmed = false };

    public static Group Met(IWork work, Where.Group place)
    {
        if (work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(place.ChatId)), limit: 1) is [var known])
        {
            if (known.Title == place.Title)
            {
                return known;
            }

            var renamed = known with { Title = place.Title };
            work.Put(Groups.All, renamed);
            return renamed;
        }

        var group = new Group { Id = RandomId.New(), TelegramChatId = place.ChatId, Title = place.Title };
        work.Put(Groups.All, group);
        return group;
    }
}
