using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Outbox;

/// <summary>Writes what delivery learned; runs on the handling thread, within a work.</summary>
internal static class DeliveryReports
{
    public static void Apply(IWork work, DeliveryReport report)
    {
        switch (report)
        {
            case EffectReport done:
                Remove(work, done);
                break;
            case Closed(var to, _):
                Close(work, to);
                break;
            case GroupMoved(var group, var chat):
                Move(work, work.Find(Groups.All, group), chat);
                break;
        }
    }

    public static void Apply(IWork work, Migrated migrated) =>
        Move(
            work, work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(migrated.FromChatId)), limit: 1) is [var group] ? group : null, migrated.ToChatId);

    /// <summary>What was called off while it was on its way leaves no memory of its chat.</summary>
    private static void Remove(IWork work, EffectReport done)
    {
        var wasWaiting = work.Delete(OutboxEntry.All, done.Id);
        foreach (var id in done.Replaced)
        {
            _ = work.Delete(OutboxEntry.All, id);
        }

        if (wasWaiting && done is Delivered { MessageId: var message } && done.Effect is IOnSlot { Slot: { } slot })
        {
            Remember(work, done.Effect, slot, message);
        }
    }

    /// <summary>Slots that state their message id themselves need no memory.</summary>
    private static void Remember(IWork work, Effect effect, string slot, int? messageId)
    {
        if (Slots.MessageOf(slot) is not null || effect.To.Inline is not null)
        {
            return;
        }

        var id = SlotMessage.IdOf(effect.To, slot);
        if (messageId is { } message)
        {
            work.Put(SlotMessage.All, new SlotMessage { Id = id, MessageId = message });
        }
        else if (effect is Erase)
        {
            _ = work.Delete(SlotMessage.All, id);
        }
    }

    private static void Close(IWork work, Address to)
    {
        if (to.Person is { } telegramId && work.Find(Persons.All, Person.IdOf(telegramId)) is { } person)
        {
            work.Put(Persons.All, person with { Reachable = false });
        }
        else if (to.Group is { } id && work.Find(Groups.All, id) is { } group)
        {
            work.Put(Groups.All, group with { Reachable = false });
        }
    }

    /// <summary>The message ids of the old chat mean nothing in the new one (Bot API, migrate_to_chat_id).</summary>
    private static void Move(IWork work, Group? group, long chatId)
    {
        if (group is null)
        {
            return;
        }

        work.Put(Groups.All, group with { TelegramChatId = chatId, Reachable = true });
        foreach (var slot in work.All(SlotMessage.All, KeyRange.Under(Address.OfGroup(group.Id).Key)))
        {
            _ = work.Delete(SlotMessage.All, slot.Id);
        }
    }
}
