using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>One hour as far as it is written; not checked against the clock yet.</summary>
/// <param name="IsOfDay">"08:00", "0 hs": written as clocks with 24 hours show it.</param>
/// <param name="Part">What stands behind it: "de la tarde", "am"; null for nothing.</param>
internal sealed record ClockTime(int Hour, int Minute, bool IsOfDay, PartOfDay? Part)
{
    /// <summary>What cannot be an hour.</summary>
    public static readonly ClockTime None = new(24, 0, false, null);

    /// <summary>Hours up to this one are said of the morning and of the afternoon alike.</summary>
    private const int LastUnsaid = 7;

    private const int Noon = 12;

    /// <param name="match">With the groups hour, minute, more and part, of which only the hour must be there.</param>
    public static ClockTime Of(Match match)
    {
        var hour = match.Groups["hour"].Value;
        var minute = match.Groups["minute"] is { Success: true, Value: var written }
            ? DateWords.Number(written)
            : MinutesOf(match.Groups["more"].Value);
        return new(
            DateWords.CountOf(hour), minute, hour[0] == '0', match.Groups["part"] is { Success: true, Value: var part } ? PartsOfDay.Of(part) : null);
    }

    /// <summary>
    /// The times that it can mean, likeliest first: one, two where nothing tells the morning from the afternoon, none where it does not
    /// fit.
    /// </summary>
    /// <param name="loose">The parts of the day that are named elsewhere in the text.</param>
    public ImmutableArray<LocalTime> In(ImmutableArray<PartOfDay> loose)
    {
        var parts = Part is { } own ? loose.Add(own) : loose;
        var hours = Minute > 59 ? []
            : parts.IsEmpty && !IsOfDay && Hour is >= 1 and <= LastUnsaid ? [Hour + Noon, Hour]
            : PartsOfDay.HoursOf(Hour, parts);
        return [.. hours.Select(hour => new LocalTime(hour, Minute))];
    }

    private static int MinutesOf(string more) => more switch
    {
        "" => 0,
        _ when more.EndsWith("media", StringComparison.Ordinal) || more.EndsWith("meia", StringComparison.Ordinal) => 30,
        _ => 15,
    };
}
