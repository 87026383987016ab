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

    /// <summary>Whether what is over is as good as what comes, as in a record of what was.</summary>
    public bool TakesPast { get; init; }

    public LocalDate Today => Now.Date;

    public static DateScene At(Instant now, DateTimeZone zone) => new(now.InZone(zone).LocalDateTime, zone.Id);

    /// <summary>Whether it is over, whatever else is to be said of it.</summary>
    public bool IsPast(MeetingDate date) => (this with { TakesPast = false }).Refuse(date) == DateQuestionCode.Past;

    /// <summary>Why a date cannot be a coming meeting's; null where it can. Past, TooFar, HourSkipped, HourDoubled.</summary>
    public DateQuestionCode? Refuse(MeetingDate date) => date switch
    {
        MeetingDate.Exact exact => IsTooFar(date) ? DateQuestionCode.TooFar : RefuseHour(exact),
        MeetingDate.Days { First: var first } when first < Today && !TakesPast => DateQuestionCode.Past,
        { Latest: { } latest } when latest < Today && !TakesPast => DateQuestionCode.Past,
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
                !TakesPast && mapping.Single().ToInstant() <= zones[Zone].ResolveLocal(Now, Resolvers.LenientResolver).ToInstant()
                    ? DateQuestionCode.Past
                    : null,
        };
    }

    private bool IsTooFar(MeetingDate date) => date.Earliest > Today.PlusYears(MostYears);
}
