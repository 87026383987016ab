using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Features.Network;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.People.KeepProfile.ProfileTexts>;

namespace Bot.Features.People.KeepProfile;

/// <summary>
/// Asks one part of the profile at a time. The answers live in the person's document itself; the subject of each walk is the field.
/// </summary>
internal sealed class ProfileForm
{
    public const string Name = "name";
    public const string City = "city";
    public const string Post = "post";
    public const string Agency = "agency";
    public const string Zone = "zone";

    private const string CountryCode = "country";
    private const int ShortestLine = 2;
    private const int LongestLine = 100;

    private static readonly ImmutableArray<string> Asked = [Name, City, Post, Agency, Zone];

    private readonly Cities _cities;
    private readonly CityChoices _choices;
    private readonly Func<Context, Turn> _profile;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="profile">Shows the profile when a part is done.</param>
    public ProfileForm(Cities cities, Func<Context, Turn> profile)
    {
        (_cities, _choices, _profile) = (cities, new(cities), profile);
        var form = new Form<ProfileTexts>("profile", version: 1,
            Field.Text(Name, t => t.AskName, Line).Optional(),
            Field.Place(City, t => t.AskCity, _choices),
            Field.Choice(CountryCode, t => t.AskCountry, Country.All, Country.Parse).When(given => _choices.IsUnlisted(given[City])),
            Field.Text(Post, t => t.AskPost, Line).Optional(),
            Field.Text(Agency, t => t.AskAgency, Line).Optional(),
            Field.Choice(Zone, t => t.AskZone, ProfileTexts.Zones));
        Asks = new(new(form, ProfileTexts.All), new()
        {
            Find = (context, _) => SheetOf(context),
            Save = (context, _, answers) => Keep(context, new(answers)),
            Completed = Done,
            Left = Done,
        });
    }

    public FormConversation<ProfileTexts> Asks { get; }

    public static bool Has(string field) => Asked.Contains(field);

    public Turn Ask(Context context, string field) => Asks.AskOnly(context, field, field);

    /// <summary>
    /// A city that is not in the list is asked for its country; then the profile, or what the first coordinator does first.
    /// </summary>
    private Turn Done(Context context, string field)
    {
        var (before, now) = (context.Store.Find(Persons.All, context.Person.Id)?.Place, context.Person.Place);
        return field == City && now != before && now is { CityId: null, Country: null } ? Asks.AskOnly(context, CountryCode, CountryCode)
            : field == City
                && before is null
                && now is not null
                && FirstCoordinator.Beginning(context) is { } beginning ? context.Change(beginning)
            : _profile(context);
    }

    private static FormSheet SheetOf(Context context)
    {
        var person = context.Person;
        return FormSheet.Of(
            context,
            (Name, person.OwnName),
            (City, person.Place?.CityId ?? person.Place?.Name),
            (CountryCode, person.Place is { CityId: null } place ? place.Country?.Code : null),
            (Post, person.Post),
            (Agency, person.Agency),
            (Zone, person.TimeZone));
    }

    private void Keep(Context context, Given given)
    {
        var before = context.Person;
        var place = PlaceOf(given, before.Place);
        context.Person = (context.Person with
        {
            OwnName = Told(given[Name]),
            Post = Told(given[Post]),
            TimeZone = ZoneOf(given[Zone], place),
        })
        .MovedTo(place)
        .WorkingFor(Told(given[Agency]));
        if (before is { IsWaiting: false } && context.Person.IsWaiting)
        {
            AskAnew(context, before);
        }
    }

    /// <summary>The coordination is told of an official of another city, so that nobody has to ask for it.</summary>
    private static void AskAnew(Context context, Person before)
    {
        context.Person = context.Person with { AskedAt = context.Now };
        if (before.Confirmed)
        {
            AuditLog.Record(
                context.Store, new() { At = context.Now, By = before.Id, Kind = AuditKind.Moved, Detail = context.Person.Place?.Name });
        }

        context.Raise(NetworkDoors.AskedToJoin, context.Person.Id);
    }

    private Place? PlaceOf(Given given, Place? before)
    {
        var city = given[City];
        if (city.Length == 0)
        {
            return before;
        }

        return _choices.PlaceOf(city, city == before?.Name ? given[CountryCode] : "") ?? before;
    }

    /// <summary>Only what differs from the city's is kept, so that it follows when the city does.</summary>
    private string? ZoneOf(string zone, Place? place) =>
        zone.Length == 0 || zone == ProfileTexts.CityZone.Code || zone == (place?.CityId is { } city ? _cities.Find(city)?.TimeZone : null)
            ? null
            : zone;

    private static Parsed<ShortText> Line(string typed) => ShortText.Parse(typed, ShortestLine, LongestLine);

    private static string? Told(string answer) => Line(answer) is { IsValid: true } line ? line.Value.Text : null;
}
