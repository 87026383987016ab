using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Messages;

/// <summary>
/// What a button carries in place of an argument that is too long for it: whoever knows what it may be finds it again; nobody else can
/// read it.
/// </summary>
public static class PressMark
{
    /// <summary>All that a mark takes.</summary>
    public const int Bytes = 9;

    private const char First = '!';

    private const int HashBytes = 6;

    /// <summary>
    /// Always the same for the same value. Of 48 bits: among a thousand values of one question, two are alike once in 500 million.
    /// </summary>
    public static string Of(string value) =>
        First + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, HashBytes));

    public static bool Is(string argument) => argument.Length == Bytes && argument[0] == First;

    /// <summary>Whether the argument is the mark of this value.</summary>
    public static bool Stands(string argument, string value) => Is(argument) && argument == Of(value);

    /// <summary>Whether the argument is this value, or its mark.</summary>
    public static bool Means(string argument, string value) => argument == value || Stands(argument, value);

    /// <summary>The one of these values that the argument means; the argument itself where it is none of them.</summary>
    public static string OneOf(string argument, IEnumerable<string> values) =>
        Is(argument) ? values.FirstOrDefault(value => Stands(argument, value)) ?? argument : argument;
}
