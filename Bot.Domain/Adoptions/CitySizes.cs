using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Domain.Adoptions;

/// <summary>How many inhabitants a city has, as far as it told: in an adoption, or in a published practice of its own.</summary>
public static class CitySizes
{
    /// <returns>Null where it told it nowhere.</returns>
    public static PopulationBand? Of(IWork work, Place? city)
    {
        ArgumentNullException.ThrowIfNull(work);
        return city is null ? null : InAdoptions(work, city) ?? InPractices(work, city);
    }

    private static PopulationBand? InAdoptions(IWork work, Place city) => (city.CityId is { } id
            ? work.Query(AdoptionLedger.ByCity, KeyRange.Exactly(id))
            : work.Query(AdoptionLedger.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!)))
        .Where(adoption => adoption.Report?.Size is not null)
        .MaxBy(adoption => adoption.HeardAt)?.Report?.Size;

    private static PopulationBand? InPractices(IWork work, Place city) => (city.CityId is { } id
            ? work.Query(PracticeBank.ByCity, KeyRange.Exactly(id))
            : work.Query(PracticeBank.ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!)))
        .Where(practice => practice is { State: PracticeState.Published, Record.Population: not null })
        .MaxBy(practice => practice.UpdatedAt)?.Record?.Population;
}
