using System.Globalization;
using NodaTime;

namespace Bot.Domain.Storage;

/// <summary>Index keys whose ordinal order is the order of what they stand for.</summary>
public static class Key
{
    /// <summary>Nineteen digits; refuses negative numbers, which would sort wrongly.</summary>
    public static string Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number.ToString("D19", CultureInfo.InvariantCulture);
    }

    /// <summary>Milliseconds since 1970, UTC; earlier moments count as 1970.</summary>
    public static string Of(Instant moment) => Of(Math.Max(0, moment.ToUnixTimeMilliseconds()));

    /// <summary>Parts joined by a character that no part may hold, so that "a" never matches "ab".</summary>
    public static string Of(params ReadOnlySpan<string> parts) => string.Join('\u001f', parts!);
}

/// <summary>Which keys of an index are asked for; both ends are included, null leaves an end open. Ordinal order.</summary>
public readonly record struct KeyRange(string? From, string? To)
{
    public static readonly KeyRange All = new(null, null);

    /// <summary>Whether these are the keys under some parts, see <see cref="Under"/>.</summary>
    public bool IsUnder =>
        From is [.., '\u001f'] && To?.Length == From.Length + 1 && To[^1] == '\uffff' && To.StartsWith(From, StringComparison.Ordinal);

    public static KeyRange Exactly(string key) => new(key, key);

    public static KeyRange UpTo(string key) => new(null, key);

    public static KeyRange StartingAt(string key) => new(key, null);

    /// <summary>All keys made by <see cref="Key.Of(ReadOnlySpan{string})"/> whose first parts are these.</summary>
    public static KeyRange Under(params ReadOnlySpan<string> parts)
    {
        var prefix = Key.Of(parts) + '\u001f';
        return new(prefix, prefix + '\uffff');
    }
}

/// <summary>Order of a query's answer: by key, then by id.</summary>
public enum Order
{
    OldestFirst,
    NewestFirst,
}
