using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Network.KeepCities.CityTexts>;

namespace Bot.Features.Network.KeepCities;

/// <summary>
/// The two questions about a city: how it is written, for the list; and which other one it is. The subject is its short key.
/// </summary>
internal sealed class CityForms
{
    private const string Name = "name";
    private const string CountryCode = "country";
    private const string Other = "other";

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="add">Puts the place on the list.</param>
    /// <param name="merge">Given the short key of the one, and the other.</param>
    /// <param name="left">What follows when the coordinator stopped, or the city is gone meanwhile.</param>
    public CityForms(
        Cities cities, Func<Context, UnlistedPlace, ShortText, Country, Turn> add, Func<Context, string, City, Turn> merge, Func<Context, Turn> left)
    {
        var adding = new Form<CityTexts>("city", version: 1,
            Field.Text(Name, t => t.AskName, NameOf),
            Field.Choice(CountryCode, t => t.AskCountry, Country.All, Country.Parse),
            Field.Summary(t => t.BeforeAdding, t => t.Add));
        Adding = new(new(adding, CityTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, key) =>
                CityScreens.PlaceOf(context.Store, key) is { } place ? Add(context, key, place, add) : left(context),
            Left = (context, _) => left(context),
        });
        var merging = new Form<CityTexts>("same", version: 1, Field.City(Other, t => t.AskOther, new(cities)));
        Merging = new(new(merging, CityTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, key) =>
                cities.Find(Merging!.Drafts.Take(context, key)[Other]) is { } city ? merge(context, key, city) : left(context),
            Left = (context, _) => left(context),
        });
    }

    public FormConversation<CityTexts> Adding { get; }

    public FormConversation<CityTexts> Merging { get; }

    /// <summary>Begins with what was written by hand.</summary>
    public Turn AskToAdd(Context context, string key)
    {
        var place = CityScreens.PlaceOf(context.Store, key)?.Place;
        Adding.Drafts.Begin(context, key, (Name, place?.Name), (CountryCode, place?.Country?.Code));
        return Adding.Start(context, key);
    }

    public Turn AskForOther(Context context, string key)
    {
        Merging.Drafts.Drop(context, key);
        return Merging.Start(context, key);
    }

    private Turn Add(Context context, string key, UnlistedPlace place, Func<Context, UnlistedPlace, ShortText, Country, Turn> add)
    {
        var given = Adding.Drafts.Take(context, key);
        return add(context, place, NameOf(given[Name]).Value, Country.Parse(given[CountryCode]).Value);
    }

    private static Parsed<ShortText> NameOf(string typed) => ShortText.Parse(typed, 2, Place.NameLimit);
}
