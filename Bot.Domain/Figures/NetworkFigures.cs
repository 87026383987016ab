using System.Collections.Immutable;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Figures;

/// <summary>What the cities do with each other: contacts, adoptions, meetings and what these decided.</summary>
public sealed record NetworkFigures
{
    public required ImmutableArray<Tally<ContactState>> Contacts { get; init; }

    public required ImmutableArray<Tally<AdoptionState>> Adoptions { get; init; }

    /// <summary>At how many meetings a city was, of those whose acta was handed round; most first, then by name.</summary>
    public required ImmutableArray<Tally<Place>> Attendance { get; init; }

    /// <summary>Meetings whose acta was handed round.</summary>
    public required int Meetings { get; init; }

    public required ImmutableArray<Tally<DecisionState>> Decisions { get; init; }

    /// <summary>Of those that are done: on their last day or before, or without one.</summary>
    public required int DecisionsInTime { get; init; }

    /// <summary>Open ones whose last day is over.</summary>
    public required int DecisionsLate { get; init; }

    /// <summary>Cities of the list for which nobody confirmed speaks, by country and name.</summary>
    public required ImmutableArray<City> WithoutOfficial { get; init; }

    /// <param name="cities">The list as it is known.</param>
    /// <param name="zone">By whose calendar days are over.</param>
    public static NetworkFigures Of(IWork work, IEnumerable<City> cities, Instant now, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(work);
        Decision[] decisions = [.. work.All(DecisionBook.All, KeyRange.All).Where(decision => !decision.WaitsForActa)];
        Acta[] actas = [.. work.All(Acta.All, KeyRange.All).Where(acta => acta.State != ActaState.Draft)];
        var present = actas.SelectMany(acta => Presence.Of(work, acta)).ToLookup(Presence.KeyOf, StringComparer.Ordinal);
        var spokenFor = work.All(Persons.All, KeyRange.All)
            .Where(person => person.Confirmed)
            .Select(person => person.Place?.CityId)
            .ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Contacts = [.. work.All(ContactRequests.All, KeyRange.All).Select(Standing).Tallied().OrderBy(tally => tally.Of)],
            Adoptions = [.. work.All(AdoptionLedger.All, KeyRange.All)
                .Select(adoption => adoption.State)
                .Tallied()
                .OrderBy(tally => tally.Of)],
            Attendance =
            [
                .. present.Select(places => new Tally<Place>(places.First(), places.Count()))
                    .OrderByDescending(tally => tally.Count)
                    .ThenBy(tally => Folding.Fold(tally.Of.Name), StringComparer.Ordinal),
            ],
            Meetings = actas.Length,
            Decisions = [.. decisions.Select(decision => decision.State).Tallied().OrderBy(tally => tally.Of)],
            DecisionsInTime = decisions.Count(decision => decision.State == DecisionState.Done && IsInTime(work, decision, zone)),
            DecisionsLate = decisions.Count(decision => decision.State == DecisionState.Open
                && DecisionBook.DueDay(work, decision) < now.InZone(zone).Date),
            WithoutOfficial =
            [
                .. cities.Where(city => city.SameAs is null && !spokenFor.Contains(city.Id))
                    .OrderBy(city => city.Country.Code, StringComparer.Ordinal)
                    .ThenBy(city => Folding.Fold(city.Name), StringComparer.Ordinal),
            ],
        };
    }

    private static bool IsInTime(IWork work, Decision decision, DateTimeZone zone) =>
        DecisionBook.DueDay(work, decision) is not { } due
        || decision.History.Last(entry => entry.Step == DecisionStep.Finish).At.InZone(zone).Date <= due;

    /// <summary>Who was introduced knows each other, also where nobody told what came of it.</summary>
    private static ContactState Standing(ContactRequest request) =>
        request is { State: ContactState.Expired, IntroducedAt: not null } ? ContactState.Introduced : request.State;
}
