using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.ImportBank;

/// <summary>By what a row of an older bank is known.</summary>
/// <param name="Id">What that bank called it, or its number in this one; null where it has neither.</param>
internal sealed record BankEntry(string? Id, Place Place, string Title, int? Year)
{
    /// <summary>Numbers of other banks may look like a year and a sequence, too.</summary>
    private const string OwnNumbers = "BBP";

    /// <summary>Of the practice that it becomes.</summary>
    public string PracticeId => ArchiveEntry.PracticeIdOf(Id, Place, Title, Year);

    /// <summary>
    /// The practice that it is already: by its number here, by what the older bank called it, else by city, title and, where both tell one,
    /// year. Null where there is none.
    /// </summary>
    public Practice? Find(IWork work) => Numbered(work) ?? work.Find(PracticeBank.All, PracticeId) ?? InCity(work);

    private Practice? Numbered(IWork work) => Id?.StartsWith(OwnNumbers, StringComparison.OrdinalIgnoreCase) == true
        && PracticeNumber.Parse(Id, currentYear: 0) is { IsValid: true, Value: var number }
        && work.Query(PracticeBank.ByNumber, KeyRange.Exactly(number.Text), limit: 1) is [var practice]
            ? practice
            : null;

    private Practice? InCity(IWork work)
    {
        var ofCity = Place.CityId is { } city
            ? work.Query(PracticeBank.ByCity, KeyRange.Exactly(city))
            : work.Query(PracticeBank.ByUnlistedPlace, KeyRange.Exactly(Place.UnlistedKey!));
        var words = Folding.Words(Title);
        return ofCity.FirstOrDefault(practice => practice is { State: PracticeState.Published, RevisionOf: null }
            && Folding.Words(practice.Title).SequenceEqual(words) && IsSameEntry(practice.Archive));
    }

    /// <summary>Two that the older bank called differently are two.</summary>
    private bool IsSameEntry(ArchiveEntry? other) => other is null
        || ((Id is null || other.Id is null) && (Year is null || other.Year is null || Year == other.Year));
}
