using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>Several days, or one with its hour, as people list them: "14/1 a las 10; 15/1 a las 10", "14/1, 15/1 e 20/1 às 15h".</summary>
public static partial class DayList
{
    /// <summary>
    /// Each day with its hour by the clocks of the scene, or without one; an hour that only the last of a sentence has is the hour of all.
    /// Null where any part of it is not certain, where a day is listed with two hours, and for a day or days in a row without an hour.
    /// </summary>
    public static ImmutableSortedDictionary<LocalDate, LocalTime?>? Read(string text, DateScene scene)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<MeetingDate> dates = [];
        foreach (var part in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ReadOne(part, scene) is { } whole)
            {
                dates.Add(whole);
            }
            else if (ReadSentence(part, scene) is { } several)
            {
                dates.AddRange(several);
            }
            else
            {
                return null;
            }
        }

        return dates is [] or [not MeetingDate.Exact] ? null : ByDay(dates, scene);
    }

    /// <summary>
    /// Where only some parts of a list are days: those, and the others as they were written. Null where all or none are, and where what is
    /// left has no figure and so is no day that was written wrongly.
    /// </summary>
    public static (ImmutableSortedDictionary<LocalDate, LocalTime?> Days, ImmutableArray<string> Unread)? ReadSome(string text, DateScene scene)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => Between().Split(part))
            .Where(part => part.Length > 0)
            .ToLookup(part => ReadOne(part, scene) is not null);
        string[] read = [.. parts[true]];
        ImmutableArray<string> unread = [.. parts[false]];
        if (read.Length == 0 || unread.IsEmpty || !unread.All(part => part.Any(char.IsAsciiDigit)))
        {
            return null;
        }

        var days = Read(string.Join(", ", read), scene) ?? (read is [var only] ? ByDay([ReadOne(only, scene)!], scene) : null);
        return days is null ? null : (days, unread);
    }

    private static IEnumerable<MeetingDate>? ReadSentence(string text, DateScene scene)
    {
        List<(string Written, MeetingDate Date)> read = [];
        foreach (var piece in Between().Split(text).Where(piece => piece.Length > 0))
        {
            if (ReadOne(piece, scene) is { } date)
            {
                read.Add((piece, date));
            }
            else if (read is [.., { Date: MeetingDate.Day } last] && ReadOne($"{last.Written}, {piece}", scene) is { } together)
            {
                read[^1] = ($"{last.Written}, {piece}", together);
            }
            else
            {
                return null;
            }
        }

        return read is [.. var days, { Date: MeetingDate.Exact exact }] && days.All(day => day.Date is MeetingDate.Day)
            ? [.. days.Select(day => new MeetingDate.Exact(((MeetingDate.Day)day.Date).Date + exact.Local.TimeOfDay, exact.Zone)), exact]
            : read.Select(one => one.Date);
    }

    /// <summary>A day, days in a row, or a day with the hour at which it begins.</summary>
    private static MeetingDate? ReadOne(string text, DateScene scene) =>
        WrittenDates.Read(text, scene).Date is MeetingDate.Day or MeetingDate.Days or MeetingDate.Exact { Until: null }
            ? WrittenDates.Read(text, scene).Date
            : null;

    private static ImmutableSortedDictionary<LocalDate, LocalTime?>? ByDay(IEnumerable<MeetingDate> dates, DateScene scene)
    {
        var hours = ImmutableSortedDictionary<LocalDate, LocalTime?>.Empty;
        foreach (var (day, hour) in dates.SelectMany(date => DaysOf(date, scene)))
        {
            if (hours.TryGetValue(day, out var before) && before != hour)
            {
                return null;
            }

            hours = hours.SetItem(day, hour);
        }

        return hours;
    }

    private static IEnumerable<(LocalDate Day, LocalTime? Hour)> DaysOf(MeetingDate date, DateScene scene)
    {
        if (date is MeetingDate.Exact exact)
        {
            var zones = DateTimeZoneProviders.Tzdb;
            var local = exact.In(zones).InZone(zones[scene.Zone]).LocalDateTime;
            return [(local.Date, local.TimeOfDay)];
        }

        var (first, last) = (date.Earliest!.Value, date.Latest!.Value);
        return Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(number => (first.PlusDays(number), (LocalTime?)null));
    }

    [GeneratedRegex(
        @"\s*,\s*|\s+[ye]\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Between();
}
