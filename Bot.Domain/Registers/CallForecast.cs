using System.Collections.Immutable;
using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>When the calls of a source may open again, reckoned from editions that are over. Nobody has announced it.</summary>
/// <param name="Years">In which those editions opened in the same month, oldest first; two or more.</param>
public sealed record CallForecast(YearMonth Opens, ImmutableArray<int> Years)
{
    /// <summary>One edition tells nothing of the next.</summary>
    private const int LeastYears = 2;

    /// <summary>After so many years without an edition none is expected any more.</summary>
    private const int MostSilentYears = 3;

    /// <summary>
    /// The soonest; null where a call is open or announced, and where no two verified editions opened in the same month of different years.
    /// </summary>
    /// <param name="calls">All of one source.</param>
    public static CallForecast? Of(IEnumerable<FundingCall> calls, Instant now, DateTimeZone zone)
    {
        FundingCall[] verified = [.. calls.Where(call => call.IsVerified)];
        var today = now.InZone(zone).Date;
        return verified.Any(call => call.StandingAt(now, zone) != CallStanding.Closed)
            ? null
            : verified
                .Select(call => MonthOf(call.Opens))
                .OfType<YearMonth>()
                .GroupBy(opened => opened.Month, opened => opened.Year)
                .Select(alike => Next(alike.Key, [.. alike.Distinct().Order()], today))
                .OfType<CallForecast>()
                .MinBy(forecast => forecast.Opens);
    }

    private static CallForecast? Next(int month, ImmutableArray<int> years, LocalDate today) =>
        years.Length < LeastYears || years[^1] + MostSilentYears < today.Year
            ? null
            : new(new(Math.Max(years[^1] + 1, month < today.Month ? today.Year + 1 : today.Year), month), years);

    /// <summary>Null where it is not known as precisely.</summary>
    private static YearMonth? MonthOf(MeetingDate? opens) =>
        opens is { Earliest: { } first, Latest: { } last } && first.ToYearMonth() == last.ToYearMonth() ? first.ToYearMonth() : null;
}
