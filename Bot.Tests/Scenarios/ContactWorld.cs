using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Network.RequestContacts;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Somebody of Tandil asks for a contact with Campinas, whose practice Ana wrote; Lucía is of the secretariat, Marta coordinates. The
/// secrets of each side are what the other must not read.
/// </summary>
internal sealed class ContactWorld : IDisposable
{
    public const string Title = "Feria de la economía social";

    public static readonly string[] SecretsOfAna = ["Zulema", "Quispe", "zulema@campinas.example", "55 19 3116 0101"];

    public static readonly string[] SecretsOfDiego = ["Waldino", "Iturralde", "waldino@tandil.example", "54 249 444 0202"];

    private readonly Language _asking;

    /// <param name="asking">The language of Tandil's side; Campinas writes the other one.</param>
    public ContactWorld(Language asking)
    {
        _asking = asking;
        var isPt = asking == Language.Pt;
        Scenario = TownHall.Open();
        Marta = Scenario.Coordinator("Marta");
        Lucia = Scenario.Secretary("Lucía");
        Ana = Scenario.Official("Zulema Quispe", "br-campinas", isPt ? "es" : "pt-br");
        Diego = Scenario.Official("Waldino Iturralde", "ar-tandil", isPt ? "pt-br" : "es");
        Scenario.Write(work => work.Put(PracticeBank.All, PracticeOf(Ana, 12)));
    }

    public Scenario Scenario { get; }

    public Phone Marta { get; }

    public Phone Lucia { get; }

    public Phone Ana { get; }

    public Phone Diego { get; }

    public ContactTexts Texts => ContactTexts.All.In(_asking);

    /// <summary>The words of Campinas' side.</summary>
    public ContactTexts Theirs => ContactTexts.All.In(_asking == Language.Pt ? Language.Es : Language.Pt);

    public ContactRequest Request => Assert.Single(Scenario.Read(work => work.All(ContactRequests.All, KeyRange.All)));

    public string Pick(string es, string pt) => _asking == Language.Pt ? pt : es;

    public string PickTheirs(string es, string pt) => _asking == Language.Pt ? es : pt;

    public static Practice PracticeOf(Phone author, int number)
    {
        Practice practice = new PublishedPractice(number, Title) { Author = author.Id, City = "br-campinas" };
        var contact = Contact.Parse($"Zulema Quispe, directora, {SecretsOfAna[2]}, +{SecretsOfAna[3]}", author.Id).Value;
        return practice with { Record = practice.Record! with { Contact = contact } };
    }

    /// <summary>From the card to the sent request.</summary>
    public void Asks(Phone who, int number = 12, string mail = "waldino@tandil.example, +54 249 444 0202")
    {
        who.Says($"/start p_BBP-2026-{number:D4}");
        who.Taps(Pick("Hablar con esta ciudad", "Falar com esta cidade"));
        who.Taps(Pick("Visitarla", "Visitar"));
        who.Says(Pick("Queremos ver cómo eligieron el predio.", "Queremos ver como escolheram o terreno."));
        who.Taps(Pick("Listo", "Pronto"));
        who.Says(mail);
        who.Taps(Texts.Send);
    }

    public void PassesOn() => Lucia.Taps("Pasar el pedido");

    public void Agrees(Phone author)
    {
        author.Taps(Theirs.Accept);
        author.Taps(Theirs.YesIntroduce);
    }

    /// <summary>Tandil asked, and the secretariat passed it on.</summary>
    public static ContactWorld Brokered(Language asking)
    {
        var world = new ContactWorld(asking);
        world.Asks(world.Diego);
        world.PassesOn();
        return world;
    }

    /// <summary>A colleague of Campinas writes the practice with Ana.</summary>
    public Phone Joins()
    {
        var bia = Scenario.Official("Bia", "br-campinas", PickTheirs("es", "pt-br"));
        var id = Request.PracticeId;
        var practice = Scenario.Read(work => work.Find(PracticeBank.All, id))!;
        bia.Says("/start " + Scenario.LinkTo(practice, Ana));
        return bia;
    }

    public void Dispose() => Scenario.Dispose();
}
