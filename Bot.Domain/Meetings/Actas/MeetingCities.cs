using System.Collections.Immutable;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

/// <summary>What a document of a meeting says of the cities that a merge made one.</summary>
/// <param name="Kind">Its collection's name.</param>
/// <param name="Part">Of a temario the id of the point, of an acta the id of the person who remarked; null for its list of cities.</param>
/// <param name="Places">What it named, in its order: one or both of the cities.</param>
public sealed record MeetingPlaces(string Kind, string Id, string? Part, ImmutableArray<Place> Places);

/// <summary>
/// What meetings say of cities, where one turns out to be another: what it has to do, where it was, and what it proposed. What both had to
/// do is that city's, once. Meetings are dozens, so all of them are looked at.
/// </summary>
internal static class MeetingCities
{
    /// <returns>What it takes to return them.</returns>
    public static ImmutableArray<MeetingPlaces> Move(IWork work, Func<Place, bool> isMoved, Place into)
    {
        var moved = ImmutableArray.CreateBuilder<MeetingPlaces>();
        foreach (var decision in work.All(DecisionBook.All, KeyRange.All).Where(decision => decision.Cities.Any(isMoved)))
        {
            Note(DecisionBook.All, decision, null, decision.Cities);
            work.Put(DecisionBook.All, decision with { Cities = Moved(decision.Cities) });
        }

        foreach (var acta in work.All(Acta.All, KeyRange.All).Where(acta => CitiesOf(acta).Any(isMoved)))
        {
            Note(Acta.All, acta, null, acta.Present ?? []);
            foreach (var remark in acta.Remarks)
            {
                Note(Acta.All, acta, remark.By, remark.City);
            }

            work.Put(Acta.All, acta with
            {
                Present = acta.Present is { } present ? Moved(present) : null,
                Remarks = [.. acta.Remarks.Select(remark => remark with { City = MovedOne(remark.City) })],
            });
        }

        foreach (var agenda in work.All(Agenda.All, KeyRange.All).Where(agenda => CitiesOf(agenda).Any(isMoved)))
        {
            foreach (var point in agenda.Points)
            {
                Note(Agenda.All, agenda, point.Id, point.City);
            }

            work.Put(Agenda.All, agenda with { Points = [.. agenda.Points.Select(point => point with { City = MovedOne(point.City) })] });
        }

        return moved.ToImmutable();

        ImmutableArray<Place> Moved(ImmutableArray<Place> cities) => [.. cities.Select(city => MovedOne(city)!).DistinctBy(Presence.KeyOf)];

        Place? MovedOne(Place? city) => city is not null && isMoved(city) ? into : city;

        void Note<T>(Collection<T> all, T document, string? part, params IEnumerable<Place?> cities)
            where T : class
        {
            ImmutableArray<Place> named = [.. cities.OfType<Place>()];
            if (named.Any(isMoved))
            {
                moved.Add(new(all.Name, all.IdOf(document), part, [.. named.Where(city => isMoved(city) || city.IsSameAs(into))]));
            }
        }
    }

    /// <summary>
    /// Where the city that stayed is still named, the places that were before are named again. What was written since the merge stays.
    /// </summary>
    /// <param name="into">The id of the city that stayed.</param>
    /// <param name="at">When it took the other one in.</param>
    public static void Return(IWork work, IEnumerable<MeetingPlaces> moved, string into, Instant at)
    {
        foreach (var was in moved)
        {
            if (was.Kind == DecisionBook.All.Name)
            {
                Change(DecisionBook.All, was, decision => decision with { Cities = Returned(decision.Cities, was) });
            }
            else if (was.Kind == Agenda.All.Name)
            {
                Change(Agenda.All, was, agenda => agenda with
                {
                    Points = [.. agenda.Points.Select(
                        point => point.Id == was.Part ? point with { City = ReturnedOne(point.City, was) } : point)],
                });
            }
            else if (was.Part is null)
            {
                Change(Acta.All, was, acta => acta with { Present = acta.Present is { } present ? Returned(present, was) : null });
            }
            else
            {
                Change(Acta.All, was, acta => acta with
                {
                    Remarks = [.. acta.Remarks.Select(
                        remark => remark.By == was.Part && remark.At < at ? remark with { City = ReturnedOne(remark.City, was) } : remark)],
                });
            }
        }

        void Change<T>(Collection<T> all, MeetingPlaces was, Func<T, T> changed)
            where T : class
        {
            if (work.Find(all, was.Id) is { } document)
            {
                work.Put(all, changed(document));
            }
        }

        ImmutableArray<Place> Returned(ImmutableArray<Place> cities, MeetingPlaces was) =>
            [.. cities.SelectMany(city => city.CityId == into ? was.Places : [city]).DistinctBy(Presence.KeyOf)];

        Place? ReturnedOne(Place? city, MeetingPlaces was) => city?.CityId == into ? was.Places[0] : city;
    }

    private static IEnumerable<Place> CitiesOf(Acta acta) =>
        acta.Remarks.Select(remark => remark.City).OfType<Place>().Concat(acta.Present ?? []);

    private static IEnumerable<Place> CitiesOf(Agenda agenda) => agenda.Points.Select(point => point.City).OfType<Place>();
}
