using Bot.Channel.Wire;
using Bot.Messages;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Bot.Outbox.Calls;

/// <summary>Asks Telegram about a group: how it stands with the bot, or whether one of its members administers it.</summary>
internal static class GroupInspection
{
    /// <summary>A refusal to tell is an answer, too; what may be otherwise later (a pause, a move, no answer) is thrown.</summary>
    /// <exception cref="RequestException">To be read as that of any other call.</exception>
    public static async Task<Outcome> Of(ITelegramBotClient client, string id, Inspect asked, long chat, CancellationToken stopping)
    {
        try
        {
            return new Outcome.Told(asked.Member is { } member
                ? new Inspected(id, asked, null, (await client.GetChatMember(chat, member, stopping).ConfigureAwait(false)).IsAdmin)
                : new Inspected(id, asked, await FactsOf(client, chat, stopping).ConfigureAwait(false), false));
        }
        catch (ApiRequestException refusal) when (
            RefusalReading.Of(refusal) is not (Meaning.TooFast or Meaning.Moved or Meaning.Trouble or Meaning.TokenDoubted))
        {
            return Refused(id, asked);
        }
    }

    /// <summary>Telegram does not tell.</summary>
    public static Outcome.Told Refused(string id, Inspect asked) => new(new Inspected(id, asked, null, false));

    private static async Task<GroupFacts?> FactsOf(ITelegramBotClient client, long chat, CancellationToken stopping)
    {
        var own = await client.GetChatMember(chat, client.BotId, stopping).ConfigureAwait(false);
        if (!Membership.IsInChat(own))
        {
            return null;
        }

        var full = await client.GetChat(chat, stopping).ConfigureAwait(false);
        var members = await client.GetChatMemberCount(chat, stopping).ConfigureAwait(false);
        return new(members, Membership.CanSend(own) ?? MaySend(full));
    }

    /// <summary>A group that does not say lets everybody write.</summary>
    private static bool MaySend(ChatFullInfo group) => group.Permissions?.CanSendMessages != false;
}
