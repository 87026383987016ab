using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Series;

/// <summary>A city that holds meetings of a series when it is its turn.</summary>
/// <param name="Zone">IANA id of the zone by whose clocks it meets.</param>
public sealed record SeriesHost(Place Place, string Zone);

/// <summary>
/// A meeting that repeats. Its meetings have places from 1, which stay theirs. Changed only through <see cref="SeriesSteps"/>.
/// </summary>
public sealed record MeetingSeries
{
    /// <summary>So many of its meetings stand ahead, while it does not end.</summary>
    public const int Ahead = 3;

    public const int MostHosts = 24;

    public static readonly Collection<MeetingSeries> All = new("series", series => series.Id);

    public required string Id { get; init; }

    public required SeriesRule Rule { get; init; }

    public required SeriesEnd End { get; init; }

    /// <summary>What is said of each of its meetings; the date is that of the one at <see cref="AnchorPlace"/>.</summary>
    public required MeetingDetails Details { get; init; }

    /// <summary>The month from which the rule counts.</summary>
    public required YearMonth Anchor { get; init; }

    /// <summary>The place that is in the <see cref="Anchor"/>, from 1.</summary>
    public required int AnchorPlace { get; init; }

    /// <summary>Who holds them by turns, from the second place on; empty where they stay where they are.</summary>
    public ImmutableArray<SeriesHost> Hosts { get; init; } = [];

    /// <summary>The highest place that was ever made, or passed over because it was over; none of them is made again.</summary>
    public required int Made { get; init; }

    /// <summary>Whether somebody ended it.</summary>
    public bool IsEnded { get; init; }

    /// <summary>Whether a place belongs to it, before the end that was said.</summary>
    public bool Has(int place) => !IsEnded && !(place > End.Times) && !(DateOf(place).Earliest > End.Until);

    /// <summary>What its rule says of a place.</summary>
    public MeetingDate DateOf(int place) => Rule.In(Anchor.PlusMonths((place - AnchorPlace) * Rule.Step), ZoneOf(place));

    /// <summary>What is said of a place as long as nobody changes it.</summary>
    public MeetingDetails At(int place) => HostOf(place) is not { } host
        ? Details with { Date = DateOf(place) }
        : Details with { Date = DateOf(place), Host = host.Place, Zone = host.Zone, Venue = null, Spot = null };

    /// <summary>The dates by the rule from a place on, in order, as many as are ahead; fewer before its end.</summary>
    public IEnumerable<MeetingDate> DatesFrom(int place) => Enumerable.Range(place, Ahead).TakeWhile(Has).Select(DateOf);

    private SeriesHost? HostOf(int place) => Hosts.IsEmpty || place < 2 ? null : Hosts[(place - 2) % Hosts.Length];

    private string ZoneOf(int place) => HostOf(place)?.Zone ?? Details.Zone;
}
