using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>A request with the practice that it is on, as both sides and the broker read it: cities and titles, no people.</summary>
internal sealed record Matter(ContactRequest Request, Practice Practice)
{
    public string AskingCity => Request.Asking.Name;

    /// <summary>Null where either is gone.</summary>
    public static Matter? Find(Occasion occasion, string requestId) =>
        requestId.Length > 0 && occasion.Store.Find(ContactRequests.All, requestId) is { } request ? Of(occasion, request) : null;

    /// <summary>Null where the practice is gone.</summary>
    public static Matter? Of(Occasion occasion, ContactRequest request) =>
        occasion.Store.Find(PracticeBank.All, request.PracticeId) is { } practice ? new(request, practice) : null;

    public static string CityOf(Practice practice, Language language) =>
        practice.Place?.NameIn(language) ?? ContactTexts.All.In(language).OtherCity;

    public string AskedCity(Language language) => CityOf(Practice, language);

    public string Title(Language language) => Practice.TitleFor(language);

    public string Wants(Language language) =>
        ContactTexts.All.In(language).Wants(Request.Purpose, Title(language), AskedCity(language));

    /// <summary>
    /// What the person who asked wrote, and in which language where the reader's is another; nothing where they wrote nothing.
    /// </summary>
    public Html Words(Occasion occasion, Language reader) =>
        WrittenWords.Quote(Request.Words, reader, occasion.FindPerson(Request.AskedBy)?.Language);

    /// <summary>Who passes it on, or did.</summary>
    public string Broker(Occasion occasion, Language language)
    {
        var mark = Request.PassedOn is { } passedOn ? passedOn.Mark : Brokers.Of(Request, Practice, Offices.Of(occasion.Store)).Mark;
        return ContactTexts.All.In(language).Broker(mark is not null);
    }
}
