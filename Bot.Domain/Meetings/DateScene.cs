using NodaTime;
using NodaTime.TimeZones;

namespace Bot.Domain.Meetings;

/// <summary>Where and when a date is written: what "tomorrow" and "at ten" mean.</summary>
/// <param name="Now">By the clocks of <paramref name="Zone"/>.</param>
/// <param name="Zone">IANA id of the meeting's zone, known to the zone data.</param>
public sealed record DateScene(LocalDateTime Now, string Zone)
{
    /// <summary>Nobody plans a meeting further ahead; a later year is a slip of the finger.</summary>
    public const int MostYears = 5;

    /// <summary>The longest meeting.</summary>
    public const int MostDays = 31;

    /// <summary>What is so recent that somebody may have mistaken it for what comes, in days.</summary>
    internal const int Recent = 60;

    public LocalDate Today => Now.Date;

    public static DateScene At(Instant now, DateTimeZone zone) => new(now.InZone(zone).LocalDateTime, zone.Id);

    /// <summary>Why a date cannot be a coming meeting's; null where it can. Past, TooFar, HourSkipped, HourDoubled.</summary>
    public DateQuestionCode? Refuse(MeetingDate date) => date switch
    {
        MeetingDate.Exact exact => IsTooFar(date) ? DateQuestionCode.TooFar : RefuseHour(exact),
        MeetingDate.Days { First: var first } when first < Today => DateQuestionCode.Past,
        { Latest: { } latest } when latest < Today => DateQuestionCode.Past,
        _ => IsTooFar(date) ? DateQuestionCode.TooFar : null,
    };

    private DateQuestionCode? RefuseHour(MeetingDate.Exact exact)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        var mapping = zones[exact.Zone].MapLocal(exact.Local);
        return mapping.Count switch
        {
            0 => DateQuestionCode.HourSkipped,
            2 => DateQuestionCode.HourDoubled,
            _ =>
                mapping.Single().ToInstant() <= zones[Zone].ResolveLocal(Now, Resolvers.LenientResolver).ToInstant()
                    ? DateQuestionCode.Past
                    : null,
        };
    }

    private bool IsTooFar(MeetingDate date) => date.Earliest > Today.PlusYears(MostYears);
}
