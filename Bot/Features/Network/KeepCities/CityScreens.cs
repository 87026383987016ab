using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Network.KeepCities;

/// <summary>
/// The list of cities and one of them. Buttons carry a short key, since a city's name may be longer than a button's data.
/// </summary>
internal sealed class CityScreens(Cities cities, Zones zones)
{
    private const int OnPage = 8;
    private const int KeyLetters = 10;

    public static UnlistedPlace? PlaceOf(IWork work, string key) =>
        UnlistedPlace.All(work).FirstOrDefault(place => KeyOf(place.Key) == key);

    public City? CityOf(string key) => cities.All.FirstOrDefault(city => KeyOf(city.Id) == key);

    /// <summary>First those that are not on it.</summary>
    public Screen List(Context context, int page)
    {
        var texts = CityTexts.All.In(context.Language);
        var unlisted = UnlistedPlace.All(context.Store);
        City[] listed = [.. cities.All];
        var paging = Paging.Of(page, unlisted.Count + listed.Length, OnPage);
        return new Screen(Html.Lines(unlisted.Count == 0 ? Html.Empty : texts.NotListed(unlisted.Count), texts.Title(listed.Length)))
            .Items(unlisted.Select(ButtonOf)
                .Concat(listed.Select(city => ButtonOf(city, context.Language)))
                .Skip(paging.First)
                .Take(OnPage))
            .Row(paging.Earlier(texts.Earlier, NetworkDoors.CityList.To), paging.Later(texts.Later, NetworkDoors.CityList.To))
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }

    public static Screen OfPlace(Context context, string key)
    {
        var texts = CityTexts.All.In(context.Language);
        return PlaceOf(context.Store, key) is not { } place
            ? Gone(context)
            : new Screen(Html.Lines(
                Html.Of($"<b>«{PersonLine.PlaceOf(place.Place, context.Language)}»</b>"),
                Html.Escape(texts.From(place.People, place.Practices))))
                .Row(Button.Do(texts.Add, KeepingCities.AddDoor.To(key)))
                .Row(Button.Do(texts.IsAnother, KeepingCities.AskMergeDoor.To(key)))
                .Row(Button.Do(texts.ToList, NetworkDoors.CityList.To()));
    }

    public Screen OfCity(Context context, string key) => CityOf(key) is { } city ? Card(context, city, key) : Gone(context);

    /// <summary>
    /// A city that was changed right now: the list in memory follows only after the commit, so it is shown as it will be.
    /// </summary>
    /// <param name="note">What was done; empty where a toast says it.</param>
    public Screen OfChanged(Context context, City city, string note = "") => Card(context, city, KeyOf(city.Id), note);

    /// <summary>The zones of its country, by the name of their city and the time there now.</summary>
    public Screen ZonesOf(Context context, string key)
    {
        var texts = CityTexts.All.In(context.Language);
        return CityOf(key) is not { } city
            ? Gone(context)
            : new Screen(texts.WhichHour(city.NameIn(context.Language)))
                .Items(CityList.ZonesOf(city.Country).Select(zone => Button.Do(
                    $"{ZonePlaces.Of(zone)}: {TimeIn(context, zone)}", KeepingCities.ZoneDoor.To(key, zone))))
                .Row(Button.Do(texts.No, KeepingCities.CityDoor.To(key)));
    }

    /// <param name="key">Of an unlisted or a listed city.</param>
    public Screen AskToMerge(Context context, string key, City into)
    {
        var texts = CityTexts.All.In(context.Language);
        (string Name, string Many, Press Back)? from =
            PlaceOf(context.Store, key) is { } place ? (
                place.Place.Name, texts.From(place.People, place.Practices), KeepingCities.PlaceDoor.To(key))
            : CityOf(key) is { } city ? (city.NameIn(context.Language), Many(context, city), KeepingCities.CityDoor.To(key))
            : null;
        return from is not { } merged ? Gone(context) : new Screen(texts.AskToMerge(merged.Name, into.Name, merged.Many))
            .Row(Button.Do(texts.YesMerge, KeepingCities.MergeDoor.To(key, KeyOf(into.Id))).AsMain())
            .Row(Button.Do(texts.No, merged.Back));
    }

    public static Screen Gone(Context context)
    {
        var texts = CityTexts.All.In(context.Language);
        return new Screen(texts.Gone).Row(Button.Do(texts.ToList, NetworkDoors.CityList.To()));
    }

    private Screen Card(Context context, City city, string key, string note = "")
    {
        var texts = CityTexts.All.In(context.Language);
        var merge = CityMerges.LastInto(context.Store, city.Id, context.Now);
        return new Screen(Html.Lines(
                Html.Escape(note),
                Html.Of($"<b>{city.NameIn(context.Language)}, {city.Country.Name(context.Language)}</b>"),
                Html.Escape(Many(context, city)),
                Html.Escape(texts.HourIs(TimeIn(context, city.TimeZone))),
                merge is null ? Html.Empty : Html.Escape(texts.CanBeUndone(merge.Name, LastMoment(context, merge)))))
            .Row(Button.Do(texts.ChangeHour, KeepingCities.ZonesDoor.To(key)))
            .Row(Button.Do(texts.IsAnother, KeepingCities.AskMergeDoor.To(key)))
            .Row(merge is null ? null : Button.Do(texts.Undo, KeepingCities.UndoDoor.To(merge.Id)))
            .Row(Button.Do(texts.ToList, NetworkDoors.CityList.To()));
    }

    private static Button ButtonOf(UnlistedPlace place) =>
        Button.Do(Shortening.Cut($"«{place.Place.Name}»", Shortening.WholeRow), KeepingCities.PlaceDoor.To(KeyOf(place.Key)));

    private static Button ButtonOf(City city, Language language) => Button.Do(
        Shortening.Cut($"{city.NameIn(language)}, {city.Country.Name(language)}", Shortening.WholeRow), KeepingCities.CityDoor.To(KeyOf(city.Id)));

    private string LastMoment(Context context, CityMerge merge)
    {
        var until = merge.Until.InZone(zones.Of(context.Person)).LocalDateTime;
        return $"{Dates.DayOfMonth(until.Date, context.Language)}, {Dates.Time(until.TimeOfDay)}";
    }

    private static string Many(Context context, City city) => CityTexts.All.In(context.Language).From(
        context.Store.Count(Persons.ByCity, KeyRange.Exactly(city.Id)),
        context.Store.Count(PracticeBank.ByCity, KeyRange.Exactly(city.Id)));

    private string TimeIn(Context context, string zone) =>
        Dates.Time(context.Now.InZone(DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? zones.Network).TimeOfDay);

    /// <summary>Ten letters, the same for ever; among some hundred cities two alike are not to be expected (40 bits).</summary>
    private static string KeyOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..KeyLetters];
}
