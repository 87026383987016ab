using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Bot.Messages;

/// <summary>What a button carries: the code of its handler, arguments, and its owner where it is personal.</summary>
/// <remarks>Written as <c>1code~argument~argument@owner</c>; the digit is the version of this form.</remarks>
public sealed record Press(string Code, ImmutableArray<string> Arguments, long? Owner = null)
{
    /// <summary>Telegram's bound on callback_data (InlineKeyboardButton: 1-64 bytes).</summary>
    public const int MaxBytes = 64;

    private const char Version = '1';

    /// <summary>The argument at a place, or an empty text where a forged press has none.</summary>
    public string this[int index] => index < Arguments.Length ? Arguments[index] : "";

    /// <summary>Refuses (as a bug) what does not fit: a screen may not offer such a button.</summary>
    public string ToData()
    {
        var data = new StringBuilder().Append(Version).Append(Code);
        foreach (var argument in Arguments)
        {
            _ = data.Append('~').Append(argument);
        }

        _ = Owner is { } owner ? data.Append('@').Append(owner.ToString(CultureInfo.InvariantCulture)) : data;
        var text = data.ToString();
        return Encoding.UTF8.GetByteCount(text) <= MaxBytes && Parse(text) is { } back && back.Arguments.SequenceEqual(Arguments)
            ? text
            : throw new InvalidOperationException($"A button's data must come back whole and fit into {MaxBytes} bytes: {text}");
    }

    /// <summary>Null for data of another version or form: old, foreign or forged.</summary>
    public static Press? Parse(string data)
    {
        if (data.Length < 2 || data[0] != Version || Encoding.UTF8.GetByteCount(data) > MaxBytes)
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
}
