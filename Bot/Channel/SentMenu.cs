using System.Security.Cryptography;
using System.Text;
using Bot.Domain.Storage;

namespace Bot.Channel;

/// <summary>What Telegram was last told to show, so that a start only tells what is new.</summary>
public sealed record SentMenu
{
    /// <summary>Which menu or description (<see cref="MenuEntry.Key"/>).</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of what was sent, in hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    public static readonly Collection<SentMenu> All = new("menus", menu => menu.Key);

    public static string FingerprintOf(string content) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
