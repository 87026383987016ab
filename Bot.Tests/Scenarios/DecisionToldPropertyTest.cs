using System.Globalization;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Decisions of any dates, some done after some days and some opened again: no official is told of one twice in a day, and none that is
/// late is forgotten.
/// </summary>
public sealed class DecisionToldPropertyTest
{
    private const int Days = 60;

    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture("d'/'M'/'uuuu");

    private static readonly Gen<(int Due, int Done, bool Again)> Decided =
        from due in Gen.Choose(1, 45)
        from done in Gen.Choose(1, Days * 2)
        from again in Gen.Elements(true, false)
        select (due, done, again);

    [Fact]
    public void NoneIsToldTwiceInADayNorForgotten() => Prop.ForAll(Decided.ListOf(3).ToArbitrary(), list =>
    {
        (int Due, int Done, bool Again)[] decided = [.. list];
        using var scenario = MeetingHall.Open();
        var (martin, ana) = (scenario.Coordinator("Martín"), scenario.Official("Ana", "ar-tandil"));
        var (first, _) = ActaWorld.Planned(scenario, martin);
        scenario.IsHandedRound(first);
        var start = scenario.Now.InUtc().Date;
        foreach (var (due, _, _) in decided)
        {
            ActaWorld.Decides(martin, first, "Enviar la lista", "Tandil", Written.Format(start.PlusDays(due)));
        }

        var told = new int[decided.Length];
        for (var day = 1; day <= Days; day++)
        {
            var before = ana.Chat.Messages.Count;
            scenario.Pass(Duration.FromDays(1));
            string[] heard = [.. ana.Chat.Messages.Skip(before).SelectMany(message => message.Text.Split('\n'))];
            for (var index = 0; index < decided.Length; index++)
            {
                var times = heard.Count(line => line.StartsWith(Number(index), StringComparison.Ordinal));
                Assert.InRange(times, 0, 1);
                told[index] += day > decided[index].Due ? times : 0;
                if (decided[index].Done == day)
                {
                    Finish(ana, Number(index));
                    if (decided[index].Again)
                    {
                        martin.Presses($"1ad.again~UTDEL-2026-{Number(index)}", martin.Last.Id);
                        martin.Says("Falta algo");
                    }
                }
            }
        }

        Assert.All(
            decided.Zip(told).Where(pair => pair.First.Done > Days || (pair.First.Again && pair.First.Done < Days - 10)),
            pair => Assert.True(pair.Second > 0, "A decision that is late was never told again."));
    }).Holds(times: 6);

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"R{index + 1:D2}");

    private static void Finish(Phone ana, string number)
    {
        ana.Presses($"1ad.done~UTDEL-2026-{number}", ana.Last.Id);
        ana.Says("Enviada");
        ana.Sees("Hecho: Enviada");
    }
}
