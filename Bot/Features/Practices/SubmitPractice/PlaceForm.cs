using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Field = Bot.Forms.Field<Bot.Features.Practices.SubmitPractice.QuestionTexts>;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Where an author is from: a listed city, another city with its country, or an agency with its city. The draft is the same for all
/// of their practices.
/// </summary>
internal sealed class PlaceForm(Cities cities)
{
    private const string Code = "place";
    private const string Subject = "me";
    private const string City = "city";
    private const string Kind = "kind";
    private const string Seat = "seat";
    private const string CountryCode = "country";

    private readonly CityChoices _cities = new(cities);

    private readonly Drafts _drafts = new(Code);

    public FormEngine<QuestionTexts> Engine => new(
        new(Code, version: 1,
            Field.Place(City, t => t.AskCity, _cities),
            Field.Choice(Kind, t => t.AskKind, QuestionTexts.CityChoice, QuestionTexts.AgencyChoice)
                .When(given => _cities.IsUnlisted(given[City])),
            Field.Place(Seat, t => t.AskSeat, _cities)
                .When(given => _cities.IsUnlisted(given[City]) && given[Kind] == QuestionTexts.AgencyChoice.Code),
            Field.Choice(CountryCode, t => t.AskCountry, Country.All, Country.Parse)
                .When(given => _cities.IsUnlisted(given[Kind] == QuestionTexts.AgencyChoice.Code ? given[Seat] : given[City]))),
        QuestionTexts.All);

    public FormSheet SheetOf(Context context) => new(_drafts.Read(context, Subject).Answers);

    public void Keep(Context context, ImmutableDictionary<string, Answer> answers) => _drafts.Keep(context, Subject, answers);

    /// <summary>
    /// Takes the answers into the profile: who says where they are from is an official until somebody confirms or corrects it.
    /// </summary>
    public void TakeOver(Context context)
    {
        var given = _drafts.Take(context, Subject);
        var isAgency = _cities.IsUnlisted(given[City]) && given[Kind] == QuestionTexts.AgencyChoice.Code;
        context.Person = AsOfficial(context.Person) with
        {
            Place = _cities.PlaceOf(given[isAgency ? Seat : City], given[CountryCode]),
            Agency = isAgency ? Cleaning.Line(given[City]) : context.Person.Agency,
        };
    }

    /// <summary>Whoever proposes a practice says to be an official; the coordination confirms it with the practice.</summary>
    public static Person AsOfficial(Person person) =>
        person.Role == Role.Visitor ? person with { Role = Role.Official, Confirmed = false } : person;
}
