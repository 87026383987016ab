using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.AdoptPractices;

namespace Bot.Tests.Scenarios;

/// <summary>Diego of Tandil may apply the practice of Campinas that Ana wrote in the other language; Marta coordinates.</summary>
internal sealed class AdoptionWorld : IDisposable
{
    public const string OwnTitle = "Feria en la estación";

    private readonly Language _language;

    /// <param name="language">Of Tandil's side, and of Rosa, who reads.</param>
    public AdoptionWorld(Language language)
    {
        _language = language;
        var own = language == Language.Pt ? "pt-br" : "es";
        Scenario = TownHall.Open();
        Marta = Scenario.Coordinator("Marta");
        Lucia = Scenario.Secretary("Lucía");
        Ana = Scenario.Official("Zulema Quispe", "br-campinas", language == Language.Pt ? "es" : "pt-br");
        Diego = Scenario.Official("Waldino Iturralde", "ar-tandil", own);
        Rosa = Scenario.Phone("Rosa", own);
        Scenario.Write(work => work.Put(PracticeBank.All, ContactWorld.PracticeOf(Ana, 12)));
    }

    public Scenario Scenario { get; }

    public Phone Marta { get; }

    public Phone Lucia { get; }

    public Phone Ana { get; }

    public Phone Diego { get; }

    public Phone Rosa { get; }

    public AdoptTexts Texts => AdoptTexts.All.In(_language);

    /// <summary>The words of Campinas' side.</summary>
    public AdoptTexts Theirs => AdoptTexts.All.In(_language == Language.Pt ? Language.Es : Language.Pt);

    public Adoption Adoption => Assert.Single(All);

    public IReadOnlyList<Adoption> All => Scenario.Read(work => work.All(AdoptionLedger.All, KeyRange.All));

    public IReadOnlyList<Practice> Practices => Scenario.Read(work => work.All(PracticeBank.All, KeyRange.All));

    /// <summary>The one that Tandil writes from what it applies.</summary>
    public Practice Own => Assert.Single(Practices, practice => practice.AdaptedFrom is not null);

    public string Pick(string es, string pt) => _language == Language.Pt ? pt : es;

    public void OpensCard(Phone who) => who.Says("/start p_BBP-2026-0012");

    /// <summary>From the card to what the city does.</summary>
    public void Opens(Phone who)
    {
        OpensCard(who);
        who.Taps(Pick("La aplicamos", "Nós aplicamos"));
    }

    /// <summary>All six questions.</summary>
    public void Applies(Phone who, string changed = "La hacemos los sábados.", string size = "150 mil")
    {
        Opens(who);
        who.Taps(Texts.Applying);
        who.Says("03/2026");
        who.Says(changed);
        who.Taps(Pick("Listo", "Pronto"));
        who.Says("300");
        who.Taps(Pick("Hasta 10 mil dólares", "Até 10 mil dólares"));
        who.Says(Pick("Ventas: +30 %", "Vendas: +30%"));
        who.Says(size);
        who.Taps(Texts.Tell);
    }

    public void GivesUp(Phone who, bool isPublic)
    {
        Opens(who);
        who.Taps(Texts.GiveUp);
        who.Taps(Pick("Dinero", "Dinheiro"));
        who.Says(Pick("Un ejemplo de la ordenanza.", "Um exemplo da lei municipal."));
        who.Taps(Pick("Listo", "Pronto"));
        who.Taps(isPublic ? Pick("Sí, con el nombre de la ciudad", "Sim, com o nome da cidade") : Pick("No, solo contar el motivo", "Não, só contar o motivo"));
        who.Taps(Texts.TellGivenUp);
    }

    /// <summary>Applies it, and begins a practice of its own from that.</summary>
    public void BeginsOwn()
    {
        Applies(Diego);
        Diego.Taps(Texts.WriteOwn);
    }

    /// <summary>It was completed, reviewed and published.</summary>
    public void PublishesOwn()
    {
        Practice published = new PublishedPractice(31, OwnTitle) { Author = Diego.Id, City = "ar-tandil" };
        Puts(Own.Id, draft => published with { Id = draft.Id, AdaptedFrom = draft.AdaptedFrom, Answers = draft.Answers });
    }

    public void Puts(string id, Func<Practice, Practice> change) =>
        Scenario.Write(work => work.Put(PracticeBank.All, change(work.Find(PracticeBank.All, id)!)));

    public void Dispose() => Scenario.Dispose();
}
