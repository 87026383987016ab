using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bot.Messages;

/// <summary>What a button carries: the code of its handler, arguments, and its owner where it is personal.</summary>
/// <remarks>Written as <c>1code~argument~argument@owner</c>; the digit is the version of this form.</remarks>
public sealed record Press(string Code, ImmutableArray<string> Arguments, long? Owner = null)
{
    /// <summary>Longest code of a handler, in bytes.</summary>
    public const int MaxCodeBytes = 12;

    /// <summary>Telegram's bound on callback_data (InlineKeyboardButton: 1-64 bytes).</summary>
    public const int MaxBytes = 64;

    private const string Version = "1";

    private const string Separators = "~@";

    /// <summary>The argument at a place, or an empty text where a forged press has none.</summary>
    public string this[int index] => index < Arguments.Length ? Arguments[index] : "";

    /// <summary>
    /// As a button carries it, at most <see cref="MaxBytes"/> bytes whatever it names: where it would be more, the longest arguments are
    /// carried by their <see cref="PressMark"/>. Four arguments always fit, with an owner three.
    /// </summary>
    /// <remarks>Refuses (as a bug) the characters ~ and @ in an argument, and more arguments than fit.</remarks>
    public string ToData()
    {
        var arguments = Arguments;
        while (Encoding.UTF8.GetByteCount(Write(arguments)) > MaxBytes && Longest(arguments) is { } place)
        {
            arguments = arguments.SetItem(place, PressMark.Of(arguments[place]));
        }

        var text = Write(arguments);
        return Encoding.UTF8.GetByteCount(text) <= MaxBytes && arguments.Append(Code).All(part => !part.AsSpan().ContainsAny(Separators))
            ? text
            : throw new InvalidOperationException($"A button's data must come back whole and fit into {MaxBytes} bytes: {text}");
    }

    /// <summary>Null for data of another version or form: old, foreign or forged.</summary>
    public static Press? Parse(string data)
    {
        if (data.Length < 2 || !data.StartsWith(Version, StringComparison.Ordinal) || Encoding.UTF8.GetByteCount(data) > MaxBytes)
        {
            return null;
        }

        var at = data.LastIndexOf('@');
        long owner = 0;
        if (at >= 0 && !long.TryParse(data.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out owner))
        {
            return null;
        }

        var parts = (at < 0 ? data[1..] : data[1..at]).Split('~');
        return parts[0].Length == 0 ? null : new(parts[0], [.. parts.AsSpan(1)], at < 0 ? null : owner);
    }

    private string Write(ImmutableArray<string> arguments)
    {
        var data = string.Join('~', [Version + Code, .. arguments]);
        return Owner is { } owner ? string.Create(CultureInfo.InvariantCulture, $"{data}@{owner}") : data;
    }

    /// <summary>The place of the longest argument that a mark would shorten; null where there is none.</summary>
    private static int? Longest(ImmutableArray<string> arguments)
    {
        var place = arguments.Length == 0
            ? 0
            : Enumerable.Range(0, arguments.Length).MaxBy(at => Encoding.UTF8.GetByteCount(arguments[at]));
        return arguments.Length > 0 && Encoding.UTF8.GetByteCount(arguments[place]) > PressMark.Bytes ? place : null;
    }
}
