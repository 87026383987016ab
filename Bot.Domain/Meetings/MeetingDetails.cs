using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Domain.Meetings;

/// <summary>What may be different between two versions of a meeting.</summary>
public enum MeetingPart
{
    Kind,
    Title,
    Host,
    Date,
    Venue,
    Remarks,
    Groups,
}

/// <summary>All that an organiser says about a meeting.</summary>
public sealed record MeetingDetails
{
    public const int LongestVenue = 200;

    public const int MostRemarkWords = 100;

    public required MeetingKind Kind { get; init; }

    /// <summary>Null where kind and city say enough.</summary>
    public Title? Title { get; init; }

    /// <summary>The host city; null where it is not known, or the meeting is nowhere in particular.</summary>
    public Place? Host { get; init; }

    /// <summary>IANA id of the zone by which its days are counted: the host city's.</summary>
    public required string Zone { get; init; }

    public required MeetingDate Date { get; init; }

    /// <summary>Where in the city, or a link; null where it is not known yet.</summary>
    public ShortText? Venue { get; init; }

    /// <summary>Where the venue is on the map; null where nobody sent it.</summary>
    public Coordinates? Spot { get; init; }

    public LongText? Remarks { get; init; }

    /// <summary>The bot's own ids of the groups that are told.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Whether nobody travels to it: its venue, or its name while there is no venue, is a way to be there from afar.</summary>
    [JsonIgnore]
    public bool IsOnline => Spot is null && (Venue?.Text ?? Title?.Text) is { } said && OnlineVenue.IsIn(said);

    /// <summary>The parts whose change people have to hear of: they would go elsewhere, or at another time.</summary>
    public static bool IsNews(MeetingPart part) => part is MeetingPart.Date or MeetingPart.Host or MeetingPart.Venue;

    /// <summary>What somebody else says now, with what these details changed of a common beginning.</summary>
    public MeetingDetails OnTopOf(MeetingDetails theirs, MeetingDetails beginning) => DifferencesTo(beginning)
        .Aggregate(theirs, (merged, part) => part switch
    {
        MeetingPart.Kind => merged with { Kind = Kind },
        MeetingPart.Title => merged with { Title = Title },
        MeetingPart.Host => merged with { Host = Host },
        MeetingPart.Date => merged with { Date = Date, Zone = Zone },
        MeetingPart.Venue => merged with { Venue = Venue, Spot = Spot },
        MeetingPart.Remarks => merged with { Remarks = Remarks },
        _ => merged with { Groups = Groups },
    });

    /// <summary>In order; empty where both say the same.</summary>
    public ImmutableArray<MeetingPart> DifferencesTo(MeetingDetails other)
    {
        (MeetingPart Part, bool IsSame)[] compared =
        [
            (MeetingPart.Kind, Kind == other.Kind),
            (MeetingPart.Title, Title == other.Title),
            (MeetingPart.Host, Host == other.Host),
            (MeetingPart.Date, Date == other.Date && Zone == other.Zone),
            (MeetingPart.Venue, Venue == other.Venue && Spot == other.Spot),
            (MeetingPart.Remarks, Remarks == other.Remarks),
            (MeetingPart.Groups, Groups.ToHashSet().SetEquals(other.Groups)),
        ];
        return [.. compared.Where(part => !part.IsSame).Select(part => part.Part)];
    }
}
