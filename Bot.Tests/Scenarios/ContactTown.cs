using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>Two people of Tandil, one of them of a district that is still to be joined to it, two authors of Campinas, and the offices.</summary>
internal sealed class ContactTown : IDisposable
{
    public const string PracticeId = "practice-12";

    public ContactTown()
    {
        (Marta, Lucia) = (Scenario.Coordinator("Marta"), Scenario.Secretary("Lucía"));
        (Diego, Elsa, Nora) = (Scenario.Official("Waldino Iturralde", "ar-tandil"), Scenario.Official("Edelmira Gorostiaga", "ar-tandil"), Scenario.Official("Nora", "uy-canelones"));
        (Ana, Bia) = (Scenario.Official("Zulema Quispe"), Scenario.Official("Bia"));
        Phones = [Marta, Lucia, Diego, Elsa, Nora, Ana, Bia];
        Scenario.Write(work =>
        {
            work.Put(PracticeBank.All, ContactWorld.PracticeOf(Ana, 12) with { Authors = [Ana.Id, Bia.Id] });
            work.Put(Persons.All, work.Find(Persons.All, Elsa.Id)! with { Place = new Place { Name = "Tandil Centro", Country = Country.FromText("AR") } });
        });
        Secrets = new(Scenario);
        Hide(Ana, ["Zulema", "Quispe"], ContactWorld.SecretsOfAna[2..], Bia);
        Hide(Diego, ["Waldino", "Iturralde"], [], Elsa, Nora);
        Hide(Elsa, ["Edelmira", "Gorostiaga"], [], Diego, Nora);
        Scenario.Written = Secrets.Check;
    }

    public Scenario Scenario { get; } = TownHall.Open();

    public ContactSecrets Secrets { get; }

    public Phone Marta { get; }

    public Phone Lucia { get; }

    public Phone Diego { get; }

    public Phone Elsa { get; }

    public Phone Nora { get; }

    public Phone Ana { get; }

    public Phone Bia { get; }

    public Phone[] Phones { get; }

    public string InTheWordsOf(Phone phone, string step) => step
        .Replace("{name}", phone == Diego ? "Waldino Iturralde" : phone == Elsa ? "Edelmira Gorostiaga" : phone == Ana ? "Zulema Quispe" : "Alguien", StringComparison.Ordinal)
        .Replace("{mail}", $"m{phone.Id}@ask.example", StringComparison.Ordinal)
        .Replace("{phone}", $"54 11 77{phone.Id[..2]} 9{phone.Id[^3..]}", StringComparison.Ordinal);

    /// <summary>Of those who ask, pass on, or answer; of all where it is for everybody.</summary>
    public Phone OneOf(int whose, int pick) => whose switch
    {
        0 => pick % 3 == 0 ? Elsa : Diego,
        1 => pick % 3 == 0 ? Marta : Lucia,
        2 => pick % 3 == 0 ? Bia : Ana,
        4 => Elsa,
        5 => Nora,
        _ => Phones[pick % Phones.Length],
    };

    public void Dispose() => Scenario.Dispose();

    /// <summary>Names of people are known to who coordinates, by their office; how to reach them is not.</summary>
    private void Hide(Phone phone, string[] names, string[] ways, params Phone[] ownSide)
    {
        Secrets.Of(phone, names, [.. ownSide, Marta, Nora]);
        Secrets.Of(phone, [.. ways, InTheWordsOf(phone, "{mail}"), InTheWordsOf(phone, "{phone}")], ownSide);
    }
}
