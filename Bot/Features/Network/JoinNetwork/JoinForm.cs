using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.Network.JoinNetwork.JoinTexts>;

namespace Bot.Features.Network.JoinNetwork;

/// <summary>
/// City or agency, name and post. What the profile holds is there already.
/// </summary>
internal sealed class JoinForm
{
    private const string City = "city";
    private const string Kind = "kind";
    private const string Seat = "seat";
    private const string CountryCode = "country";
    private const string Name = "name";
    private const string Post = "post";
    private const string Subject = "me";
    private const int ShortestLine = 2;
    private const int LongestLine = 100;

    private readonly CityChoices _cities;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="sent">What follows when the person has told everything; their document is changed already.</param>
    /// <param name="left">What follows when they stopped before.</param>
    public JoinForm(CityChoices cities, Func<Context, Turn> sent, Func<Context, Turn> left)
    {
        _cities = cities;
        var form = new Form<JoinTexts>("join", version: 1,
            Field.Place(City, t => t.AskCity, cities),
            Field.Choice(Kind, t => t.AskKind, JoinTexts.CityChoice, JoinTexts.AgencyChoice)
                .When(given => cities.IsUnlisted(given[City])),
            Field.Place(Seat, t => t.AskSeat, cities)
                .When(IsAgency),
            Field.Choice(CountryCode, t => t.AskCountry, Country.All, Country.Parse)
                .When(given => cities.IsUnlisted(given[IsAgency(given) ? Seat : City])),
            Field.Text(Name, t => t.AskName, Line)
                .Suggest("own", t => t.UseTelegramName, scene => scene.Known.GetValueOrDefault(Name)),
            Field.Text(Post, t => t.AskPost, Line),
            Field.Summary(t => t.BeforeSending, t => t.Send));
        Asks = new(new(form, JoinTexts.All), new()
        {
            Find = (context, _) => new() { Known = KnownOf(context.Person) },
            Completed = (context, _) => Take(context, sent),
            Left = (context, _) => left(context),
        });

        bool IsAgency(Given given) => cities.IsUnlisted(given[City]) && given[Kind] == JoinTexts.AgencyChoice.Code;
    }

    public FormConversation<JoinTexts> Asks { get; }

    public Turn Begin(Context context)
    {
        if (Asks.Drafts.Read(context, Subject).Answers.IsEmpty)
        {
            var person = context.Person;
            var city = person.Place?.CityId ?? person.Place?.Name;
            var (kind, country) = person.Place is { CityId: null } unlisted
                ? (JoinTexts.CityChoice.Code, unlisted.Country?.Code)
                : (null, null);
            Asks.Drafts.Begin(context, Subject, person.Agency is null
                ? [(City, city), (Kind, kind), (CountryCode, country), (Name, person.OwnName), (Post, person.Post)]
                : [(City, person.Agency), (Kind, JoinTexts.AgencyChoice.Code), (Seat, city), (CountryCode, country), (Name, person.OwnName), (Post, person.Post)]);
        }

        return Asks.Start(context, Subject);
    }

    private Turn Take(Context context, Func<Context, Turn> sent)
    {
        var given = Asks.Drafts.Take(context, Subject);
        var isAgency = _cities.IsUnlisted(given[City]) && given[Kind] == JoinTexts.AgencyChoice.Code;
        context.Person = context.Person.Joining(
            _cities.PlaceOf(given[isAgency ? Seat : City], given[CountryCode]),
            isAgency ? Cleaning.Line(given[City]) : null,
            Line(given[Name]).Value.Text,
            Line(given[Post]).Value.Text,
            context.Now);
        return sent(context);
    }

    private static ImmutableDictionary<string, string> KnownOf(Person person)
    {
        var known = ImmutableDictionary<string, string>.Empty;
        return Line(person.TelegramName).IsValid ? known.SetItem(Name, person.TelegramName) : known;
    }

    private static Parsed<ShortText> Line(string typed) => ShortText.Parse(typed, ShortestLine, LongestLine);
}
