using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;

namespace Bot.Channel.Client.Types;

/// <summary>A person or a bot.</summary>
public sealed class User
{
    /// <summary>Above zero, up to 52 bits.</summary>
    public long Id { get; set; }

    public bool IsBot { get; set; }

    public string FirstName { get; set; } = "";

    public string? LastName { get; set; }

    /// <summary>Without the @.</summary>
    public string? Username { get; set; }

    /// <summary>IETF tag of the person's app, such as es or pt-br.</summary>
    public string? LanguageCode { get; set; }

    /// <summary>Only in getMe, as the three below.</summary>
    public bool CanJoinGroups { get; set; }

    public bool CanReadAllGroupMessages { get; set; }

    public bool SupportsInlineQueries { get; set; }
}

/// <summary>A conversation with one person, or a group.</summary>
public class Chat
{
    /// <summary>The person's id, or a number below zero for groups.</summary>
    public long Id { get; set; }

    public ChatType Type { get; set; }

    public string? Title { get; set; }

    public string? Username { get; set; }

    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    /// <summary>The group has topics.</summary>
    public bool IsForum { get; set; }
}

/// <summary>What getChat adds.</summary>
public sealed class ChatFullInfo : Chat
{
    public string? Bio { get; set; }

    public string? Description { get; set; }

    public string? InviteLink { get; set; }

    public Message? PinnedMessage { get; set; }

    /// <summary>What members may do who have no place of their own; null in private chats.</summary>
    public ChatPermissions? Permissions { get; set; }
}

/// <summary>What ordinary members of a group may do.</summary>
public sealed class ChatPermissions
{
    /// <summary>Texts, contacts, invoices, locations and venues.</summary>
    public bool CanSendMessages { get; set; }
}

/// <summary>Somebody's place in a chat, of all six kinds.</summary>
public sealed class ChatMember
{
    public ChatMemberStatus Status { get; set; }

    public User User { get; set; } = new();

    public bool IsAnonymous { get; set; }

    /// <summary>Only said of the restricted.</summary>
    public bool? IsMember { get; set; }

    /// <summary>Only said of the restricted.</summary>
    public bool? CanSendMessages { get; set; }

    public bool CanPinMessages { get; set; }

    public bool CanDeleteMessages { get; set; }

    public bool CanManageTopics { get; set; }

    [JsonIgnore]
    public bool IsAdmin => Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;

    [JsonIgnore]
    public bool IsInChat => IsAdmin || Status is ChatMemberStatus.Member || (Status is ChatMemberStatus.Restricted && IsMember == true);
}

/// <summary>A change of somebody's place in a chat.</summary>
public sealed class ChatMemberUpdated
{
    public Chat Chat { get; set; } = new();

    /// <summary>Who did it.</summary>
    public User From { get; set; } = new();

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTime Date { get; set; }

    public ChatMember OldChatMember { get; set; } = new();

    public ChatMember NewChatMember { get; set; } = new();
}
