using Bot.Domain.Meetings;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>Where a call stands, in the order in which calls are listed.</summary>
public enum CallStanding
{
    Open,
    Permanent,
    Forecast,

    /// <summary>Nobody has verified it, so nobody says that it is open.</summary>
    Unknown,

    Closed,
}

/// <summary>A call of a funding source, as its record tells.</summary>
/// <param name="Opens">Null where it is open already.</param>
/// <param name="Closes">Null where it is always open.</param>
/// <param name="IsVerified">Whether somebody who may has said so.</param>
public sealed record FundingCall(MeetingDate? Opens, MeetingDate? Closes, bool IsVerified)
{
    /// <summary>More than lie between the first and the last day that a call tells.</summary>
    private const int MostDays = 100_000;

    private static readonly LocalDate Beginning = new(1950, 1, 1);

    /// <summary>Codes of the fields.</summary>
    public const string OpensField = "opens";

    /// <inheritdoc cref="OpensField"/>
    public const string ClosesField = "closes";

    /// <summary>Of a call that was changed since it was verified, what was verified.</summary>
    public static FundingCall Of(RegisterRecord record) => record.AsVerified is { } verified
        ? Of(verified)
        : new(DateOf(record[OpensField]), DateOf(record[ClosesField]), record.State == RecordState.Verified);

    /// <summary>A day ends, and a month, where the clocks of this zone say so; an hour is that of its own zone.</summary>
    public CallStanding StandingAt(Instant now, DateTimeZone zone) =>
        IsOver(Closes, now, zone) ? CallStanding.Closed
        : !IsVerified ? CallStanding.Unknown
        : !HasBegun(now, zone) ? CallStanding.Forecast
        : Closes is null ? CallStanding.Permanent
        : CallStanding.Open;

    /// <summary>
    /// What comes first in lists: by where it stands; what closes first among those that are open, what opens first among those that will,
    /// and what closed last among the others.
    /// </summary>
    public int RankAt(Instant now, DateTimeZone zone)
    {
        var standing = StandingAt(now, zone);
        var days = standing switch
        {
            CallStanding.Forecast => DaysTo(Opens?.Earliest),
            CallStanding.Closed => MostDays - DaysTo(Closes?.Latest),
            _ => DaysTo(Closes?.Latest),
        };
        return ((int)standing * MostDays) + days;
    }

    /// <summary>What tells no day comes after what does.</summary>
    private static int DaysTo(LocalDate? day) =>
        day is { } known ? Math.Clamp(Period.DaysBetween(Beginning, known), 0, MostDays - 1) : MostDays - 1;

    /// <summary>From when on it is closed, by the clocks of this zone where only days are told; null where it is always open.</summary>
    public Instant? EndsIn(DateTimeZone zone) => Closes switch
    {
        MeetingDate.Exact exact => exact.In(DateTimeZoneProviders.Tzdb),
        { Latest: { } latest } => zone.AtStartOfDay(latest.PlusDays(1)).ToInstant(),
        _ => null,
    };

    /// <summary>What opens some time in a month is not open before it is over: nothing is shown as open too early.</summary>
    private bool HasBegun(Instant now, DateTimeZone zone) => Opens switch
    {
        null => true,
        MeetingDate.Exact exact => exact.In(DateTimeZoneProviders.Tzdb) <= now,
        MeetingDate.Day day => day.Date <= now.InZone(zone).Date,
        _ => IsOver(Opens, now, zone),
    };

    private static bool IsOver(MeetingDate? date, Instant now, DateTimeZone zone) => date switch
    {
        MeetingDate.Exact exact => exact.In(DateTimeZoneProviders.Tzdb) <= now,
        { Latest: { } latest } => latest < now.InZone(zone).Date,
        _ => false,
    };

    private static MeetingDate? DateOf(string kept) => kept.Length == 0 ? null : MeetingDate.FromText(kept);
}
