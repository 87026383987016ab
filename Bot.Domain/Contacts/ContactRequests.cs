using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Contacts;

/// <summary>Where requests are kept, and how they are found.</summary>
public static class ContactRequests
{
    /// <summary>By when it was asked, of all that are open.</summary>
    public static readonly Index<ContactRequest> Open = new("open", request => request.IsOpen ? [Key.Of(request.AskedAt)] : []);

    /// <summary>(practice, when it was asked), in every state.</summary>
    public static readonly Index<ContactRequest> ByPractice = new(
        "practice", request => [Key.Of(request.PracticeId, Key.Of(request.AskedAt))]);

    /// <summary>By the id of each person who asked, or took a step.</summary>
    public static readonly Index<ContactRequest> ByPerson = new("person", request =>
        request.History.Select(entry => entry.By).Append(request.AskedBy).Append(request.AgreedBy).OfType<string>().Distinct());

    /// <summary>By the listed city that asks.</summary>
    public static readonly Index<ContactRequest> ByCity = new("city", request => request.Asking.CityId is { } city ? [city] : []);

    /// <summary>By <see cref="Place.UnlistedKey"/> of the city that asks.</summary>
    public static readonly Index<ContactRequest> ByUnlistedPlace = new(
        "unlisted", request => request.Asking.UnlistedKey is { } key ? [key] : []);

    public static readonly Collection<ContactRequest> All = new(
        "contactrequests", request => request.Id, Open, ByPractice, ByPerson, ByCity, ByUnlistedPlace);

    /// <summary>All requests on a practice, oldest first.</summary>
    public static IReadOnlyList<ContactRequest> On(IWork work, string practiceId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Query(ByPractice, KeyRange.Under(practiceId));
    }

    /// <summary>The open request of a city on a practice; null where there is none.</summary>
    public static ContactRequest? OpenOf(IWork work, string practiceId, Place? asking) =>
        On(work, practiceId).FirstOrDefault(request => request.IsOpen && request.Asking.IsSameAs(asking));
}
