using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>The figures that everybody may know: how long things take, which cities were at meetings, what was decided and done.</summary>
public sealed class FiguresOnSiteTest
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 1, 12, 0);

    [Fact]
    public void HowLongHalfOfThemTookIsToldFromFivePracticesOn()
    {
        using var four = new SiteWorld([.. Enumerable.Range(1, 4).Select(Timed)]);
        Assert.DoesNotContain("La mitad de las prácticas recibe", Text(four, "/cifras/"), StringComparison.Ordinal);
        using var five = new SiteWorld([.. Enumerable.Range(1, 5).Select(Timed)]);
        Assert.Contains("La mitad de las prácticas recibe respuesta en 3 días o menos y se publica en 13 días o menos.", Text(five, "/cifras/"), StringComparison.Ordinal);
        Assert.Contains("Metade das práticas recebe resposta em 3 dias ou menos e é publicada em 13 dias ou menos.", Text(five, "/pt/cifras/"), StringComparison.Ordinal);
    }

    [Fact]
    public void MeetingsTellWhichCitiesWereThereAndWhatCameOfTheirDecisions()
    {
        using var world = new SiteWorld();
        Assert.DoesNotContain("Acuerdos", Text(world, "/cifras/"), StringComparison.Ordinal);
        world.Chat.Write(work =>
        {
            work.Put(Acta.All, ActaOf("m1", ActaState.Circulated, "ar-tandil", "br-campinas"));
            work.Put(Acta.All, ActaOf("m2", ActaState.Approved, "br-campinas"));
            work.Put(Acta.All, ActaOf("m3", ActaState.Draft, "ar-rosario"));
            work.Put(DecisionBook.All, DecisionOf(1, DecisionState.Done));
            work.Put(DecisionBook.All, DecisionOf(2, DecisionState.Open));
            work.Put(DecisionBook.All, DecisionOf(3, DecisionState.Open) with { Due = MeetingDate.FromText("2026-01-15") });
        });
        var text = Text(world, "/cifras/");
        Assert.Contains("2 reuniones con acta, con 2 ciudades.", text, StringComparison.Ordinal);
        Assert.Contains("Acuerdos: 1 cumplido (1 en plazo), 2 abiertos (1 atrasado).", text, StringComparison.Ordinal);
        Assert.Contains("Campinas 2 Tandil 1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rosario", text, StringComparison.Ordinal);
        Assert.Contains("Decisões: 1 cumprida", Text(world, "/pt/cifras/"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhereSomethingIsNotKnownOfSomeTheRowsStillAddUp()
    {
        Practice untold = new PublishedPractice(3, "Feria sin tamaño") { Population = null };
        using var world = new SiteWorld([.. FindingBot.Fairs(2), untold]);
        Assert.Contains("100-500 mil 2 Sin dato 1", Text(world, "/cifras/"), StringComparison.Ordinal);
        Assert.Contains("Sem dado 1", Text(world, "/pt/cifras/"), StringComparison.Ordinal);
        Assert.Contains("100-500 mil (2) Sin dato (1)", Text(world, "/inicio/"), StringComparison.Ordinal);
        using var whole = new SiteWorld(FindingBot.Fairs(2));
        Assert.DoesNotContain("Sin dato", Text(whole, "/cifras/"), StringComparison.Ordinal);
    }

    private static Practice Timed(int number)
    {
        Practice practice = new PublishedPractice(number, $"Feria número {number}");
        var submitted = practice.PublishedAt!.Value - Duration.FromDays(10 + number);
        return practice with
        {
            History =
            [
                new(Step.Submit, "7", submitted, PracticeState.Submitted),
                new(Step.RequestChanges, "8", submitted + Duration.FromDays(number), PracticeState.ChangesRequested),
                new(Step.Publish, "8", practice.PublishedAt.Value, PracticeState.Published),
            ],
        };
    }

    private static Acta ActaOf(string meeting, ActaState state, params string[] cities) =>
        new() { MeetingId = meeting, State = state, Present = [.. cities.Select(city => Place.Listed(Cities.Shipped.Find(city)!))] };

    private static Decision DecisionOf(int number, DecisionState state) => new()
    {
        Number = new(2026, number),
        MeetingId = "m1",
        Text = LongText.Parse("Hacer una guía", 60).Value,
        Cities = [Place.Listed(Cities.Shipped.Find("ar-tandil")!)],
        State = state,
        History =
        [
            new(DecisionStep.Make, "7", At, DecisionState.Open),
            .. state == DecisionState.Done ? [new(DecisionStep.Finish, "7", At, DecisionState.Done)] : Array.Empty<DecisionEntry>(),
        ],
    };

    private static string Text(SiteWorld world, string path) =>
        string.Join(' ', world.Page(path).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
