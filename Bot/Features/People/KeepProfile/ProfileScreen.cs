using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.KeepProfile;

/// <summary>What is known of a person, and a button to change each part.</summary>
internal sealed class ProfileScreen(Zones zones)
{
    public const string Portuguese = "pt";
    public const string AtOnce = "now";

    private const string Morning = "morning";

    private const int PartsInRow = 2;

    public Screen Of(Context context)
    {
        var (person, texts) = (context.Person, ProfileTexts.All.In(context.Language));
        return new Screen(Html.Paragraphs(
                Html.Of($"<b>{texts.Title}</b>"),
                Html.Lines(
                    Line(texts.Name, person.Name, texts),
                    Line(texts.City, CityOf(person), texts),
                    Line(texts.Post, person.Post, texts),
                    person.Agency is null ? Html.Empty : Line(texts.Agency, person.Agency, texts),
                    TimeLine(context, texts),
                    Html.Escape(Standing(person, texts))),
                Html.Escape(texts.WhoSeesIt)))
            .Row(person.Role == Role.Visitor ? Button.Do(texts.Join, NetworkDoors.Join.To()).AsMain() : null)
            .Items(
                [
                    Ask(texts.Name, ProfileForm.Name), Ask(texts.City, ProfileForm.City), Ask(texts.Post, ProfileForm.Post),
                    Ask(texts.Agency, ProfileForm.Agency),
                ],
                PartsInRow)
            .Row(Button.Do(texts.SpeakOther, KeepingProfile.SpeakDoor.To(context.Language == Language.Pt ? "es" : Portuguese)))
            .Row(Button.Do(texts.More, KeepingProfile.MoreDoor.To()));
    }

    /// <summary>What is changed once in years: the hour, when the coordination hears of what comes in, and what is kept.</summary>
    public Screen More(Context context)
    {
        var (person, texts) = (context.Person, ProfileTexts.All.In(context.Language));
        var hears = Rights.CanCoordinate(person) || Rights.IsSecretariat(person);
        return new Screen(Html.Lines(
                Html.Of($"<b>{texts.Title}</b>"),
                TimeLine(context, texts),
                hears ? Html.Escape(texts.Hears(person.HearsAtOnce)) : Html.Empty))
            .Row(Ask(texts.ChangeTime, ProfileForm.Zone))
            .Row(
                hears ? Button.Do(texts.ChangeHearing(person.HearsAtOnce), KeepingProfile.HearDoor.To(person.HearsAtOnce ? Morning : AtOnce)) : null)
            .Row(Button.Do(texts.Privacy, PeopleDoors.Privacy.To()))
            .Row(Button.Do(texts.Back, PeopleDoors.Profile.To()));
    }

    /// <summary>Each language in its own words: who asks may not read the other.</summary>
    public static Screen Languages(Context context) => new Screen(ProfileTexts.All.In(context.Language).AskLanguage)
        .Row(
            Button.Do(ProfileTexts.All.Es.OwnLanguage, KeepingProfile.SpeakDoor.To("es")),
            Button.Do(ProfileTexts.All.Pt.OwnLanguage, KeepingProfile.SpeakDoor.To(Portuguese)));

    private Html TimeLine(Context context, ProfileTexts texts) => Line(
        texts.Time,
        texts.TimeNow(Dates.Time(context.Now.InZone(zones.Of(context.Person)).TimeOfDay), ZoneOf(context.Person)),
        texts);

    private static Button Ask(string label, string field) => Button.Do(label, KeepingProfile.AskDoor.To(field));

    private static Html Line(string heading, string? value, ProfileTexts texts) =>
        Html.Of($"{heading}: {(string.IsNullOrEmpty(value) ? texts.NotTold : value)}");

    private static string? CityOf(Person person) => person.Place switch
    {
        null => null,
        { Country: { } country } place => $"{place.NameIn(person.Language)}, {country.Name(person.Language)}",
        var place => place.NameIn(person.Language),
    };

    /// <summary>Only a zone that differs from the city's is named.</summary>
    private static string ZoneOf(Person person) => person.TimeZone is { } zone
        ? ProfileTexts.Zones.FirstOrDefault(choice => choice.Code == zone)?.Label(person.Language) ?? zone
        : "";

    private static string Standing(Person person, ProfileTexts texts) => person switch
    {
        { Role: Role.Visitor } => "",
        { Role: Role.Coordinator or Role.Subcoordinator, Confirmed: true } => texts.Coordinates,
        { Role: Role.Commission, Confirmed: true } => texts.IsCommission,
        { Role: Role.Secretariat, Confirmed: true } => texts.IsSecretariat,
        { Confirmed: true, Place: null } => texts.InvitedOnly,
        { Confirmed: true } => texts.Confirmed,
        _ => texts.NotConfirmed,
    };
}
