using System.Collections.Immutable;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Meetings.Actas;

/// <summary>What meetings say of cities, where one turns out to be another: what it has to do, where it was, and what it proposed.</summary>
internal static class MeetingCities
{
    /// <summary>What both had to do is that city's, once. Meetings are dozens, so all of them are looked at.</summary>
    public static void Move(IWork work, Func<Place, bool> isMoved, Place into)
    {
        foreach (var decision in work.All(DecisionBook.All, KeyRange.All).Where(decision => decision.Cities.Any(isMoved)))
        {
            work.Put(DecisionBook.All, decision with { Cities = Moved(decision.Cities, isMoved, into) });
        }

        foreach (var acta in work.All(Acta.All, KeyRange.All))
        {
            work.Put(Acta.All, acta with
            {
                Present = acta.Present is { } present ? Moved(present, isMoved, into) : null,
                Remarks = [.. acta.Remarks.Select(remark => remark.City is { } city && isMoved(city) ? remark with { City = into } : remark)],
            });
        }

        foreach (var agenda in work.All(Agenda.All, KeyRange.All))
        {
            work.Put(Agenda.All, agenda with
            {
                Points = [.. agenda.Points.Select(point => point.City is { } city && isMoved(city) ? point with { City = into } : point)],
            });
        }
    }

    private static ImmutableArray<Place> Moved(ImmutableArray<Place> cities, Func<Place, bool> isMoved, Place into) =>
        [.. cities.Select(city => isMoved(city) ? into : city).DistinctBy(Presence.KeyOf)];
}
