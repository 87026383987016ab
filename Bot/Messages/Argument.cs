using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Messages;

/// <summary>How a value travels in a button. What cannot be read back is of an old or forged button.</summary>
/// <param name="Write">Without the characters ~ and @; "" travels as nothing.</param>
/// <param name="Read">Null for what no value is written as.</param>
public sealed record Argument<T>(Func<T, string> Write, Func<string, Argument<T>.Value?> Read)
{
    /// <summary>What was read; a record of its own, since the value itself may be null.</summary>
    public sealed record Value(T Is);
}

/// <summary>The kinds of values that buttons carry.</summary>
public static class Argument
{
    /// <summary>An id or a code; too long a one travels as its <see cref="PressMark"/>.</summary>
    public static readonly Argument<string> Text = new(text => text ?? "", text => new(text));

    /// <summary>0 or more; 0 where nothing is said, such as the first page.</summary>
    public static readonly Argument<int> Number = new(
        number => number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture),
        text => text.Length == 0 ? new(0) : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new(number) : null);

    /// <summary>0 or more, always said.</summary>
    public static readonly Argument<int> Count = new(
        number => number.ToString(CultureInfo.InvariantCulture),
        text => text.Length > 0 ? Number!.Read(text) : null);

    /// <summary>Somebody's Telegram id; null where nobody is named.</summary>
    public static readonly Argument<long?> TelegramId = new(
        id => id?.ToString(CultureInfo.InvariantCulture) ?? "",
        text => text.Length == 0 ? new(null) : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(id) : null);

    /// <summary>A day as 2026-10-16.</summary>
    public static readonly Argument<LocalDate> Day = new(
        LocalDatePattern.Iso.Format,
        text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? new(day) : null);

    public static readonly Argument<Placing> Placing = OneOf(("", Messages.Placing.Instead), ("n", Messages.Placing.Apart));

    /// <summary>Set by a letter; not set by another, or by nothing.</summary>
    public static Argument<bool> Flag(string isSet, string isNot = "") => OneOf((isSet, true), (isNot, false));

    /// <summary>One of these, each by its own code.</summary>
    public static Argument<T> OneOf<T>(params ImmutableArray<(string Code, T Value)> choices) => new(
        value => choices.First(choice => EqualityComparer<T>.Default.Equals(choice.Value, value)).Code,
        text => choices.FirstOrDefault(choice => choice.Code == text) is { Code: not null } found ? new(found.Value) : null);

    /// <summary>A member of an enumeration by its name.</summary>
    public static Argument<T> Named<T>()
        where T : struct, Enum => new(
        value => value.ToString(),
        text => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) && value.ToString() == text ? new(value) : null);

    /// <summary>A member of an enumeration by its number; the first one where nothing is said.</summary>
    public static Argument<T> Numbered<T>()
        where T : struct, Enum => new(
        value => Count.Write(Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        text => Number.Read(text) is { Is: var number }
            && Enum.IsDefined(typeof(T), number) ? new((T)Enum.ToObject(typeof(T), number)) : null);

    /// <summary>Null where nothing is said.</summary>
    /// <param name="argument">How it travels otherwise; never written as nothing.</param>
    public static Argument<T?> Maybe<T>(Argument<T> argument)
        where T : struct => new(
        value => value is { } said ? argument.Write(said) : "",
        text => text.Length == 0 ? new(null) : argument.Read(text) is { Is: var value } ? new(value) : null);
}
