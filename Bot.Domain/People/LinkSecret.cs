using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Domain.People;

/// <summary>The secret of a link that gives rights: 128 random bits, of which only a hash is kept.</summary>
public static class LinkSecret
{
    /// <summary>Bytes of a secret.</summary>
    public const int Bytes = 16;

    /// <summary>As the link carries it: base64url, 22 characters of A-Z a-z 0-9 _ -, which a deep link may hold.</summary>
    /// <param name="secret">Exactly 16 bytes from a cryptographic random source.</param>
    public static string TextOf(ReadOnlySpan<byte> secret) => secret.Length == Bytes
        ? Base64Url.EncodeToString(secret)
        : throw new ArgumentException($"A secret has {Bytes} bytes.", nameof(secret));

    /// <summary>SHA-256 of the secret's text.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
