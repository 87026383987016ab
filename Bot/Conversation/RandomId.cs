using System.Security.Cryptography;
using Bot.Domain.People;

namespace Bot.Conversation;

/// <summary>Ids that nobody can guess from another one.</summary>
public static class RandomId
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>Ten letters and digits (57 bits), without those that look alike.</summary>
    public static string New() => RandomNumberGenerator.GetString(Letters, 10);

    /// <summary>For a link that gives rights: 128 bits.</summary>
    public static byte[] Secret() => RandomNumberGenerator.GetBytes(LinkSecret.Bytes);

    /// <summary>Six capital letters and digits, to be read aloud.</summary>
    public static string Reference() => RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 6);
}
