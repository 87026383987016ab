using System.Globalization;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

/// <summary>Where decisions are kept, and how they are found.</summary>
public static class DecisionBook
{
    public static readonly Index<Decision> ByMeeting = new("meeting", decision => [decision.MeetingId]);

    /// <summary>By the ids of all who took a step.</summary>
    public static readonly Index<Decision> ByPerson = new("person", decision => decision.History.Select(entry => entry.By).Distinct());

    /// <summary>By the listed cities that have to do it.</summary>
    public static readonly Index<Decision> ByCity = new("city", decision => decision.Cities.Select(city => city.CityId).OfType<string>());

    /// <summary>By <see cref="Place.UnlistedKey"/> of the cities that have to do it.</summary>
    public static readonly Index<Decision> ByUnlistedPlace = new(
        "unlisted", decision => decision.Cities.Select(city => city.UnlistedKey).OfType<string>());

    public static readonly Collection<Decision> All = new(
        "decisions", decision => decision.Number.Text, ByMeeting, ByPerson, ByCity, ByUnlistedPlace);

    /// <summary>Null for what is no number of a decision.</summary>
    public static Decision? Find(IWork work, string number)
    {
        ArgumentNullException.ThrowIfNull(work);
        return number.Length > 0 ? work.Find(All, number) : null;
    }

    /// <summary>Those that a city has to do, newest first.</summary>
    public static IEnumerable<Decision> OfCity(IWork work, Place? city)
    {
        ArgumentNullException.ThrowIfNull(work);
        return city is null ? []
            : (city.CityId is { } id
                ? work.Query(ByCity, KeyRange.Exactly(id))
                : work.Query(ByUnlistedPlace, KeyRange.Exactly(city.UnlistedKey!)))
            .OrderByDescending(decision => decision.Number.Text, StringComparer.Ordinal);
    }

    /// <summary>In the order in which they were made.</summary>
    public static IEnumerable<Decision> OfMeeting(IWork work, string meetingId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Query(ByMeeting, KeyRange.Exactly(meetingId))
            .OrderBy(decision => decision.Number.Year)
            .ThenBy(decision => decision.Number.Sequence);
    }

    /// <summary>
    /// The last day on which it is in time: of its own date, or of the next meeting of the kind; null where that is not known, or open.
    /// </summary>
    public static LocalDate? DueDay(IWork work, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(decision);
        return decision.Due is { } due ? due.Latest
            : NextMeeting(work, decision) is { Details.Date: { IsFixed: true } date } ? date.Earliest
            : null;
    }

    /// <summary>The first meeting of the kind after the one that made it; null while none is planned.</summary>
    public static Meeting? NextMeeting(IWork work, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(decision);
        return work.Find(MeetingBook.All, decision.MeetingId) is { } meeting ? MeetingLine.After(work, meeting).FirstOrDefault() : null;
    }
}

/// <summary>The numbers of one year: each is handed out once, in order.</summary>
public sealed record DecisionNumbers
{
    public required int Year { get; init; }

    /// <summary>The last one that was handed out; 0 for none.</summary>
    public int Last { get; init; }

    public static readonly Collection<DecisionNumbers> All = new("decisionnumbers", numbers => IdOf(numbers.Year));

    /// <summary>The next one of a year, which is taken by that.</summary>
    internal static DecisionNumber Take(IWork work, int year)
    {
        var next = 1 + (work.Find(All, IdOf(year))?.Last ?? 0);
        work.Put(All, new DecisionNumbers { Year = year, Last = next });
        return new(year, next);
    }

    private static string IdOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
