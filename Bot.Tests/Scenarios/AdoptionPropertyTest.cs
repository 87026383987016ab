using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// People of three cities take up, apply, give up, confirm, leave, are forgotten and joined, with restarts and months between, through the
/// whole bot: no adoption is lost, a city has one for each practice, each has one owner, who is of its city, and nobody begins two practices
/// of their own from one.
/// </summary>
public sealed class AdoptionPropertyTest
{
    private const string Card = "/start p_BBP-2026-0012";
    private const string Opens = "La aplicamos";

    /// <summary>Words to say and labels to press, passed over where they are not in sight; anybody tries any.</summary>
    private static readonly string[][] Intentions =
    [
        [Card, Opens, "Nos interesa"],
        [Card, Opens, "La estamos adaptando"],
        [Card, Opens, "Ya la aplicamos", "03/2026.", "Con vecinas.", "Listo", "Saltar", "Saltar", "Saltar", "Saltar", "Publicar"],
        [Card, Opens, "Ya la aplicamos", "03/2026.", "Los sábados.", "Listo", "300.", "Saltar", "Ventas: 30.", "Saltar", "Publicar"],
        [Card, Opens, "Cambiar lo que contamos", "Publicar"],
        [Card, Opens, "Escribir nuestra práctica", "Seguir escribiendo"],
        [Card, Opens, "Ver nuestra práctica"],
        [Card, Opens, "Ya no seguimos", "Dinero", "Listo", "Saltar", "No, solo contar el motivo", "Enviar el motivo"],
        [Card, Opens, "Ya no seguimos", "Personal", "Faltó gente.", "Listo", "Sí, con el nombre de la ciudad", "Enviar el motivo"],
        ["Sigue igual"],
        ["Sigue igual"],
        ["Sí, es así"],
        ["Sí, es así"],
        ["/perfil", "Ciudad", "rosario."],
        ["/perfil", "Ciudad", "tandil."],
        ["/privacidad", "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre"],
        ["/coordinacion", "Ciudades", "«Tandil Centro»", "Unir con otra ciudad", "tandil.", "Sí, unir"],
        [Card, "Qué cambiaron", "Siguientes"],
    ];

    private static readonly Gen<(int Kind, int Pick, int Who)> Moves =
        from kind in Gen.Frequency((12, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
        from pick in Gen.Choose(0, 1000)
        from who in Gen.Choose(0, 1000)
        select (kind, pick, who);

    [Fact]
    public void NoAdoptionIsLostAndACityHasOneForEachPractice()
    {
        string[] wanted = ["Begin", "Adapt", "Apply", "GiveUp", "Keep", "Ask", "Confirm", "HandOn", "Interested", "Adapting", "Applied", "GivenUp", "Own"];
        var reached = new HashSet<string>();
        Prop.ForAll(Moves.ListOf(50).ToArbitrary(), moves =>
        {
            using var town = new ContactTown();
            foreach (var move in moves)
            {
                var before = All(town.Scenario);
                Do(town, move);
                var after = All(town.Scenario);
                Check(before, after, town.Scenario);
                reached.UnionWith(after.SelectMany(one => one.History).Select(entry => $"{entry.Step}"));
                reached.UnionWith(after.Select(one => $"{one.State}"));
                reached.UnionWith(OwnOnes(town.Scenario).Select(_ => "Own"));
            }
        }).HoldsUntil(() => !wanted.Except(reached).Any(), times: 10);
        Assert.Empty(wanted.Except(reached));
    }

    private static void Do(ContactTown town, (int Kind, int Pick, int Who) move)
    {
        switch (move.Kind)
        {
            case 0:
                var phone = town.Phones[move.Who % town.Phones.Length];
                Array.ForEach(Intentions[move.Pick % Intentions.Length], step => Goes(phone, step));
                break;
            case 1:
                town.Scenario.Pass(Duration.FromDays(move.Pick % 3 == 0 ? 90 : move.Pick % 40));
                break;
            default:
                town.Scenario.Restart();
                break;
        }
    }

    private static void Goes(Phone phone, string step)
    {
        if (step[0] == '/' || step[^1] == '.')
        {
            phone.Says(step);
        }
        else if (phone.Chat.Messages.Any(message => message.Find(step)?.Data is not null))
        {
            phone.Taps(step);
        }
    }

    private static IReadOnlyList<Adoption> All(Scenario scenario) => scenario.Read(work => work.All(AdoptionLedger.All, KeyRange.All));

    private static void Check(IReadOnlyList<Adoption> before, IReadOnlyList<Adoption> after, Scenario scenario)
    {
        Assert.True(Begun(before) <= Begun(after));
        Assert.All(after, one => Assert.Single(after, other => other.PracticeId == one.PracticeId && other.City.IsSameAs(one.City)));
        Assert.All(after, one => Assert.Equal(one.State == AdoptionState.GivenUp, one.GivenUp is not null));
        Assert.All(after, one => Assert.True(one.State != AdoptionState.Applied || one.Report is not null));
        Assert.All(after, one => Assert.True(
            one.Owner == Person.Nobody || scenario.Read(work => work.Find(Persons.All, one.Owner))?.Place?.IsSameAs(one.City) == true));
        var own = OwnOnes(scenario);
        Assert.All(own, one => Assert.Single(own, other => other.AuthorId == one.AuthorId && other.AdaptedFrom!.PracticeId == one.AdaptedFrom!.PracticeId));
        Assert.All(own, one => Assert.DoesNotContain(one.Answers.Values, answer => answer.Text.Contains("Quispe", StringComparison.Ordinal)));
        var lone = after.Where(one => one.History.Count(entry => entry.Step == AdoptionStep.Begin) == 1);
        Assert.All(lone, one => Assert.All(
            one.History.Skip(1).Zip(one.History),
            step => Assert.Contains(AdoptionRules.All, rule => (rule.Step, rule.From, rule.To) == (step.First.Step, step.Second.To, step.First.To))));
    }

    private static Practice[] OwnOnes(Scenario scenario) =>
        [.. scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)).Where(practice => practice.AdaptedFrom is not null)];

    private static int Begun(IEnumerable<Adoption> all) => all.Sum(one => one.History.Count(entry => entry.Step == AdoptionStep.Begin));
}
