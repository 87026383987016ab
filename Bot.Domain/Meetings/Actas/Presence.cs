using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Meetings.Actas;

/// <summary>Which cities were at a meeting.</summary>
public static class Presence
{
    /// <summary>As it was corrected; else the cities of those who answered that they come. By name.</summary>
    public static ImmutableArray<Place> Of(IWork work, Acta acta)
    {
        ArgumentNullException.ThrowIfNull(acta);
        return acta.Present ?? Answered(work, acta.MeetingId, Rsvp.Yes);
    }

    /// <summary>Cities that may have been there, too: those of who answered perhaps or no. By name.</summary>
    public static ImmutableArray<Place> Others(IWork work, Acta acta)
    {
        var present = Of(work, acta);
        return
        [
            .. Answered(work, acta.MeetingId, Rsvp.Yes)
                .Concat(Answered(work, acta.MeetingId, Rsvp.Maybe))
                .Concat(Answered(work, acta.MeetingId, Rsvp.No))
                .Where(city => !Holds(present, city))
                .DistinctBy(KeyOf)
                .OrderBy(city => Folding.Fold(city.Name), StringComparer.Ordinal),
        ];
    }

    public static bool Holds(IEnumerable<Place> cities, Place? city) => cities.Any(one => one.IsSameAs(city));

    /// <summary>A name for a city that fits into a button: its id, or what it was typed as.</summary>
    public static string KeyOf(Place city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return city.CityId ?? city.UnlistedKey!;
    }

    private static ImmutableArray<Place> Answered(IWork work, string meetingId, Rsvp answer)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.Query(Attendance.ByMeeting, KeyRange.Exactly(Key.Of(meetingId, answer.ToString())))
                .Select(attendance => work.Find(Persons.All, attendance.PersonId)?.Place)
                .OfType<Place>()
                .DistinctBy(KeyOf)
                .OrderBy(city => Folding.Fold(city.Name), StringComparer.Ordinal),
        ];
    }
}
