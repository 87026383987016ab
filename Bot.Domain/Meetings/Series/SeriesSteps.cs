using System.Collections.Immutable;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Meetings.Series;

/// <summary>A series after a step, and those of its meetings that the step made or changed, to be kept.</summary>
public sealed record SeriesChange(MeetingSeries Series, ImmutableArray<Meeting> Meetings);

/// <summary>
/// The steps of a series. They refuse with NotAllowed whoever may not plan meetings, with NotInThisState what was cancelled, has no date to
/// go on from or repeats already, and change nothing then.
/// </summary>
public static class SeriesSteps
{
    /// <summary>Makes a meeting the first of a series.</summary>
    /// <param name="id">One that nobody can guess.</param>
    /// <param name="rule">One of <see cref="SeriesRules.For"/>.</param>
    public static Parsed<SeriesChange> Repeat(
        this Meeting first, string id, SeriesRule rule, SeriesEnd end, ImmutableArray<SeriesHost> hosts, Person by)
    {
        if (!MeetingSteps.CanPlan(by))
        {
            return RefusalCode.NotAllowed;
        }

        if (first is not { State: MeetingState.Planned, Occurrence: null } || !SeriesRules.For(first.Details.Date).Contains(rule))
        {
            return RefusalCode.NotInThisState;
        }

        return new SeriesChange(Begin(id, first.Details, rule, end, hosts), [first with { Occurrence = new(id, Place: 1, IsTold: true) }]);
    }

    /// <summary>A series whose first meeting has these details, which have a date that is not unknown.</summary>
    public static MeetingSeries Begin(string id, MeetingDetails first, SeriesRule rule, SeriesEnd end, ImmutableArray<SeriesHost> hosts) => new()
    {
        Id = id,
        Rule = rule,
        End = end,
        Details = first,
        Anchor = first.Date.Earliest!.Value.ToYearMonth(),
        AnchorPlace = 1,
        Hosts = hosts,
        Made = 1,
    };

    /// <summary>Makes meetings until three are ahead or it ends. Places that are over by now are passed over.</summary>
    /// <param name="made">All of its meetings, by their places; one at least.</param>
    public static SeriesChange Fill(this MeetingSeries series, IReadOnlyList<Meeting> made, Instant now, IDateTimeZoneProvider zones)
    {
        var (before, more) = (made[^1], ImmutableArray.CreateBuilder<Meeting>());
        var ahead = made.Count(meeting => IsAhead(meeting, now, zones));
        for (var place = series.Made + 1; ahead < MeetingSeries.Ahead && series.Has(place); place++)
        {
            series = series with { Made = place };
            if (Make(series, before, place, now) is var next && !next.IsOver(now, zones))
            {
                more.Add(next);
                ahead++;
            }
        }

        return new(series, more.ToImmutable());
    }

    /// <summary>
    /// Says of the following meetings what was just said of one. Those that somebody moved keep their dates. Cities that take turns go on
    /// taking them, and a date that is none of the rule's kind stays this meeting's alone.
    /// </summary>
    /// <param name="before">The meeting before its change.</param>
    /// <param name="after">The meeting after it.</param>
    /// <param name="others">The series' other meetings.</param>
    /// <param name="reason">Why, for those who hear of it; null where nobody said.</param>
    public static SeriesChange ChangeFrom(
        this MeetingSeries series, Meeting before, Meeting after, IEnumerable<Meeting> others, Person by, Instant at, ShortText? reason)
    {
        var changed = series.Following(before, after);
        return new(changed, [.. others.Where(other => other.IsBehind(after)).Select(other =>
        {
            var (place, details) = (other.Occurrence!.Place, after.Details.OnTopOf(other.Details, before.Details));
            var isMoved = other.Details.Date != series.DateOf(place);
            var said = series.Hosts.IsEmpty ? details : details with
            {
                Host = other.Details.Host, Venue = other.Details.Venue, Spot = other.Details.Spot,
            };
            var dated = isMoved
                ? said with { Date = other.Details.Date, Zone = other.Details.Zone }
                : said with { Date = changed.DateOf(place), Zone = changed.At(place).Zone };
            return (Other: other, Changed: other.Change(dated, other.Version, by, at, reason));
        }).Where(pair => pair.Changed.IsValid && pair.Changed.Value != pair.Other).Select(pair => pair.Changed.Value)]);
    }

    /// <summary>Cancels those that follow one that was cancelled, and ends the series.</summary>
    public static SeriesChange CancelFrom(
        this MeetingSeries series, Meeting cancelled, IEnumerable<Meeting> others, ShortText reason, Person by, Instant at) => new(
            series with { IsEnded = true },
            [.. others.Where(other => other.IsBehind(cancelled))
                .Select(other => other.Cancel(reason, by, at))
                .Where(step => step.IsValid)
                .Select(step => step.Value)]);

    /// <summary>
    /// Ends it. Of the meetings ahead those that somebody counts on become ordinary meetings, the others are cancelled; no group knows
    /// these.
    /// </summary>
    /// <param name="isCountedOn">Whether somebody answered, proposed or was asked something for a meeting.</param>
    public static SeriesChange Stop(
        this MeetingSeries series, IEnumerable<Meeting> made, Func<Meeting, bool> isCountedOn, ShortText reason, Person by, Instant at,
        IDateTimeZoneProvider zones) => new(
            series with { IsEnded = true },
            [
                .. made.Where(meeting => IsAhead(meeting, at, zones))
                    .Select(meeting => Stays(meeting, isCountedOn) ? meeting with { Occurrence = null } : meeting.Cancel(reason, by, at))
                    .Where(step => step.IsValid)
                    .Select(step => step.Value),
            ]);

    /// <summary>Whether a meeting outlives its series.</summary>
    public static bool Stays(Meeting meeting, Func<Meeting, bool> isCountedOn) => meeting.IsTold() || isCountedOn(meeting);

    public static bool IsAhead(this Meeting meeting, Instant now, IDateTimeZoneProvider zones) =>
        meeting.State == MeetingState.Planned && !meeting.IsOver(now, zones);

    private static bool IsBehind(this Meeting other, Meeting one) =>
        other.State == MeetingState.Planned && other.Occurrence?.Place > one.Occurrence?.Place;

    private static MeetingSeries Following(this MeetingSeries series, Meeting before, Meeting after)
    {
        var said = after.Details.OnTopOf(series.Details, before.Details);
        var details = series.Hosts.IsEmpty ? said : said with
        {
            Host = series.Details.Host,
            Venue = series.Details.Venue,
            Spot = series.Details.Spot,
            Zone = series.Details.Zone,
        };
        return after.Details.Date != before.Details.Date && series.Rule.GoingOnFrom(after.Details.Date) is { } rule
            ? series with
            {
                Details = details,
                Rule = rule,
                Anchor = after.Details.Date.Earliest!.Value.ToYearMonth(),
                AnchorPlace = after.Occurrence!.Place,
            }
            : series with { Details = details };
    }

    /// <summary>As the one before it: who organises it, and which reminders it has.</summary>
    private static Meeting Make(MeetingSeries series, Meeting before, int place, Instant at) => new()
    {
        Id = $"{series.Id}-{place}",
        Details = series.At(place),
        Organiser = before.Organiser,
        Version = 1,
        PlannedAt = at,
        UpdatedAt = at,
        Reminders = before.Reminders,
        Occurrence = new(series.Id, place, IsTold: false),
        History = [new(MeetingStep.Plan, before.Organiser, at)],
    };
}
