using Telegram.Bot.Types;

namespace Bot.Channel.Wire;

/// <summary>What somebody's place in a chat lets them do. A state that a later Bot API brings lets nothing be done.</summary>
public static class Membership
{
    public static bool IsInChat(ChatMember member) => member switch
    {
        ChatMemberOwner or ChatMemberAdministrator or ChatMemberMember => true,
        ChatMemberRestricted restricted => restricted.IsMember,
        _ => false,
    };

    /// <summary>Null where the place does not say: then the group's own permissions do.</summary>
    public static bool? CanSend(ChatMember member) => member switch
    {
        ChatMemberOwner or ChatMemberAdministrator => true,
        ChatMemberRestricted restricted => restricted.CanSendMessages,
        _ => null,
    };
}
