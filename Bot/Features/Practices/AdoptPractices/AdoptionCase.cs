using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>An adoption with the practice that it is of.</summary>
internal sealed record AdoptionCase(Adoption Adoption, Practice Practice)
{
    public string City(Language language) => Adoption.City.NameIn(language);

    /// <summary>Null where either is gone.</summary>
    public static AdoptionCase? Find(Occasion occasion, string adoptionId) =>
        adoptionId.Length > 0 && occasion.Store.Find(AdoptionLedger.All, adoptionId) is { } adoption ? Of(occasion, adoption) : null;

    /// <summary>Null where the practice is gone.</summary>
    public static AdoptionCase? Of(Occasion occasion, Adoption adoption) =>
        occasion.Store.Find(PracticeBank.All, adoption.PracticeId) is { } practice ? new(adoption, practice) : null;

    /// <summary>What the person's city does with a practice; null where it has said nothing, or the practice is gone.</summary>
    public static AdoptionCase? OfCity(Context context, string practiceId) =>
        AdoptionLedger.Of(context.Store, practiceId, context.Person.Place) is { } adoption ? Of(context, adoption) : null;

    /// <summary>The same, begun where it has said nothing; not kept by that. Refuses as <see cref="AdoptionSteps.CheckBegin"/>.</summary>
    public static Parsed<AdoptionCase> FindOrBegin(Context context, string practiceId) =>
        context.Store.Find(PracticeBank.All, practiceId) is not { } practice
            ? RefusalCode.NotInThisState
            : AdoptionSteps.FindOrBegin(context.Store, RandomId.New(), practice, context.Person, context.Now)
                .Select(adoption => new AdoptionCase(adoption, practice));

    public string Title(Language language) => Practice.TitleFor(language);

    public string Origin(Language language) => Practice.Place?.NameIn(language) ?? AdoptTexts.All.In(language).OtherCity;

    /// <summary>The language of who keeps it for the city; null while nobody does.</summary>
    public static Language? WriterOf(Occasion occasion, Adoption adoption) => occasion.FindPerson(adoption.Owner)?.Language;

    /// <summary>Keeps it with what follows from that.</summary>
    public AdoptionCase Kept(Occasion occasion, Adoption after)
    {
        occasion.Store.Put(AdoptionLedger.All, after);
        Settling.Follow(occasion, after);
        return this with { Adoption = after };
    }

    /// <summary>Opens the practice in a message of its own; null where it has no number.</summary>
    public Button? ToRead(Occasion occasion, Language language) => Practice.Number is { } number
        ? Button.Link(AdoptTexts.All.In(language).ReadPractice, occasion.Bot.DeepLink(PracticeDoors.PracticeLink + number.Text))
        : null;
}
